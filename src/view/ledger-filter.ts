import { boundRank } from "./ledger-order";
import { type LedgerRow, planAreaOf } from "./ledger-rows";
import { searchTerms } from "./search-key";
import { isSpelled, rememberedSounds, type SoundsLike } from "./sound-query";

/** Figures that rows can be narrowed by. */
export type RangeKey = "area" | "far" | "density" | "greenRatio" | "height";

export const rangeKeys: readonly RangeKey[] = ["area", "far", "density", "greenRatio", "height"];

/** What a reader may ask of the ledger; an empty list asks for nothing. */
export interface LedgerFilter {
  readonly text: string;
  readonly landUse: readonly string[];
  readonly planArea: readonly string[];
  readonly document: readonly string[];
  readonly year: readonly string[];
  readonly status: readonly string[];
  readonly verdict: readonly string[];
  /** from and to, both included, null open: m², ratio, percent, metres */
  readonly ranges: Readonly<
    Partial<Record<RangeKey, { readonly min: number | null; readonly max: number | null }>>
  >;
  readonly boundary: "all" | "with" | "without";
  /** ids of parcels; an empty list asks for nothing */
  readonly only: readonly string[];
}

export type Facet = "landUse" | "planArea" | "document" | "year" | "status" | "verdict";

/** Verdict key of parcels that no verdict was given on, and of what is not stated elsewhere. */
export const noVerdict = "none";

/** The values of a row under one facet. */
export function facetKeys(row: LedgerRow, facet: Facet): readonly string[] {
  switch (facet) {
    case "landUse":
      return row.landUses;
    case "planArea":
      return [planAreaOf(row)].filter((one) => one !== null);
    case "document":
      return row.document === null ? [] : [row.document.id];
    case "year":
      return row.document?.date == null ? [] : [row.document.date.slice(0, 4)];
    case "status":
      return row.parcel.status === null ? [] : [row.parcel.status];
    case "verdict":
      return [row.verdict?.verdict ?? noVerdict];
  }
}

/** The figure of a row that a range is held against: of a limit its upper end, else its lower one. */
export function rangeValue(row: LedgerRow, key: RangeKey): number | null {
  return key === "area" ? (row.area?.squareMetres ?? null) : boundRank(row.parcel.indicators[key]);
}

const facets: readonly Facet[] = ["landUse", "planArea", "document", "year", "status", "verdict"];

/**
 * The rows that answer to every part of the filter; `except` leaves one facet or range out of account. A row without
 * the figure of a range is not in it. Terms of Latin letters are also tried as pinyin where `soundsLike` is at hand.
 */
export function filteredRows(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  except: Facet | RangeKey | null = null,
  soundsLike: SoundsLike | null = null,
): LedgerRow[] {
  const terms = searchTerms(filter.text).map((term) => ({
    term,
    spells: soundsLike !== null && isSpelled(term) ? rememberedSounds(soundsLike, term) : null,
  }));
  const asked = facets
    .filter((facet) => facet !== except && filter[facet].length > 0)
    .map((facet) => ({ facet, chosen: new Set(filter[facet]) }));
  const ranges = rangeKeys.flatMap((key) => {
    const range = filter.ranges[key];
    return range === undefined || key === except ? [] : [{ key, ...range }];
  });
  const only = filter.only.length === 0 ? null : new Set(filter.only);
  return rows.filter(
    (row) =>
      (only === null || only.has(row.id)) &&
      (filter.boundary === "all" || row.located === (filter.boundary === "with")) &&
      asked.every(({ facet, chosen }) => facetKeys(row, facet).some((key) => chosen.has(key))) &&
      ranges.every(({ key, min, max }) => {
        const value = rangeValue(row, key);
        return value !== null && (min === null || value >= min) && (max === null || value <= max);
      }) &&
      terms.every(({ term, spells }) => row.search.includes(term) || (spells?.(row.texts) ?? false)),
  );
}

export interface FacetValue {
  readonly key: string;
  readonly count: number;
}

/** The values of a facet with the number of rows that choosing each would show, most frequent first. */
export function facetValues(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  facet: Facet,
  soundsLike: SoundsLike | null = null,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const chosen of filter[facet]) counts.set(chosen, 0);
  for (const row of filteredRows(rows, filter, facet, soundsLike)) {
    for (const key of new Set(facetKeys(row, facet))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key, "zh-CN"));
}

/** Whether the filter asks for anything. */
export function isFiltering(filter: LedgerFilter): boolean {
  return (
    filter.boundary !== "all" ||
    filter.only.length > 0 ||
    filter.text.trim() !== "" ||
    Object.keys(filter.ranges).length > 0 ||
    facets.some((facet) => filter[facet].length > 0)
  );
}
