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
 * The lines with the numbers of pages as furniture that cut a table: a number alone between two rows of as many cells
 * that begin alike, or above a header that stood above before. Linear in the lines.
 */
export function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  let before = "";
  const pages = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "text") continue;
    if (before !== "" && NUMBER.test(line.text) && cutsTable(lines, index, before, seen)) pages.add(index);
    else {
      before = line.text;
      if (line.text.split(BETWEEN).length >= FEWEST_CELLS) seen.add(line.text);
    }
  }
  if (pages.size === 0) return lines;
  return lines.map((line, index) => (pages.has(index) ? { ...line, kind: "furniture" } : line));
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
  return cell.replace(/\d+/gu, "9");
}
