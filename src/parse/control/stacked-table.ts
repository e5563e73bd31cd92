import type { Line } from "../layout/line";
import type { SourceText } from "../text/source-text";
import { columnOf, isOurs } from "./column";
import { type Found, tableOf } from "./found-table";
import { type Cell, cellAt } from "./grid";
import { stackedLabels } from "./stacked-labels";
import { type Columns, flatColumns, isHeader } from "./table-columns";
import { type AlignedRow, isTotal, rowFit } from "./table-rows";

/** Fewest labels that make a table of one cell a line. */
const FEWEST_LABELS = 3;
/** Captions that may be taken for labels. */
const MOST_CAPTIONS = 2;

/**
 * A table of one cell a line: all labels first, then the values of each row. `run.end` is set behind the labels, so
 * that no label is tried twice.
 */
export function stackedTable(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  run: { end: number },
): Found | null {
  const { labels, next: index } = stackedLabels(source, lines, at);
  run.end = index;
  if (labels.length < FEWEST_LABELS || !isHeader(labels)) return null;
  const whole = labels.map(columnOf);
  const folded = flatColumns(labels);
  let best: {
    readonly columns: Columns;
    readonly rows: readonly AlignedRow[];
    readonly next: number;
  } | null = null;
  // a caption may stand among the labels, and a header over several columns is no column
  for (let drop = 0; drop <= MOST_CAPTIONS; drop++) {
    const own = whole.slice(drop);
    const flat = own.filter((column) => column?.holds !== "group" && column?.holds !== "conditions");
    const two = drop === 0 && folded !== null && folded.length < own.length ? [folded] : [];
    for (const columns of flat.length === own.length ? [own] : [...two, flat, own]) {
      if (columns.filter(isOurs).length < 2) continue;
      const found = stackedRows(source, lines, index, columns);
      if (found.rows.length > 0 && (best === null || found.next > best.next)) best = { columns, ...found };
    }
  }
  if (best === null) return null;
  const table = tableOf(source, lines, at, best.columns, []);
  return { table: { ...table, rows: best.rows }, next: best.next };
}

function stackedRows(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  columns: Columns,
): { readonly rows: readonly AlignedRow[]; readonly next: number } {
  const rows: AlignedRow[] = [];
  let index = from;
  const ours = columns.filter(isOurs).length;
  while (index + columns.length <= lines.length) {
    const row = lines.slice(index, index + columns.length).map((line) => barlessCell(source, line));
    // the second line of a header is no row
    if (row.filter((cell) => columnOf(cell) !== null).length > row.length / 2) break;
    if (row.some((cell) => cell.mapped.text.length > 60) || rowFit(row, columns) < ours / 2) break;
    if (!isTotal(row)) rows.push(row);
    index += columns.length;
  }
  return { rows, next: index };
}

/** The cell of a line, without the bars that it was copied with. */
function barlessCell(source: SourceText, line: Line): Cell {
  let [start, end] = [line.start, line.end];
  while (start < end && BAR_OR_BLANK.test(source.text.charAt(start))) start++;
  while (end > start && BAR_OR_BLANK.test(source.text.charAt(end - 1))) end--;
  return cellAt(source, line, start, end);
}

const BAR_OR_BLANK = /[|｜│┃\s]/u;
