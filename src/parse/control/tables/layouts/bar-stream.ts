import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { fit, isCodeLike } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt } from "../cells/grid";
import { type Found, tableOf, tableWorth } from "../found-table";
import { isPartOfColumn } from "../header/sub-column";
import { type Columns, columnsOfTwo, flatColumns, isHeader, withoutEnd } from "../header/table-columns";
import { shapeOf } from "../table-rows";
import { BarCells, type StreamedCell } from "./bar-cells";
import { mayBeginBars, noted } from "./bar-tries";
import type { Layout } from "./layout";

/** Bars between the cells, line ends anywhere: a cell a line, several rows a line, rows filled up with bars. */
export const BROKEN_BARS: Layout = {
  name: "broken bars",
  kind: "broken",
  rivals: "ruled",
  begins: mayBeginBars,
  read: (cursor) => noted(cursor, streamedTable(cursor.source, cursor.lines, cursor.at)),
};

/** Cells beyond this are no header of ours. */
const MOST_LABELS = 60;
/** First cells of a row that may be words. */
const MOST_WORDS = 3;
/** A longer label is a sentence. */
const LONGEST_LABEL = 40;

/** Width and columns of a table, and where its rows begin. */
interface Head {
  readonly columns: Columns;
  readonly width: number;
  /** index of its first cell behind the header */
  readonly next: number;
  /** the header fills one line: so does every row */
  readonly lined: boolean;
  /** its rows were filled up with bars, which tell where it ends */
  readonly padded?: boolean;
}

/**
 * A table set with bars that copying left without its rows: cells on lines of their own, rows filled up at their ends
 * with the bars of the cells that a spanning one took away. Every row then has as many bars as the widest. Null where
 * the cells from `lines[at]` on are no such table.
 */
function streamedTable(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const cells = new BarCells(source, lines, at);
  const labels: StreamedCell[] = [];
  while (labels.length < MOST_LABELS) {
    const cell = cells.next("part");
    if (cell === null) break;
    // a bar on a line of its own may mark where the row begins
    const first = labels.length === 0 || (labels.length === 1 && isMark(labels[0], at));
    if (first && !isLabel(cell.cell) && !(labels.length === 0 && isMark(cell, at))) return null;
    labels.push(cell);
    if (labels.length === 12 && !labels.some(({ cell: one }) => isOurs(columnOf(one)))) return null;
  }
  let best: Found | null = null;
  for (const head of headsOf(source, labels)) {
    const found = rowsUnder(source, lines, at, head);
    if (found !== null && (best === null || tableWorth(found) > tableWorth(best))) best = found;
  }
  return best;
}

/** An empty cell that is a line, and the first one. */
function isMark(cell: StreamedCell | undefined, at: number): boolean {
  return cell?.cell.mapped.text === "" && cell.endsLine && cell.line === at;
}

function isLabel(cell: Cell): boolean {
  const { text } = cell.mapped;
  return text !== "" && text.length <= LONGEST_LABEL && columnOf(cell) !== null;
}

/**
 * What may be the header among the first cells: one row or two, filled up with bars or not. Where it ends with words
 * that announce nothing of ours, they may be the first cells of the first row (一, 城北地块): the rows tell.
 */
function headsOf(source: SourceText, cells: readonly StreamedCell[]): readonly Head[] {
  const head = headOf(source, cells, cells.length);
  const even = evenHead(source, cells);
  if (head === null) return even === null ? [] : [even];
  const heads = even === null ? [head] : [head, even];
  for (let end = head.next - 1; end >= head.next - MOST_WORDS && head.padded !== true; end--) {
    const cell = cells[end]?.cell;
    if (cell === undefined || columnOf(cell) !== null) break;
    const shorter = headOf(source, cells, end);
    if (shorter !== null) heads.push(shorter);
  }
  return heads;
}

function headOf(source: SourceText, cells: readonly StreamedCell[], most: number): Head | null {
  if (isMark(cells[0], cells[0]?.line ?? 0)) return markedHead(cells);
  const width = paddedWidth(cells);
  if (width !== null) {
    const upper = trimmed(cells.slice(0, width));
    const lower = trimmed(cells.slice(width, width * 2));
    if (upper.length < width && isLower(lower)) {
      const columns = paddedColumns(upper, lower, width);
      if (columns !== null && columns.filter(isOurs).length >= 2)
        return { columns, width, next: width * 2, lined: false, padded: true };
    }
    const columns = upper.map(columnOf);
    const head = { columns: filled(columns, width), width, next: width, lined: false, padded: true };
    return isHeader(upper) ? head : null;
  }
  const run = cells.findIndex(({ cell }, index) => index === most || isValue(cell));
  // the last label has no bar behind it: the rows end with their lines, and nothing was broken
  if (cells.slice(run, run + 1).some((cell) => beginsWithLabel(source, cell))) return null;
  const flat = (run < 0 ? cells : cells.slice(0, run)).map(({ cell }) => cell);
  if (run < 0 || flat.some((cell) => cell.mapped.text === "")) return null;
  const columns = flatColumns(flat);
  const lined = fillsLine(cells, flat.length) && columns?.length === flat.length;
  return columns === null ? null : { columns, width: columns.length, next: flat.length, lined };
}

/** Whether the first `count` cells are those of one line, to its end. */
function fillsLine(cells: readonly StreamedCell[], count: number): boolean {
  const [begin, end] = [cells[0], cells[count - 1]];
  return end?.endsLine === true && begin?.line === end.line;
}

/** The header of rows that each begin with a bar on a line of its own: one of them, or two. */
function markedHead(cells: readonly StreamedCell[]): Head | null {
  const marks = cells.flatMap((cell, index) => (isMark(cell, cell.line) ? [index] : [])).slice(0, 3);
  const [, end = cells.length, next = cells.length] = marks;
  const upper = cells.slice(1, end).map(({ cell }) => cell);
  const lower = cells.slice(end + 1, next).map(({ cell }) => cell);
  if (upper.some(isValue)) return null;
  const two = isLower(lower);
  const groups = upper.filter((cell) => ["group", "conditions"].includes(columnOf(cell)?.holds ?? "")).length;
  const width = two ? upper.length - Math.max(1, groups) + lower.length : upper.length;
  const columns = two ? columnsOfTwo(upper, lower, width) : isHeader(upper) ? upper.map(columnOf) : null;
  if (columns === null) return null;
  return { columns: [null, ...columns], width: width + 1, next: two ? next : end, lined: false };
}

/**
 * The header where codes of one shape come again after as many cells as a row has: all rows above the first code are its
 * lines, filled up with bars wherever a cell spans others. Null where no code comes again.
 */
function evenHead(source: SourceText, cells: readonly StreamedCell[]): Head | null {
  const first = cells.findIndex(({ cell: { mapped } }) => isCoded(mapped.text));
  const shape = shapeOf(cells[first]?.cell.mapped.text ?? "");
  const second = cells.findIndex(
    ({ cell: { mapped } }, index) => index > first && isCoded(mapped.text) && shapeOf(mapped.text) === shape,
  );
  const width = second - first;
  if (first < FEWEST_EVEN || second < 0 || width < FEWEST_EVEN) return null;
  const next = first - (first % width);
  if (cells.slice(next - 1, next + 1).some((cell) => beginsWithLabel(source, cell))) return null;
  const upper = cells.slice(0, width).map(({ cell }) => cell);
  const lower = cells.slice(width, next).map(({ cell }) => cell);
  // 绿地率 | ≥35% | 限高 | ≤24: a form of labels and their values
  if (upper.some(({ mapped }) => BEGINS_VALUE.test(mapped.text))) return null;
  const own = withoutEnd(lower);
  const columns =
    next === width
      ? upper.map(columnOf)
      : next === width * 2 && isLower(own)
        ? (columnsOfTwo(upper, own, width) ?? paddedColumns(withoutEnd(upper), own, width))
        : null;
  if (columns === null || columns.filter(isOurs).length < FEWEST_EVEN) return null;
  return { columns, width, next, lined: next === width && fillsLine(cells, width), padded: true };
}

const BEGINS_VALUE = /^[≤≥<>]? ?\d/u;

/** Fewest columns of a table known by its codes alone. */
const FEWEST_EVEN = 4;

/** A code with letters or a hyphen, and a figure. */
function isCoded(text: string): boolean {
  return /[A-Za-z-]/u.test(text) && /\d/u.test(text) && !isLabelled(text) && isCodeLike(text);
}

/** 用地面积(m2): the figure is the unit's. */
function isLabelled(text: string): boolean {
  return !/\d/u.test(text.replace(/\([^()]{0,40}\)|k?m2/giu, ""));
}

/** 建筑高度, line end, A-01: a label and the first cell of the row below it. */
function beginsWithLabel(source: SourceText, cell: StreamedCell): boolean {
  const { start, end } = cell.cell.evidence;
  const printed = source.text.slice(start, end);
  const lineEnd = printed.search(/[\r\n]/u);
  if (lineEnd < 0) return false;
  const label = columnOf(cellAt(source, start, start + lineEnd));
  return label !== null && (/\d/u.test(printed.slice(lineEnd)) || label.holds === "indicator");
}

/** Columns of two rows; a row may have been filled up with a bar or two more than the table has columns. */
function paddedColumns(upper: readonly Cell[], lower: readonly Cell[], width: number): Columns | null {
  for (let own = width; own > Math.max(upper.length, width - 3); own--) {
    const columns = columnsOfTwo(upper, lower, own);
    if (columns !== null) return filled(columns, width);
  }
  return null;
}

function filled(columns: Columns, width: number): Columns {
  return [...columns, ...Array.from({ length: width - columns.length }, () => null)];
}

/** A cell with a figure is no label, unless the figure is the unit's. */
function isValue({ mapped: { text } }: Cell): boolean {
  return !isLabelled(text) || text.length > LONGEST_LABEL;
}

function isLower(cells: readonly Cell[]): boolean {
  return (
    cells.length >= 2 &&
    cells.every((cell) => !isValue(cell)) &&
    cells.filter((cell) => columnOf(cell) !== null || isPartOfColumn(cell)).length >= cells.length / 2
  );
}

/** The number of cells of the first row where bars fill it up: its last cells are empty and end a line. */
function paddedWidth(cells: readonly StreamedCell[]): number | null {
  for (let i = 1; i + 1 < cells.length; i++) {
    const here = cells[i];
    const after = cells[i + 1];
    if (here === undefined || after === undefined) return null;
    if (isValue(here.cell)) return null;
    if (here.cell.mapped.text === "" && here.endsLine && after.cell.mapped.text !== "") return i + 1;
  }
  return null;
}

function trimmed(cells: readonly StreamedCell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.cell.mapped.text === "") end--;
  return cells.slice(0, end).map(({ cell }) => cell);
}

function rowsUnder(source: SourceText, lines: readonly Line[], at: number, head: Head): Found | null {
  const cells = new BarCells(source, lines, at);
  for (let i = 0; i < head.next; i++) if (cells.next("part") === null) return null;
  const rows: (readonly Cell[])[] = [];
  const notes: number[] = [];
  const framed = lines[at]?.text.startsWith("|") === true;
  let next = cells.line;
  for (;;) {
    const from = cells.line;
    if (head.lined && !cells.beginsLine) return null;
    if (head.lined && framed && lines[from]?.text.startsWith("|") === false) break;
    const row: StreamedCell[] = [];
    while (row.length < head.width) {
      const cell = cells.next(row.length === 0 ? "whole" : row.length === 1 ? "label" : "part");
      if (cell === null) break;
      row.push(cell);
    }
    if (runsOver(row, head.width)) return null;
    const own = trimmed(row);
    // a row cut short at the end of the table still is one; anything else behind the table is not
    const short = own.length >= head.width / 2 || opensRow(own, head.columns);
    const whole = row.length === head.width || (own.length >= 3 && short);
    if (!whole) break;
    const last = row.at(-1);
    next = (last?.line ?? from) + 1;
    if (isHeader(own)) {
      next = from;
      break;
    }
    if (own.length === 1) for (let line = from; line < next; line++) notes.push(line);
    else if (own.length > 1) rows.push(own);
    if (row.length < head.width) break;
  }
  if (rows.length === 0) return null;
  const table = tableOf(source, lines, at, head.columns, rows);
  return table.rows.length === 0 ? null : { table, next, notes };
}

/** A line that is nearly a row, and goes on with the first cells of the next: it has fewer bars, and rows are lines. */
function runsOver(row: readonly StreamedCell[], width: number): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || last.line === first.line || last.endsLine) return false;
  return row.filter(({ line }) => line === first.line).length >= width - 2;
}

/** The first cells of a row that the text ends in: each goes under its column, a code among them. */
function opensRow(cells: readonly Cell[], columns: Columns): boolean {
  const fits = cells.map((cell, index) => fit(cell, columns[index] ?? null));
  return (
    fits.every((one) => one >= 0) && fits.some((one, index) => one > 0 && columns[index]?.holds === "code")
  );
}
