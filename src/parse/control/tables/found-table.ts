import type { Evidence } from "../../../domain/evidence";
import { areaUnitIn } from "../../bare-area";
import type { Line } from "../../layout/line";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { COUNTERS, COUNTING_CELL } from "../../lexicon/column-words";
import { LAND_NAME } from "../../lexicon/land-nouns";
import { LAND_USE } from "../../lexicon/land-use-words";
import type { Version } from "../../lexicon/state-words";
import { AFTER_CAPTION, BEFORE_CAPTION } from "../../lexicon/state-words";
import type { SourceText } from "../../text/source-text";
import { isOurs } from "./cells/column";
import { type Cell, rowEvidence } from "./cells/grid";
import { placedHeads } from "./header/lost-heads";
import type { Columns } from "./header/table-columns";
import { withPairedHeads } from "./paired-heads";
import { type AlignedRow, aligned, isRemark, isTotal, shapesOf } from "./table-rows";

/** A table of indicators, its rows put under its columns. */
export interface FoundTable {
  readonly columns: Columns;
  readonly rows: readonly AlignedRow[];
  /** rows that do not fit the header */
  readonly refused: readonly Evidence[];
  /** rows of which a text is missing that could not be told from those beside it */
  readonly unread?: readonly Evidence[];
  /** what a caption says of the state of all values */
  readonly version: Version | null;
  /** the last line above it */
  readonly caption: string;
  /** the state of each row, where lines between the rows tell it */
  readonly states?: readonly (Version | null)[];
  /** each row holds all that is said of its parcel: what it lacks stands in none above it */
  readonly apart?: true;
  /** 单位:公顷 above the table */
  readonly unit: AreaUnitTerm | null;
  /** offset of the header in the source */
  readonly start: number;
}

/** A table and where to go on. */
export interface Found {
  readonly table: FoundTable;
  /** index of the first line behind it */
  readonly next: number;
  /** indices of lines inside it that are remarks and no rows */
  readonly notes?: readonly number[];
  /** which column its cells stand in cannot be told: no other layout is to guess */
  readonly untold?: true;
}

/** Lines above a header that may be its caption. */
const CAPTION_LINES = 3;

/** Lines behind the rows that may hold a note, the header's own second line and a rule counted in. */
const NOTE_LINES = 4;

/** 注:面积单位为平方米 behind a table. */
function unitNoted(line: string): AreaUnitTerm | null {
  const stated = /面积的?(?:计量)?单位(?:均?为|[:：])? ?([^\s,;()。]{1,8})/u.exec(line)?.[1];
  return stated === undefined ? null : areaUnitIn(stated);
}

/** 单位:公顷, 单位:公顷、米, and 面积:公顷 in a caption that gives the units of several columns. */
const STATED_UNIT = /(?:单位\s?[::]?|面积\s?[::](?=\s?[^\s\d]))\s?([^\s,;()]{1,8})/gu;

/** The columns of which one names the parcels of the rows, if any does. */
export function namedColumns(columns: Columns, rows: readonly AlignedRow[]): Columns {
  return withoutIdleCodes(withCodeColumn(columns, rows), rows);
}

/** A column of running numbers (序号) that holds codes, where no other does. */
function withCodeColumn(columns: Columns, rows: readonly AlignedRow[]): Columns {
  const [first, ...others] = columns;
  if (first?.holds !== "other" || !COUNTERS.includes(first.header.mapped.text)) return columns;
  if (rows.length === 0 || columns.some((column) => column?.holds === "code")) return columns;
  const coded = rows.every((row) =>
    /[A-Za-z\p{Script=Han}][^\nA-Za-z\d\p{Script=Han}]*\d/u.test(row[0]?.mapped.text ?? ""),
  );
  return coded ? [{ ...first, holds: "code" }, ...others] : columns;
}

/**
 * Of two columns of codes the one that says the same in every row (某网挂, 某网挂) names no parcel, nor does the one
 * that counts the rows (一, 二, 三).
 */
function withoutIdleCodes(columns: Columns, rows: readonly AlignedRow[]): Columns {
  const coded = columns.filter((column) => column?.holds === "code").length;
  if (coded < 2 || rows.length < 2) return columns;
  const same = (index: number): boolean =>
    new Set(rows.map((row) => row[index]?.mapped.text ?? "")).size === 1;
  const idle = columns.map(
    (column, index) => column?.holds === "code" && (same(index) || counts(rows, index)),
  );
  return columns.map((column, index) =>
    column !== null && idle[index] === true ? { ...column, holds: "other" as const } : column,
  );
}

/** Whether the cells of a column number the rows. */
function counts(rows: readonly AlignedRow[], index: number): boolean {
  return rows.every((row) => COUNTING_CELL.test(row[index]?.mapped.text ?? ""));
}

/** The table whose header begins at `lines[at]`, with what its caption says; rows that do not fit are refused. */
export function tableOf(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  printed: Columns,
  cells: readonly (readonly Cell[])[],
  states: readonly Version[] = [],
): FoundTable {
  const rows: AlignedRow[] = [];
  const stated: (Version | null)[] = [];
  const refused: Evidence[] = [];
  const own = cells.filter((row) => !isTotal(row) && !isRemark(row) && !isAside(row, printed.length));
  const heads = placedHeads(printed, own);
  const columns = withPairedHeads(heads.kind === "placed" ? heads.columns : printed);
  const shapes = shapesOf(own, columns);
  const stateOf = new Map(states.length === 0 ? [] : cells.map((row, index) => [row, states[index] ?? null]));
  for (const row of own) {
    const put = heads.kind === "unknown" ? null : aligned(row, columns, shapes);
    if (put === null) refused.push(rowEvidence(source, row));
    else {
      rows.push(put);
      stated.push(stateOf.get(row) ?? null);
    }
  }
  const named = namedColumns(columns, rows);
  const said = captionOf(lines, at, at + cells.length);
  return { columns: named, rows, refused, ...said, states: stated, start: lines[at]?.start ?? 0 };
}

/** Words in less than half of the cells that a row has, no figure and no land: 数据来源 and who gave them. */
function isAside(row: readonly Cell[], width: number): boolean {
  const speaks = ({ mapped: { text } }: Cell): boolean =>
    text === "" || /\d/u.test(text) || LAND_NAME.test(text) || LAND_USE.test(text);
  return row.length * 2 < width && !row.some(speaks);
}

/** What the lines above and below a table say of all its values; its rows end before `lines[next]`, or a line later. */
export function captionOf(
  lines: readonly Line[],
  at: number,
  next: number,
): Pick<FoundTable, "version" | "unit" | "caption"> {
  let version: Version | null = null;
  let unit: AreaUnitTerm | null = null;
  for (const line of lines.slice(at + 1, next + NOTE_LINES)) unit ??= unitNoted(line.text);
  for (const line of lines.slice(Math.max(0, at - CAPTION_LINES), at)) {
    const stated = [...line.text.matchAll(STATED_UNIT)].flatMap(([, units = ""]) => units.split("、"));
    if (stated.length > 0) unit = stated.map(areaUnitIn).find((one) => one !== null) ?? null;
    const caption = line.text.replace(/\s+/gu, "");
    if (caption.length > 40 || !/表|指标|[前后]:?$/u.test(caption)) continue;
    if (BEFORE_CAPTION.test(caption)) version = "before";
    if (AFTER_CAPTION.test(caption)) version = "current";
  }
  const caption = lines[at - 1]?.text.replace(/\s+/gu, "") ?? "";
  return { version, unit, caption };
}

/** Lines behind a table of which one may tell the unit of its sizes: 三、上述地块面积单位为平方米. */
const FAR_NOTE_LINES = 24;

/** A table with the unit that a line further behind it tells, where nothing nearer does. */
export function withUnitBehind({ table, next }: Found, lines: readonly Line[]): FoundTable {
  if (table.unit !== null) return table;
  for (const line of lines.slice(next, next + FAR_NOTE_LINES)) {
    const unit = unitNoted(line.text);
    if (unit !== null) return { ...table, unit };
  }
  return table;
}

/** How well a table was read: the cells of the rows taken, less the rows refused. */
export function tableWorth({ table: { columns, rows, refused } }: Found): number {
  const places = columns.flatMap((column, index) => (isOurs(column) ? [index] : []));
  const filled = rows.map((row) => places.filter((place) => (row[place]?.mapped.text ?? "") !== "").length);
  // a row of few cells is a piece of one that was broken
  const good = filled.filter((count) => count >= places.length / 2);
  return good.reduce((sum, count) => sum + count, 0) - (filled.length - good.length + refused.length) * 4;
}
