import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Message } from "../../src/domain/evidence";
import type { Issue } from "../../src/domain/issue";
import type { Input } from "../../src/pipeline";

export interface InputFiles {
  readonly inputs: readonly Input[];
  readonly unopened: readonly Unopened[];
}

/** An argument or file that could not be opened. */
export interface Unopened {
  /** for the person at the keyboard: with the path as it was given */
  readonly message: Message;
  /** for the dataset: by name alone, paths of one machine never enter it */
  readonly issue: Issue;
}

/**
 * The files that the arguments name, in their order; those of a folder sorted by path, its own folders included.
 * Hidden files and folders are left out, and so is `skipped` (the folder that is written to): a second run must
 * not read what the first one wrote.
 */
export function inputFiles(args: readonly string[], skipped: string | null): InputFiles {
  const inputs: Input[] = [];
  const unopened: Unopened[] = [];
  const seen = new Set<string>();
  for (const arg of args) {
    const paths = pathsOf(arg, skipped, unopened);
    for (const path of paths) {
      const whole = resolve(path);
      if (seen.has(whole)) continue;
      seen.add(whole);
      const bytes = bytesOf(path, unopened);
      if (bytes !== null) inputs.push({ name: basename(path), bytes });
    }
  }
  return { inputs, unopened };
}

function pathsOf(arg: string, skipped: string | null, unopened: Unopened[]): readonly string[] {
  let stats: Stats;
  try {
    stats = statSync(arg);
  } catch (error) {
    unopened.push(failedOpening(arg, error));
    return [];
  }
  if (!stats.isDirectory()) return [arg];
  const found = filesUnder(arg, skipped, unopened);
  if (found.length === 0) {
    unopened.push(
      described(arg, "folder-empty", (label) => ({
        zh: `${label}:文件夹中没有可读的文件`,
        en: `${label}: no file to read in this folder`,
      })),
    );
  }
  return found;
}

function filesUnder(folder: string, skipped: string | null, unopened: Unopened[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unopened.push(failedOpening(folder, error));
    return [];
  }
  // By code unit, not by locale: the same order on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (skipped !== null && resolve(path) === skipped) return [];
      // Links to folders are not followed: they may lead in a circle.
      if (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
      return entry.isDirectory() ? filesUnder(path, skipped, unopened) : [path];
    });
}

function bytesOf(path: string, unopened: Unopened[]): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    unopened.push(failedOpening(path, error));
    return null;
  }
}

function failedOpening(path: string, error: unknown): Unopened {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT")
    return described(path, "source-missing", (label) => ({
      zh: `${label}:没有这个文件`,
      en: `${label}: no such file`,
    }));
  return described(path, "source-unreadable", (label) => ({
    zh: `${label}:无法打开(${code})`,
    en: `${label}: cannot be opened (${code})`,
  }));
}

function described(path: string, code: string, words: (label: string) => Message): Unopened {
  const name = basename(resolve(path));
  const issue: Issue = { code, severity: "error", message: words(name), evidence: null, source: name };
  return { message: words(path), issue };
}
