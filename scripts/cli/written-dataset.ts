import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { findingsCsv, parcelsCsv } from "../../src/export/csv";
import { parcelsGeoJson } from "../../src/export/geojson";

/** JSON as we write it everywhere: two blanks, a line feed at the end; the order is that of the value. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON without blanks, for what a person seldom opens. */
export function compactText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Writes what `ingest` promises into `folder`, and the decoded texts where they are asked for. */
export function writeDataset(
  folder: string,
  dataset: Dataset,
  texts: ReadonlyMap<string, string> | null,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "dataset.json"), jsonText(dataset));
  writeFileSync(join(folder, "parcels.geojson"), jsonText(parcelsGeoJson(dataset)));
  writeFileSync(join(folder, "parcels.csv"), parcelsCsv(dataset));
  writeFileSync(join(folder, "findings.csv"), findingsCsv(dataset));
  if (texts === null) return;
  mkdirSync(join(folder, "texts"), { recursive: true });
  for (const [id, text] of texts) writeFileSync(join(folder, "texts", `${id}.txt`), text);
}
