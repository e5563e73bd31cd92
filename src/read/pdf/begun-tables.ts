import type { PlacedRun } from "./page-rows";
import { type SegmentRow, segmentRows } from "./row-segments";
import { DEEPEST, headingText } from "./same-columns";
import { bodyIn, type TableBody, tableBodies } from "./table-bodies";
import { headFloor, rowsAbove } from "./table-heads";

/** A single row below a header at the end of a page makes no table by itself; more rows do without this. */
const MOST_ROWS = 8;
/** A running head or foot may stand beyond the rows of a table. */
const FURNITURE = 1;
/** Rows of the next page or column that are looked at. */
const NEXT_ROWS = 60;
/** Baselines of one row lie within this many points. */
const BASELINE = 2;

const textOf = (rows: readonly SegmentRow[]): string => headingText(rows.flatMap(({ segments }) => segments));

/**
 * The body at the end of the rows below `after`, too short to be told by itself: under the header that stands again at
 * the head of the next page or column, where the table goes on. Null where none begins here.
 */
export function begunBody(
  rows: readonly SegmentRow[],
  after: number,
  following: readonly PlacedRun[],
): TableBody | null {
  const rest = rows.slice(Math.max(after + 1, rows.length - MOST_ROWS - DEEPEST));
  if (!rest.some(({ segments }) => segments.length > 1)) return null;
  const next = segmentRows(following).slice(0, NEXT_ROWS);
  const [body] = tableBodies(next);
  if (body === undefined || body.first === 0) return null;
  const floor = headFloor(rowsAbove(next, body), body.bands) ?? Number.NEGATIVE_INFINITY;
  // what stands between the header and the first baseline are lines of wrapped cells
  const end = next.findIndex(({ y }, index) => index >= body.first || y < floor - BASELINE);
  for (let skipped = 0; skipped <= FURNITURE; skipped++) {
    const heading = next.slice(skipped, end);
    if (heading.length > DEEPEST) continue;
    const wanted = textOf(heading);
    const least = Math.max(after + 1, rows.length - heading.length - MOST_ROWS);
    for (let from = rows.length - heading.length - 1; wanted !== "" && from >= least; from--) {
      const found = rows.slice(from, from + heading.length);
      if (textOf(found) !== wanted) continue;
      const aside = (found[0]?.segments[0]?.x0 ?? 0) - (heading[0]?.segments[0]?.x0 ?? 0);
      const bands = body.bands.map((band) => ({ ...band, x0: band.x0 + aside, x1: band.x1 + aside }));
      const first = from + heading.length;
      const last = rows.length - 1;
      return bodyIn(rows, first, last, bands) ?? bodyIn(rows, first, last - FURNITURE, bands);
    }
  }
  return null;
}
