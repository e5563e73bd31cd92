import type { Line } from "../../../layout/line";
import { UNIT_ALONE } from "../../../lexicon/sub-column-words";
import { foldedText } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";

/** What stands between two blanks of a line. */
export interface LineWord extends Line {
  /** whether its line begins with it */
  readonly opens: boolean;
}

/** Words that a bracket may hold. */
const MOST_IN_BRACKETS = 6;

/**
 * The words of a line as cells may have them: a sign goes with its figure, a figure with its unit, and a bracket is
 * never parted.
 */
export function lineWords(source: SourceText, { number, start, end }: Line): readonly LineWord[] {
  const words: LineWord[] = [];
  let open = 0;
  for (const match of source.text.slice(start, end).matchAll(/\S+/gu)) {
    const to = start + match.index + match[0].length;
    const last = words.at(-1);
    const text = foldedText(source.text, start + match.index, to);
    const joins = last !== undefined && (open > 0 || SIGN.test(last.text) || isUnitOf(last.text, text));
    const from = joins ? last.start : start + match.index;
    const whole = joins ? foldedText(source.text, from, to) : text;
    if (joins) words.pop();
    words.push({ number, start: from, end: to, kind: "text", text: whole, opens: words.length === 0 });
    open = unclosed(whole) && open < MOST_IN_BRACKETS ? open + 1 : 0;
  }
  return words;
}

const SIGN = /^[≤≥<>]$/u;

function isUnitOf(figure: string, text: string): boolean {
  return /\d$/u.test(figure) && UNIT_ALONE.test(text);
}

function unclosed(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
