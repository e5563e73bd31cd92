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

/** Kilobytes of stack with which a call takes less than `MANY` arguments: of Node's usual stack it takes six times as many. */
export const SMALL_STACK = 150;
export const MANY = 20_000;

/** Runs the built command with little stack. */
export function dikuaiOfLittleStack(args: readonly string[]): Ran {
  return run([`--stack-size=${SMALL_STACK}`, inject("command")], args, tmpdir());
}

/** Whether an array of so many things can be given to a call of that stack as its arguments. */
export function takesArguments(count: number): boolean {
  return run([`--stack-size=${SMALL_STACK}`, "-e"], [`[].push(...Array(${count}))`], tmpdir()).status === 0;
}

/** Runs the command from its sources, as `npm run dikuai` does. */
export function dikuaiFromSources(args: readonly string[], cwd: string = tmpdir()): Ran {
  const loader = join(projectRoot, "node_modules/tsx/dist/esm/index.mjs");
  return run(["--import", loader, join(projectRoot, "scripts/dikuai.ts")], args, cwd);
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "dikuai-cli-"));
}
