import type { Evidence } from "../../domain/evidence";
import type { Line } from "../layout/line";
import type { AreaUnitTerm } from "../lexicon/area-units";
import { CORNER_WORDS } from "../lexicon/column-words";
import type { SourceText } from "../text/source-text";
import { areaUnitIn } from "./area-values";
import { columnOf, isOurs, versionIn } from "./column";
import type { Version } from "./fact";
import { type Cell, cellAt, cellsOf, type Edge, edgeOf, isRule, rowEvidence } from "./grid";
import { mentionGroup } from "./parcel-mentions";
import { type Columns, columnsOfTwo, isHeader, isHeaderLine } from "./table-columns";
import { type AlignedRow, aligned, isTotal, rowFit } from "./table-rows";

/** A table of indicators, its rows put under its columns. */
export interface FoundTable {
  readonly columns: Columns;
  readonly rows: readonly AlignedRow[];
  /** rows that do not fit the header */
  readonly refused: readonly Evidence[];
  /** what a caption says of the state of all values */
  readonly version: Version | null;
  /** 单位:公顷 above the table */
  readonly unit: AreaUnitTerm | null;
  /** offset of the header in the source */
  readonly start: number;
}

export interface TablesAndRest {
  readonly tables: readonly FoundTable[];
  /** the lines outside tables */
  readonly rest: readonly Line[];
}

/** Lines above a header that may be its caption. */
const CAPTION_LINES = 3;

/** Finds the indicator tables among the lines of a document. */
export function findTables(source: SourceText, lines: readonly Line[]): TablesAndRest {
  const texts = lines.filter((line) => line.kind === "text");
  const tables: FoundTable[] = [];
  const used = new Set<number>();
  let index = 0;
  // a run of labels that was no table once is none from its second line on
  const labels = { end: 0 };
  while (index < texts.length) {
    const found = tableAt(source, texts, index, labels);
    if (found === null) {
      index++;
      continue;
    }
    tables.push(found.table);
    for (let i = index; i < found.next; i++) used.add(texts[i]?.number ?? 0);
    index = Math.max(found.next, index + 1);
  }
  return { tables, rest: tables.length === 0 ? lines : lines.filter((line) => !used.has(line.number)) };
}

interface Found {
  readonly table: FoundTable;
  /** index of the first line behind it */
  readonly next: number;
}

function tableAt(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  labels: { end: number },
): Found | null {
  const line = lines[at];
  if (line === undefined || line.text.length > 600) return null;
  const edge = edgeOf(line);
  const edges: Edge[] = edge === null ? (mayBeHeader(line.text) ? ["blank", "comma"] : []) : [edge];
  for (const candidate of edges) {
    const cells = cellsOf(source, line, candidate);
    if (cells === null || cells.length < 2) continue;
    const found =
      headed(source, lines, at, cells, candidate) ?? transposed(source, lines, at, cells, candidate);
    if (found !== null) return found;
  }
  return at < labels.end ? null : stacked(source, lines, at, labels);
}

function mayBeHeader(text: string): boolean {
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
  source: SourceText,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  edge: Edge,
): Found | null {
  const second = behindRule(lines, at + 1);
  const below = lines[second];
  const lower = below === undefined ? null : cellsOf(source, below, edge);
  const whole = isHeader(cells);
  const two =
    lower !== null &&
    lower.length >= 2 &&
    isHeaderLine(lower) &&
    (whole ? isLowerHeader(lower) : isHeaderLine(cells) && isHeader(lower));
  if (!whole && !two) return null;
  const from = behindRule(lines, two ? second + 1 : at + 1);
  const rows = rowsBelow(source, lines, from, edge);
  const columns =
    two && lower !== null ? columnsOfTwo(cells, lower, widthOf(rows.cells)) : cells.map(columnOf);
  if (columns === null) {
    const header = lines[at];
    const refused = header === undefined ? [] : [rowEvidence(source, cells)];
    const table = { ...tableOf(source, lines, at, [], []), columns: [], rows: [], refused };
    return rows.cells.length === 0 ? null : { table, next: rows.next };
  }
  if (rows.cells.length === 0) return null;
  const table = tableOf(source, lines, at, columns, rows.cells);
  // words set apart by blanks or commas are a table only where rows fit
  if (table.rows.length === 0 && (edge === "blank" || edge === "comma" || !figures(rows.cells))) return null;
  return { table, next: rows.next };
}

/** Whether some row has at least two cells with figures. */
function figures(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.filter((cell) => /\d/u.test(cell.mapped.text)).length >= 2);
}

/** The second line of a header names indicators or states, and no parcel. */
function isLowerHeader(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  const known = filled.filter((cell) => columnOf(cell) !== null);
  return known.length >= 2 && known.length === filled.length;
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 12)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  for (const [count, times] of counts) if (times > (counts.get(width) ?? 0)) width = count;
  return width;
}

function rowsBelow(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  edge: Edge,
): { readonly cells: readonly (readonly Cell[])[]; readonly next: number } {
  const rows: (readonly Cell[])[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRule(line)) continue;
    const cells = cellsOf(source, line, edge);
    if (cells === null || cells.length < 2) break;
    if (edge === "comma" && /[。;]/u.test(line.text)) break;
    if (isHeader(cells)) break;
    rows.push(cells);
  }
  return { cells: rows, next: index };
}

function tableOf(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  columns: Columns,
  cells: readonly (readonly Cell[])[],
): FoundTable {
  const rows: AlignedRow[] = [];
  const refused: Evidence[] = [];
  for (const row of cells) {
    if (isTotal(row)) continue;
    const put = aligned(row, columns);
    if (put === null) refused.push(rowEvidence(source, row));
    else rows.push(put);
  }
  let version: Version | null = null;
  let unit: AreaUnitTerm | null = null;
  for (const line of lines.slice(Math.max(0, at - CAPTION_LINES), at)) {
    const stated = /单位\s?[::]?\s?([^\s,;()]{1,8})/u.exec(line.text)?.[1];
    if (stated !== undefined) unit = areaUnitIn(stated);
    const caption = line.text.replace(/\s+/gu, "");
    if (caption.length > 40 || !/表|指标|[前后]:?$/u.test(caption)) continue;
    if (/(?:调整|修改|变更|优化)前(?!后)|^原/u.test(caption)) version = "before";
    if (/(?:调整|修改|变更|优化)后/u.test(caption)) version = "current";
  }
  return { columns, rows, refused, version, unit, start: lines[at]?.start ?? 0 };
}

/** Rows are indicators, columns are parcels or states: the table is turned round. */
function transposed(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  edge: Edge,
): Found | null {
  const [corner, ...heads] = cells;
  if (corner === undefined || heads.length === 0 || !CORNER_WORDS.test(corner.mapped.text)) return null;
  const states = heads.every((cell) => versionIn(cell.mapped.text) !== null);
  const codes = heads.every(
    (cell) =>
      mentionGroup(cell.mapped.text, 0, {
        figureDue: false,
        clauseStart: true,
        behindOrdinal: false,
        lineStart: false,
      }) !== null,
  );
  if (!states && !codes) return null;
  const rows = rowsBelow(source, lines, behindRule(lines, at + 1), edge);
  const labelled = rows.cells.filter((row) => {
    const [first] = row;
    return first !== undefined && isOurs(columnOf(first));
  });
  if (labelled.length < 2 || labelled.length < rows.cells.length / 3) return null;
  const labels = rows.cells.map((row) => (row[0] === undefined ? null : columnOf(row[0])));
  const codeColumn = codes ? [{ version: null, header: corner, holds: "code" as const }] : [];
  const turned = heads.map((head, place): AlignedRow => {
    const values = rows.cells.map((row) => row[place + 1] ?? null);
    return codes ? [head, ...values] : values;
  });
  const table = tableOf(source, lines, at, [...codeColumn, ...labels], []);
  if (!states) return { table: { ...table, rows: turned }, next: rows.next };
  // one parcel, several states: the states stand side by side as columns of one row
  const columns = heads.flatMap((head) =>
    labels.map((label) => (label === null ? null : { ...label, version: versionIn(head.mapped.text) })),
  );
  return { table: { ...table, columns, rows: [turned.flat()] }, next: rows.next };
}

/** Fewest labels that make a table of one cell a line. */
const FEWEST_LABELS = 3;
/** Captions that may be taken for labels. */
const MOST_CAPTIONS = 2;

/** One cell a line: all labels first, then the values of each row. */
function stacked(source: SourceText, lines: readonly Line[], at: number, run: { end: number }): Found | null {
  const labels: Cell[] = [];
  let index = at;
  for (; index < lines.length && labels.length < 40; index++) {
    const line = lines[index];
    if (line === undefined || line.text.length > 24 || /[:。;,]$/u.test(line.text)) break;
    const cell = cellAt(source, line, line.start, line.end);
    if (columnOf(cell) === null) break;
    labels.push(cell);
  }
  run.end = index;
  if (labels.length < FEWEST_LABELS || !isHeader(labels)) return null;
  const whole = labels.map(columnOf);
  let best: {
    readonly columns: Columns;
    readonly rows: readonly AlignedRow[];
    readonly next: number;
  } | null = null;
  // a caption may stand among the labels, and a header over several columns is no column
  for (let drop = 0; drop <= MOST_CAPTIONS; drop++) {
    const own = whole.slice(drop);
    const flat = own.filter((column) => column?.holds !== "group" && column?.holds !== "conditions");
    for (const columns of flat.length === own.length ? [own] : [flat, own]) {
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
    const row = lines
      .slice(index, index + columns.length)
      .map((line) => cellAt(source, line, line.start, line.end));
    if (row.some((cell) => cell.mapped.text.length > 60) || rowFit(row, columns) < ours / 2) break;
    if (!isTotal(row)) rows.push(row);
    index += columns.length;
  }
  return { rows, next: index };
}
