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
  const sign = tokens[at - 1];
  if (sign?.kind !== "comparison" || sign.term.side === "equal") return null;
  if (!RELATION.test(mapped.text.slice(sign.from, sign.to))) return null;
  const skipped = tokens[at - 2]?.kind === "unit" ? 3 : 2;
  const number = tokens[at - skipped];
  if (number?.kind !== "number") return null;
  // 容积率:0.7≤ and 建筑密度 on the next line, or with a colon of its own: the value of the name before
  const [name, label] = [tokens[at], tokens[at - skipped - 1]];
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
