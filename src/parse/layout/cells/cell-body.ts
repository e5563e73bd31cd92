import { TOTAL_ROW } from "../../lexicon/column-words";
import { endsTable, isBelow, isHead } from "./cell-heads";
import { lineBehind, type Pitch, type Row, rowFrom } from "./cell-lattice";
import type { CellText } from "./cell-text";

/** A row agrees where so much of it goes under its columns. */
export const ROW_AGREES = 0.6;
/** Rows that tell what a column holds. */
export const SAMPLE = 12;

/** The first rows from a line on. */
export function sampled(text: CellText, start: number, width: number, pitch: Pitch): readonly Row[] {
  const rows: Row[] = [];
  for (let at: number | null = start; at !== null && rows.length < SAMPLE; ) {
    const row = rowFrom(text, at, width, pitch);
    if (row === null || isHead(text, row) || endsTable(text.cell(row[0] ?? -1) ?? "")) break;
    if (isBlank(text, row) || isGap(text, rows, at)) break;
    rows.push(row);
    at = lineBehind(text, row, pitch);
  }
  return rows;
}

/** Rows, the first line behind them, and how well they agree. */
export interface Body {
  readonly rows: readonly Row[];
  readonly next: number;
  readonly worth: number;
}

/**
 * The rows from a line on as far as they agree, where they end as tables do; null where they break off.
 * @param until a line behind which no row is looked at
 */
export function bodyFrom(
  text: CellText,
  start: number,
  width: number,
  pitch: Pitch,
  until: number,
  agrees: (row: Row) => number,
): Body | null {
  const rows: Row[] = [];
  let sum = 0;
  let count = 0;
  let next = start;
  for (let at: number | null = start; at !== null && at < until; ) {
    const row = rowFrom(text, at, width, pitch);
    const own = row === null || isHead(text, row) || isBlank(text, row) ? 0 : agrees(row);
    const breaks = own < ROW_AGREES || (row?.slice(1).some((one) => isBelow(text.cell(one) ?? "")) ?? false);
    if (row === null || breaks || (own < 1 && row.some((one) => endsTable(text.cell(one) ?? "")))) {
      const below = isGap(text, rows, at) ? rowFrom(text, at + 1, width, pitch) : null;
      const ends = isGap(text, rows, at) && (below === null || agrees(below) < ROW_AGREES);
      const rest = ends ? [] : restAt(text, at, width, pitch);
      if (rest === null && (row === null || breaks)) return null;
      if (rest !== null) {
        if (rest.length > 1) rows.push(rest);
        next = (rest.at(-1) ?? next - 1) + 1;
        break;
      }
    }
    if (row === null) break;
    rows.push(row);
    sum += own;
    count++;
    next = (row.at(-1) ?? 0) + 1;
    at = lineBehind(text, row, pitch);
    if (at === null && restAt(text, next, width, pitch)?.length !== 0) return null;
  }
  return count === 0 ? null : { rows, next, worth: sum / count };
}

/** An empty line where every row above has a cell: what stands below it is of the table only where it is a row. */
function isGap(text: CellText, rows: readonly Row[], at: number): boolean {
  return rows.length > 1 && text.cell(at) === "" && rows.every(([first = -1]) => text.cell(first) !== "");
}

function isBlank(text: CellText, row: Row): boolean {
  return row.every((at) => text.cell(at) === "");
}

/**
 * What stands below the rows where the table ends: nothing of it, or a row of sums that has lost the empty cells behind
 * it. Null where it does not end.
 */
function restAt(text: CellText, start: number, width: number, pitch: Pitch): Row | null {
  const cells: number[] = [];
  for (let index = 0; index < width; index++) {
    const at = start + index * pitch.cell;
    const cell = text.cell(at);
    if (cell == null || endsTable(cell) || text.isLabel(at)) break;
    cells.push(at);
  }
  const filled = cells.filter((at) => text.cell(at) !== "");
  const [first] = filled;
  if (first === undefined) return [];
  if (TOTAL_ROW.test(text.cell(first) ?? ""))
    return cells.slice(0, cells.lastIndexOf(filled.at(-1) ?? -1) + 1);
  const figures = filled.filter((at) => text.kind(at) === "figure");
  const isRow = figures.length > 1 || figures.some((at) => LIMIT.test(text.cell(at) ?? ""));
  return isRow || filled.some((at) => text.kind(at) === "code") ? null : [];
}

/** A date below a table has none. */
const LIMIT = /[≤≥<>%]/u;
