import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** the built command line, a file for Node */
    readonly command: string;
  }
}

const ROOT = resolve(import.meta.dirname, "../..");
/** As deep below the root as the sources, which find data and character maps from where they stand. */
const BUILT = join(ROOT, `node_modules/.dikuai-command-${process.pid}`);

/**
 * Builds the command line once for all tests that start it: half a second, where every start from the sources takes
 * two more.
 */
export async function setup(project: TestProject): Promise<() => void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      ssr: "scripts/dikuai.ts",
      outDir: BUILT,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
  project.provide("command", join(BUILT, "dikuai.js"));
  return () => rmSync(BUILT, { recursive: true });
}
