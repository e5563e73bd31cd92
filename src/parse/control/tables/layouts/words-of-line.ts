import type { Line } from "../../../layout/line";
import { foldedText } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";
import type { Found } from "../found-table";
import { opensWithWords } from "./flattened-table";
import type { Layout } from "./layout";
import { streamTable } from "./stream-table";

/** All cells on one line, row by row, with cells of several words or none. */
export const WORDS: Layout = {
  name: "words of a line",
  kind: "run",
  begins: ({ line }) => opensWithWords(line.text),
  read: ({ source, line, at }) => wordTable(source, line, at),
};

/** Fewest words of a header and a row. */
const FEWEST_WORDS = 10;
/** Words behind the last row that may be left: a remark. */
const MOST_LEFT = 1;

/**
 * A table that copying left on one line, row by row, with cells of several words or none: read as if each word had a
 * line of its own. Null where a row does not fit, or words are left.
 */
function wordTable(source: SourceText, line: Line, at: number): Found | null {
  const words = wordsOf(source, line);
  if (words.length < FEWEST_WORDS) return null;
  const found = streamTable(source, words, 0).found;
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
