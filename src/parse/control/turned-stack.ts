import type { Line } from "../layout/line";
import type { SourceText } from "../text/source-text";
import { isCodeLike } from "./cell-fit";
import { columnOf, isOurs } from "./column";
import { type Found, tableOf } from "./found-table";
import { type Cell, cellAt } from "./grid";
import { labelAt } from "./stacked-labels";
import type { Columns } from "./table-columns";
import { rowFit } from "./table-rows";

/** Parcels beyond this are no such table. */
const MOST_PARCELS = 20;
/** Labels beyond this are none of ours. */
const MOST_LABELS = 30;
/** Fewest labels, that of the codes counted in. */
const FEWEST_LABELS = 3;
/** A longer line is no cell. */
const LONGEST_CELL = 40;

/**
 * A table of one cell a line, turned round: each label has the values of all parcels below it, one a line, the codes
 * first. Null where fewer than two parcels stand below the first label, or for anything else.
 */
export function turnedStack(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const head = labelAt(source, lines, at);
  const column = head === null ? null : columnOf(head.cell);
  if (head === null || (column?.holds !== "code" && column?.holds !== "name")) return null;
  const codes: Line[] = [];
  for (let i = head.next; codes.length < MOST_PARCELS; i++) {
    const line = lines[i];
    if (line === undefined || labelAt(source, lines, i) !== null) break;
    if (!isCodeLike(line.text) || line.text.length > LONGEST_CELL) return null;
    codes.push(line);
  }
  const count = codes.length;
  if (count < 2) return null;
  const columns: Columns[number][] = [column];
  const values: (readonly Cell[])[] = [cellsOf(source, codes)];
  let next = head.next + count;
  while (columns.length < MOST_LABELS) {
    const label = lines[next] === undefined ? null : labelAt(source, lines, next);
    const below = label === null ? [] : lines.slice(label.next, label.next + count);
    if (label === null || below.length < count) break;
    if (below.some((line) => line.text.length > LONGEST_CELL || /[:：]$/u.test(line.text))) break;
    columns.push(columnOf(label.cell));
    values.push(cellsOf(source, below));
    next = label.next + count;
  }
  if (columns.length < FEWEST_LABELS || columns.filter(isOurs).length < FEWEST_LABELS) return null;
  const rows = codes.map((_, place) => values.map((cells) => cells[place] ?? null));
  if (!rows.every((row) => rowFit(row, columns) >= columns.filter(isOurs).length / 2)) return null;
  return { table: { ...tableOf(source, lines, at, columns, []), rows }, next };
}

function cellsOf(source: SourceText, lines: readonly Line[]): readonly Cell[] {
  return lines.map((line) => cellAt(source, line, line.start, line.end));
}
