import { bin, extent, ticks } from "d3-array";
import { filteredRows, type LedgerFilter, type RangeKey, rangeValue } from "./ledger-filter";
import type { LedgerRow } from "./ledger-rows";
import type { SoundsLike } from "./sound-query";

/** How the figures of one kind are spread, for a slider whose stops are the edges between the bars. */
export interface RangeHistogram {
  /** rising; one more than bars; the first is at most the least figure of all rows, the last at least the largest */
  readonly edges: readonly number[];
  /** rows between two edges that pass the rest of the filter */
  readonly counts: readonly number[];
  /** of the highest bar, at least 1 */
  readonly most: number;
  /** rows that pass the rest of the filter and lack the figure */
  readonly without: number;
}

/** About as many bars as can be told apart in a popover. */
const BARS = 24;
/** Figures spread over more than this ratio stand on stops of 1, 2, 5 per power of ten. */
const WIDE = 50;

/** The spread of a figure, or null where fewer than two different figures are there to choose between. */
export function rangeHistogram(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  key: RangeKey,
  soundsLike: SoundsLike | null = null,
): RangeHistogram | null {
  const [least, largest] = extent(rows, (row) => rangeValue(row, key) ?? undefined);
  if (least === undefined || largest === undefined || least === largest) return null;
  const edges = rangeEdges(least, largest);
  const passing = filteredRows(rows, filter, key, soundsLike);
  const values = passing.map((row) => rangeValue(row, key)).filter((value) => value !== null);
  const binned = bin<number, number>()
    .domain([edges[0] ?? least, edges.at(-1) ?? largest])
    .thresholds(edges.slice(1, -1));
  const counts = binned(values).map((one) => one.length);
  return { edges, counts, most: Math.max(1, ...counts), without: passing.length - values.length };
}

/** Round numbers from below the least to above the largest figure. */
function rangeEdges(least: number, largest: number): number[] {
  if (least > 0 && largest / least > WIDE) {
    const stops: number[] = [];
    for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(largest)); power += 1) {
      for (const step of [1, 1.5, 2, 3, 5, 7]) stops.push(Number((step * 10 ** power).toPrecision(2)));
    }
    return between(stops, least, largest);
  }
  const inner = ticks(least, largest, BARS);
  const step = inner.length > 1 ? (inner[1] ?? 0) - (inner[0] ?? 0) : largest - least;
  const clean = (value: number): number => Number(value.toPrecision(12));
  const [first = least, last = largest] = [inner[0], inner.at(-1)];
  return between([clean(first - step), ...inner, clean(last + step)], least, largest);
}

/** The stops from the last one not above the least to the first one not below the largest. */
function between(stops: readonly number[], least: number, largest: number): number[] {
  const from = stops.findLastIndex((stop) => stop <= least);
  const to = stops.findIndex((stop) => stop >= largest);
  return stops.slice(Math.max(0, from), to < 0 ? undefined : to + 1);
}
