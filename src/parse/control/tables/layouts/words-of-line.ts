import type { Line } from "../../../layout/line";
import { foldedText } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";
import type { Found } from "../found-table";
import { streamTable } from "./stream-table";

/** A longer line is running text. */
const LONGEST_LINE = 2000;
/** Fewest words of a header and a row. */
const FEWEST_WORDS = 10;
/** Words behind the last row that may be left: a remark. */
const MOST_LEFT = 1;
/** Words and gaps, with no figure among the first of them. */
const OPENING = /^[^\d≤≥<>。;:]{8,}[ ]/u;

/**
 * A table that copying left on one line, row by row, with cells of several words or none: read as if each word had a
 * line of its own. Null where a row does not fit, or words are left.
 */
export function wordTable(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_LINE || !OPENING.test(line.text)) return null;
  const words = wordsOf(source, line);
  if (words.length < FEWEST_WORDS) return null;
  const found = streamTable(source, words, 0, { end: 0 });
  if (found === null || found.table.refused.length > 0 || words.length - found.next > MOST_LEFT) return null;
  return { table: found.table, next: at + 1 };
}

function wordsOf(source: SourceText, { number, start, end }: Line): readonly Line[] {
  return [...source.text.slice(start, end).matchAll(/\S+/gu)].map((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    return { number, start: from, end: to, kind: "text" as const, text: foldedText(source.text, from, to) };
  });
}
