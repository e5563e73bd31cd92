import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { LIMITS_REACH, OF_LIMITS } from "../tokens/value-beside";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { isLand } from "./limit-before";
import { type Limits, limitsAt } from "./limits";
import type { NameMarks } from "./name-marks";

/** The limit of the indicator at `tokens[at]` that is printed before its name, and where it begins. */
export function boundAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  unit: NameMarks["unit"],
): { readonly current: KeyedBound; readonly from: number } | null {
  const name = tokens[at];
  const limits = name?.kind === "indicator" ? limitsAhead(mapped, tokens, at, name.term.side) : null;
  if (name?.kind !== "indicator" || limits === null) return null;
  const current = keyedBound(mapped, name.term, limits, { from: limits.from, to: name.to, unit });
  return current === null ? null : { current, from: limits.from };
}

/**
 * 25%以下建筑密度, 1.0以上、2.3以下容积率, ≤60米的建筑高度: the limit that is all its clause says before the name at
 * `tokens[at]`; null where something else stands there.
 */
function limitsAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  side: "min" | "max",
): (Limits & { readonly assumed: boolean }) | null {
  // ≤54米, and a name on the next line
  if (startsLine(mapped, tokens[at]?.from ?? 0)) return null;
  let end = at;
  if (isLand(mapped, tokens[end - 1])) end--;
  const joint = tokens[end - 1];
  if (joint?.kind === "filler" && !joint.colon) end--;
  let first = end;
  while (first > end - LIMITS_REACH && isOfLimit(tokens, first - 1)) {
    first--;
    if (startsLine(mapped, tokens[first]?.from ?? 0)) break;
  }
  if (tokens[first]?.kind === "separator") first++;
  const opens = tokens[first - 1];
  const begins = startsLine(mapped, tokens[first]?.from ?? 0);
  if (first >= end || !(begins || opensEntry(tokens, first - 1, opens))) return null;
  const limits = limitsAt(mapped, tokens, first, side);
  return limits === null || limits.next !== end || limits.assumed ? null : limits;
}

/** 不大于1.8的容积率 in a line of its own: whether the limit before the name begins its line, and a line ends behind the name. */
export function isLineOfLimit(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { from }: { readonly from: number },
): boolean {
  const next = tokens[at + 1];
  return startsLine(mapped, from) && (next === undefined || startsLine(mapped, next.from));
}

/** 、 joins two limits. */
function isOfLimit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return OF_LIMITS.has(token.kind) || (token.kind === "separator" && token.level === "list");
}

/** A clause begins, or what a label of no indicator announces. */
function opensEntry(tokens: readonly Token[], at: number, opens: Token | undefined): boolean {
  if (opens === undefined || opens.kind === "ordinal") return true;
  if (opens.kind === "separator") return opens.level !== "bar";
  return opens.kind === "filler" && opens.colon && ["text", "field"].includes(tokens[at - 1]?.kind ?? "");
}
