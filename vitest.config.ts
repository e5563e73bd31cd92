import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    // Tests that start the command line wait for a process; on a busy machine that is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One registry of modules for all files of a worker halves the work: no test replaces a module or leaves a global behind.
    isolate: false,
    maxWorkers: "100%",
    setupFiles: ["test/support/fixed-seed.ts"],
    benchmark: { include: ["test/bench/**/*.bench.ts"] },
  },
});
