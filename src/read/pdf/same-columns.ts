import type { Band, TableBody } from "./table-bodies";

/** Text on several pages may continue a table in the first rows of a page. */
export const TOP_ROWS = 3;

/** Columns of one table stand in the same places on the next page, within this many points. */
const SAME_PLACE = 6;

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
