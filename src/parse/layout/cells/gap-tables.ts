import { foldedText } from "../../text/folded-character";
import { type Mark, NOTHING, relaid } from "../signs/relaid";
import { LONGEST_BETWEEN, MOST_BETWEEN, PartedText } from "./parted-text";

/** A blank as wide as a character. */
const WIDE = "\u3000";

/** Blanks that part the cells of rows, and how many of them do at least. */
const BLANKS: readonly { readonly blank: string; readonly fewest: number }[] = [
  { blank: " ", fewest: 2 },
  { blank: "\u00a0", fewest: 2 },
  { blank: WIDE, fewest: 1 },
];

/** A longer line is no row of a table set by blanks. */
const LONGEST_ROW = 600;
const FEWEST_CELLS = 3;
/** Lines above a header that may be of its table: groups of columns. */
const MOST_ABOVE = 2;
/** Share of the rows that have as many cells as the header. */
const SHARE = 0.5;

/** A line cut at its blanks. */
interface GapRow {
  /** offset in the text */
  readonly start: number;
  readonly cells: readonly string[];
  /** blanks before the first cell */
  readonly lead: number;
  /** the blanks between two cells each: offset and number */
  readonly gaps: readonly (readonly [at: number, length: number])[];
  /** the blanks behind the last cell */
  readonly tail: readonly [at: number, length: number];
}

/**
 * The text with tabs in the rows of tables whose cells one and the same number of blanks parts: where a cell is empty
 * the blanks on both sides of it stand together, twice as many, so that rows have as many cells as their header only if
 * they are counted. Columns set one below the other have gaps of all sizes and stay as they are, but for wide blanks between
 * cells none of which is empty. Every sign keeps its place.
 */
export function withTabbedGaps(text: string): string {
  const blanks = BLANKS.filter(({ blank, fewest }) => text.includes(blank.repeat(fewest)));
  if (blanks.length === 0) return text;
  const sheet = new PartedText(text);
  const marks: Mark[] = [];
  let done = 0;
  for (let line = 0; line < sheet.starts.length; ) {
    const found = blanks
      .filter(({ blank, fewest }) => sheet.print(line).includes(blank.repeat(fewest)))
      .map(({ blank, fewest }) => tableAt(sheet, line, done, blank, fewest))
      .find((one) => one !== null);
    for (const mark of found?.marks ?? []) marks.push(mark);
    line = found?.next ?? line + 1;
    if (found != null) done = line;
  }
  return marks.length === 0 ? text : relaid(text, marks);
}

interface Table {
  readonly marks: readonly Mark[];
  readonly next: number;
}

/** The table whose labels stand in a line; lines before `done` are of another. */
function tableAt(sheet: PartedText, line: number, done: number, blank: string, fewest: number): Table | null {
  const header = rowOf(sheet, line, blank, fewest);
  if (header === null || header.cells.length < FEWEST_CELLS || !sheet.isHeader(header.cells, false))
    return null;
  const above = rowsAbove(sheet, line, done, blank, fewest);
  const below: GapRow[] = [];
  let next = line + 1;
  for (let at = line + 1, between = 0; at < sheet.starts.length && between <= MOST_BETWEEN; at++) {
    const row = rowOf(sheet, at, blank, fewest);
    if (row !== null && below.length > 1 && sheet.isHeader(row.cells, false)) break;
    if (row !== null && (row.cells.length > 1 || row.lead >= fewest)) {
      below.push(row);
      [between, next] = [0, at + 1];
      continue;
    }
    const print = sheet.print(at).trim();
    if (print !== "") between++;
    if (print.length > LONGEST_BETWEEN || /[。；\t|]/u.test(print)) break;
  }
  const rows = [...above, header, ...below];
  const unit = least(rows.flatMap(({ gaps }) => gaps.map(([, length]) => length)));
  const indent = least(rows.map(({ lead }) => lead));
  // lines below the rows that have two words apart: a signature and a date
  while (
    rows.length > above.length + 2 &&
    (rows.at(-1)?.cells.length ?? 0) <= 2 &&
    !isOf(rows.at(-1), unit, indent)
  )
    rows.pop();
  if (isOnSide(sheet, header, below, line, blank, fewest)) return null;
  if (blank === WIDE && isFilled(header, below)) return { marks: [header, ...below].flatMap(edgesOf), next };
  if (!rows.every((row) => isOf(row, unit, indent))) return null;
  const width = countOf(header, unit, indent) + tailOf(header, unit);
  const counts = rows.map((row) => countOf(row, unit, indent));
  const isWhole = rows.map((row, index) => (counts[index] ?? 0) + tailOf(row, unit) >= width);
  const whole = isWhole.filter(Boolean).length;
  const parted = rows.some(({ gaps, lead }) => lead > indent || gaps.some(([, length]) => length > unit));
  if (counts.some((count) => count > width) || whole < 2 || whole < counts.length * SHARE) return null;
  if (!parted && whole < counts.length) return null;
  // groups of columns that lost the empty cells behind them
  const heads = rows.findIndex(({ cells }) => cells.some((text) => FIGURE.test(text)));
  if (heads < 0 || isWhole.slice(0, heads).includes(false)) return null;
  if (!figuresFit(rows.slice(heads), unit, indent)) return null;
  return { marks: rows.flatMap((row) => marksOf(row, unit, indent, width)), next };
}

/** Whether no cell is empty: then the blanks between two cells are one edge, however many set the columns in line. */
function isFilled(header: GapRow, below: readonly GapRow[]): boolean {
  const sizes = new Set(header.gaps.map(([, length]) => length));
  return (
    sizes.size > 1 && below.length > 1 && below.every(({ cells }) => cells.length === header.cells.length)
  );
}

/** A tab for the blanks between two cells each. */
function edgesOf({ start, lead, gaps }: GapRow): readonly Mark[] {
  const before = Array.from({ length: lead }, (_, index): Mark => [start + index, NOTHING]);
  const edges = gaps.flatMap(([at, length]) =>
    Array.from({ length }, (_, index): Mark => [at + index, index === 0 ? "\t" : NOTHING]),
  );
  return [...before, ...edges];
}

/** Whether rows with empty cells have no figure where other rows have words alone: one that is shifted has. */
function figuresFit(rows: readonly GapRow[], unit: number, indent: number): boolean {
  const placed = rows.map((row) => ({ row, columns: columnsOf(row, unit, indent) }));
  const isFull = ({ row, columns }: (typeof placed)[number]): boolean =>
    columns.at(-1) === row.cells.length - 1;
  const full = placed.filter(isFull).flatMap(({ row }) => [...row.cells.entries()]);
  const figures = new Set(full.flatMap(([column, text]) => (NUMBER.test(text) ? column : [])));
  const words = new Set(full.flatMap(([column, text]) => (WORDS.test(text) ? column : [])));
  return placed.every(
    (one) =>
      isFull(one) ||
      one.row.cells.every((text, index) => {
        const column = one.columns[index] ?? 0;
        return !NUMBER.test(text) || figures.has(column) || !words.has(column);
      }),
  );
}

const NUMBER = /^[\d.,]{1,20}%?$/u;
const WORDS = /\p{Script=Han}{2}/u;

/** The column of each filled cell. */
function columnsOf({ lead, gaps }: GapRow, unit: number, indent: number): readonly number[] {
  const columns = [(lead - indent) / unit];
  for (const [, length] of gaps) columns.push((columns.at(-1) ?? 0) + length / unit);
  return columns;
}

/** A figure that no unit of a header has. */
const FIGURE = /(?<!m)\d/u;

/** Whether labels stand below each other: the first of them are no header. */
function isOnSide(
  sheet: PartedText,
  header: GapRow,
  below: readonly GapRow[],
  line: number,
  blank: string,
  fewest: number,
): boolean {
  const before = rowOf(sheet, line - 1, blank, fewest);
  const isRow =
    before?.cells.length === header.cells.length && before.cells.some((text) => FIGURE.test(text));
  const labels = below.filter(({ cells: [first = ""] }) => sheet.isLabel(first)).length;
  return isRow || labels * 2 > below.length + 2;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function rowOf(sheet: PartedText, line: number, blank: string, fewest: number): GapRow | null {
  const print = sheet.print(line);
  if (print.length > LONGEST_ROW || /[\t|│┃｜]/u.test(print) || !print.includes(blank)) return null;
  const start = sheet.starts[line] ?? 0;
  const cells: string[] = [];
  const gaps: [number, number][] = [];
  let lead = 0;
  while (print.charAt(lead) === blank) lead++;
  let end = print.length;
  while (end > lead && print.charAt(end - 1) === blank) end--;
  let from = lead;
  for (let at = lead; at <= end; at++) {
    let behind = at;
    while (behind < end && print.charAt(behind) === blank) behind++;
    if (at < end && behind - at < fewest) continue;
    cells.push(foldedText(print, from, at).trim());
    if (at < end) gaps.push([start + at, behind - at]);
    from = behind;
    at = Math.max(at, behind - 1);
  }
  return end === lead ? null : { start, cells, lead, gaps, tail: [start + end, print.length - end] };
}

/** Lines right above a header in which cells stand apart and no figure does. */
function rowsAbove(
  sheet: PartedText,
  line: number,
  done: number,
  blank: string,
  fewest: number,
): readonly GapRow[] {
  const above: GapRow[] = [];
  for (let at = line - 1; at >= Math.max(done, line - MOST_ABOVE); at--) {
    const row = rowOf(sheet, at, blank, fewest);
    if (row === null || row.cells.length < 2 || row.cells.some((text) => /[\d:。]/u.test(text))) break;
    above.unshift(row);
  }
  return above;
}

/** Whether all blanks of a row are so many, or twice as many and so on. */
function isOf(row: GapRow | undefined, unit: number, indent: number): boolean {
  if (row === undefined) return false;
  return (row.lead - indent) % unit === 0 && row.gaps.every(([, length]) => length % unit === 0);
}

/** How many cells a row has up to the last filled one, empty ones counted. */
function countOf({ lead, gaps }: GapRow, unit: number, indent: number): number {
  return 1 + (lead - indent) / unit + gaps.reduce((sum, [, length]) => sum + length / unit, 0);
}

/** Empty cells behind the last filled one, as the blanks there tell. */
function tailOf({ tail: [, length] }: GapRow, unit: number): number {
  return Math.floor(length / unit);
}

/** A tab for every edge, and nothing for the other blanks. */
function marksOf(row: GapRow, unit: number, indent: number, width: number): readonly Mark[] {
  const { start, lead, gaps, tail } = row;
  const empty = Math.min(tailOf(row, unit), width - countOf(row, unit, indent));
  const edges: readonly (readonly [number, number, number])[] = [
    [start, lead, (lead - indent) / unit],
    ...gaps.map(([at, length]) => [at, length, length / unit] as const),
    [...tail, empty],
  ];
  return edges.flatMap(([at, length, tabs]) =>
    Array.from({ length }, (_, index): Mark => [at + index, index < tabs ? "\t" : NOTHING]),
  );
}
