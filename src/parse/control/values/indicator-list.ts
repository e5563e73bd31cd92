import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt, pastFillers } from "./limits";

/** Several names and then several figures: 容积率、建筑密度、绿地率分别为2.5、30%、35%. */
export interface IndicatorList {
  readonly bounds: readonly KeyedBound[];
  readonly next: number;
}

/** There are not more indicators than this; a longer row of names is no list of ours. */
const MOST_NAMES = 12;

function isJoint(token: Token | undefined): boolean {
  return (
    token?.kind === "and" ||
    (token?.kind === "separator" && (token.level === "list" || token.level === "comma"))
  );
}

/** The list whose first name is at `tokens[at]`; null where fewer than two names or not as many figures stand. */
export function indicatorList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): IndicatorList | null {
  const names: TokenOf<"indicator">[] = [];
  let index = at;
  while (names.length <= MOST_NAMES) {
    const token = tokens[index];
    if (token?.kind !== "indicator") return null;
    names.push(token);
    index++;
    if (!isJoint(tokens[index])) break;
    index++;
  }
  if (names.length < 2 || names.length > MOST_NAMES) return null;
  index = pastFillers(tokens, index);
  if (tokens[index]?.kind !== "each") return null;
  index = pastFillers(tokens, index + 1);
  // 分别调整为3.0、40%
  const change = tokens[index];
  if (change?.kind === "change" && change.role === "to") index = pastFillers(tokens, index + 1);
  const bounds: KeyedBound[] = [];
  for (const name of names) {
    const keyed = figure(mapped, tokens, index, name.term, mappedEvidence(mapped, name.from, name.to));
    if (keyed === null) return null;
    bounds.push(keyed.bound);
    index = keyed.next;
    if (isJoint(tokens[index]) && bounds.length < names.length) index = pastFillers(tokens, index + 1);
  }
  return { bounds, next: index };
}

function figure(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  term: IndicatorTerm,
  more: ReturnType<typeof mappedEvidence>,
): { readonly bound: KeyedBound; readonly next: number } | null {
  const limits = limitsAt(mapped, tokens, at, term.side, true);
  if (limits === null) return null;
  const bound = keyedBound(mapped, term, limits, { from: limits.from, to: limits.to, unit: null, more });
  return bound === null ? null : { bound, next: limits.next };
}
