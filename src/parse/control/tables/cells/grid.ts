import type { Evidence } from "../../../../domain/evidence";
import { type Line, mappedLine } from "../../../layout/line";
import { runningText, stretchText } from "../../../layout/running-text";
import { SPREAD_LABELS } from "../../../lexicon/sub-column-words";
import { foldedUnit } from "../../../text/folded-character";
import { foldedStretch } from "../../../text/folded-line";
import type { MappedText } from "../../../text/mapped-text";
import { evidenceAt, type SourceText } from "../../../text/source-text";

/** One cell of a printed row. */
export interface Cell {
  /** folded, blanks dropped, decimals repaired; empty for an empty cell */
  readonly mapped: MappedText;
  readonly evidence: Evidence;
}

/** How the cells of a row are set apart. */
export type Edge = "bar" | "tab" | "gap" | "comma" | "semicolon" | "slash" | "spaced" | "blank";

/** Cells beyond this are no table of ours. */
const MOST_CELLS = 60;
/** A longer line is no row. */
const LONGEST_ROW = 4000;

const EDGES: Readonly<Record<Edge, RegExp>> = {
  bar: /\|/gu,
  semicolon: /;/gu,
  slash: /\//gu,
  // 0.77 / / / 90: an empty cell has a blank, A-01/02 is a code
  spaced: /(?<=^| )\/(?= |$)/gu,
  tab: /\t/gu,
  // one blank between the label that opens a row and the first figure of many, or behind a use that fills its column
  gap: / {2,}| (?<= {2}\p{Script=Han}{2,14}(?:用地|绿地) )(?=(?:[≤≥<>] ?\d[\d.]{0,7}|\d{1,4}\.\d{1,4})%? {2})| (?<=^ {0,8}\p{Script=Han}[\p{Script=Han}()/%]{1,15} )(?=[≤≥<>]?\d[\d.,]{0,11}%? {2})/gu,
  comma: /,/gu,
  // a blank behind a decimal point is inside a number
  blank: /(?<!\d\.)[ ]+/gu,
};

/** Fewest commas of half width, one less than that, that part the cells of a line. */
const FEWEST_HALF = 3;

/** Words parted by blanks of full width, three or more. */
const WIDE_BLANKS = /[^\s\u3000]\u3000+[^\u3000]{1,80}[^\s\u3000]\u3000+[^\s\u3000]/u;

/** A markdown rule between header and rows. */
export function isRule(line: Line): boolean {
  return /^[|:+\s=-]{3,}$/u.test(line.text) && /-/u.test(line.text);
}

/** The edge that a line seems to be set with: bars before tabs before wide gaps; null where it has none of these. */
export function edgeOf(line: Line): "bar" | "tab" | "gap" | null {
  if (line.text.includes("|")) return "bar";
  if (line.text.includes("\t")) return "tab";
  return / {2,}/u.test(line.text) ? "gap" : null;
}

/** Lines looked at to tell a frame. */
const FRAME_LINES = 12;

/**
 * Whether the bars at the ends of the rows from `lines[at]` on frame the table. A row without one shows that they do
 * not: there, an outer bar stands behind an empty cell.
 */
export function isFramed(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < Math.min(lines.length, at + FRAME_LINES); i++) {
    const text = lines[i]?.text.trim() ?? "";
    if (!text.includes("|")) return true;
    if (!text.startsWith("|") && !text.endsWith("|")) return false;
  }
  return true;
}

/** The cells of a line between the signs that part them; null where it cannot be a row. */
export function cellsOf(source: SourceText, line: Line, edge: Edge, framed: boolean): readonly Cell[] | null {
  if (line.end - line.start > LONGEST_ROW) return null;
  // leading and trailing tabs are empty cells
  const mapped = edge === "tab" ? foldedStretch(source, line.start, line.end) : mappedLine(source, line);
  let text = mapped.text;
  if (edge !== "tab") text = text.replace(/\t/gu, " ");
  const spans: [number, number][] = [];
  let from = 0;
  const quoted = edge === "comma" ? quotedSpans(text) : [];
  // 东至迎宾路，南至河堤 between commas of half width is one cell
  const half = edge === "comma" && source.text.slice(line.start, line.end).split(",").length > FEWEST_HALF;
  const wide = edge === "blank" && WIDE_BLANKS.test(source.text.slice(line.start, line.end).trim());
  const sign = EDGES[edge];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const gap = wide ? (mapped.startAt(match.index) ?? 0) : null;
    // among blanks of full width, one of half width stands inside a cell: 48 902
    if (
      gap !== null &&
      !source.text.slice(gap, mapped.startAt(match.index + match[0].length)).includes("\u3000")
    )
      continue;
    if (edge === "gap" && isSpread(text.slice(from, match.index), text.charAt(sign.lastIndex))) continue;
    if (quoted.some(([a, b]) => match.index > a && match.index < b)) continue;
    if (half && source.text.charAt(mapped.startAt(match.index) ?? 0) !== ",") continue;
    spans.push([from, match.index]);
    from = match.index + match[0].length;
    if (spans.length > MOST_CELLS) return null;
  }
  spans.push([from, text.length]);
  if (edge === "bar") {
    if (framed && text.startsWith("|")) spans.shift();
    if (framed && text.endsWith("|")) spans.pop();
  }
  return spans.map(([a, b]) => {
    while (a < b && text.charAt(a).trim() === "") a++;
    while (b > a && text.charAt(b - 1).trim() === "") b--;
    if (b - a >= 2 && text.charAt(a) === '"' && text.charAt(b - 1) === '"') [a, b] = [a + 1, b - 1];
    const start = mapped.startAt(a) ?? mapped.endAt(a - 1) ?? line.start;
    const end = b > a ? (mapped.endAt(b - 1) ?? start) : start;
    return cellAt(source, start, end);
  });
}

/** Whether wide blanks stand inside a short label that was spread over its cell: 项    目. */
function isSpread(before: string, next: string): boolean {
  if (before.length > WIDEST_SPREAD || !/^\s*\p{Script=Han}(?:\s{2,}\p{Script=Han})?$/u.test(before))
    return false;
  const spread = before.replace(/\s/gu, "") + next;
  return SPREAD_LABELS.some((label) => label.startsWith(spread));
}

const WIDEST_SPREAD = 60;

/** Cells set in quotation marks, whose commas are no edges: "12,300". First and last place of each. */
function quotedSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let at = text.indexOf('"');
  while (at >= 0 && spans.length < MOST_CELLS) {
    const end = text.indexOf('"', at + 1);
    if (end < 0) break;
    const outside = [text.charAt(at - 1), text.charAt(end + 1)];
    if (outside.every((character) => character === "" || character === "," || character === " "))
      spans.push([at, end]);
    at = text.indexOf('"', end + 1);
  }
  return spans;
}

/** A cell between two source offsets of one line. */
export function cellAt(source: SourceText, start: number, end: number): Cell {
  return new PrintedCell(source, start, end, null);
}

/**
 * A cell by the place where it is printed. Most lines that are cut into cells turn out to be no row of ours: text and
 * evidence are made when somebody asks.
 */
class PrintedCell implements Cell {
  readonly #source: SourceText;
  readonly #start: number;
  readonly #end: number;
  /** what of that place is of the cell; null for all of it */
  readonly #pieces: readonly Stretch[] | null;
  #mapped: MappedText | null = null;
  #evidence: Evidence | null = null;

  constructor(source: SourceText, start: number, end: number, pieces: readonly Stretch[] | null) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#pieces = pieces;
  }

  get mapped(): MappedText {
    this.#mapped ??= this.#made();
    return this.#mapped;
  }

  get evidence(): Evidence {
    this.#evidence ??= evidenceAt(this.#source, this.#start, this.#end);
    return this.#evidence;
  }

  #made(): MappedText {
    const source = this.#source;
    if (this.#pieces === null) return stretchText(source, this.#start, this.#end);
    const lines = this.#pieces.map((piece) => ({
      ...piece,
      kind: "text" as const,
      text: source.text.slice(piece.start, piece.end),
    }));
    return runningText(source, lines);
  }
}

/** Part of a line, with its number. */
type Stretch = Pick<Line, "number" | "start" | "end">;

/** A cell that was wrapped over several lines, one after the other. */
export function joinedCell(source: SourceText, cells: readonly Cell[]): Cell {
  const pieces = cells.map(({ evidence: { start, end, lines } }) => ({ number: lines[0], start, end }));
  return new PrintedCell(source, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0, pieces);
}

/** A cell of pieces of several lines; `end` is where an empty one stands. */
export function cellOver(
  source: SourceText,
  pieces: readonly { readonly line: Line; readonly start: number; readonly end: number }[],
  end: number,
): Cell {
  const filled = pieces.flatMap(({ line: { number }, start, end: to }) => {
    const [from, last] = trimmed(source, start, to);
    return last > from ? [{ number, start: from, end: last }] : [];
  });
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined
    ? cellAt(source, end, end)
    : new PrintedCell(source, first.start, last.end, filled);
}

function trimmed(source: SourceText, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && foldedUnit(source.text.charCodeAt(from)).trim() === "") from++;
  while (to > from && foldedUnit(source.text.charCodeAt(to - 1)).trim() === "") to--;
  return [from, to];
}

/** An empty cell before another. */
export function emptyCell(source: SourceText, before: Cell): Cell {
  const { start } = before.evidence;
  return cellAt(source, start, start);
}

/** The place from the first cell to the last. */
export function rowEvidence(source: SourceText, cells: readonly Cell[]): Evidence {
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  const first = filled[0] ?? cells[0];
  const last = filled.at(-1) ?? cells.at(-1);
  return evidenceAt(source, first?.evidence.start ?? 0, last?.evidence.end ?? 0);
}

/** From where to where a line is printed, without the bars at its ends. */
export function withoutBars(source: SourceText, line: Line): readonly [number, number] {
  let [start, end] = [line.start, line.end];
  while (start < end && BAR_OR_BLANK.test(source.text.charAt(start))) start++;
  while (end > start && BAR_OR_BLANK.test(source.text.charAt(end - 1))) end--;
  return [start, end];
}

const BAR_OR_BLANK = /[|｜│┃\s]/u;

/** The number of cells that most of the first rows have. */
export function widthOf(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 12)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  for (const [count, times] of counts) if (times > (counts.get(width) ?? 0)) width = count;
  return width;
}
