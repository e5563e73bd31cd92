import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { BLOCK_HEAD } from "../lexicon/zone-columns";
import { readOnce } from "../text/read-once";
import type { CellTable } from "./cell-table";
import {
  cellOf,
  FIGURE,
  headsOf,
  isFirstHead,
  LONGEST_HEAD,
  LONGEST_NAME,
  MOST_COLUMNS,
  NUMBER_HEAD,
  SIDE_HEAD,
  SIDES_HEAD,
  SIDES_OF_ALL,
  SIZE_HEAD,
  squeezed,
} from "./heads-of-cells";
import { evenTable } from "./rows-without-numbers";
import type { TableCell } from "./table-cell";
import { cellsOf, rowCells, wordsBetweenBlanks } from "./table-row";

/** How every first head ends: a quick look that spares the lines of most texts. */
const FIRST_HEAD = /[号序称区块元团园街别级地域置落市县区旗州)）]$/u;
/** Cells that the last row may have more than the header. */
const SPARE = 2;

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
    if (line.text.length > LONGEST_HEADS || !TELLING_HEAD.test(line.text)) return [line];
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
/** Of the heads of such a table one tells a size or a range. */
const TELLING_HEAD = new RegExp(`${SIZE_HEAD.source}|${SIDES_HEAD.source}`, "u");

function isHead(text: string): boolean {
  return text !== "" && text.length <= LONGEST_HEAD && !/[,。;]/u.test(text);
}

function isOneCell(section: DocumentSection, line: Line): boolean {
  return line.text.length <= LONGEST_HEADS && rowCells(section, line).length < 2;
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
    // the title right above the first head
    if (isOpen && last !== undefined && !isFirstHead(squeezed(line)))
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
  const isFirst = (line: Line | undefined): boolean => isNumber(line, 1) || CODED_FIRST.test(squeezed(line));
  while (first - at <= MOST_COLUMNS && !isFirst(lines[first]) && !begins(lines, first)) {
    const head = squeezed(lines[first]);
    if (head === "" || head.length > LONGEST_HEAD) return null;
    first++;
  }
  const prefix = CODED_FIRST.exec(squeezed(lines[first]))?.[1] ?? "";
  const opening = prefix === "" ? Number(squeezed(lines[first]).replace(/[.、]$/u, "")) : 1;
  if (!Number.isInteger(opening) || opening < 1 || first - at < 2) return null;
  const header = headsOf(lines.slice(at, first), lines.slice(first, first + MOST_COLUMNS));
  const heads = lines.slice(at, first).map(squeezed);
  const rows: CellTable["rows"][number][] = [];
  let end = first;
  let most = first - at;
  for (let number = opening; isNumber(lines[end], number, prefix); number++) {
    const start = end;
    end++;
    while (end < lines.length && end - start <= 3 * MOST_COLUMNS && !isNumber(lines[end], number + 1, prefix))
      end++;
    const isLast = end - start > 3 * MOST_COLUMNS || end >= lines.length;
    // behind the last row the document may go on: it has hardly more cells than the header
    if (isLast) end = Math.min(Math.max(start + most + SPARE, blocksEnd(lines, start, header)), lines.length);
    const own = withoutHeadsAgain(lines.slice(start, end), heads);
    const [top, bottom] = [own[0], own.at(-1)];
    if (top === undefined || bottom === undefined) break;
    rows.push({ cells: own.map(cellOf), first: top, last: bottom });
    most = Math.max(most, own.length);
  }
  return {
    header,
    rows,
    lines: new Set(lines.slice(at, end)),
    even: false,
  };
}

/** Where the blocks of a row end, each with its figure below the head of one; what several lie in stands before the first of them. */
function blocksEnd(lines: readonly Line[], start: number, header: readonly TableCell[]): number {
  const columns = [...header.keys()].filter((at) => BLOCK_HEAD.test(header[at]?.text ?? ""));
  const last = columns.at(-1) ?? -1;
  const size = header.findIndex(({ text }, index) => index > last && SIZE_HEAD.test(text));
  let end = start + header.length;
  if (last < 0 || size < 0) return end;
  for (;;) {
    const block = columns.findLast((at) => FIGURE.test(squeezed(lines[end + size - at])));
    if (block === undefined) return end;
    end += header.length - block;
  }
}

/** Whether a line is the number of the first row of a table that was cut out of a longer one: the next number follows. */
function begins(lines: readonly Line[], at: number): boolean {
  const number = Number(ANY_NUMBER.exec(squeezed(lines[at]))?.[0] ?? Number.NaN);
  const most = at + 2 * MOST_COLUMNS;
  return number > 1 && lines.slice(at + 2, most).some((line) => isNumber(line, number + 1));
}

const ANY_NUMBER = /^\d{1,3}$/u;

/** The lines of a row without the heads that the next page has again. */
function withoutHeadsAgain(lines: readonly Line[], heads: readonly string[]): readonly Line[] {
  const at = lines.findIndex((_, from) =>
    heads.every((head, index) => squeezed(lines[from + index]) === head),
  );
  return at < 0 ? lines : [...lines.slice(0, at), ...lines.slice(at + heads.length)];
}

/** JY-01: the first of numbers behind letters that all of them have. */
const CODED_FIRST = /^([A-Z]{1,4}[-—]?)0{0,3}1$/u;

function isNumber(line: Line | undefined, number: number, prefix = ""): boolean {
  const words = squeezed(line);
  if (!words.startsWith(prefix)) return false;
  return words.slice(prefix.length).replace(/^0{1,3}(?=\d)|[.、]$/gu, "") === String(number);
}
