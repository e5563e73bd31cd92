import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import type { Evidence } from "../domain/evidence";
import type { Language } from "./language";
import { plainText } from "./number-text";
import { sameCounty } from "./public-tiles";

/** One row of a table of figures that names a county. */
export interface CountyFigures {
  readonly title: string;
  readonly document: GazetteDocument | null;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly evidence: Evidence;
}

/** Units of tables about land: what is told of water or money is no answer here. */
const LAND_UNITS: readonly string[] = ["亩", "公顷", "平方米", "平方公里"];

/** What tables of land say about a county: figures as printed, in the unit of the table; blank cells are left out, not zero. */
export function countyFigures(dataset: Dataset, name: string, language: Language): readonly CountyFigures[] {
  return dataset.quotas
    .filter(({ unit }) => LAND_UNITS.includes(unit))
    .flatMap((table) =>
      table.rows
        .filter((row) => sameCounty(row.name, name))
        .map((row) => ({
          title: table.title,
          document: dataset.documents.find(({ id }) => id === table.document) ?? null,
          figures: row.values.flatMap((value, index) =>
            value === null
              ? []
              : [{ name: table.columns[index] ?? "", value: `${plainText(value, language)} ${table.unit}` }],
          ),
          evidence: row.evidence,
        })),
    );
}

/** Documents whose title names a county, the newest first; copies are left out. */
export function countyDocuments(dataset: Dataset, name: string): readonly GazetteDocument[] {
  const bare = name.length > 2 ? name.replace(/[县市区]$/u, "") : name;
  return dataset.documents
    .filter(({ title, duplicateOf }) => duplicateOf === null && (title?.includes(bare) ?? false))
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "", "en"));
}

/** Plan areas with parcels whose county no text names, largest first. */
export function unplacedAreas(
  dataset: Dataset,
): readonly { readonly name: string | null; readonly parcels: number }[] {
  const counts = new Map<string | null, number>();
  for (const { version, county, planArea } of dataset.parcels) {
    if (version === "current" && county === null) counts.set(planArea, (counts.get(planArea) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, parcels]) => ({ name, parcels }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.parcels - a.parcels);
}
