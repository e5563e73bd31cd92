import { FIGURE_UNITS } from "../../lexicon/indicator-terms";
import { isApart, type MappedText } from "../../text/mapped-text";
import type { Token } from "./token";
import { VOCABULARY } from "./vocabulary";

/**
 * The unit of a figure or of a name in brackets at `at`; null where none stands there.
 * @param last the token before
 * @param inWords words that are no token stand between that token and `at`
 */
export function unitToken(
  mapped: MappedText,
  at: number,
  last: Token | undefined,
  inWords: boolean,
): Token | null {
  const { text } = mapped;
  const unit = FIGURE_UNITS[text.charAt(at)] ?? null;
  if (unit === null || inWords || last === undefined) return null;
  if (last.kind !== "number" && last.kind !== "open" && last.kind !== "close") return null;
  // ≤54m 1.2≤容积率: a blank ends the unit
  const goesOn = /[A-Za-z\d]/u.test(text.charAt(at + 1)) && !isApart(mapped, at + 1);
  if (/[A-Za-z]/u.test(text.charAt(at)) && goesOn) return null;
  // 层 of 层数 behind the figure of the line above is none
  const entry = VOCABULARY.at(text, at);
  if (entry !== null && "indicator" in entry && entry.spelling.length > 1) return null;
  return { kind: "unit", unit, from: at, to: at + 1 };
}
