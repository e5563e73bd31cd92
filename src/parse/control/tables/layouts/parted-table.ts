import type { Line } from "../../../layout/line";
import { PART_IN_HEAD } from "../../../lexicon/column-words";
import { stateOfHead } from "../../../lexicon/told-state";
import type { SourceText } from "../../../text/source-text";
import { cellLines } from "../cell-line";
import { cellTokens } from "../cells/cell-tokens";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt, edgeOf, joinedCell } from "../cells/grid";
import { captionOf, type Found, tableWorth } from "../found-table";
import type { Cursor } from "./cursor";
import type { Layout } from "./layout";
import { partedHeads } from "./parted-heads";
import { blockWidth } from "./side-by-side";
import { alignedTable, bestHead } from "./stream-table";

/** Readings of one header that are tried. */
const MOST_HEADS = 24;
/** Lines among which the header and its first rows stand. */
const MOST_LINES = 120;
/** Lines that are looked at for one that is no row by itself. */
const SAMPLE = 40;
/** Lines without a tab that the first label may begin with, and the longest such line. */
const MOST_FIRST = 3;
const LONGEST_FIRST = 4;

/** Tabs between the cells, and line ends within them. */
export const PARTED: Layout = {
  name: "parted",
  kind: "broken",
  rivals: "ruled",
  begins: ({ edge, cuts }) => edge === null || (edge === "tab" && cuts.length > 0),
  read: (cursor) =>
    cursor.edge === null ? partedEarly(cursor) : partedTable(cursor.source, cursor.lines, cursor.at),
};

/** The table whose first label begins in lines of its own, where it is one only with them. */
function partedEarly({ source, lines, at }: Cursor): Found | null {
  const found = partedTable(source, lines, at);
  if (found === null) return null;
  let tabs = at + 1;
  for (let line = lines[tabs]; line !== undefined && edgeOf(line) !== "tab"; line = lines[tabs]) tabs++;
  const later = partedTable(source, lines, tabs);
  // 规划指标 above a table that has all its labels
  return later === null || tableWorth(found) > tableWorth(later) ? found : null;
}

/**
 * A table with tabs between its cells and line ends within them, as browsers and word processors copy cells of several
 * paragraphs: which line ends part rows is told by what the columns hold. Null for anything else.
 */
function partedTable(source: SourceText, lines: readonly Line[], at: number): Found | null {
  if (!mayBegin(source, lines, at) || !isBroken(lines, at)) return null;
  const header = headerOf(lines, at);
  if (namesKinds(lines[header + 1])) return null;
  // where the header is printed again another table begins
  const ends = (index: number): boolean => index > header && lines[index]?.text === lines[header]?.text;
  const near = (index: number): boolean => index >= at + MOST_LINES || ends(index);
  const { pieces: first } = cellLines(source, lines, at, near);
  const head = bestHead(source, first, 0, partedHeads(source, first, MOST_HEADS));
  if (head === null) return null;
  const { pieces, owners } = cellLines(source, lines, at, ends);
  const found = alignedTable(source, pieces, 0, [head]);
  if (found === null || blockWidth(found.table.columns) !== null) return null;
  const next = owners[found.next] ?? (owners.at(-1) ?? at) + 1;
  return withLastCell(source, lines, { table: { ...found.table, ...captionOf(lines, at, next) }, next });
}

/** Index of the first line with tabs, or of the last that may stand before it. */
function headerOf(lines: readonly Line[], at: number): number {
  let header = at;
  while (header < at + MOST_FIRST && lines[header]?.text.includes("\t") === false) header++;
  return header;
}

/** 住宅 and 商业 below an indicator that spans both: the second line of a header that stands in two. */
function namesKinds(line: Line | undefined): boolean {
  const kinds = line?.text.split("\t").filter((cell) => PART_IN_HEAD.test(cell.trim())) ?? [];
  return kinds.length > 1 && !/\d/u.test(line?.text ?? "");
}

/** Labels: some cell announces a column, and none has a figure. The first label may have lines of its own. */
function mayBegin(source: SourceText, lines: readonly Line[], at: number): boolean {
  for (let i = at; i <= at + MOST_FIRST; i++) {
    const line = lines[i];
    if (line === undefined || /\d[^)]*$/u.test(line.text)) return false;
    if (edgeOf(line) === "tab") {
      const pieces = cellLines(source, lines, i, (index) => index > i).pieces;
      return pieces.some((piece) => isOurs(columnOf(cellAt(source, piece.start, piece.end))));
    }
    const isPiece = line.text.length <= LONGEST_FIRST && stateOfHead(line.text) === null;
    if (!isPiece || edgeOf(line) !== null) return false;
  }
  return false;
}

/** Whether lines with tabs go on in lines that have others, or none. */
function isBroken(lines: readonly Line[], at: number): boolean {
  const counts = new Set<number>();
  let first = at;
  while (first < at + MOST_FIRST && lines[first] !== undefined && !lines[first]?.text.includes("\t")) first++;
  for (const line of lines.slice(first, first + SAMPLE)) {
    const count = line.text.split("\t").length;
    counts.add(count);
    if (counts.size > 1) return true;
  }
  return false;
}

/** Most lines with which the last cell of a table goes on. */
const MOST_GOING_ON = 12;
/** A longer line is a sentence of its own. */
const LONGEST_LINE = 40;

/**
 * A table whose last cell, 容积率:≥1.0, goes on in the lines right below it that name indicators as well (建筑密度:≥40%): nothing behind
 * the last row shows where it ends.
 */
function withLastCell(source: SourceText, lines: readonly Line[], found: Found): Found {
  const { table, next } = found;
  const row = table.rows.at(-1);
  const cell = row?.at(-1);
  if (row === undefined || cell == null || !namesIndicator(cell)) return found;
  const pieces: Cell[] = [];
  for (let i = next; i < next + MOST_GOING_ON; i++) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined || line.number > above.number + 1) break;
    if (edgeOf(line) === "tab" || line.text.length > LONGEST_LINE) break;
    const piece = cellAt(source, line.start, line.end);
    if (!namesIndicator(piece)) break;
    pieces.push(piece);
  }
  if (pieces.length === 0) return found;
  const whole = [...row.slice(0, -1), joinedCell(source, [cell, ...pieces])];
  return { table: { ...table, rows: [...table.rows.slice(0, -1), whole] }, next: next + pieces.length };
}

/** Whether a cell or a line begins with the name of an indicator and has its value behind it. */
function namesIndicator({ mapped }: Cell): boolean {
  return cellTokens(mapped)[0]?.kind === "indicator" && /\d/u.test(mapped.text);
}
