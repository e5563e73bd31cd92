import { defineConfig } from "vitest/config";

const exclude = ["test/e2e/**"];
/** Listens to patterns as modules build them: its modules must be its own. */
const listening = ["test/patterns/**/*.test.ts"];

export default defineConfig({
  test: {
    // Tests that start the command line wait for a process; on a busy machine that is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    setupFiles: ["test/support/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: { name: "patterns", include: listening, exclude, benchmark: { include: [] } },
      },
      {
        extends: true,
        test: {
          name: "all others",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...exclude, ...listening],
          globalSetup: ["test/support/built-command.ts"],
          // One registry of modules for all files of a worker halves the work: none replaces a module or leaves a global.
          isolate: false,
          benchmark: { include: ["test/bench/**/*.bench.ts"] },
        },
      },
    ],
  },
});
