import { BESIDES, EXCEPTION, IN_PLACES } from "../../lexicon/condition-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { limitsAt } from "./limits";
import { mayPass } from "./may-pass";
import { slotAhead } from "./scope-slot";

/** Longest condition, in tokens. */
const MOST_TOKENS = 30;

/** 且满足… up to the end of its clause. */
function besides(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly to: number; readonly next: number } | null {
  const words = tokens[at + 1];
  if (words?.kind !== "text" || !BESIDES.test(mapped.text.slice(words.from, words.from + 8))) return null;
  for (let i = at + 2; i < at + MOST_TOKENS; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind !== "separator" && !startsLine(mapped, token.from)) continue;
    const last = tokens[i - 1] ?? words;
    return { text: printed(mapped, words.from, last.to), to: last.to, next: i };
  }
  return null;
}

/** 60米(不超过18层): the limit again in storeys, or the other way round. */
function otherMeasureInside(tokens: readonly Token[], at: number): boolean {
  const [first, sign, number, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (tokens[at]?.kind !== "open" || tokens[at + 4]?.kind !== "close") return false;
  if (sign?.kind !== "comparison" || number?.kind !== "number" || second?.kind !== "unit") return false;
  if (first?.kind !== "unit") return false;
  const units = [first.unit, second.unit];
  return units.includes("m") && units.includes("storeys");
}

/** (裙房≤55%), or 但裙房≤24米 behind a comma: the value of a part, no remark. */
function partInside(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const open = tokens[at];
  const slot = slotAhead(mapped, tokens, at + 1, null);
  if (slot === null || scopePhrase(slot.words) === null) return false;
  const limits = limitsAt(mapped, tokens, slot.next, "max");
  if (limits === null || limits.operator === null) return false;
  return open?.kind === "open"
    ? tokens[limits.next]?.kind === "close"
    : slot.words.startsWith("但") && !IN_PLACES.test(slot.words.slice(1));
}

/** What stands behind a limit of the indicator `key` and says under what condition it holds, or may be passed. */
export function conditionBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
): ReturnType<typeof conditionAt> {
  return conditionAt(mapped, tokens, at) ?? mayPass(mapped, tokens, at, key);
}

/** A remark in brackets, or an exception behind a comma (局部不超过60米). */
export function conditionAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly to: number; readonly next: number } | null {
  const opening = tokens[at];
  // 18层(54米): the height again, no remark
  const again = tokens[at + 1]?.kind === "number" && tokens[at + 2]?.kind === "unit";
  if (opening?.kind === "open" && again && tokens[at + 3]?.kind === "close") return null;
  // 2.4(原1.8) tells of another state
  const inside = tokens[at + 1];
  if (opening?.kind === "open" && inside?.kind === "change" && inside.role === "before") return null;
  if (otherMeasureInside(tokens, at) || partInside(mapped, tokens, at)) return null;
  if (opening?.kind === "open") {
    for (let i = at + 1; i < at + 24; i++) {
      const token = tokens[i];
      if (token === undefined || (token.kind === "separator" && token.level === "paragraph")) return null;
      if (token.kind === "open") return null;
      if (token.kind === "close") {
        return { text: printed(mapped, opening.to, token.from), to: token.to, next: i + 1 };
      }
    }
    return null;
  }
  const also = opening?.kind === "and" ? besides(mapped, tokens, at) : null;
  if (also !== null) return also;
  const words = tokens[at + 1];
  if (opening?.kind !== "separator" || opening.level !== "comma" || words?.kind !== "text") return null;
  const end = tokens[at + 2];
  if (
    EXCEPTION.test(mapped.text.slice(words.from, words.to)) &&
    (end === undefined || end.kind === "separator")
  )
    return { text: printed(mapped, words.from, words.to), to: words.to, next: at + 2 };
  if (!IN_PLACES.test(mapped.text.slice(words.from, words.from + 3))) return null;
  let figures = false;
  for (let i = at + 2; i < at + 12; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      startsLine(mapped, token.from) ||
      token.kind === "separator" ||
      token.kind === "indicator" ||
      token.kind === "field"
    ) {
      const last = tokens[i - 1];
      return figures && last !== undefined
        ? { text: printed(mapped, words.from, last.to), to: last.to, next: i }
        : null;
    }
    if (token.kind === "number") figures = true;
  }
  return null;
}
