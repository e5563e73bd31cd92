import { SCOPE_ALONE } from "../lexicon/scope-words";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt, pastFillers } from "./limits";
import { nameMarks } from "./name-marks";
import type { Token } from "./token";

/** A value of one part of the parcel: 住宅不大于2.0, or ≤25%(住宅). */
export interface ScopedValue {
  readonly scope: string;
  readonly keyed: KeyedBound;
}

export interface ScopedValues {
  readonly values: readonly ScopedValue[];
  readonly next: number;
}

/** Values beyond this are no list of parts. */
const MOST_PARTS = 12;

/**
 * The values of several parts behind one name: 建筑限高:住宅≤54米;商业≤24米. `tokens[at]` is the name. Null where the
 * first value belongs to no part.
 */
export function scopedValues(mapped: MappedText, tokens: readonly Token[], at: number): ScopedValues | null {
  const name = tokens[at];
  if (name?.kind !== "indicator") return null;
  const marks = nameMarks(mapped, tokens, at + 1);
  const more = mappedEvidence(mapped, name.from, name.to);
  const side = marks.comparison?.side ?? name.term.side;
  const values: ScopedValue[] = [];
  let index = pastFillers(tokens, marks.next);
  let next = index;
  let behindOnly = true;
  while (values.length < MOST_PARTS) {
    const ahead = scopeAhead(mapped, tokens, index);
    const limits = limitsAt(mapped, tokens, ahead?.next ?? index, side);
    if (limits === null) break;
    const behind = ahead === null ? scopeBehind(mapped, tokens, limits.next) : null;
    const scope = ahead?.scope ?? behind?.scope;
    if (scope === undefined) break;
    const keyed = keyedBound(mapped, name.term, limits, {
      from: limits.from,
      to: limits.to,
      unit: marks.unit,
      more,
    });
    if (keyed === null) break;
    if (ahead !== null) behindOnly = false;
    values.push({ scope, keyed });
    next = behind?.next ?? limits.next;
    const joint = tokens[next];
    const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level !== "paragraph");
    if (!joins || tokens[next + 1]?.kind === "indicator") break;
    index = next + 1;
  }
  // one value with a part behind it in brackets is the parcel's value with a condition
  return values.length === 0 || (values.length === 1 && behindOnly) ? null : { values, next };
}

function scopeAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { scope: string; next: number } | null {
  const words = tokens[at];
  if (words?.kind !== "text" || words.to - words.from > 14) return null;
  const scope = SCOPE_ALONE.exec(mapped.text.slice(words.from, words.to))?.[1];
  return scope === undefined ? null : { scope, next: pastFillers(tokens, at + 1) };
}

function scopeBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { scope: string; next: number } | null {
  const words = tokens[at + 1];
  if (tokens[at]?.kind !== "open" || words?.kind !== "text" || tokens[at + 2]?.kind !== "close") return null;
  const scope = SCOPE_ALONE.exec(mapped.text.slice(words.from, words.to))?.[1];
  return scope === undefined ? null : { scope, next: at + 3 };
}
