import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { type Ingested, type Input, ingest } from "../../src/pipeline";
import { regionNamed } from "../cli/region-file";
import { writtenDemo } from "../demo/written-demo";
import { factsOnly } from "./facts-only";

/** Where the five real gazettes lie on the machines that have them; they are no part of the project. */
const GAZETTES = resolve(import.meta.dirname, "../../../shared/gazettes");

/** The shipped dataset of Linfen, made anew from the gazettes; null on a machine without them. */
export async function madeLinfen(): Promise<Dataset | null> {
  if (!existsSync(GAZETTES)) return null;
  const inputs = readdirSync(GAZETTES)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(GAZETTES, name))) }));
  const { dataset } = await ingest(inputs, { region: regionNamed("linfen"), epsg: null });
  return factsOnly(dataset);
}

/** The invented gazettes as files. */
export function demoInputs(): readonly Input[] {
  return writtenDemo().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/** The dataset of the invented town from `inputs`. */
export function madeDemo(inputs: readonly Input[]): Promise<Ingested> {
  return ingest(inputs, { region: regionNamed("linfen"), epsg: null });
}
