import { BUILDING_NOUN, PART_NAME, SCOPE_ALONE } from "../lexicon/scope-words";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { conditionAt } from "./condition";
import { distanceScope } from "./distance-scope";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { type Limits, limitsAt, pastFillers } from "./limits";
import { nameMarks } from "./name-marks";
import { partName } from "./part-name";
import type { Token, TokenOf } from "./token";

/** A value of one part of the parcel: 住宅不大于2.0, or ≤25%(住宅). */
export interface ScopedValue {
  readonly scope: string;
  /** a change is told behind it: 工业≥1.0调整为居住≤1.9 */
  readonly before?: boolean;
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
    const ahead =
      scopeAhead(mapped, tokens, index, name.term.key) ??
      ((values.length > 0 && !behindOnly) || (values.length === 0 && isParallel(mapped, tokens, index))
        ? anyPart(mapped, tokens, index)
        : null);
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
    const condition = behind === null ? conditionAt(mapped, tokens, limits.next) : null;
    const bound = condition === null ? keyed.bound : { ...keyed.bound, condition: condition.text };
    values.push({ scope, keyed: { ...keyed, bound } });
    next = behind?.next ?? condition?.next ?? limits.next;
    const also = behind === null ? alsoIn(mapped, tokens, next, keyed, name) : null;
    if (also !== null) {
      values.push({ scope, keyed: also.keyed });
      next = also.next;
    }
    const joint = tokens[next];
    if (joint?.kind === "change" && joint.role === "to" && ahead !== null) {
      values.forEach((value, place) => {
        values[place] = { ...value, before: true };
      });
      index = pastFillers(tokens, next + 1);
      continue;
    }
    const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level !== "paragraph");
    if (!joins || tokens[next + 1]?.kind === "indicator") break;
    index = next + 1;
  }
  // one value with a part behind it in brackets is the parcel's value with a condition
  return values.length === 0 || (values.length === 1 && behindOnly) ? null : { values, next };
}

/** 住宅不大于11层且不大于36米: the height of a part in the other measure. */
function alsoIn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { key }: KeyedBound,
  { term }: TokenOf<"indicator">,
): { readonly keyed: KeyedBound; readonly next: number } | null {
  const joint = tokens[at];
  const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level !== "paragraph");
  const limits = joins ? limitsAt(mapped, tokens, pastFillers(tokens, at + 1), term.side) : null;
  if (limits === null || limits.unit === null) return null;
  const keyed = keyedBound(mapped, term, limits, { from: limits.from, to: limits.to, unit: null });
  return keyed === null || keyed.key === key ? null : { keyed, next: limits.next };
}

/** Values of parts behind the parcel's own: 建筑高度≤100米,沿街裙房不超过24米. `at` is the token behind that. */
export function partsBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  name: TokenOf<"indicator">,
): ScopedValues {
  const more = mappedEvidence(mapped, name.from, name.to);
  const values: ScopedValue[] = [];
  let next = at;
  while (values.length < MOST_PARTS) {
    const joint = tokens[next];
    const opens = joint?.kind === "open";
    if (joint?.kind !== "and" && !opens && !(joint?.kind === "separator" && joint.level === "comma")) break;
    const ahead =
      scopeAhead(mapped, tokens, next + 1, name.term.key) ??
      (opens ? anyPart(mapped, tokens, next + 1, BUILDING_NOUN) : null);
    const limits = ahead === null ? null : limitsAt(mapped, tokens, ahead.next, name.term.side);
    if (ahead === null || limits === null || !isOwn(limits, name)) break;
    const place = { from: limits.from, to: limits.to, unit: null, more };
    const keyed = keyedBound(mapped, name.term, limits, place);
    if (keyed === null) break;
    const closed = tokens[limits.next]?.kind === "close";
    if (opens && !closed) break;
    values.push({ scope: ahead.scope, keyed });
    next = opens ? limits.next + 1 : limits.next;
  }
  return { values, next };
}

/** A figure behind a part is the indicator's where it has a unit, or a sign where a ratio needs none. */
function isOwn(limits: Limits, name: TokenOf<"indicator">): boolean {
  return limits.unit !== null || (name.term.unit === "ratio" && limits.operator !== null);
}

function scopeAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
): { scope: string; next: number } | null {
  const near = distanceScope(mapped, tokens, at, key);
  if (near !== null) return near;
  const words = tokens[at];
  // 配套设施 is a label elsewhere, and a part before the name
  const part = words?.kind === "field" && tokens[at + 1]?.kind === "indicator";
  if (words === undefined || (words.kind !== "text" && !part) || words.to - words.from > 14) return null;
  const scope = SCOPE_ALONE.exec(mapped.text.slice(words.from, words.to))?.[1];
  if (scope === undefined) return null;
  // 建筑限高:产业用房限高50m: the name again behind its part
  const again = tokens[at + 1];
  const named = again?.kind === "indicator" && again.term.key === key;
  return {
    scope: named ? partName(scope, again) : scope,
    next: pastFillers(tokens, named ? at + 2 : at + 1),
  };
}

/** A further part of a list goes by any short name: 研发楼≤80米;食堂≤24米. */
function anyPart(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  form = PART_NAME,
): { scope: string; next: number } | null {
  const words = tokens[at];
  if (words?.kind !== "text" || tokens[at + 1]?.kind !== "comparison") return null;
  const part = form.exec(mapped.text.slice(words.from, words.to));
  return part === null ? null : { scope: part[1] ?? part[0], next: at + 1 };
}

/** 一般地段上限24米,临湖地段上限12米: whether two words with a limit each follow one another. */
function isParallel(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  if (anyPart(mapped, tokens, at) === null) return false;
  const end = tokens.slice(at, at + LONGEST_PART).findIndex(({ kind }) => kind === "separator");
  return end > 0 && anyPart(mapped, tokens, at + end + 1) !== null;
}

/** Tokens of a part and its limit. */
const LONGEST_PART = 6;

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
