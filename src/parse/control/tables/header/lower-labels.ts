import { type Column, columnOf } from "../cells/column";
import type { Cell } from "../cells/grid";
import { fitsAll } from "./strange-cells";
import { isLimitWord, isPartOfColumn, toldMore } from "./sub-column";
import { type Columns, columnsOfTwo } from "./table-columns";

/** Rows that are looked at. */
const MOST_ROWS = 4;

/**
 * The columns of labels one below the other, of which those from some place on are the lower line of a header: a unit or
 * an end of a range (下限, 上限) begins it, which says nothing by itself. The cells below, row by row, tell under which
 * labels these stand; several ways where several widths fit. Where further labels stand behind it, each may as well have
 * what tells more of it right behind. Null where no such label is among them.
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
  const own = toldInPlace(labels);
  const fits = own !== null && fitsAll(rowsOf(cells, own.length), own);
  if (own !== null && fits && rowsOf(cells, own.length).length > 0) return [own];
  const ways = (whole.length > 0 ? whole : widths).flatMap((width) => {
    const rows = rowsOf(cells, width);
    const columns = rows.length === 0 ? null : columnsOfTwo(upper, lower, width, rows);
    return columns !== null && columns.length === width && fitsAll(rows, columns) ? [columns] : [];
  });
  return ways.length > 0 || lower.some(isLimitWord) ? ways : null;
}

/** The columns of labels of which each has what tells more of it right behind: 面积, (公顷), 容积率, 下限, 上限, 绿地率; null where one has not. */
function toldInPlace(labels: readonly Cell[]): Columns | null {
  const columns: (Column | null)[] = [];
  let bare: Column | null = null;
  let last = 0;
  for (const [at, cell] of labels.entries()) {
    const own = columnOf(cell);
    if (own !== null || !isPartOfColumn(cell)) {
      columns.push(own);
      bare = own;
      last = at;
      continue;
    }
    const told: Column | null = bare === null ? null : toldMore(bare, cell);
    if (told === null) return null;
    if (at > last + 1 && isLimitWord(cell)) columns.push(told);
    else columns[columns.length - 1] = told;
    if (!isLimitWord(cell)) bare = told;
  }
  return last < labels.findIndex((cell) => columnOf(cell) === null && isPartOfColumn(cell)) ? null : columns;
}

/** What is no cell: 特此公布。, 联系电话:…. */
const SENTENCE = /[。;]$|^\p{Script=Han}{2,8}:/u;

function rowsOf(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const count = Math.min(MOST_ROWS, Math.floor(cells.length / width));
  return Array.from({ length: count }, (_, row) => cells.slice(row * width, (row + 1) * width));
}
