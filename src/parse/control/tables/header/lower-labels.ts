import { columnOf } from "../cells/column";
import type { Cell } from "../cells/grid";
import { fitsAll } from "./strange-cells";
import { isLimitWord, isPartOfColumn } from "./sub-column";
import { type Columns, columnsOfTwo } from "./table-columns";

/** Rows that are looked at. */
const MOST_ROWS = 4;

/**
 * The columns of labels one below the other, of which those from some place on are the lower line of a header: a unit or
 * an end of a range (下限, 上限) begins it, which says nothing by itself. The cells below, row by row, tell under which
 * labels these stand; several ways where several widths fit. Null where no such label is among them.
 */
export function withLowerLabels(labels: readonly Cell[], below: readonly Cell[]): readonly Columns[] | null {
  const split = labels.findIndex((cell) => columnOf(cell) === null && isPartOfColumn(cell));
  const [upper, lower] = [labels.slice(0, split), labels.slice(split)];
  if (split < 2 || (lower.length === 1 && lower.some(isLimitWord))) return null;
  const end = below.findIndex(({ mapped }) => SENTENCE.test(mapped.text));
  const cells = end < 0 ? below : below.slice(0, end);
  const widths = Array.from({ length: lower.length }, (_, more) => upper.length + more);
  // where a sentence ends the rows, they are whole
  const whole = end < 0 ? [] : widths.filter((width) => cells.length % width === 0);
  const ways = (whole.length > 0 ? whole : widths).flatMap((width) => {
    const rows = rowsOf(cells, width);
    const columns = rows.length === 0 ? null : columnsOfTwo(upper, lower, width, rows);
    return columns !== null && columns.length === width && fitsAll(rows, columns) ? [columns] : [];
  });
  return ways.length > 0 || lower.some(isLimitWord) ? ways : null;
}

/** What is no cell: 特此公布。, 联系电话:…. */
const SENTENCE = /[。;]$|^\p{Script=Han}{2,8}:/u;

function rowsOf(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const count = Math.min(MOST_ROWS, Math.floor(cells.length / width));
  return Array.from({ length: count }, (_, row) => cells.slice(row * width, (row + 1) * width));
}
