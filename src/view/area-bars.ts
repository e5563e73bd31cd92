import { max, rollups, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { LandUse } from "../domain/parcel";
import { isCounted, type LedgerRow, planAreaOf } from "./ledger-rows";
import { landUseKey } from "./parcel-title";

/** One part of a bar: the parcels of one land use in it. */
export interface AreaPart {
  readonly key: string;
  /** a land use that bears the key, for its name and colour; null for parcels without one */
  readonly use: LandUse | null;
  readonly squareMetres: number;
  readonly parcels: number;
  /** percent of the longest bar */
  readonly start: number;
  readonly length: number;
}

/** One bar of a chart of areas. */
export interface AreaBar {
  /** land-use key or plan area; empty where none is stated */
  readonly key: string;
  readonly squareMetres: number;
  readonly parcels: number;
  /** percent of the longest bar */
  readonly length: number;
  /** by land use, largest first */
  readonly parts: readonly AreaPart[];
}

/** What the bars are made by. */
export type AreaBarsBy = "landUse" | "planArea";

/** Parcels whose areas may be added up: each piece of land once, as the latest document has it. */
export function countedRows(rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.filter((row) => row.area !== null && isCounted(row));
}

const useKey = (row: LedgerRow): string => (row.parcel.landUse[0] ? landUseKey(row.parcel.landUse[0]) : "");
const area = (row: LedgerRow): number => row.area?.squareMetres ?? 0;

/** First areas of the counted rows by their first land use or by their plan area, largest first. */
export function areaBars(rows: readonly LedgerRow[], by: AreaBarsBy = "landUse"): AreaBar[] {
  const groups = rollups(
    countedRows(rows),
    (group) => group,
    by === "landUse" ? useKey : (row) => planAreaOf(row) ?? "",
  );
  const longest = max(groups, ([, group]) => sum(group, area)) ?? 0;
  const scale = scaleLinear()
    .domain([0, longest > 0 ? longest : 1])
    .range([0, 100]);
  return groups
    .map(([key, group]) => ({
      key,
      squareMetres: sum(group, area),
      parcels: group.length,
      length: scale(sum(group, area)),
      parts: parts(group, scale),
    }))
    .sort((a, b) => b.squareMetres - a.squareMetres);
}

function parts(group: readonly LedgerRow[], scale: (squareMetres: number) => number): AreaPart[] {
  let start = 0;
  return rollups(group, (members) => members, useKey)
    .map(([key, members]) => ({ key, members, squareMetres: sum(members, area) }))
    .sort((a, b) => b.squareMetres - a.squareMetres)
    .map(({ key, members, squareMetres }) => {
      const part = {
        key,
        use: members[0]?.parcel.landUse[0] ?? null,
        squareMetres,
        parcels: members.length,
        start,
        length: scale(squareMetres),
      };
      start += part.length;
      return part;
    });
}
