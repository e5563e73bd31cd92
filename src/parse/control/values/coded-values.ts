import { ALL_OTHERS, BUT_FOR } from "../../lexicon/place-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import { valuesInTurn } from "./each-value";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import { nameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";

/** A value that its own code goes before: 建筑高度:A-01≤54米,A-02≤36米. */
export interface CodedValue {
  /** place of the parcel among those of the item */
  readonly index: number;
  readonly keyed: KeyedBound;
}

/**
 * The values of several parcels of one item behind one name at `tokens[at]`: 建筑高度:A-01≤54米,A-02≤36米, or
 * 除A-02不大于36米外,其余不大于54米, or ≤54米、≤36米 in their order. Null where neither codes nor such a list stand behind the name.
 */
export function codedValues(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  mentions: readonly ParcelMention[],
): { readonly values: readonly CodedValue[]; readonly next: number } | null {
  const name = tokens[at];
  if (name?.kind !== "indicator" || mentions.length < 2) return null;
  const marks = nameMarks(mapped, tokens, at + 1);
  const more = mappedEvidence(mapped, name.from, name.to);
  const values: CodedValue[] = [];
  let index = pastFillers(tokens, marks.next);
  if (excepts(mapped, tokens[index])) index++;
  let next = index;
  while (values.length < mentions.length) {
    const token = tokens[index];
    const others = values.length > 0 && isOthers(mapped, token);
    const limits =
      token?.kind === "parcels" || others
        ? limitsAt(mapped, tokens, pastFillers(tokens, index + 1), name.term.side)
        : null;
    if (limits === null) break;
    const place = { from: limits.from, to: limits.to, unit: marks.unit, more };
    const keyed = keyedBound(mapped, name.term, limits, place);
    if (keyed === null) break;
    if (others) {
      const given = new Set(values.map((value) => value.index));
      for (const own of mentions.keys()) if (!given.has(own)) values.push({ index: own, keyed });
    }
    for (const { code, name: called } of token?.kind === "parcels" ? token.parcels : []) {
      const own = mentions.findIndex((mention) => (mention.code ?? mention.name) === (code ?? called));
      if (own < 0) return null;
      values.push({ index: own, keyed });
    }
    next = limits.next;
    const out = tokens[next];
    if (out?.kind === "text" && BUT_FOR.test(mapped.text.slice(out.from, out.to))) next++;
    const joint = tokens[next];
    if (joint?.kind !== "and" && joint?.kind !== "separator") break;
    index = next + 1;
  }
  if (values.length > 0) return { values, next };
  const turns = valuesInTurn(mapped, tokens, at, mentions.length);
  if (turns === null) return null;
  return { values: turns.values.map((keyed, place) => ({ index: place, keyed })), next: turns.next };
}

/** Whether 除 stands between the name and the first code. */
function excepts(mapped: MappedText, token: Token | undefined): boolean {
  return token?.kind === "text" && mapped.text.slice(token.from, token.to) === "除";
}

/** Whether a token speaks of all parcels that have no value yet: 其余. */
function isOthers(mapped: MappedText, token: Token | undefined): boolean {
  return token?.kind === "text" && ALL_OTHERS.test(mapped.text.slice(token.from, token.to));
}
