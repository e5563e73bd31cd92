import { figuresAlike } from "../text/figures-alike";
import type { SourceText } from "../text/source-text";
import type { Line } from "./line";

/** The number of a page on a line of its own, without any sign; a nought is the end of the figure above. */
const NUMBER = /^[1-9]\d{0,3}$/u;
/** What parts the cells of a row. */
const EDGES = /\t|\|| {2,}/u;
/** The same, and the single blanks of a header. */
const BETWEEN = /[\s|,;]+/u;
/** Fewest cells of a row. */
const FEWEST_CELLS = 4;
/** (续表) above the header that comes again. */
const CONTINUED = /^\(?(?:续|接)上?表[\d.-]{0,4}\)?$/u;
/** A line that a code goes on in. */
const TORN = /[-–—/.(]$/u;

/**
 * The lines with the numbers of pages as furniture: those that cut a table, alone between two rows of as many cells
 * that begin alike, or above a header that stood above before; and those set in the middle of the page, which count on.
 * Linear in the lines.
 */
export function withoutPageNumbers(source: SourceText, lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  let before = "";
  const pages = new Set<number>(centredNumbers(source, lines));
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "text" || pages.has(index)) continue;
    if (before !== "" && NUMBER.test(line.text) && cutsTable(lines, index, before, seen)) pages.add(index);
    else {
      before = line.text;
      if (line.text.split(BETWEEN).length >= FEWEST_CELLS) seen.add(line.text);
    }
  }
  if (pages.size === 0) return lines;
  return lines.map((line, index) => (pages.has(index) ? { ...line, kind: "furniture" } : line));
}

/** Columns before a number in the middle of the page, and by which the text beside it begins before it. */
const CENTRED = 8;
/** Fewest lines of a page that are text. */
const FEWEST_LINES = 3;

/** Fewest numbers that count on. */
const FEWEST_PAGES = 3;

/** The places of numbers in the middle of the page, each one more than the one before, with text of the page between. */
function centredNumbers(source: SourceText, lines: readonly Line[]): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  let last = 0;
  let texts = 0;
  let margin = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "text") continue;
    const indent = indentOf(source, line);
    if (!NUMBER.test(line.text) || indent < CENTRED || indent < margin + CENTRED) {
      texts++;
      margin = Math.min(margin, indent);
      continue;
    }
    const number = Number(line.text);
    run = number === last + 1 && texts >= FEWEST_LINES ? [...run, index] : [index];
    // two values set in may happen to count on
    if (run.length === FEWEST_PAGES) found.push(...run);
    else if (run.length > FEWEST_PAGES) found.push(index);
    last = number;
    texts = 0;
  }
  return found;
}

/** Columns before the first sign of a line: a wide blank takes up two. */
function indentOf({ text }: SourceText, { start, end }: Line): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === " ") columns += 1;
    else if (sign === "\u3000") columns += 2;
    else if (sign === "\t") return 0;
    else break;
  }
  return columns;
}

function cutsTable(lines: readonly Line[], at: number, before: string, seen: ReadonlySet<string>): boolean {
  const [one = "", two = ""] = textsBehind(lines, at);
  if (seen.has(CONTINUED.test(one) ? two : one)) return true;
  const [above, below] = [cellsOf(before), cellsOf(one)];
  return (
    above.length >= FEWEST_CELLS &&
    above.length === below.length &&
    /\d/u.test(above[0] ?? "") &&
    shapeOf(above[0] ?? "") === shapeOf(below[0] ?? "") &&
    !TORN.test(above[0] ?? "")
  );
}

/** The next two lines with text. */
function textsBehind(lines: readonly Line[], at: number): readonly string[] {
  return lines
    .slice(at + 1, at + 1 + MOST_BEHIND)
    .flatMap(({ kind, text }) => (kind === "text" ? [text] : []))
    .slice(0, 2);
}

/** Lines behind the number of a page that the next row stands in, empty ones counted. */
const MOST_BEHIND = 6;

function cellsOf(text: string): readonly string[] {
  return text.split(EDGES).map((cell) => cell.trim());
}

function shapeOf(cell: string): string {
  return figuresAlike(cell);
}
