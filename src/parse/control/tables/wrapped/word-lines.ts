import type { Line } from "../../../layout/line";
import { PAGE_NUMBER, TOTAL_ROW } from "../../../lexicon/column-words";
import { STATE_LINE } from "../../../lexicon/state-words";
import { PROSE } from "../../../lexicon/table-prose";
import { isCodeLike } from "../cells/cell-fit";
import type { Columns } from "../header/table-columns";
import type { AlignedRow } from "../table-rows";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";
import { rowOfWords } from "./word-rows";

/**
 * A line below a header of wrapped labels: a `row` by itself, words alone (`text`), or figures that are no row: those
 * that a code begins `opens` another row, which may go on below.
 */
export interface WordLine {
  readonly kind: "row" | "text" | "figures";
  readonly words: readonly LineWord[];
  readonly row: AlignedRow | null;
  readonly opens: boolean;
  /** index of the line */
  readonly at: number;
}

/** A longer line is running text. */
const LONGEST_LINE = 240;
/** More blank lines end a table. */
const MOST_APART = 4;
/** Longest piece of a cell of text. */
const LONGEST_PIECE = 24;
/** A sentence, or a label and its value. */
const SENTENCE = /[。;!?]|^[^\s()]{2,14}:/u;
/** A figure, a limit or a stroke for one. */
const FIGURE = /^[≤≥<>]?\d[\d.,~–-]*(?:%|[A-Za-z]{1,3}\d?|\p{Script=Han}{1,3})?$|^[≤≥<>]|^[/—–-]+$/u;

/** The lines of a table from `lines[from]` on, up to running text, another header or a gap. */
export function wordLines(
  cells: WordCells,
  lines: readonly Line[],
  header: { readonly at: number; readonly next: number; readonly columns: Columns },
  most = Number.POSITIVE_INFINITY,
): { readonly items: readonly WordLine[]; readonly next: number } {
  const items: WordLine[] = [];
  let at = header.next;
  let last = lines[at - 1]?.number ?? 0;
  for (; at < lines.length && items.length < most; at++) {
    const line = lines[at];
    if (line === undefined || line.number > last + MOST_APART || endsTable(line)) break;
    last = line.number;
    if (PAGE_NUMBER.test(line.text) || TOTAL_ROW.test(line.text)) continue;
    // the header again on the next page
    if (isHeaderAgain(lines, header, at)) {
      at += header.next - header.at - 1;
      last = lines[at]?.number ?? last;
      continue;
    }
    // another table begins
    if (cells.announces(line)) break;
    items.push(wordLine(cells, line, header.columns, at));
  }
  return { items, next: at };
}

function wordLine(cells: WordCells, line: Line, columns: Columns, at: number): WordLine {
  const words = cells.words(line);
  const row = rowOfWords(cells, words, columns);
  if (row !== null) return { kind: "row", words, row, opens: true, at };
  const figures = words.some(({ text }) => FIGURE.test(text));
  const code = columns.findIndex((column) => column?.holds === "code");
  const first = words.slice(0, code + 1).find(({ text }) => !/^\d{1,3}$/u.test(text));
  const opens = first !== undefined && code >= 0 && isCodeLike(first.text) && !FIGURE.test(first.text);
  const long = words.some(({ text }) => text.length > LONGEST_PIECE);
  return { kind: figures || opens || long ? "figures" : "text", words, row: null, opens, at };
}

function endsTable({ text }: Line): boolean {
  return text.length > LONGEST_LINE || PROSE.test(text) || SENTENCE.test(text) || STATE_LINE.test(text);
}

function isHeaderAgain(
  lines: readonly Line[],
  { at: first, next }: { readonly at: number; readonly next: number },
  from: number,
): boolean {
  for (let at = first; at < next; at++) if (lines[at]?.text !== lines[from + at - first]?.text) return false;
  return true;
}
