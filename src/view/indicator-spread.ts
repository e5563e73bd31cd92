import { extent, median, rollups } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { LandUse } from "../domain/parcel";
import { countedRows } from "./area-bars";
import { type RangeKey, rangeValue } from "./ledger-filter";
import type { LedgerRow } from "./ledger-rows";
import { landUseKey } from "./parcel-title";

export type SpreadKey = Exclude<RangeKey, "area">;

export const spreadKeys: readonly SpreadKey[] = ["far", "density", "greenRatio", "height"];

/** The limits of the parcels of one land use. */
export interface SpreadLine {
  readonly key: string;
  readonly use: LandUse | null;
  readonly least: number;
  readonly median: number;
  readonly largest: number;
  readonly parcels: number;
  /** different values with how many parcels have each, and their place on the axis in percent */
  readonly dots: readonly { readonly value: number; readonly parcels: number; readonly at: number }[];
  readonly medianAt: number;
}

export interface IndicatorSpread {
  readonly lines: readonly SpreadLine[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** parcels without the indicator */
  readonly without: number;
}

/** One indicator by land use, the use with the largest median first. Null where no parcel has it. */
export function indicatorSpread(rows: readonly LedgerRow[], key: SpreadKey): IndicatorSpread | null {
  const counted = countedRows(rows);
  const having = counted.flatMap((row) => {
    const value = rangeValue(row, key);
    return value === null ? [] : [{ value, use: row.parcel.landUse[0] ?? null }];
  });
  const [, largest] = extent(having, (one) => one.value);
  if (largest === undefined) return null;
  const scale = scaleLinear()
    .domain([0, largest > 0 ? largest : 1])
    .nice(6)
    .range([0, 100]);
  const lines = rollups(
    having,
    (group): Omit<SpreadLine, "key"> => {
      const [least = 0, most = 0] = extent(group, (one) => one.value);
      const middle = median(group, (one) => one.value) ?? 0;
      return {
        use: group[0]?.use ?? null,
        least,
        median: middle,
        largest: most,
        parcels: group.length,
        dots: rollups(
          group,
          (same) => same.length,
          (one) => one.value,
        ).map(([value, parcels]) => ({ value, parcels, at: scale(value) })),
        medianAt: scale(middle),
      };
    },
    (one) => (one.use === null ? "" : landUseKey(one.use)),
  )
    .map(([use, line]) => ({ key: use, ...line }))
    .sort((a, b) => b.median - a.median || b.parcels - a.parcels);
  return {
    lines,
    ticks: scale.ticks(6).map((value) => ({ value, at: scale(value) })),
    without: counted.length - having.length,
  };
}
