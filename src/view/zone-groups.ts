import type { Dataset } from "../domain/dataset";
import { oneScript } from "../domain/one-script";
import type { Zone } from "../domain/zone";
import { holdsTerms, searchKey, searchTerms } from "./search-key";

/** The zones of one county. */
export interface ZoneGroup {
  /** null: the documents name no county */
  readonly county: string | null;
  readonly zones: readonly Zone[];
  /** sum of the first area of every current zone that prints one, square metres; overlaps are not taken out */
  readonly squareMetres: number;
  /** current zones without a printed area */
  readonly withoutArea: number;
}

/** The figure a zone is counted with: its first one. */
export function zoneArea(zone: Zone): number | null {
  return zone.areas[0]?.squareMetres ?? null;
}

/** A county in the characters in which it was printed first. */
function firstPrint(): (county: string | null) => string | null {
  const prints = new Map<string, string>();
  return (county) => {
    if (county === null) return null;
    const key = oneScript(county);
    const print = prints.get(key) ?? county;
    prints.set(key, print);
    return print;
  };
}

/** Zones by county, the largest sum first, the newest plan first within a county. `text` filters as in the ledger. */
export function zoneGroups(dataset: Dataset, text = ""): ZoneGroup[] {
  const terms = searchTerms(text);
  const numbers = new Map(dataset.documents.map((one) => [one.id, one.number ?? ""]));
  const groups = new Map<string | null, Zone[]>();
  const countyOf = firstPrint();
  for (const zone of dataset.zones) {
    const key = searchKey(
      [
        zone.name,
        zone.county,
        zone.batch,
        zone.year,
        zone.document === null ? "" : numbers.get(zone.document),
        ...zone.sides.map((side) => side.text),
        ...zone.blocks.flatMap((block) => [block.name, ...block.sides.map((side) => side.text)]),
      ].join("\n"),
    );
    if (!holdsTerms(key, terms)) continue;
    const county = countyOf(zone.county);
    groups.set(county, [...(groups.get(county) ?? []), zone]);
  }
  return [...groups]
    .map(([county, zones]) => {
      const current = zones.filter((zone) => zone.version === "current");
      return {
        county,
        zones: zones.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
        squareMetres: current.reduce((sum, zone) => sum + (zoneArea(zone) ?? 0), 0),
        withoutArea: current.filter((zone) => zoneArea(zone) === null).length,
      };
    })
    .sort((a, b) => b.squareMetres - a.squareMetres);
}
