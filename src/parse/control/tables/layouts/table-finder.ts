import type { Line } from "../../../layout/line";
import { CODES_SIDE_BY_SIDE, CORNER_WORDS, STATES_SIDE_BY_SIDE } from "../../../lexicon/column-words";
import type { SourceText } from "../../../text/source-text";
import { columnOf, versionIn } from "../column";
import { Cutter } from "../cutter";
import { type Found, type FoundTable, tableOf } from "../found-table";
import { type Cell, type Edge, edgeOf, isFramed, rowEvidence } from "../grid";
import { isLowerHeader } from "../head-columns";
import { wholeRows } from "../row-lines";
import { behindRule, type Ruling, rowsBelow, widthOf } from "../rows-below";
import {
  columnsOfTwo,
  isHeader,
  isHeaderLine,
  isUnitLine,
  setIn,
  underUnits,
  withoutEnd,
} from "../table-columns";
import { isAskew } from "../table-rows";
import { wholeLines } from "../whole-lines";
import { wrappedHeader } from "../wrapped-header";
import { score, streamedTable } from "./bar-stream";
import { flattenedTable } from "./flattened-table";
import { gluedTable } from "./glued-table";
import { legendTable } from "./legend-table";
import { linedRows } from "./lined-rows";
import { longTable } from "./long-table";
import { partedTable } from "./parted-table";
import { sideBySide } from "./side-by-side";
import { streamTable } from "./stream-table";
import { transposed } from "./transposed-table";
import { turnedBars, turnedStack } from "./turned-stack";
import { twinForm } from "./twin-form";
import { wordTable } from "./words-of-line";

export interface TablesAndRest {
  readonly tables: readonly FoundTable[];
  /** the lines outside tables */
  readonly rest: readonly Line[];
}

/** Finds the indicator tables among the lines of a document. */
export function findTables(source: SourceText, lines: readonly Line[]): TablesAndRest {
  const texts = wholeLines(source, lines).filter((line) => line.kind === "text");
  const cutter = new Cutter(source, texts);
  const tables: FoundTable[] = [];
  const used: [number, number][] = [];
  let index = 0;
  // a run of labels that was no table once is none from its second line on
  const labels = { end: 0 };
  // nor is a long run of bars in which many lines began none
  const bars = { failed: 0 };
  while (index < texts.length) {
    const found = tableAt(cutter, texts, index, labels, bars);
    if (found === null) {
      index++;
      continue;
    }
    tables.push(found.table);
    const notes = new Set(found.notes);
    for (let i = index; i < found.next; i++) {
      const { start, end } = texts[i] ?? NO_LINE;
      if (!notes.has(i)) used.push([start, end]);
    }
    index = Math.max(found.next, index + 1);
  }
  return { tables, rest: tables.length === 0 ? lines : outside(lines, used) };
}

const NO_LINE = { start: 0, end: -1 };

/** The lines that begin in none of the stretches; both are in order. */
function outside(lines: readonly Line[], stretches: readonly (readonly [number, number])[]): readonly Line[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while (start > (stretches[next]?.[1] ?? Number.POSITIVE_INFINITY)) next++;
    return start < (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

function tableAt(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  labels: { end: number },
  bars: { failed: number },
): Found | null {
  const line = lines[at];
  if (line === undefined || line.text.length > 600) return null;
  const edge = edgeOf(line);
  const streamed =
    (edge === "bar" && !isPair(lines, at)) || beginsCell(lines, at)
      ? brokenTable(cutter.source, lines, at, bars)
      : null;
  if (edge !== "bar" && line.text.length > LONGEST_PIECE) bars.failed = 0;
  // most lines of a document with boundaries: no word of a header in any cell
  if (streamed === null && POINT_ROW.test(line.text)) return null;
  const early = edge === null ? partedEarly(cutter.source, lines, at) : null;
  if (early !== null) return early;
  const set = lines[at + 1] !== undefined && edgeOf(lines[at + 1] ?? line) !== null;
  // words with a blank between them above a row set otherwise are its caption
  const edges: readonly Edge[] = edge !== null ? [edge] : set ? [] : headerEdges(line.text);
  for (const candidate of edges) {
    const framed = candidate !== "bar" || isFramed(lines, at);
    const cells = cutter.cells(line, candidate, framed);
    if (cells === null || cells.length < 2) continue;
    const found =
      longTable(cutter, lines, at, cells, { edge: candidate, framed }) ??
      headed(cutter, lines, at, cells, { edge: candidate, framed }) ??
      transposed(cutter, lines, at, cells, { edge: candidate, framed });
    const broken = candidate === "tab" ? partedTable(cutter.source, lines, at) : streamed;
    const better = score(broken) > score(found) ? broken : found;
    if (better !== null) return better;
  }
  if (streamed !== null) return streamed;
  const formed =
    twinForm(cutter, lines, at) ??
    legendTable(cutter.source, lines, at) ??
    flattenedTable(cutter, lines, at) ??
    wordTable(cutter.source, lines, at);
  if (formed !== null) return formed;
  const glued = gluedTable(cutter.source, lines, at);
  if (glued !== null) return glued;
  const turned = turnedStack(cutter.source, lines, at);
  if (turned !== null) return turned;
  return at < labels.end
    ? null
    : (linedRows(cutter, lines, at) ?? streamTable(cutter.source, lines, at, labels));
}

/** A table with tabs whose first label begins in lines of its own, where it is one only with them. */
function partedEarly(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const found = partedTable(source, lines, at);
  if (found === null) return null;
  const tabs = lines.findIndex((line, index) => index > at && edgeOf(line) === "tab");
  return score(found) >= score(partedTable(source, lines, tabs)) ? found : null;
}

/** Signs that part the words of any text. */
const LOOSE: readonly Edge[] = ["blank", "comma", "semicolon", "slash", "spaced"];

/** One bar a line, and something on both sides of it: labels and their values. */
const PAIR_LINE = /^[^|]+\|[^|]+$/u;

function isPair(lines: readonly Line[], at: number): boolean {
  return [lines[at], lines[at + 1]].every((line) => line !== undefined && PAIR_LINE.test(line.text));
}

/** A label and figures, nothing else. */
const POINT_ROW = /^[A-Z]{0,2}\d{1,4}(?:[\t ]{1,9}\d[\d.]{0,19}){2,6}$/u;

/** A line without bars that is longer ends a run of them. */
const LONGEST_PIECE = 12;
/** Lines of one run of bars that may be tried for a header. */
const MOST_TRIES = 30;

function brokenTable(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  bars: { failed: number },
): Found | null {
  if (bars.failed >= MOST_TRIES) return null;
  const found = turnedBars(source, lines, at) ?? streamedTable(source, lines, at);
  bars.failed = found === null ? bars.failed + 1 : 0;
  return found;
}

/** Lines that the first label may be broken over. */
const MOST_PIECES = 3;

/** A short line under which a bar stands alone is the first cell of a table set one sign a line. */
function beginsCell(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < at + MOST_PIECES; i++) {
    const text = lines[i]?.text ?? "";
    if (text === "" || text.length > LONGEST_PIECE || text.includes("|")) return false;
    if (lines[i + 1]?.text === "|") return true;
  }
  return false;
}

/** The signs that may part the labels of a header without bars, tabs or wide gaps. */
function headerEdges(text: string): readonly Edge[] {
  if (SEMICOLONS.test(text)) return mayBeHeader(text.replaceAll(";", ",")) ? ["semicolon"] : [];
  if (SPACED_SLASHES.test(text)) return mayBeHeader(text.replaceAll(" / ", ",")) ? ["spaced"] : [];
  if (SLASHES.test(text)) return mayBeHeader(text.replaceAll("/", ",")) ? ["slash"] : [];
  return mayBeHeader(text) ? ["blank", "comma"] : [];
}

/** Four labels or more with strokes between them. */
const SLASHES = /^[^\s/。:]{1,16}(?:\/[^\s/。:]{1,16}){3,20}$/u;
/** The same with blanks around the strokes. */
const SPACED_SLASHES = /^[^/。:]{1,16} \/ [^/。:]{1,16}(?: \/ [^/。:]{1,16}){2,20}$/u;
/** Three labels or more with semicolons between them. */
const SEMICOLONS = /^[^;。:]{1,16}(?:;[^;。:]{1,16}){2,20};?$/u;

/** A longer line is no corner with the states behind it. */
const LONGEST_CORNER_LINE = 60;

function mayBeHeader(text: string): boolean {
  const [corner = "", ...heads] = text.length <= LONGEST_CORNER_LINE ? text.split(/ +/u) : [];
  if (heads.length > 0 && CORNER_WORDS.test(corner) && heads.every((head) => versionIn(head) !== null))
    return true;
  if (CODES_SIDE_BY_SIDE.test(text) || STATES_SIDE_BY_SIDE.test(text)) return true;
  return (
    text.length <= 120 &&
    !/[。;≤≥<>]/u.test(text.replace(/\([^()]{0,8}\)/gu, "")) &&
    / |,/u.test(text) &&
    /率|密度|面积|限高|高度|性质|用途|指标/u.test(text)
  );
}

function headed(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const whole = isHeader(cells);
  const wrapped = wrappedHeader(cutter, lines, at, cells, ruling);
  if (wrapped !== null) return underWrapped(cutter, lines, at, wrapped, ruling);
  if (!whole && !isHeaderLine(cells)) return null;
  const second = behindRule(lines, at + 1);
  const below = lines[second];
  const lower = below === undefined ? null : cutter.cells(below, ruling.edge, ruling.framed);
  const two =
    lower !== null &&
    lower.length >= 2 &&
    isHeaderLine(lower) &&
    (whole ? isLowerHeader(lower) : isHeader(lower));
  if (!whole && !two) return null;
  const third = lines[behindRule(lines, second + 1)];
  const units = two && third !== undefined ? cutter.cells(third, ruling.edge, ruling.framed) : null;
  const told = units !== null && isUnitLine(units, [...cells, ...(lower ?? [])]);
  const from = behindRule(lines, told ? second + 2 : two ? second + 1 : at + 1);
  const rows = rowsBelow(cutter, lines, from, ruling);
  const plain =
    two && lower !== null
      ? (setIn(cells, lower, widthOf(rows.cells)) ??
        columnsOfTwo(cells, lower, widthOf(rows.cells)) ??
        columnsOfTwo(cells, lower, cells.length) ??
        columnsOfTwo(withoutEnd(cells), withoutEnd(lower), widthOf(rows.cells)))
      : cells.map(columnOf);
  const columns = plain === null || units === null || !told ? plain : underUnits(plain, units);
  if (columns === null) {
    const header = lines[at];
    const refused = header === undefined ? [] : [rowEvidence(cutter.source, cells)];
    const table = { ...tableOf(cutter.source, lines, at, [], []), columns: [], rows: [], refused };
    return rows.cells.length === 0 ? null : { table, next: rows.next };
  }
  if (rows.cells.length === 0) return null;
  const beside = sideBySide(cutter, lines, at, columns, rows.cells, ruling);
  if (beside !== null && beside.rows.length + beside.refused.length > 0)
    return { table: beside, next: rows.next };
  const own =
    rows.states.length > 0 || LOOSE.includes(ruling.edge)
      ? rows.cells
      : wholeRows(cutter.source, rows.cells, columns);
  const table = tableOf(cutter.source, lines, at, columns, own, rows.states);
  if (ruling.edge === "tab" && isAskew(table.rows, columns)) {
    const refused = [rowEvidence(cutter.source, cells)];
    return { table: { ...table, columns: [], rows: [], refused }, next: rows.next };
  }
  // words set apart by blanks or commas are a table only where rows fit
  if (table.rows.length === 0 && (LOOSE.includes(ruling.edge) || !figures(rows.cells))) return null;
  return { table, next: rows.next };
}

function underWrapped(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  { cells, next }: { readonly cells: readonly Cell[]; readonly next: number },
  ruling: Ruling,
): Found | null {
  const rows = rowsBelow(cutter, lines, behindRule(lines, next), ruling);
  const columns = cells.map(columnOf);
  const own =
    rows.states.length > 0 || LOOSE.includes(ruling.edge)
      ? rows.cells
      : wholeRows(cutter.source, rows.cells, columns);
  const table = tableOf(cutter.source, lines, at, columns, own, rows.states);
  return table.rows.length === 0 ? null : { table, next: rows.next };
}

/** Whether some row has at least two cells with figures. */
function figures(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.filter((cell) => /\d/u.test(cell.mapped.text)).length >= 2);
}
