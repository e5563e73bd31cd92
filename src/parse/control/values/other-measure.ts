import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import type { IndicatorReading } from "./indicator-reading";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import { pastFillers } from "./past-fillers";

/** The height by a word that is no name of it elsewhere. */
const HEIGHT_WORD = /^(?:总|檐口)?(?:高度|层数|高)$/u;

/**
 * 18层且不超过60米, 18F/54m: the height in storeys and in metres; the second of them, and the token behind both. `at` is the
 * name. Null where the height is told once.
 */
export function otherMeasure(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  reading: IndicatorReading,
): { readonly keyed: KeyedBound; readonly next: number } | null {
  const first = reading.current;
  if (first === null || (first.key !== "height" && first.key !== "storeys")) return null;
  const joint = tokens[reading.next];
  const joins =
    joint?.kind === "and" ||
    joint?.kind === "absent" ||
    joint?.kind === "open" ||
    (joint?.kind === "separator" && joint.level !== "paragraph" && joint.level !== "stop");
  if (!joins) return null;
  const also = tokens[reading.next + 1]?.kind === "and" ? 2 : 1;
  const word = tokens[reading.next + also];
  // 不超过18层且高度不超过54米
  const plain = word?.kind === "text" || (word?.kind === "indicator" && word.term.needsValue === true);
  const named = plain && HEIGHT_WORD.test(mapped.text.slice(word.from, word.to)) ? 1 : 0;
  const figure = pastFillers(tokens, reading.next + also + named);
  const limits = limitsAt(mapped, tokens, figure, "max");
  const name = tokens[at];
  if (limits === null || limits.unit === null || name === undefined) return null;
  const more = mappedEvidence(mapped, name.from, name.to);
  const keyed = keyedBound(mapped, reading.term, limits, {
    from: limits.from,
    to: limits.to,
    unit: null,
    more,
  });
  if (keyed === null || keyed.key === first.key) return null;
  const closed = joint.kind === "open" && tokens[limits.next]?.kind === "close";
  return { keyed, next: closed ? limits.next + 1 : limits.next };
}
