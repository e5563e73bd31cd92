import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../support/imports";

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as a person would, from another folder than the project's. */
export function dikuai(args: readonly string[], cwd: string = tmpdir()): Ran {
  const command = ["--import", join(projectRoot, "node_modules/tsx/dist/esm/index.mjs")];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, join(projectRoot, "scripts/dikuai.ts"), ...args],
    { cwd, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { status, out: stdout, error: stderr };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "dikuai-cli-"));
}
