import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt, pastFillers } from "./limits";
import { nameMarks } from "./name-marks";
import type { ParcelMention, Token } from "./token";

/** A value that its own code goes before: 建筑高度:A-01≤54米,A-02≤36米. */
export interface CodedValue {
  /** place of the parcel among those of the item */
  readonly index: number;
  readonly keyed: KeyedBound;
}

/** The values of several parcels of one item behind one name at `tokens[at]`; null where no code stands behind it. */
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
  let next = index;
  while (values.length < mentions.length) {
    const token = tokens[index];
    const limits =
      token?.kind === "parcels"
        ? limitsAt(mapped, tokens, pastFillers(tokens, index + 1), name.term.side)
        : null;
    if (token?.kind !== "parcels" || limits === null) break;
    const place = { from: limits.from, to: limits.to, unit: marks.unit, more };
    const keyed = keyedBound(mapped, name.term, limits, place);
    if (keyed === null) break;
    for (const { code, name: called } of token.parcels) {
      const own = mentions.findIndex((mention) => (mention.code ?? mention.name) === (code ?? called));
      if (own < 0) return null;
      values.push({ index: own, keyed });
    }
    next = limits.next;
    const joint = tokens[next];
    if (joint?.kind !== "and" && joint?.kind !== "separator") break;
    index = next + 1;
  }
  return values.length === 0 ? null : { values, next };
}
