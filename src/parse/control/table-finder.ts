import type { Line } from "../layout/line";
import {
  CODES_SIDE_BY_SIDE,
  CORNER_WORDS,
  NUMBERED_CODE,
  SINGLE_NAME,
  STATE_LINE,
  VALUE_HEAD,
} from "../lexicon/column-words";
import type { SourceText } from "../text/source-text";
import { score, streamedTable } from "./bar-stream";
import { columnOf, isOurs, versionIn } from "./column";
import { countedTable } from "./counted-table";
import type { Version } from "./fact";
import { type Found, type FoundTable, tableOf } from "./found-table";
import { gluedTable } from "./glued-table";
import { type Cell, Cutter, type Edge, edgeOf, emptyCell, isFramed, isRule, rowEvidence } from "./grid";
import { mentionGroup } from "./parcel-mentions";
import { stackedTable } from "./stacked-table";
import { isPartOfColumn, toldMore } from "./sub-column";
import { columnsOfTwo, isHeader, isHeaderLine } from "./table-columns";
import type { AlignedRow } from "./table-rows";
import { unwrappedRows } from "./wrapped-rows";

export interface TablesAndRest {
  readonly tables: readonly FoundTable[];
  /** the lines outside tables */
  readonly rest: readonly Line[];
}

/** Finds the indicator tables among the lines of a document. */
export function findTables(source: SourceText, lines: readonly Line[]): TablesAndRest {
  const texts = lines.filter((line) => line.kind === "text");
  const cutter = new Cutter(source);
  const tables: FoundTable[] = [];
  const used = new Set<number>();
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
    for (let i = index; i < found.next; i++) if (!notes.has(i)) used.add(texts[i]?.number ?? 0);
    index = Math.max(found.next, index + 1);
  }
  return { tables, rest: tables.length === 0 ? lines : lines.filter((line) => !used.has(line.number)) };
}

/** How the rows of one table are set. */
interface Ruling {
  readonly edge: Edge;
  /** bars at both ends frame the rows */
  readonly framed: boolean;
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
    edge === "bar" || beginsCell(lines, at) ? brokenTable(cutter.source, lines, at, bars) : null;
  if (edge !== "bar" && line.text.length > LONGEST_PIECE) bars.failed = 0;
  // most lines of a document with boundaries: no word of a header in any cell
  if (streamed === null && POINT_ROW.test(line.text)) return null;
  const edges: Edge[] = edge === null ? (mayBeHeader(line.text) ? ["blank", "comma"] : []) : [edge];
  for (const candidate of edges) {
    const framed = candidate !== "bar" || isFramed(lines, at);
    const cells = cutter.cells(line, candidate, framed);
    if (cells === null || cells.length < 2) continue;
    const found =
      headed(cutter, lines, at, cells, { edge: candidate, framed }) ??
      transposed(cutter, lines, at, cells, { edge: candidate, framed });
    if (found !== null) return score(streamed) > score(found) ? streamed : found;
  }
  if (streamed !== null) return streamed;
  const glued = gluedTable(cutter.source, lines, at);
  if (glued !== null) return glued;
  const counted = countedTable(cutter.source, lines, at);
  const stacked = at < labels.end ? null : stackedTable(cutter.source, lines, at, labels);
  return score(counted) > score(stacked) ? counted : stacked;
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
  const found = streamedTable(source, lines, at);
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

function mayBeHeader(text: string): boolean {
  if (CODES_SIDE_BY_SIDE.test(text)) return true;
  return (
    text.length <= 120 &&
    !/[。;≤≥<>]/u.test(text) &&
    / |,/u.test(text) &&
    /率|密度|面积|限高|高度|性质|用途|指标/u.test(text)
  );
}

/** Index of the next line that is no markdown rule. */
function behindRule(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line !== undefined && isRule(line) ? at + 1 : at;
}

function headed(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const whole = isHeader(cells);
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
  const from = behindRule(lines, two ? second + 1 : at + 1);
  const rows = rowsBelow(cutter, lines, from, ruling);
  const columns =
    two && lower !== null
      ? (columnsOfTwo(cells, lower, widthOf(rows.cells)) ?? columnsOfTwo(cells, lower, cells.length))
      : cells.map(columnOf);
  if (columns === null) {
    const header = lines[at];
    const refused = header === undefined ? [] : [rowEvidence(cutter.source, cells)];
    const table = { ...tableOf(cutter.source, lines, at, [], []), columns: [], rows: [], refused };
    return rows.cells.length === 0 ? null : { table, next: rows.next };
  }
  if (rows.cells.length === 0) return null;
  const own = rows.states.length > 0 ? rows.cells : unwrappedRows(cutter.source, rows.cells, columns);
  const table = tableOf(cutter.source, lines, at, columns, own, rows.states);
  // words set apart by blanks or commas are a table only where rows fit
  if (table.rows.length === 0 && (ruling.edge === "blank" || ruling.edge === "comma" || !figures(rows.cells)))
    return null;
  return { table, next: rows.next };
}

/** Whether some row has at least two cells with figures. */
function figures(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.filter((cell) => /\d/u.test(cell.mapped.text)).length >= 2);
}

/** The second line of a header names indicators or states, and no parcel. */
function isLowerHeader(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  return filled.length >= 2 && filled.every((cell) => columnOf(cell) !== null || isPartOfColumn(cell));
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 12)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  for (const [count, times] of counts) if (times > (counts.get(width) ?? 0)) width = count;
  return width;
}

function rowsBelow(
  cutter: Cutter,
  lines: readonly Line[],
  from: number,
  ruling: Ruling,
): {
  readonly cells: readonly (readonly Cell[])[];
  readonly next: number;
  readonly states: readonly Version[];
} {
  const rows: (readonly Cell[])[] = [];
  const states: Version[] = [];
  let state: Version | null = null;
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRule(line)) continue;
    // 调整前 on a line of its own between the rows
    const said = STATE_LINE.test(line.text) ? versionIn(line.text) : null;
    if (said !== null && (index === from || state !== null)) {
      state = said;
      continue;
    }
    const cells = cutter.cells(line, ruling.edge, ruling.framed);
    if (cells === null || cells.length < 2) break;
    if (ruling.edge === "comma" && /[。;]/u.test(line.text)) break;
    if (isHeader(cells)) break;
    rows.push(cells);
    if (state !== null) states.push(state);
  }
  return { cells: rows, next: index, states };
}

/** The label of a row of a table turned round, with the unit of the column of units. */
function labelOf(row: readonly Cell[], units: number): ReturnType<typeof columnOf> {
  const [first] = row;
  const label = first === undefined ? null : columnOf(first);
  const unit = units < 0 ? undefined : row[units + 1];
  return label === null || unit === undefined ? label : (toldMore(label, unit) ?? label);
}

/** Rows are indicators, columns are parcels or states: the table is turned round. */
function transposed(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  // the corner was left blank, and the blanks before the first state are lost
  const bare = cells.every(
    (cell) => versionIn(cell.mapped.text) !== null && columnOf(cell)?.holds !== "indicator",
  );
  const [first] = cells;
  if (bare && first !== undefined) {
    const empty = emptyCell(cutter.source, first);
    return transposed(cutter, lines, at, [empty, ...cells], ruling);
  }
  const [corner, ...all] = cells;
  const units = all.findIndex((cell) => /^(?:计量)?单位$/u.test(cell.mapped.text));
  const heads = all.filter((_, index) => index !== units);
  if (corner === undefined || heads.length === 0 || !CORNER_WORDS.test(corner.mapped.text)) return null;
  const states = heads.every((cell) => versionIn(cell.mapped.text) !== null);
  const label = columnOf(corner)?.holds === "code";
  const codes = heads.every(
    (cell) =>
      SINGLE_NAME.test(cell.mapped.text) ||
      (label && NUMBERED_CODE.test(cell.mapped.text)) ||
      mentionGroup(cell.mapped.text, 0, {
        figureDue: false,
        clauseStart: true,
        behindOrdinal: false,
        lineStart: false,
      }) !== null,
  );
  const sole = units >= 0 && heads.length === 1 && VALUE_HEAD.test(heads[0]?.mapped.text ?? "");
  if (!states && !codes && !sole) return null;
  const rows = rowsBelow(cutter, lines, behindRule(lines, at + 1), ruling);
  const labelled = rows.cells.filter((row) => {
    const [first] = row;
    return first !== undefined && isOurs(columnOf(first));
  });
  if (labelled.length < 2 || labelled.length < rows.cells.length / 3) return null;
  const labels = rows.cells.map((row) => labelOf(row, units));
  const codeColumn = codes ? [{ version: null, header: corner, holds: "code" as const }] : [];
  const turned = heads.map((head, place): AlignedRow => {
    const values = rows.cells.map((row) => row[units < 0 || place < units ? place + 1 : place + 2] ?? null);
    return codes ? [head, ...values] : values;
  });
  const table = tableOf(cutter.source, lines, at, [...codeColumn, ...labels], []);
  if (!states && !sole) return { table: { ...table, rows: turned }, next: rows.next };
  // one parcel, several states: the states stand side by side as columns of one row
  const columns = heads.flatMap((head) =>
    labels.map((label) => (label === null ? null : { ...label, version: versionIn(head.mapped.text) })),
  );
  return { table: { ...table, columns, rows: [turned.flat()] }, next: rows.next };
}
