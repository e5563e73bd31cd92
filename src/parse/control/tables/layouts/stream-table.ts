import type { Evidence } from "../../../../domain/evidence";
import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import type { CellLine } from "../cell-line";
import { fit } from "../cells/cell-fit";
import { type Column, columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt, rowEvidence } from "../cells/grid";
import { isUnlikely } from "../cells/likely-size";
import { type Found, namedColumns, tableOf } from "../found-table";
import { placedHeads } from "../header/lost-heads";
import type { Columns } from "../header/table-columns";
import { type AlignedRow, isAskew, isDoubtful, isTotal, type Shapes, shapesOfRows } from "../table-rows";
import type { Cursor } from "./cursor";
import type { Layout } from "./layout";
import { type StreamHead, streamHeads } from "./stream-heads";
import { type Piece, piecesBelow } from "./stream-pieces";
import { type StreamRow, streamRows } from "./stream-rows";

/** Pieces that tell which of several readings of a header is right. */
const SAMPLE = 72;
const SAMPLE_ROWS = 6;
/** Fewest pieces with a figure among them. */
const FEWEST_FIGURES = 2;
/** Readings of one header that are tried. */
const MOST_HEADS = 16;
/** Columns that may have been left empty in all rows. */
const MOST_IDLE = 1;
/** A longer line above bars is no label. */
const LONGEST_FIRST = 10;

/** A cell a line: all labels, then the cells of each row. */
export const STACK: Layout = {
  name: "stack",
  kind: "stack",
  begins: ({ at, labelsEnd }) => at >= labelsEnd,
  read: stackAt,
};

/** A cell a line with its bar, none of them left empty: what bars fill up the rows tells nothing then. */
export const BARRED_STACK: Layout = {
  ...STACK,
  name: "barred stack",
  rivals: "broken",
  begins: ({ at, edge, labelsEnd }) => edge === "bar" && at >= labelsEnd,
  read: (cursor) => {
    const { labelsEnd } = cursor;
    const found = stackAt(cursor);
    cursor.labelsEnd = labelsEnd;
    const { rows = [], columns = [] } = found?.table ?? {};
    return rows.every((row) => columns.every((_, at) => row[at] != null)) ? found : null;
  },
};

function stackAt(cursor: Cursor): Found | null {
  const at = cursor.celledAt;
  if (at === null) return null;
  const { found, labelsEnd } = streamTable(cursor.source, cursor.celled, at);
  cursor.labelsEnd = cursor.placeOf(labelsEnd);
  return found === null ? null : { ...found, next: cursor.placeOf(found.next) };
}

/**
 * A table of one cell a line: the labels first, one a line or broken over several, then the cells of each row. Which
 * lines are one cell, and which cells were left empty, is told by what the columns hold; null for anything else. With
 * the index behind the labels that were tried, so that none is tried twice.
 */
export function streamTable(
  source: SourceText,
  lines: readonly Line[],
  at: number,
): { readonly found: Found | null; readonly labelsEnd: number } {
  if (isCaption(source, lines, at)) return { found: null, labelsEnd: at };
  const { heads, next } = streamHeads(source, lines, at);
  return { found: alignedTable(source, lines, at, heads.slice(0, MOST_HEADS)), labelsEnd: next };
}

/**
 * The table under the one of several readings of its header under which its pieces go best: a line each, or cut at tabs.
 * Null where they go under none.
 */
export function alignedTable(
  source: SourceText,
  lines: readonly CellLine[],
  at: number,
  heads: readonly StreamHead[],
): Found | null {
  const best = bestHead(source, lines, at, heads);
  if (best === null) return null;
  const { columns, next: from } = best;
  const pieces = piecesBelow(source, lines, { at, next: from });
  const { rows, unfit = [] } = streamRows(source, pieces, columns);
  const whole = rows.filter(({ row }) => columns.every((one, index) => !isOurs(one) || row[index] != null));
  const shapes = shapesOfRows(
    whole.map(({ row }) => row),
    columns,
  );
  const headed = placedHeads(
    columns,
    rows.map(({ row }) => row),
  );
  const taken: AlignedRow[] = [];
  const refused: Evidence[] = unfit.map((cells) => rowEvidence(source, cells));
  for (const { row } of rows) {
    if (isTotal(row)) continue;
    if (headed.kind !== "unknown" && isSound(row, columns, shapes)) taken.push(row);
    else
      refused.push(
        rowEvidence(
          source,
          row.filter((cell): cell is Cell => cell !== null),
        ),
      );
  }
  const last = pieces[(rows.at(-1)?.next ?? 0) - 1];
  const table = tableOf(source, lines, at, columns, []);
  const named = namedColumns(table.columns, taken);
  return { table: { ...table, columns: named, rows: taken, refused }, next: last?.next ?? from };
}

/** The reading of the header under which the first rows go best: those without a broken or empty cell are tried first. */
export function bestHead(
  source: SourceText,
  lines: readonly CellLine[],
  at: number,
  heads: readonly StreamHead[],
): StreamHead | null {
  for (const search of [false, true]) {
    let best: { readonly head: StreamHead; readonly score: number } | null = null;
    for (const head of heads) {
      const pieces = piecesBelow(
        source,
        lines,
        { at, next: head.next },
        Math.min(SAMPLE, head.columns.length * SAMPLE_ROWS),
      );
      if (pieces.filter(({ text }) => /\d/u.test(text)).length < FEWEST_FIGURES) continue;
      const { rows, score } = streamRows(source, pieces, head.columns, search);
      if (isAskew(rowsOf(rows), head.columns, isParted(pieces) ? 0 : MOST_IDLE)) continue;
      if (rows.length > 0 && isTable(rows, head.columns) && (best === null || score > best.score))
        best = { head, score };
    }
    if (best !== null) return best.head;
  }
  return null;
}

/** Whether the pieces were cut at tabs. */
function isParted([first]: readonly Piece[]): boolean {
  return first?.joint !== undefined;
}

function rowsOf(rows: readonly StreamRow[]): readonly AlignedRow[] {
  return rows.map(({ row }) => row);
}

/** A line above a table: it announces a group of columns and no state of them, or stands above cells with bars. */
export function isCaption(source: SourceText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const column = line === undefined ? null : columnOf(cellAt(source, line.start, line.end));
  if (line === undefined) return true;
  const short = line.text.length <= LONGEST_FIRST;
  if (
    column !== null &&
    (column.holds === "group" || column.holds === "conditions") &&
    (column.version === null || !short)
  )
    return true;
  return (
    line.text.length > LONGEST_FIRST && !line.text.includes("|") && lines[at + 1]?.text.includes("|") === true
  );
}

/** Whether at least half of the rows are sound, one of them with most of the columns. */
function isTable(rows: readonly StreamRow[], columns: Columns): boolean {
  const ours = columns.filter(isOurs).length;
  const sound = rows.filter(({ row }) => isSound(row, columns));
  const filled = ({ row }: StreamRow): number =>
    columns.filter((column, at) => isOurs(column) && row[at] != null).length;
  return sound.length >= rows.length / 2 && sound.some((row) => filled(row) >= ours / 2);
}

/** A figure that its column hardly ever has: the cells beside it were put askew. */
function isStrange(cell: Cell | null, column: Column | null): boolean {
  return cell !== null && column?.holds === "indicator" && isUnlikely(cell.mapped.text, column);
}

/** Whether every cell goes under its column, and under no other as well. */
export function isSound(row: AlignedRow, columns: Columns, shapes?: Shapes): boolean {
  return (
    columns.every((column, at) => fit(row[at] ?? null, column) >= 0 && !isStrange(row[at] ?? null, column)) &&
    !isDoubtful(row, columns, shapes)
  );
}
