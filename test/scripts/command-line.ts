import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { projectRoot } from "../support/imports";

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

function run(program: readonly string[], args: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, error: stderr };
}

/** Runs the built command from another folder than the project's. */
export function dikuai(args: readonly string[], cwd: string = tmpdir()): Ran {
  return run([inject("command")], args, cwd);
}

/** Runs the command from its sources, as `npm run dikuai` does. */
export function dikuaiFromSources(args: readonly string[], cwd: string = tmpdir()): Ran {
  const loader = join(projectRoot, "node_modules/tsx/dist/esm/index.mjs");
  return run(["--import", loader, join(projectRoot, "scripts/dikuai.ts")], args, cwd);
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "dikuai-cli-"));
}
