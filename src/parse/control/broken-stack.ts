import type { Line } from "../layout/line";
import type { SourceText } from "../text/source-text";
import { columnOf, isOurs } from "./column";
import { belongs, type CountedRow, countedRow } from "./counted-rows";
import { type Found, tableOf } from "./found-table";
import { stackedLabels } from "./stacked-labels";
import { type Columns, flatColumns, isHeader } from "./table-columns";
import { shapeOf } from "./table-rows";

/** Fewest columns of ours: fewer tell too little of where a cell ends. */
const FEWEST_OURS = 4;
/** Lines that a row has for each column, at most. */
const MOST_LINES = 3;
/** Lines that a code may be broken over. */
const CODE_PIECES = 3;
/** Rows beyond this are no table of ours. */
const MOST_ROWS = 60;

/**
 * A table of one cell a line in which cells were broken over several lines: labels first, the code at their head, then
 * the rows. A line of the shape of the first code begins a row; where its cells end is what fits best. Null for
 * anything else.
 */
export function brokenStack(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const { labels, next } = stackedLabels(source, lines, at);
  if (labels.length < FEWEST_OURS || !isHeader(labels)) return null;
  const [first] = labels;
  const begins = lines[next];
  if (first === undefined || columnOf(first)?.holds !== "code" || begins === undefined) return null;
  // XY- and on the next line 2031-7
  if (!/\d|^[A-Za-z]{1,6}[-—–]?$/u.test(begins.text)) return null;
  let best: {
    readonly columns: Columns;
    readonly rows: readonly CountedRow[];
    readonly score: number;
  } | null = null;
  const flat = flatColumns(labels);
  const plain = labels
    .map(columnOf)
    .filter((column) => column?.holds !== "group" && column?.holds !== "conditions");
  for (const columns of flat === null ? [plain] : [flat, plain]) {
    const ours = columns.filter(isOurs).length;
    if (ours < FEWEST_OURS) continue;
    const rows: CountedRow[] = [];
    for (const block of blocksFrom(lines, next, columns.length)) {
      const row = countedRow(source, lines, block, columns, CODE_PIECES);
      if (row === null || filled(row, columns) < ours - 1) break;
      rows.push(row);
    }
    const score = rows.reduce((sum, row) => sum + row.score, 0);
    if (rows.length > 0 && (best === null || score > best.score)) best = { columns, rows, score };
  }
  if (best === null) return null;
  const table = tableOf(source, lines, at, best.columns, []);
  return {
    table: { ...table, rows: best.rows.flatMap((row) => row.rows.slice(0, 1)) },
    next: best.rows.at(-1)?.next ?? next,
  };
}

function filled({ rows }: CountedRow, columns: Columns): number {
  const [row] = rows;
  return columns.filter((column, place) => isOurs(column) && row?.[place] != null).length;
}

/** The lines of each row; the last one has no more than the longest before it. */
function blocksFrom(
  lines: readonly Line[],
  from: number,
  columns: number,
): readonly { readonly from: number; readonly to: number }[] {
  const shape = shapeOf(lines[from]?.text ?? "");
  const blocks: { from: number; to: number }[] = [];
  let start = from;
  for (let i = from + 1; blocks.length < MOST_ROWS; i++) {
    const line = lines[i];
    const ends = !belongs(line) || i - start > columns * MOST_LINES;
    if (!ends && shapeOf(line?.text ?? "") !== shape) continue;
    blocks.push({ from: start, to: i });
    start = i;
    if (ends) return blocks;
  }
  return blocks;
}
