import { type Mark, NOTHING, relaid } from "../signs/relaid";
import { joinedCells } from "./joined-cells";
import type { PartedCell, PartedLine } from "./parted-line";
import { LONGEST_BETWEEN, MOST_BETWEEN, PartedText } from "./parted-text";

/**
 * Signs that may part the cells of a table without rules, and how sure they are: prose has the others, too, so that
 * every cell of a header must be a label and every row must have as many cells.
 */
const SIGNS: readonly { readonly sign: string; readonly strict: boolean }[] = [
  { sign: ",", strict: false },
  { sign: ";", strict: false },
  { sign: "，", strict: true },
  { sign: "；", strict: true },
  { sign: "/", strict: true },
];

/** A longer line is no header. */
const LONGEST_HEADER = 600;
/** A longer cell without quotation marks is a sentence. */
const LONGEST_CELL = 120;
/** Lines above a header that may be of its table: groups of columns, a title with empty cells behind it. */
const MOST_ABOVE = 3;
/** Rows without a figure after which no table on its side is looked for. */
const MOST_WORDS = 40;
/** A row and the last of the pieces that make each of its cells. */
interface Row {
  readonly line: PartedLine;
  readonly edges: readonly PartedCell[];
}

/**
 * The text with a tab for every sign that parts two cells of a table without rules, as spreadsheets write them, and
 * nothing for the quotation marks around cells; the line ends inside them become blanks. Every sign keeps its place. What
 * makes a table is a row of labels, or a column of them, and lines below or beside it that have as many cells.
 */
export function withTabbedCommas(text: string): string {
  const signs = SIGNS.filter(({ sign }) => text.includes(sign));
  if (signs.length === 0) return text;
  const sheet = new PartedText(text);
  const rows: Row[] = [];
  for (let line = 0; line < sheet.starts.length; ) {
    const found = tableAt(sheet, line, signs);
    for (const row of found?.rows ?? []) rows.push(row);
    line = found?.next ?? line + 1;
  }
  if (rows.length === 0) return text;
  return relaid(
    text,
    rows.flatMap(({ line, edges }) => marksOf(text, line, edges)),
  );
}

interface Table {
  readonly rows: readonly Row[];
  readonly next: number;
}

function tableAt(sheet: PartedText, line: number, signs: typeof SIGNS): Table | null {
  if ((sheet.ends[line] ?? 0) - (sheet.starts[line] ?? 0) > LONGEST_HEADER) return null;
  for (const { sign, strict } of signs) {
    const first = sheet.row(line, sign);
    if (first === null) continue;
    const found =
      headedBy(sheet, first, line, sign, strict) ??
      (strict ? null : (besideLabels(sheet, line, sign) ?? surelyRow(sheet, first)));
    if (found !== null) return found;
  }
  return null;
}

/** Rows under a header, which may be the first of the lines or stand below groups of columns. */
function headedBy(
  sheet: PartedText,
  first: PartedLine,
  line: number,
  sign: string,
  strict: boolean,
): Table | null {
  const lead: PartedLine[] = [];
  let header: PartedLine | null = first;
  let next = line;
  while (header !== null && header.cells.length === first.cells.length && lead.length <= MOST_ABOVE) {
    lead.push(header);
    next = header.next;
    const cells = sheet.cells(header);
    if (sheet.isHeader(cells, strict)) return rowsBelow(sheet, lead, next, sign, strict);
    if (strict || cells.some((text) => /\d/u.test(text))) return null;
    header = sheet.row(next, sign);
  }
  return null;
}

function rowsBelow(
  sheet: PartedText,
  lead: readonly PartedLine[],
  from: number,
  sign: string,
  strict: boolean,
): Table | null {
  const header = lead.at(-1);
  const heads = header === undefined ? [] : sheet.cells(header);
  const rows: Row[] = lead.map((line) => ({ line, edges: line.cells.slice(0, -1) }));
  let next = from;
  let between = 0;
  for (let at = from; at < sheet.starts.length && between <= MOST_BETWEEN; ) {
    const line = sheet.row(at, sign);
    if (line === null) {
      const print = sheet.print(at).trim();
      if (print !== "") between++;
      if (print.length > LONGEST_BETWEEN || /[。；]/u.test(print)) break;
      at++;
      continue;
    }
    const cells = sheet.cells(line);
    const joined = joinedCells(cells, heads);
    const fits = joined.length === heads.length;
    if (!fits && (strict || !isRagged(sheet, line, cells, heads.length))) break;
    if (line.cells.some(({ start, end, quotes }) => quotes.length === 0 && end - start > LONGEST_CELL)) break;
    if (rows.length > lead.length && sheet.isHeader(cells, strict)) break;
    rows.push({ line, edges: joined.slice(0, -1).flatMap((last) => line.cells[last] ?? []) });
    [between, next, at] = [0, line.next, line.next];
  }
  const figures = rows
    .slice(lead.length)
    .some(({ line }) => /\d/u.test(sheet.text.slice(line.start, line.end)));
  return figures ? { rows, next } : null;
}

/** A row with cells too few or too many: readers of tables tell of it. A note below the rows is none. */
function isRagged(sheet: PartedText, line: PartedLine, cells: readonly string[], width: number): boolean {
  const few = cells.length * 2 < width || cells.length > width * 2;
  return (
    !few &&
    (cells.some((text) => /\d/u.test(text)) || sheet.isHeader(cells, false)) &&
    !cells.some((text, at) => line.cells[at]?.quotes.length === 0 && text.includes("。"))
  );
}

/** Rows of a table on its side: as many cells in each, the first of them a label. */
function besideLabels(sheet: PartedText, line: number, sign: string): Table | null {
  const rows: PartedLine[] = [];
  let next = line;
  let labels = 0;
  let width = 0;
  let figures = false;
  for (let at = line; at < sheet.starts.length; ) {
    const row = sheet.row(at, sign);
    if (row === null) {
      if (sheet.print(at).trim() !== "") break;
      at++;
      continue;
    }
    const [first = ""] = sheet.cells(row);
    if (rows.length > 0 && row.cells.length !== width) break;
    const isLabel = sheet.isLabel(first);
    if (!isLabel && rows.length > 0 && labels * 2 < rows.length) break;
    width = row.cells.length;
    if (isLabel) labels++;
    rows.push(row);
    figures ||= /\d/u.test(sheet.text.slice(row.start, row.end));
    if (!figures && rows.length > MOST_WORDS) return null;
    [next, at] = [row.next, row.next];
  }
  const fewest = width > 2 ? 2 : 3;
  if (labels < fewest || labels * 2 < rows.length || !figures) return null;
  return { rows: rows.map((row) => ({ line: row, edges: row.cells.slice(0, -1) })), next };
}

/**
 * A row that is sure without those around it: every word in it stands in quotation marks, or labels with a colon stand
 * before their values.
 */
function surelyRow(sheet: PartedText, row: PartedLine): Table | null {
  const cells = sheet.cells(row);
  const quoted = row.cells.filter(({ quotes }) => quotes.length > 0).length;
  const words = row.cells.filter(({ quotes }, at) => quotes.length === 0 && !FIGURE.test(cells[at] ?? ""));
  const isQuoted = quoted >= 2 && words.length === 0;
  const isForm = FORM_LABEL.test(cells[0] ?? "") && !FORM_LABEL.test(cells[1] ?? "");
  return isQuoted || isForm ? { rows: [{ line: row, edges: row.cells.slice(0, -1) }], next: row.next } : null;
}

const FIGURE = /^[\d.%]*$/u;
/** The label of a form: 宗地编号: */
const FORM_LABEL = /^\p{Script=Han}[\p{Script=Han} ()%]{0,16}:$/u;

function marksOf(text: string, line: PartedLine, edges: readonly PartedCell[]): readonly Mark[] {
  const marks = edges.map(({ end }): Mark => [end, "\t"]);
  for (const { quotes } of line.cells) for (const at of quotes) marks.push([at, NOTHING]);
  for (let at = line.start; at < line.end; at++)
    if (/[\r\n]/u.test(text.charAt(at))) marks.push([at, /\s/u.test(text.charAt(at - 1)) ? NOTHING : " "]);
  return marks.sort(([one], [other]) => one - other);
}
