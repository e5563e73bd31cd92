import type { StatedArea } from "../../../domain/area";
import { WHOLE_CODE } from "../../lexicon/parcel-terms";
import {
  AREA_COLUMN,
  AXIS_COLUMN,
  CODE_COLUMN,
  COORDINATE_COLUMN,
  COUNTED_LAND,
  LEVEL_CELL,
  LEVEL_COLUMN,
  NAME_COLUMN,
  PLACE_COLUMN,
  POINTS_COLUMN,
  SERIAL_COLUMN,
} from "../../lexicon/table-columns";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { type Cell, cellArea } from "./cell-area";
import { CELL_PIECE } from "./cell-pieces";
import { LONGEST_CELL, stackedHeader } from "./stacked-header";

/** What the cells around the points say of a parcel that has a row of its own. */
export interface RowHead {
  readonly code: string | null;
  readonly name: string | null;
  readonly area: StatedArea | null;
  /** offset in the window where the row begins */
  readonly from: number;
}

/** A row cut at its points. */
interface Row {
  readonly header: readonly string[];
  /** index of the column in which the points begin, and of the first one behind them */
  readonly column: number;
  readonly beyond: number;
  readonly before: readonly Cell[];
  readonly behind: readonly Cell[];
  readonly from: number;
}

/** Longest cell that has a name: a mine with its county, its town and its mineral. */
const LONGEST_NAME = 48;

/** Nothing, or signs such as a bracket before a label, and the letter of the axis. */
const SIGNS = /^[^\p{L}\d]*(?:[XYxyNEBL] ?[:=]? ?)?$/u;

/**
 * Reads the row in which a parcel's points stand, cell by cell under the header of the table, which may be set one
 * cell a line; null where the row and the header do not agree in their columns.
 * @param pointsFrom offset in the window of the first label, or of the first coordinate
 * @param firstTo one past the first point, the end of its row where every point has one
 * @param pointsTo one past the last coordinate
 * @param leadFrom where the text before the points begins
 */
export function rowHead(
  window: MappedText,
  pointsFrom: number,
  firstTo: number,
  pointsTo: number,
  leadFrom: number,
): RowHead | null {
  const row =
    lineRow(window, pointsFrom, firstTo, pointsTo) ?? stackedRow(window, pointsFrom, pointsTo, leadFrom);
  if (row === null) return null;
  const { header, column, beyond } = row;
  const cell = (index: number): Cell | null => {
    const found = index < column ? row.before[index] : row.behind[index - beyond];
    return found === undefined || found.text === "" ? null : found;
  };
  const outside = header.flatMap((text, index) =>
    index < column || index >= beyond ? [{ text, index }] : [],
  );
  const under = (pattern: RegExp): { readonly text: string; readonly cell: Cell } | null => {
    const found = outside.find(
      ({ text, index }) => pattern.test(text.replace(/\(.*$/u, "")) && cell(index) !== null,
    );
    const own = found === undefined ? null : cell(found.index);
    return found === undefined || own === null ? null : { text: found.text, cell: own };
  };
  const level = under(LEVEL_COLUMN);
  const zone = level !== null && LEVEL_CELL.test(level.cell.text) ? level : null;
  const found = under(NAME_COLUMN) ?? under(COUNTED_LAND) ?? zone ?? under(PLACE_COLUMN);
  const named = found === null ? null : counted(found.cell.text, found.text);
  const own = under(CODE_COLUMN)?.cell.text ?? null;
  // 拐1 under 编号: the word before the number of a point
  const coded = own === null || LABEL_WORD.test(own) ? null : own;
  const code = coded ?? (named !== null && WHOLE_CODE.test(named) ? named : null);
  const name = named === code ? null : named;
  if (code === null && name === null) return null;
  const area = under(AREA_COLUMN);
  return {
    code,
    name,
    area:
      area === null ? null : cellArea(window, `${area.text} ${unitNote(window.text, row.from)}`, area.cell),
    from: row.from,
  };
}

const LABEL_WORD = /^(?:界址|边界|控制|[拐界角顶桩])?点?第?$/u;

/** A numeral counts what the header of its column names: 一 under 矿段 is 一矿段. */
export function counted(cell: string, header: string): string {
  return /^[一二三四五六七八九十\dⅠ-Ⅻ]{1,3}[号#]?$/u.test(cell) && COUNTED_LAND.test(header)
    ? cell + header
    : cell;
}

/** The units that a note above a table gives for its columns: 单位:米、平方米. */
export function unitNote(text: string, before: number): string {
  const above = text.slice(Math.max(0, before - UNIT_REACH), before);
  return [...above.matchAll(/单位 ?[:：] ?([^\n]{2,24})/gu)].at(-1)?.[1] ?? "";
}

const UNIT_REACH = 4000;

/** A line cut at its tabs or bars, else at its blanks. Empty cells between bars are kept. */
export function cells(line: string, from: number): readonly Cell[] {
  const barred = /[\t|]/u.test(line);
  const found = [...line.matchAll(barred ? /[^\t|]*(?:[\t|]|$)/gu : /\S+/gu)].flatMap((match) => {
    if (match[0] === "" && match.index > 0) return [];
    const raw = match[0].replace(/[\t|]$/u, "");
    return [{ text: raw.trim(), from: from + match.index + (raw.length - raw.trimStart().length) }];
  });
  // a bar before the first cell opens the row
  return barred && found[0]?.text === "" && /^\s*\|/u.test(line) ? found.slice(1) : found;
}

function lineRow(window: MappedText, pointsFrom: number, firstTo: number, pointsTo: number): Row | null {
  const { text } = window;
  const from = text.lastIndexOf("\n", pointsFrom - 1) + 1;
  const lead = text.slice(from, pointsFrom);
  if (lead.trim() === "") return null;
  const opened = cells(lead, from);
  // what stands between the last bar and the first point belongs to the points: nothing, or a bracket
  const bare = SIGNS.test(opened.at(-1)?.text ?? "");
  const piece = CELL_PIECE.test(opened.at(-1)?.text ?? "");
  const before = piece || (/[\t|]/u.test(lead) && bare) ? opened.slice(0, -1) : opened;
  const own = before.some((cell) => /\p{Script=Han}/u.test(cell.text) || WHOLE_CODE.test(cell.text));
  const header = own ? (headerAbove(window, from)?.cells ?? null) : null;
  const column = header === null ? -1 : pointsColumn(header);
  if (header === null || column !== before.length) return null;
  const beyond = columnBeyond(header, column);
  const last = cellsBehind(text, pointsTo);
  // points one below the other in a cell that prints fills line by line: the other cells stand beside the first
  const spread = beyond - column > 1 || last.every((cell) => cell.text === "");
  return { header, column, beyond, before, behind: spread ? cellsBehind(text, firstTo) : last, from };
}

/** The column in which the points begin: that of their labels, else the first of their coordinates. */
function pointsColumn(header: readonly string[]): number {
  const labels = header.findIndex((cell) => POINTS_COLUMN.test(cell));
  return labels >= 0 ? labels : header.findIndex((cell) => AXIS_COLUMN.test(cell));
}

/** The cells between a place and the end of its line, without the rest of the one the place is in. */
function cellsBehind(text: string, at: number): readonly Cell[] {
  const stop = text.indexOf("\n", at);
  const rest = text.slice(at, stop < 0 ? text.length : stop);
  const parts = cells(rest, at);
  return /[\t|]/u.test(rest) ? parts.slice(rest.trimStart().startsWith("|") ? 0 : 1) : parts;
}

/** The first column behind those of the points: label, coordinates, levels. */
function columnBeyond(header: readonly string[], column: number): number {
  let beyond = column + 1;
  // points listed in one cell have no columns of their own; a level beside them is that of the mine
  if (!AXIS_COLUMN.test(header[beyond] ?? "")) return beyond;
  while (beyond < header.length && COORDINATE_COLUMN.test(header[beyond] ?? "")) beyond++;
  return beyond;
}

/** A header on one line. */
interface LineHeader {
  readonly cells: readonly string[];
  /** offset in the window of its end */
  readonly to: number;
}

/** The headers of a window in order: every block of the window asks for them. */
const known = new WeakMap<MappedText, readonly LineHeader[]>();

/** The nearest header above a row; rows of any number of other parcels may stand between. */
function headerAbove(window: MappedText, rowFrom: number): LineHeader | null {
  let headers = known.get(window);
  if (headers === undefined) {
    headers = lineHeaders(window.text);
    known.set(window, headers);
  }
  return headers[firstIndex(headers, ({ to }) => to, rowFrom) - 1] ?? null;
}

function lineHeaders(text: string): readonly LineHeader[] {
  const found: LineHeader[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const to = at + line.length;
    if (POINTS_COLUMN.test(line) || AXES.test(line)) {
      const own = cells(line, at).map((cell) => cell.text);
      const told = POINTS_COLUMN.test(line) ? NAME_WORD.test(line) || own.some(isNaming) : hasLands(own);
      if (own.length >= 3 && told) found.push({ cells: own.at(-1) === "" ? own.slice(0, -1) : own, to });
    }
    at = to + 1;
  }
  return found;
}

/** X | Y: the columns of points that have no labels. */
const AXES =
  /(?:^|[\s|])(?:[XBN]|纬度)(?:\([^()]{0,6}\))?[\s|]{1,6}(?:[YLE]|经度)(?:\([^()]{0,6}\))?(?:[\s|]|$)/iu;

const NAME_WORD = /名称|编号|矿山|地块|宗地|面积|级别/u;

/** Without a column of labels nothing but the name and the size of land tell that rows are not points each. */
function hasLands(own: readonly string[]): boolean {
  return (
    own.some((cell) => AREA_COLUMN.test(cell)) &&
    own.some((cell) => isNaming(cell) && !SERIAL_COLUMN.test(cell))
  );
}

/** The header of a column that tells whose points stand in the row. */
function isNaming(cell: string): boolean {
  return (
    NAME_COLUMN.test(cell) || CODE_COLUMN.test(cell) || PLACE_COLUMN.test(cell) || COUNTED_LAND.test(cell)
  );
}

/** A table set one cell a line: its header, and the cells before and behind the points. */
function stackedRow(window: MappedText, pointsFrom: number, pointsTo: number, leadFrom: number): Row | null {
  const { text } = window;
  const lineFrom = text.lastIndexOf("\n", pointsFrom - 1) + 1;
  if (!SIGNS.test(text.slice(lineFrom, pointsFrom))) return null;
  // the header may stand on one line although the cells, each with its bar behind it, do not
  const barred = text
    .slice(Math.max(0, lineFrom - 3), lineFrom)
    .trimEnd()
    .endsWith("|");
  const header = stackedHeader(window, lineFrom) ?? (barred ? headerAbove(window, lineFrom) : null);
  if (header === null) return null;
  const column = pointsColumn(header.cells);
  const beyond = columnBeyond(header.cells, column);
  const above = stackedCells(text, Math.max(leadFrom, header.to), lineFrom);
  if (CELL_PIECE.test(above.at(-1)?.text ?? "")) above.pop();
  const before = above.slice(-column);
  if (column < 1 || before.length < column || before.some((cell) => cell.text.length > LONGEST_NAME))
    return null;
  // another header, which names no land, stands between
  if (before.some((cell) => COORDINATE_COLUMN.test(cell.text))) return null;
  const below = text.indexOf("\n", pointsTo);
  const behind =
    below < 0
      ? []
      : stackedCells(text, below + 1, below + 1 + LONGEST_CELL * (header.cells.length - beyond + 1));
  return { header: header.cells, column, beyond, before, behind, from: before[0]?.from ?? lineFrom };
}

function stackedCells(text: string, from: number, to: number): Cell[] {
  const found: Cell[] = [];
  let at = from;
  for (const line of text.slice(from, to).split("\n")) {
    const cell = line.replace(/\|\s*$/u, "").trim();
    if (cell !== "") found.push({ text: cell, from: at + line.indexOf(cell) });
    at += line.length + 1;
  }
  return found;
}
