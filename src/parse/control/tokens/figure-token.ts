import { HAN_LIMIT, HAN_NUMBER, NUMBER, PER_CENT, SPACED, SPACED_LIMIT } from "../../lexicon/figure-forms";
import { chineseNumeral } from "../../text/han-numeral";
import { stuck } from "./parcel-codes";
import type { Token } from "./token";

/**
 * The figure at `at` of a folded text, in digits or, where a figure is due, in characters; null where none begins.
 * @param last the token before
 * @param inWords words that are no token stand between that token and `at`
 */
export function figureToken(
  text: string,
  at: number,
  last: Token | undefined,
  inWords: boolean,
  due: boolean,
): Token | null {
  const character = text.charAt(at);
  if (character >= "0" && character <= "9") {
    const before = text.charAt(at - 1);
    const glued = !inWords && (last?.kind === "indicator" || last?.kind === "unit");
    const numbered = last?.kind === "ordinal" && last.to === at;
    const inFigure = before === "." && /\d/u.test(text.charAt(at - 2)) && !numbered;
    if ((/[A-Za-z\d]/u.test(before) && !glued) || inFigure) return null;
    const spaced =
      stuck(SPACED, text, at) ?? (last?.kind === "comparison" ? stuck(SPACED_LIMIT, text, at) : null);
    const printed = spaced ?? stuck(NUMBER, text, at);
    // 建筑密度:01地块不大于30%: no figure begins so
    if (printed === null || NUMBER_OF_NAME.test(text.slice(at, at + printed.length + 1))) return null;
    return figure(at, printed, Number(printed.replace(/ /gu, "")));
  }
  const share = character === "百" ? stuck(PER_CENT, text, at) : null;
  if (share !== null) return figure(at, share, chineseNumeral(share.slice("百分之".length)));
  if (!due) return null;
  const limited = last?.kind === "comparison" && !inWords;
  const words = stuck(HAN_NUMBER, text, at) ?? (limited ? stuck(HAN_LIMIT, text, at) : null);
  return words === null ? null : figure(at, words, chineseNumeral(words));
}

/** A number that begins with a nought, and a word behind it. */
const NUMBER_OF_NAME = /^0\d+\p{Script=Han}$/u;

function figure(from: number, printed: string, value: number | null): Token | null {
  return value === null ? null : { kind: "number", value, from, to: from + printed.length };
}
