import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Region } from "../../src/domain/region";
import { type Ingested, ingest } from "../../src/pipeline";

const FOLDER = resolve(import.meta.dirname, "../../../shared/gazettes");

/** The real gazettes lie beside the project on some machines; they are never part of it. */
export const gazettesPresent = existsSync(FOLDER);

if (!gazettesPresent) console.log("the five real gazettes are not on this machine: tests on them do not run");

export function gazetteInputs(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
}

export function linfen(): Region {
  const file = resolve(import.meta.dirname, "../../data/regions/linfen.json");
  return JSON.parse(readFileSync(file, "utf8")) as Region;
}

let once: Promise<Ingested> | null = null;

/** The dataset of the five gazettes, made once a test file. */
export function gazetteDataset(): Promise<Ingested> {
  once ??= ingest(gazetteInputs(), { region: linfen(), epsg: null });
  return once;
}
