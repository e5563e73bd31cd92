import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(import.meta.dirname, "../..");
/** Where texts of our own hand lie; the folders below them are searched too. */
const FOLDERS = ["test/fixtures", "data/demo/gazettes"];

/** One text of our own hand. */
export interface FixtureText {
  /** folder it lies in, below the one of all fixtures: the kind of text */
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

function files(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(ROOT, folder, file));
}

/** The layouts that a module of fixtures exports: whatever has a `text`, in lists or alone. */
function layoutsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(layoutsIn);
  if (typeof value !== "object" || value === null) return [];
  return "text" in value && typeof value.text === "string" ? [value.text] : [];
}

const EXPORTS_A_LIST = /^export const \w+: readonly \w+\[\] = \[/mu;

/** All texts that lie on the disk for tests: a new one joins by lying there. */
export async function fixtureTexts(): Promise<readonly FixtureText[]> {
  const found: FixtureText[] = [];
  const add = (file: string, name: string, text: string): void => {
    found.push({ kind: basename(resolve(file, "..")), name, text });
  };
  for (const file of FOLDERS.flatMap((folder) => files(folder, ".txt")))
    add(file, basename(file), readFileSync(file, "utf8"));
  for (const file of files("test/fixtures", ".ts")) {
    // a program among them would run
    if (!EXPORTS_A_LIST.test(readFileSync(file, "utf8"))) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    const texts = Object.values(module).flatMap(layoutsIn);
    for (const [index, text] of texts.entries()) add(file, `${basename(file)} ${index}`, text);
  }
  return found;
}
