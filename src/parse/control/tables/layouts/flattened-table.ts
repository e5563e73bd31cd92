import type { Line } from "../../../layout/line";
import { fit } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { type Columns, isHeader } from "../header/table-columns";
import type { Layout } from "./layout";

/** All cells on one line, a word each, row by row or column by column. */
export const FLATTENED: Layout = {
  name: "flattened",
  kind: "run",
  begins: ({ line }) => opensWithWords(line.text),
  read: ({ cutter, lines, at, line }) => flattenedTable(cutter, lines, at, line),
};

/** Fewest labels of a header. */
const FEWEST_LABELS = 4;

/**
 * A table that copying left on one line: the labels, then all cells, row by row or column by column. It is read where
 * every cell of one of the two orders goes under its column, and not every cell of the other. Null for anything else.
 */
function flattenedTable(cutter: Cutter, lines: readonly Line[], at: number, line: Line): Found | null {
  const cells = cutter.cells(line, "blank", false);
  if (cells === null) return null;
  const first = cells.findIndex((cell) => columnOf(cell) === null);
  const labels = cells.slice(0, first);
  const values = cells.slice(first);
  if (first < FEWEST_LABELS || !isHeader(labels) || values.length % first !== 0) return null;
  const columns = labels.map(columnOf);
  const count = values.length / first;
  const place = (row: number, column: number): Cell | undefined => values[row * first + column];
  const turned = (row: number, column: number): Cell | undefined => values[column * count + row];
  const [own, other] = [place, turned].map((order) => rowsOf(order, count, columns));
  const rows = own ?? other;
  if (rows === null || rows === undefined || (count > 1 && own !== null && other !== null)) return null;
  const table = tableOf(cutter.source, lines, at, columns, rows);
  return table.rows.length === count ? { table, next: at + 1 } : null;
}

/** Words and gaps, with no figure but that of m2 among the first of them: a line that may hold a header and the rows behind it. */
export function opensWithWords(text: string): boolean {
  return /^(?:[^\d≤≥<>。;:]|(?<=m)2){8,}[ ]/u.test(text);
}

/** The rows of one order; null where a cell does not go under its column. */
function rowsOf(
  order: (row: number, column: number) => Cell | undefined,
  count: number,
  columns: Columns,
): readonly (readonly Cell[])[] | null {
  const rows: (readonly Cell[])[] = [];
  for (let row = 0; row < count; row++) {
    const cells = columns.flatMap((_, column) => order(row, column) ?? []);
    if (!columns.every((column, index) => !isOurs(column) || fit(cells[index] ?? null, column) > 0))
      return null;
    rows.push(cells);
  }
  return rows;
}
