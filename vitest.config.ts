import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    setupFiles: ["test/support/fixed-seed.ts"],
    benchmark: { include: ["test/bench/**/*.bench.ts"] },
  },
});
