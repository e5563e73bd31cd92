import { RELATION } from "../../lexicon/comparison-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token } from "../tokens/token";
import { isLabel } from "./name-marks";

/**
 * A limit printed before the name, as 1.0< in 1.0<容积率≤2.0 or 1.0不大于容积率不大于2.0: the sign, or the word, is read from
 * the name's side. `at` is the index of the name.
 */
export function limitBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { side: "min" | "max"; value: number; inclusive: boolean; operator: string; from: number } | null {
  const behind = isLand(mapped, tokens[at - 1]) ? at - 1 : at;
  const sign = tokens[behind - 1];
  if (sign?.kind !== "comparison" || sign.term.side === "equal") return null;
  if (!RELATION.test(mapped.text.slice(sign.from, sign.to))) return null;
  const skipped = tokens[behind - 2]?.kind === "unit" ? 3 : 2;
  const number = tokens[behind - skipped];
  if (number?.kind !== "number") return null;
  // 容积率:0.7≤ and 建筑密度 on the next line, or with a colon of its own: the value of the name before
  const [name, label] = [tokens[at], tokens[behind - skipped - 1]];
  const labelled = label?.kind === "filler" || label?.kind === "indicator" || label?.kind === "close";
  const begins = name !== undefined && (startsLine(mapped, name.from) || isLabel(mapped, tokens, at));
  if (labelled && begins) return null;
  return {
    side: sign.term.side === "max" ? "min" : "max",
    value: number.value,
    inclusive: sign.term.inclusive,
    operator: printed(mapped, sign.from, sign.to),
    from: number.from,
  };
}

/** 1.0≤地块容积率≤2.0: whether the words before the name only say that it is that of the land. */
export function isLand({ text }: MappedText, words: Token | undefined): boolean {
  return words?.kind === "text" && OF_LAND.test(text.slice(words.from, words.to));
}

const OF_LAND = /^(?:[该本])?(?:地块|宗地|项目|用地)的?$/u;
