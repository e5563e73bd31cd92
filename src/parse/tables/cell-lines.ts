import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { readOnce } from "../text/read-once";
import { withoutBlanks } from "../text/without-blanks";
import type { TableCell } from "./table-cell";

/** A table that copying set one cell a line: its header and rows. */
export interface CellTable {
  readonly header: readonly TableCell[];
  readonly rows: readonly {
    readonly cells: readonly TableCell[];
    readonly first: Line;
    readonly last: Line;
  }[];
  readonly lines: ReadonlySet<Line>;
  /** every row has as many cells as the header */
  readonly even: boolean;
}

const NUMBER_HEAD = /^(?:序号|编号|序)$/u;
/** How every first head ends: a quick look that spares the lines of most texts. */
const FIRST_HEAD = /[号序称区块元团别]$/u;
const MOST_COLUMNS = 12;
/** Cells that the last row may have more than the header. */
const SPARE = 2;
/** Longest line that may be a header cell. */
const LONGEST_HEAD = 20;

/**
 * Tables with one cell a line under 序号: the header ends where the first number stands, a row goes from its number to
 * the next one. Rows may have lost cells.
 */
export const cellTables = readOnce((section: DocumentSection): readonly CellTable[] => {
  const printed = section.lines.filter(({ kind }) => kind === "text");
  const lines = withoutSpans(withWholeSides(printed));
  const tables = tablesIn(lines);
  const parts = blankParted(section.lines);
  if (parts.length === printed.length) return tables;
  const cells = withoutSpans(parts);
  const parted = tablesIn(cells);
  const more = rowCount(parted) - rowCount(tables);
  return more > 0 || (more === 0 && fittingRows(parted) > fittingRows(tables)) ? parted : tables;
});

/** Rows that have no more cells than their header, with a figure below the head of a size. */
function fittingRows(tables: readonly CellTable[]): number {
  const fits = ({ header, rows }: CellTable): number => {
    const size = header.findIndex(({ text }) => SIZE_HEAD.test(text));
    // the lines below a table may stand in its last row
    const most = (row: CellTable["rows"][number]): number =>
      header.length + (row === rows.at(-1) ? SPARE : 0);
    const isRow = (row: CellTable["rows"][number]): boolean =>
      row.cells.length <= most(row) && (size < 0 || FIGURE.test(row.cells[size]?.text ?? ""));
    return rows.filter(isRow).length;
  };
  return tables.reduce((sum, table) => sum + fits(table), 0);
}

/** The head of one side: 东, 南至. */
const SIDE_HEAD = /^[东南西北](?:[侧面边]|至)?$/u;
const SIDES_OF_ALL = 4;

/** Lines without a head that spans those of the four sides below it: it has no column of its own. */
function withoutSpans(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    (line, at) =>
      !/^[东南西北]/u.test(lines[at + 1]?.text.trim() ?? "") ||
      !SIDES_HEAD.test(line.text) ||
      squeezed(line).length > LONGEST_NAME ||
      !lines.slice(at + 1, at + 1 + SIDES_OF_ALL).every((head) => SIDE_HEAD.test(squeezed(head))),
  );
}

/** 东至甲路 above 南至乙路: the first of the lines that tell the sides of one place, each once, with a line for some. */
const OPENS_SIDE = /^([东南西北]{1,2})(?:[侧面边部界]|边界)?[至起临到邻抵:](?=.{1,60}$)/u;

/** Lines with those as one that tell the sides of one place below one another, unless the four sides have columns. */
function withWholeSides(lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => SIDE_HEAD.test(squeezed(line)))) return lines;
  const cells: Line[] = [];
  let seen = new Set<string>();
  for (const line of lines) {
    const side = OPENS_SIDE.exec(squeezed(line))?.[1];
    const last = cells.at(-1);
    if (side === undefined || last === undefined || seen.size === 0 || seen.has(side)) {
      cells.push(line);
      seen = new Set(side === undefined ? [] : [side]);
      continue;
    }
    cells[cells.length - 1] = { ...last, end: line.end, text: last.text + line.text };
    seen.add(side);
  }
  return cells;
}

function rowCount(tables: readonly CellTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Lines with no blank line between them as one, where a cell takes up several and blank lines stand between cells. */
function blankParted(lines: readonly Line[]): readonly Line[] {
  const cells: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.kind !== "text") {
      if (line.kind === "blank") isOpen = false;
      continue;
    }
    const last = cells.at(-1);
    if (isOpen && last !== undefined)
      cells[cells.length - 1] = { ...last, end: line.end, text: last.text + line.text };
    else cells.push(line);
    isOpen = true;
  }
  return cells;
}

function tablesIn(lines: readonly Line[]): readonly CellTable[] {
  const tables: CellTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!FIRST_HEAD.test(lines[at]?.text ?? "")) continue;
    const table = NUMBER_HEAD.test(squeezed(lines[at])) ? tableFrom(lines, at) : evenTable(lines, at);
    if (table === null) continue;
    tables.push(table);
    at += table.lines.size - 1;
  }
  return tables;
}

function tableFrom(lines: readonly Line[], at: number): CellTable | null {
  let first = at + 1;
  while (first - at <= MOST_COLUMNS && !isNumber(lines[first], 1)) {
    const head = squeezed(lines[first]);
    if (head === "" || head.length > LONGEST_HEAD) return null;
    first++;
  }
  if (!isNumber(lines[first], 1) || first - at < 2) return null;
  const rows: CellTable["rows"][number][] = [];
  let end = first;
  let most = first - at;
  for (let number = 1; isNumber(lines[end], number); number++) {
    const start = end;
    end++;
    while (end < lines.length && end - start <= 3 * MOST_COLUMNS && !isNumber(lines[end], number + 1)) end++;
    const isLast = end - start > 3 * MOST_COLUMNS || end >= lines.length;
    // behind the last row the document may go on: it has hardly more cells than the header
    if (isLast) end = Math.min(start + most + SPARE, lines.length);
    const own = lines.slice(start, end);
    const [top, bottom] = [own[0], own.at(-1)];
    if (top === undefined || bottom === undefined) break;
    rows.push({ cells: own.map(cellOf), first: top, last: bottom });
    most = Math.max(most, own.length);
  }
  return {
    header: underSpan(wholeHeads(lines.slice(at, first).map(cellOf))),
    rows,
    lines: new Set(lines.slice(at, end)),
    even: false,
  };
}

/** 认定面积 above (平方公里): what a bracket adds to a head stands in a line of its own. */
function wholeHeads(heads: readonly TableCell[]): readonly TableCell[] {
  const whole: TableCell[] = [];
  for (const head of heads) {
    const last = whole.at(-1);
    if (last !== undefined && REMARK.test(head.text))
      whole[whole.length - 1] = { ...last, text: last.text + head.text, end: head.end };
    else whole.push(head);
  }
  return whole;
}

/** 四至范围, 面积, 户数, 东至, 南至, 西至, 北至: the heads of a second row stand where the one that spans them does. */
function underSpan(heads: readonly TableCell[]): readonly TableCell[] {
  const span = heads.findIndex(({ text }) => SIDES_HEAD.test(text));
  const own = heads.filter(({ text }) => SIDE_HEAD.test(text));
  const isBelow =
    span >= 0 && own.length === SIDES_OF_ALL && heads.slice(-own.length).every((head) => own.includes(head));
  if (!isBelow) return heads;
  return heads.slice(0, -own.length).flatMap((head, at) => (at === span ? own : [head]));
}

const REMARK = /^[(（][^()（）]{1,12}[)）]$/u;

const NAMES_HEAD =
  /^\p{Script=Han}{0,8}(?:名称|全称)$|^(?:片区|区块|园区|开发区|单元|组团|分区|功能区|功能分区|(?:保护区?)?(?:级别|类别))$/u;
const SIZE_HEAD = /面积|规模/u;
const SIDES_HEAD = /四至|范围|边界/u;
/** Longest cell that may be a head of a table without numbers. */
const LONGEST_NAME = 14;
const FIGURE = new RegExp(String.raw`^约?[\d,，.]{1,14}${AREA_UNIT}?$`, "u");
const SIDES = /[东南西北]{1,2}[至起临到抵].*[东南西北]{1,2}[至起临到抵]/u;

/**
 * Without numbers: heads a line each, then rows with as many lines. How many heads there are is told by the rows: of
 * all numbers that put a size, or sides, below their head the one with the most rows counts.
 */
function evenTable(lines: readonly Line[], at: number): CellTable | null {
  if (!NAMES_HEAD.test(squeezed(lines[at]))) return null;
  let best: CellTable | null = null;
  for (let count = 2; count <= MOST_COLUMNS; count++) {
    const last = squeezed(lines[at + count - 1]);
    if (last === "" || last.length > LONGEST_NAME || FIGURE.test(last) || SIDES.test(last)) break;
    const table = rowsUnder(lines, at, count);
    if (table !== null && table.rows.length > (best?.rows.length ?? 0)) best = table;
  }
  return best;
}

/** The rows under as many lines of heads; one that adds a unit to the head above it heads no column. */
function rowsUnder(lines: readonly Line[], at: number, heads: number): CellTable | null {
  const header = underSpan(wholeHeads(lines.slice(at, at + heads).map(cellOf)));
  const columns = header.length;
  const size = header.findIndex(({ text }) => SIZE_HEAD.test(text));
  const sides = header.findIndex(({ text }) => SIDES_HEAD.test(text));
  const [column, form] = size >= 0 ? [size, FIGURE] : [sides, SIDES];
  if (column < 0) return null;
  const rows: CellTable["rows"][number][] = [];
  let end = at + heads;
  while (form.test(squeezed(lines[end + column]))) {
    const own = lines.slice(end, end + columns);
    const [top, bottom] = [own[0], own.at(-1)];
    if (top === undefined || bottom === undefined) break;
    rows.push({ cells: own.map(cellOf), first: top, last: bottom });
    end += columns;
  }
  return rows.length === 0 ? null : { header, rows, lines: new Set(lines.slice(at, end)), even: true };
}

function cellOf(line: Line): TableCell {
  return { text: squeezed(line), start: line.start, end: line.end };
}

function squeezed(line: Line | undefined): string {
  return line === undefined ? "" : withoutBlanks(line.text);
}

function isNumber(line: Line | undefined, number: number): boolean {
  return squeezed(line).replace(/^0(?=\d)|[.、]$/gu, "") === String(number);
}
