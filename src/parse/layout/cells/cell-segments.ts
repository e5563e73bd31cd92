import { isFigure } from "../../lexicon/announced-cells";
import { TOTAL_ROW } from "../../lexicon/column-words";
import { figuresAlike } from "../../text/figures-alike";
import { ROW_AGREES } from "./cell-body";
import { agreement, type CellColumn, columnOf } from "./cell-fit";
import { endsTable, FEWEST_LABELS, headLength, isHead, isOfTwoLines } from "./cell-heads";
import type { Row } from "./cell-lattice";
import type { CellTable } from "./cell-readings";
import type { CellText } from "./cell-text";

/** Cells of a table beyond this are not looked at. */
const MOST_CELLS = 4000;
/** Of a row at least so much is left. */
const FEWEST_LEFT = 0.5;
/** Fewest columns of figures of land. */
const FEWEST_FIGURES = 2;
/** Fewest cells of a further part. */
const FEWEST_PART = 3;

/**
 * A table of which empty cells were left out with their lines: each row begins with a running number or a code like that
 * of the first, and a row that goes over several parts of a parcel has the others behind it. Null where the cells of a
 * row do not go under the labels.
 */
export function segmentedTable(text: CellText, line: number): CellTable | null {
  for (const pitch of [1, 2]) {
    const width = headLength(text, line, { cell: pitch, row: pitch });
    const head = Array.from({ length: width }, (_, index) => line + index * pitch);
    const isFull = head.every((at) => text.cell(at) !== "");
    if (head.length <= FEWEST_LABELS || !isHead(text, head) || !isFull || isOfTwoLines(text, head)) continue;
    const cells = cellsFrom(text, line + width * pitch, pitch);
    const rows = rowsOf(text, head, cells);
    if (rows !== null) return { rows: [head, ...rows], next: (rows.at(-1)?.at(-1) ?? line) + 1 };
  }
  return null;
}

/** The cells below the labels, up to a gap, a note or a sum. */
function cellsFrom(text: CellText, start: number, pitch: number): readonly number[] {
  const cells: number[] = [];
  for (let at = start; cells.length < MOST_CELLS; at += pitch) {
    const cell = text.cell(at);
    if (cell == null || cell === "" || endsTable(cell) || TOTAL_ROW.test(cell) || text.isSurelyLabel(at))
      break;
    if (pitch > 1 && cells.length > 0 && text.cell(at - 1) !== "") break;
    cells.push(at);
  }
  return cells;
}

function rowsOf(text: CellText, head: Row, cells: readonly number[]): readonly Row[] | null {
  const width = head.length;
  const begins = beginnings(text, head, cells);
  const segments = begins.map((begin, index) => cells.slice(begin, begins[index + 1]));
  const full = segments.filter((own) => own.length >= width);
  if (segments.length < 2 || full.length === 0 || full.length * 2 < segments.length) return null;
  const columns = head.map((label, index) =>
    columnOf(
      text,
      text.announced(label),
      full.flatMap((own) => own[index] ?? []),
    ),
  );
  if (columns.filter(({ announced }) => isFigure(announced)).length < FEWEST_FIGURES) return null;
  const last = segments.length - 1;
  const rows = segments.map((own, index) => partsOf(text, own, columns, index === last));
  return rows.some((row) => row === null) ? null : rows.flatMap((row) => row ?? []);
}

/**
 * The row of a parcel and those of its further parts, whose cells stand under the last columns; null where they do not.
 * @param isLast lines of words behind the cells may be of what follows
 */
function partsOf(
  text: CellText,
  cells: Row,
  columns: readonly CellColumn[],
  isLast: boolean,
): readonly Row[] | null {
  const width = columns.length;
  const row = cells.slice(0, width);
  const rest = cells.slice(width);
  if (row.length < width) return row.length < width * FEWEST_LEFT ? null : [row];
  if (agreement(text, row, columns) < ROW_AGREES) return null;
  if (rest.length === 0) return [row];
  const ways = Array.from({ length: width - FEWEST_PART }, (_, index) =>
    partsIn(text, rest, columns, width - 1 - index),
  );
  const [parts, other] = ways.filter((way) => way !== null);
  if (parts !== undefined && other === undefined) return [row, ...parts];
  return isLast && rest.every((at) => text.kind(at) === "words") ? [row] : null;
}

/** Cells as rows of so many, each of which goes under the last columns. */
function partsIn(
  text: CellText,
  cells: Row,
  columns: readonly CellColumn[],
  size: number,
): readonly Row[] | null {
  if (cells.length % size !== 0) return null;
  const parts = Array.from({ length: cells.length / size }, (_, index) =>
    cells.slice(index * size, (index + 1) * size),
  );
  const own = columns.slice(-size);
  return parts.every((part) => agreement(text, part, own) === 1) ? parts : null;
}

/** Where rows begin: with the numbers from one on, or with codes of one shape. */
function beginnings(text: CellText, head: Row, cells: readonly number[]): readonly number[] {
  const [first = -1, second = -1] = cells;
  if (text.announced(head[0] ?? -1) === "serial") {
    let count = 0;
    return cells.flatMap((at, index) => {
      const isNext =
        text.cell(at) === String(count + 1) && text.kind(cells[index + 1] ?? -1) === text.kind(second);
      if (isNext) count++;
      return isNext ? index : [];
    });
  }
  if (text.kind(first) !== "code") return [];
  const outline = outlineOf(text, first);
  return cells.flatMap((at, index) => (outlineOf(text, at) === outline ? index : []));
}

/** A code with its figures left out. */
function outlineOf(text: CellText, cell: number): string {
  return figuresAlike(text.cell(cell) ?? "");
}
