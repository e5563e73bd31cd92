import type { Segment, SegmentRow } from "./row-segments";
import { type Band, bodyIn, type TableBody } from "./table-bodies";

/** Text on several pages may continue a table in the first rows of a page. */
export const TOP_ROWS = 3;

/** Columns of one table stand in the same places on the next page, within this many points. */
const SAME_PLACE = 6;

/** Rows of a header; its lines need not share their baselines. */
export const DEEPEST = 12;

/** The texts of a header, in whatever order its lines stand. */
export const headingText = (lines: readonly Pick<Segment, "text">[]): string =>
  lines
    .map(({ text }) => text.trim())
    .toSorted()
    .join("\t");

/** What a table hands on to the next page or column: its columns, and the lines of its header. */
export interface KnownColumns {
  readonly bands: readonly Band[];
  readonly heading: readonly Segment[];
}

/**
 * The body in the columns of the table before, where its header stands again above it: what a row that was torn by the
 * break left of itself, and columns without a text here, are told by them alone. Null where the header is another.
 */
export function underSameHead(
  rows: readonly SegmentRow[],
  before: KnownColumns | null,
  body: TableBody,
): TableBody | null {
  if (before === null || before.heading.length === 0 || body.bands.length >= before.bands.length) return null;
  const wanted = headingText(before.heading);
  for (let first = 1; first <= Math.min(DEEPEST, body.first); first++) {
    const heading = rows.slice(0, first).flatMap(({ segments }) => segments);
    if (heading.length < before.heading.length) continue;
    if (heading.length > before.heading.length || headingText(heading) !== wanted) return null;
    const left = (lines: readonly Segment[]): number => Math.min(...lines.map(({ x0 }) => x0));
    const aside = left(heading) - left(before.heading);
    const bands = before.bands.map((band) => ({ ...band, x0: band.x0 + aside, x1: band.x1 + aside }));
    return bodyIn(rows, first, body.last, bands);
  }
  return null;
}

/**
 * The body in the columns of the table before, where it goes on with it at the head of a page: a column that has
 * nothing on this page is one all the same.
 */
export function inColumnsOf(before: { readonly bands: readonly Band[] } | null, body: TableBody): TableBody {
  if (before === null || body.first > TOP_ROWS || body.bands.length >= before.bands.length) return body;
  const own = before.bands.map((band) => body.bands.filter((one) => samePlace(one, band)));
  const inOrder =
    body.bands.length === before.bands.length - 1 &&
    own.every((found) => found.length <= 1) &&
    own.flat().length === body.bands.length &&
    own.flat().every((one, index) => one === body.bands[index]);
  if (!inOrder) return body;
  const bands = before.bands.map((band, index): Band => {
    const [found] = own[index] ?? [];
    return found === undefined ? band : { ...band, x0: found.x0, x1: found.x1 };
  });
  return { ...body, bands };
}

/** Whether the text of two columns begins, ends or has its middle in the same place. */
function samePlace(a: Band, b: Band): boolean {
  const [left, right] = [a.x0 - b.x0, a.x1 - b.x1];
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2) <= SAME_PLACE;
}

/** Whether columns stand in the same places. */
export function sameBands(a: readonly Band[], b: readonly Band[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (band, index) =>
        Math.abs(band.x0 + band.x1 - (b[index]?.x0 ?? 0) - (b[index]?.x1 ?? 0)) <= 2 * SAME_PLACE,
    )
  );
}
