import type { Line } from "../../../layout/line";
import { UNIT_ALONE } from "../../../lexicon/sub-column-words";
import { foldedText } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";

/** What stands between two blanks of a line. */
export interface LineWord extends Line {
  /** whether its line begins with it */
  readonly opens: boolean;
}

/** Signs that a bracket may hold. */
const LONGEST_BRACKET = 60;

/**
 * The words of a line as cells may have them: a sign goes with its figure, a figure with its unit, and a bracket that
 * ends on the line is not parted.
 */
export function lineWords(source: SourceText, { number, start, end }: Line): readonly LineWord[] {
  const words: LineWord[] = [];
  const printed = source.text.slice(start, end);
  let closed = 0;
  for (const match of printed.matchAll(/\S+/gu)) {
    const to = start + match.index + match[0].length;
    const last = words.at(-1);
    const text = foldedText(source.text, start + match.index, to);
    const joins =
      last !== undefined && (match.index < closed || SIGN.test(last.text) || isUnitOf(last.text, text));
    const from = joins ? last.start : start + match.index;
    const whole = joins ? foldedText(source.text, from, to) : text;
    if (joins) words.pop();
    words.push({ number, start: from, end: to, kind: "text", text: whole, opens: words.length === 0 });
    if (match.index >= closed && isOpen(whole)) closed = closingOf(printed, to - start);
  }
  return words;
}

const SIGN = /^[≤≥<>]$/u;

function isUnitOf(figure: string, text: string): boolean {
  return /\d$/u.test(figure) && UNIT_ALONE.test(text);
}

function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Where the bracket that is open at a place ends, or that place. */
function closingOf(printed: string, from: number): number {
  const behind = /[)）]/u.exec(printed.slice(from, from + LONGEST_BRACKET));
  return behind === null ? from : from + behind.index + 1;
}
