import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
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
const MOST_COLUMNS = 12;
/** Cells that the last row may have more than the header. */
const SPARE = 2;
/** Longest line that may be a header cell. */
const LONGEST_HEAD = 20;

/**
 * Tables with one cell a line under 序号: the header ends where the first number stands, a row goes from its number to
 * the next one. Rows may have lost cells.
 */
export function cellTables(section: DocumentSection): readonly CellTable[] {
  const lines = section.lines.filter(({ kind }) => kind === "text");
  const tables: CellTable[] = [];
  for (let at = 0; at < lines.length; at++) {
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
  for (let number = 1; isNumber(lines[end], number); number++) {
    const start = end;
    end++;
    while (end < lines.length && end - start <= 3 * MOST_COLUMNS && !isNumber(lines[end], number + 1)) end++;
    const isLast = end - start > 3 * MOST_COLUMNS || end >= lines.length;
    // behind the last row the document may go on: it has hardly more cells than the header
    if (isLast) end = Math.min(start + (first - at) + SPARE, lines.length);
    const own = lines.slice(start, end);
    const [top, bottom] = [own[0], own.at(-1)];
    if (top === undefined || bottom === undefined) break;
    rows.push({ cells: own.map(cellOf), first: top, last: bottom });
  }
  return {
    header: lines.slice(at, first).map(cellOf),
    rows,
    lines: new Set(lines.slice(at, end)),
    even: false,
  };
}

const NAMES_HEAD = /^(?:片区|区块|园区|开发区|组团)?名称$|^(?:片区|区块|园区|开发区)$/u;
const HEADS =
  /^(?:(?:规划|用地|核准|批准|总|占地)?(?:用地)?面积(?:\(.{1,8}\)|（.{1,8}）)?|四至(?:范围|边界|界线)?|范围|位置|坐落|所[在属].{1,6}|.{0,6}(?:比例|占比)(?:[(（].{1,4}[)）])?|主导产业|用途|备注|[东南西北][至面侧])$/u;
const FIGURE = /^[\d,，.]{1,14}$/u;

/** Without numbers: heads a line each, then rows with as many lines, the size in its place. */
function evenTable(lines: readonly Line[], at: number): CellTable | null {
  if (!NAMES_HEAD.test(squeezed(lines[at]))) return null;
  let first = at + 1;
  while (first - at < MOST_COLUMNS && HEADS.test(squeezed(lines[first]))) first++;
  const columns = first - at;
  const header = lines.slice(at, first).map(cellOf);
  const size = header.findIndex(({ text }) => text.includes("面积"));
  if (columns < 2 || size < 0) return null;
  const rows: CellTable["rows"][number][] = [];
  let end = first;
  while (FIGURE.test(squeezed(lines[end + size]))) {
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
  return line?.text.replace(/\s+/gu, "") ?? "";
}

function isNumber(line: Line | undefined, number: number): boolean {
  return squeezed(line).replace(/^0(?=\d)|[.、]$/gu, "") === String(number);
}
