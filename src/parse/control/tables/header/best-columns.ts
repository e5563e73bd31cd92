import { fit } from "../cells/cell-fit";
import { type Cell, widthOf } from "../cells/grid";
import { areOneRange, fitsAll, isNoRange, isStrange, MOST_ROWS } from "./strange-cells";
import { isLimitWord } from "./sub-column";
import { type Columns, columnsOfTwo, setIn, withoutEnd } from "./table-columns";

type Row = readonly Cell[];

/** Cells under their kind of column that one under another kind outweighs. */
const STRANGE = 4;

/**
 * The columns of a header in two lines: of all the ways in which they may have been copied the one under which the rows
 * below fit best, the more usual way where several do.
 */
export function bestColumns(upper: Row, lower: Row, rows: readonly Row[]): Columns | null {
  const width = widthOf(rows);
  const whole = [withoutEnd(upper), withoutEnd(lower)] as const;
  const longest = Math.max(...rows.map((row) => row.length));
  // the more usual before the others: where the rows fit under several alike, the first is taken
  const ways = [
    // the lower line keeps the places before its first label
    setIn(upper, lower, width),
    // the last label spans cells that were cut off behind it
    filledUp(upper, lower, width, rows),
    // as many columns as most rows have cells
    columnsOfTwo(upper, lower, width, rows),
    // most rows lack a cell that spans them
    longest === width ? null : columnsOfTwo(upper, lower, longest, rows),
    // an empty cell at the end of the rows was cut off
    columnsOfTwo(upper, lower, width + 1, rows),
    // the lower line only tells more of heads that stand over every column
    longest > upper.length ? null : columnsOfTwo(upper, lower, upper.length, rows),
    // both lines were filled up at their ends
    columnsOfTwo(...whole, width, rows),
  ];
  // a range under a wrong head is a false one
  const ranged = lower.filter(isLimitWord).length > 1;
  let best: { readonly columns: Columns; readonly worth: number } | null = null;
  for (const columns of ways) {
    if (columns === null || (ranged && !fitsAll(rows, columns))) continue;
    const worth = worthOf(columns, rows);
    if (best === null || worth > best.worth) best = { columns, worth };
  }
  return best?.columns ?? null;
}

/** 容积率||建筑高度 above |调整前|调整后|调整前|调整后: labels with the empty cells beside them, the last of which lost its own. */
function filledUp(upper: Row, lower: Row, width: number, rows: readonly Row[]): Columns | null {
  const empty = upper.find(({ mapped }) => mapped.text === "");
  const last = upper.at(-1);
  if (empty === undefined || last?.mapped.text === "") return null;
  if (upper.length >= width || lower.length !== width || lower[0]?.mapped.text !== "") return null;
  return columnsOfTwo(
    [...upper, ...Array.from({ length: width - upper.length }, () => empty)],
    lower,
    width,
    rows,
  );
}

/** How many cells of the first rows stand under their kind of column, less those that cannot; and how many ranges have both ends. */
function worthOf(columns: Columns, rows: readonly Row[]): number {
  let worth = columns.filter((column, at) => areOneRange(column, columns[at + 1] ?? null)).length;
  for (const row of rows.slice(0, MOST_ROWS)) {
    if (row.length > columns.length) worth -= STRANGE;
    for (const [at, cell] of row.entries()) {
      const own = columns[at] ?? null;
      const strange = isStrange(cell, own) || isNoRange(row, at, own, columns[at + 1] ?? null);
      worth += strange ? -STRANGE : Math.max(0, fit(cell, own));
    }
  }
  return worth;
}
