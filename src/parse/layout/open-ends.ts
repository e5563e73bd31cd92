import type { SourceText } from "../text/source-text";
import type { Line } from "./line";
import { columns } from "./printed-line";

/** A line of sentences has one of these within, and no cells. */
const WITHIN = /[，,。；;][\s\S]/u;
const CELLS = /[\t|]| {3}/u;
const STOP = /[。！？!?]$/u;
/** A line that ends like this is a head, or a clause of several. */
const NEITHER = /[:：；;，,、]$/u;
const FIGURE_END = /[\d.-]$/u;
const FIGURE = /^[\d%.]/u;
/** No paper is wider, in letters. */
const WIDEST = 100;
/** Shorter lines may stand anywhere: heads, dates, who signed. */
const LONG = 16;
/** The ends of lines at one edge differ by so many letters: a word that has no room goes to the next line. */
const RAGGED = 4;
/** Paragraphs stand in by so many letters; what stands deeper goes on beside a label. */
const DEEPEST = 4;
/** A text that sets stops at the ends of one line of sentences in so many, or of more, sets them where sentences end. */
const MOST_STOPPED = 4;
/** Characters before a line that are looked at. */
const LOOK = 16;

/** Whether a line ends a sentence although no stop says so, and the next one begins another. */
export type OpenEnds = (line: Line, next: Line) => boolean;

/**
 * The lines of a text that end its sentences without a stop: nearly all lines of sentences end without one, and not at
 * one edge of the paper. Where paragraphs stand in, a line that does not goes on with one.
 */
export function openEnds(source: SourceText, lines: readonly Line[]): OpenEnds {
  const widths: number[] = [];
  let stopped = 0;
  let indent = 0;
  let before = "";
  for (const line of lines) {
    // the edge parted a number: it parts sentences, too
    if (FIGURE_END.test(before) && FIGURE.test(line.text)) return () => false;
    if (line.kind === "text") before = line.text;
    const lead = leadOf(source, line);
    if (lead > DEEPEST) continue;
    if (line.text.length >= LONG) indent = Math.max(indent, lead);
    if (!isSentences(source, line)) continue;
    if (STOP.test(line.text)) stopped++;
    else widths.push(lead + columns(line.text));
  }
  if (widths.length <= stopped * MOST_STOPPED || haveEdge(widths)) return () => false;
  return (line, next) => {
    const lead = leadOf(source, next);
    return isSentences(source, line) && lead >= indent && lead <= DEEPEST;
  };
}

/** Whether a line, which is no cell of one, has sentences. */
function isSentences(source: SourceText, { kind, text, start }: Line): boolean {
  if (kind !== "text" || (start > 0 && source.text.charAt(start - 1) !== "\n")) return false;
  return WITHIN.test(text) && !NEITHER.test(text) && !CELLS.test(text);
}

/** How many letters a line stands in. */
function leadOf({ text }: SourceText, { start, end }: Line): number {
  const head = text.slice(start, Math.min(end, start + LOOK));
  return columns(head.slice(0, head.length - head.trimStart().length));
}

/** Whether at least every second line may end at one edge: the last line of a paragraph ends before it. */
function haveEdge(widths: number[]): boolean {
  const spare = widths.some((width) => width > WIDEST) ? 1 : 0;
  return 2 * mostAtOneEdge(widths) >= widths.length + spare;
}

/** How many of the widths differ by no more than what the edge of a paper makes. */
function mostAtOneEdge(widths: number[]): number {
  widths.sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (const [index, width] of widths.entries()) {
    while ((widths[from] ?? width) < width - RAGGED) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
