import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { NOTE_HEAD } from "../lexicon/column-words";
import { SUM_ROW } from "../lexicon/land-columns";
import { BLOCK_HEAD, NAME_HEAD } from "../lexicon/zone-columns";
import { readOnce } from "../text/read-once";
import { withoutBlanks } from "../text/without-blanks";
import type { TableCell } from "./table-cell";
import { cellsOf, wordsBetweenBlanks } from "./table-row";

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
const FIRST_HEAD = /[号序称区块元团园街别级地]$/u;
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
  const printed = withHeadsApart(
    section,
    section.lines.filter(({ kind }) => kind === "text"),
  );
  const lines = withoutSpans(withWholeSides(printed));
  const tables = tablesIn(lines);
  const parts = blankParted(section.lines);
  if (parts.length >= printed.length) return tables;
  const cells = withoutSpans(parts);
  const parted = tablesIn(cells);
  const more = rowCount(parted) - rowCount(tables);
  return more > 0 || (more === 0 && fittingRows(parted) > fittingRows(tables)) ? parted : tables;
});

/** Lines with the heads of a table apart that stand in one, where the cells below it have a line each. */
function withHeadsApart(section: DocumentSection, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, at) => {
    if (line.text.length > LONGEST_HEADS || !SIZE_HEAD.test(line.text)) return [line];
    const own = cellsOf(section, line);
    const heads = own.length > 1 ? own : wordsBetweenBlanks(section, line);
    const [first] = heads;
    const isHeader =
      heads.length > 2 && isFirstHead(first?.text ?? "") && heads.every(({ text }) => isHead(text));
    const areCells = lines.slice(at + 1, at + heads.length).every((below) => isOneCell(section, below));
    return isHeader && areCells ? heads.map((head) => ({ ...line, ...head })) : [line];
  });
}

const LONGEST_HEADS = 120;

function isHead(text: string): boolean {
  return text !== "" && text.length <= LONGEST_HEAD && !/[,。;]/u.test(text);
}

function isOneCell(section: DocumentSection, line: Line): boolean {
  return line.text.length <= LONGEST_HEADS && cellsOf(section, line).length < 2;
}

function isFirstHead(text: string): boolean {
  return [NUMBER_HEAD, NAMES_HEAD, NAME_HEAD, BLOCK_HEAD].some((head) => head.test(text));
}

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
    header: headsOf(lines.slice(at, first)),
    rows,
    lines: new Set(lines.slice(at, end)),
    even: false,
  };
}

/** The heads of the columns, in their order. */
function headsOf(lines: readonly Line[]): readonly TableCell[] {
  return underSpan(wholeHeads(lines.map(cellOf).filter(({ text }) => !OF_WHICH.test(text))));
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

/** 其中 above 保育区 and 利用区: it heads no column of its own. */
const OF_WHICH = /^其中[:：]?$/u;

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

const NAMES_HEAD = /^\p{Script=Han}{0,8}(?:名称|全称)$|^(?:单元|(?:保护区?)?类别)$/u;
const SIZE_HEAD = new RegExp(`面积|规模|[(（]${AREA_UNIT}[)）]$`, "u");
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
  if (!isFirstHead(squeezed(lines[at]))) return null;
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
  const header = headsOf(lines.slice(at, at + heads));
  const columns = header.length;
  const size = header.findIndex(({ text }) => SIZE_HEAD.test(text));
  const sides = header.findIndex(({ text }) => SIDES_HEAD.test(text));
  const [column, form] = size >= 0 ? [size, FIGURE] : [sides, SIDES];
  if (column < 0) return null;
  const rows: CellTable["rows"][number][] = [];
  let end = at + heads;
  const isNoted = NOTE_HEAD.test(header.at(-1)?.text ?? "");
  const isRow = (from: number): boolean =>
    form.test(squeezed(lines[from + column])) && !NO_NAME.test(squeezed(lines[from]));
  const take = (count: number): void => {
    const own = lines.slice(end, end + count);
    const [top, bottom] = [own[0], own.at(-1)];
    if (top !== undefined && bottom !== undefined)
      rows.push({ cells: own.map(cellOf), first: top, last: bottom });
    end += count;
  };
  while (isRow(end)) {
    // the line of an empty remark is lost
    const isCut = isNoted && !isRow(end + columns) && isRow(end + columns - 1);
    take(isCut ? columns - 1 : columns);
  }
  // 合计, its figure behind it: the empty cells of a sum are lost
  if (rows.length > 0 && SUM_ROW.test(squeezed(lines[end])) && FIGURE.test(squeezed(lines[end + 1]))) take(2);
  return rows.length === 0 ? null : { header, rows, lines: new Set(lines.slice(at, end)), even: true };
}

/** Cells that no row begins with: figures, sides, and heads that no land is called by. */
const NO_NAME = new RegExp(
  `${FIGURE.source}|${SIDES.source}|^(?:具体)?四至|^备注$|^(?:四界|面积|规模)(?:[(（].*)?$`,
  "u",
);

function cellOf(line: Line): TableCell {
  return { text: squeezed(line), start: line.start, end: line.end };
}

function squeezed(line: Line | undefined): string {
  return line === undefined ? "" : withoutBlanks(line.text);
}

function isNumber(line: Line | undefined, number: number): boolean {
  return squeezed(line).replace(/^0(?=\d)|[.、]$/gu, "") === String(number);
}
