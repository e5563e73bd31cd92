import type { LedgerRow } from "./ledger-rows";
import { holdsTerms, searchTerms } from "./search-key";

/** What a reader may ask of the ledger; an empty list asks for nothing. */
export interface LedgerFilter {
  readonly text: string;
  readonly landUse: readonly string[];
  readonly planArea: readonly string[];
  readonly document: readonly string[];
  readonly verdict: readonly string[];
  readonly boundary: "all" | "with" | "without";
  /** ids of parcels; an empty list asks for nothing */
  readonly only: readonly string[];
}

export type Facet = "landUse" | "planArea" | "document" | "verdict";

/** Verdict key of parcels that no verdict was given on. */
export const noVerdict = "none";

/** The values of a row under one facet. */
export function facetKeys(row: LedgerRow, facet: Facet): readonly string[] {
  switch (facet) {
    case "landUse":
      return row.landUses;
    case "planArea":
      return row.parcel.planArea === null ? [] : [row.parcel.planArea];
    case "document":
      return row.document === null ? [] : [row.document.id];
    case "verdict":
      return [row.verdict?.verdict ?? noVerdict];
  }
}

const facets: readonly Facet[] = ["landUse", "planArea", "document", "verdict"];

/** The rows that answer to every part of the filter; `except` leaves one facet out of account. */
export function filteredRows(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  except: Facet | null = null,
): LedgerRow[] {
  const terms = searchTerms(filter.text);
  const asked = facets.filter((facet) => facet !== except && filter[facet].length > 0);
  const only = filter.only.length === 0 ? null : new Set(filter.only);
  return rows.filter(
    (row) =>
      (only === null || only.has(row.id)) &&
      (filter.boundary === "all" || row.located === (filter.boundary === "with")) &&
      asked.every((facet) => facetKeys(row, facet).some((key) => filter[facet].includes(key))) &&
      holdsTerms(row.search, terms),
  );
}

export interface FacetValue {
  readonly key: string;
  readonly count: number;
}

/** The values of a facet with the number of rows that choosing each would show, most frequent first. */
export function facetValues(rows: readonly LedgerRow[], filter: LedgerFilter, facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const chosen of filter[facet]) counts.set(chosen, 0);
  for (const row of filteredRows(rows, filter, facet)) {
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
    facets.some((facet) => filter[facet].length > 0)
  );
}
