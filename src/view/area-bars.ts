import { max, rollups, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { LandUse } from "../domain/parcel";
import type { LedgerRow } from "./ledger-rows";
import { landUseKey } from "./parcel-title";

/** One bar of the chart of areas by land use. */
export interface AreaBar {
  readonly key: string;
  /** a land use that bears the key, for its name and colour; null for parcels without one */
  readonly use: LandUse | null;
  readonly squareMetres: number;
  readonly parcels: number;
  /** length in percent of the longest bar */
  readonly length: number;
}

/**
 * First areas of the given rows by their first land use, largest first. Blocks (whose parts are counted), roads,
 * strips, retired and former parcels are left out, as are rows without an area.
 */
export function areaBars(rows: readonly LedgerRow[]): AreaBar[] {
  const counted = rows.filter(
    (row) => row.area !== null && row.parcel.role === "parcel" && row.parcel.version === "current",
  );
  const groups = rollups(
    counted,
    (group) => ({
      use: group[0]?.parcel.landUse[0] ?? null,
      squareMetres: sum(group, (row) => row.area?.squareMetres ?? 0),
      parcels: group.length,
    }),
    (row) => (row.parcel.landUse[0] ? landUseKey(row.parcel.landUse[0]) : ""),
  );
  const longest = max(groups, ([, group]) => group.squareMetres) ?? 0;
  const scale = scaleLinear()
    .domain([0, longest > 0 ? longest : 1])
    .range([0, 100]);
  return groups
    .map(([key, group]) => ({ key, ...group, length: scale(group.squareMetres) }))
    .sort((a, b) => b.squareMetres - a.squareMetres);
}
