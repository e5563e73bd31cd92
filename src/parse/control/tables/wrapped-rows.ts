import type { Cell } from "./grid";
import { shapeOf } from "./table-rows";

/** Cells that a row of the whole width has at least, as a share of its labels. */
const MOST_LOST = 0.75;

/**
 * Whether lines with blanks between their words are no rows each: a cell with a blank or a line end in it was wrapped, so
 * that a line begins with something else than the first, and neither it nor the one before has a cell for most labels.
 */
export function isWrapped(rows: readonly (readonly Cell[])[], labels: number): boolean {
  const shape = shapeOf(rows[0]?.[0]?.mapped.text ?? "");
  return rows.some((row, at) => {
    const before = rows[at - 1];
    const [first] = row;
    if (before === undefined || first === undefined) return false;
    const short = row.length < labels * MOST_LOST && before.length < labels;
    return short && shapeOf(first.mapped.text) !== shape;
  });
}
