import type { Evidence } from "../../../domain/evidence";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { ABOVE_GROUND, BELOW, LIMIT_OF_WHOLE, NO_PART_BELOW } from "../../lexicon/scope-words";
import { type MappedText, mappedEvidence, startsLine } from "../../text/mapped-text";
import { bracketEnd, remarkEnd } from "../tokens/brackets-behind";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token, TokenOf } from "../tokens/token";
import { amountEnd } from "./behind-arrow";
import { hasColon } from "./colon-behind";
import { underConditions } from "./condition";
import { conditionsBehind } from "./condition-behind";
import { strokedParts } from "./each-value";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { isBareRatio, type Limits, limitsAt } from "./limits";
import { type NameMarks, nameMarks } from "./name-marks";
import { partName } from "./part-name";
import { pastFillers } from "./past-fillers";
import { ofWhich, pastDivision, pastWords, slotAhead, slotInBrackets } from "./scope-slot";
import { endsAt } from "./value-end";

/** A value of one part of the parcel: 住宅不大于2.0, or ≤25%(住宅). */
export interface ScopedValue {
  /** null: the whole land, behind the values of its parts: 综合≤2.1 */
  readonly scope: string | null;
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
  const stroked = strokedParts(mapped, tokens, at);
  if (stroked !== null) return stroked;
  const marks = nameMarks(mapped, tokens, at + 1);
  // 绿地率减少5%,为30%
  if (amountEnd(mapped, tokens, marks.next) !== null) return null;
  const listed = ofWhich(mapped, tokens, marks.next);
  const colon = listed !== null || hasColon(tokens, marks.next);
  const more = mappedEvidence(mapped, name.from, name.to);
  const side = marks.comparison?.side ?? name.term.side;
  const values: ScopedValue[] = [];
  let first: Limits | null = null;
  let index = listed ?? pastDivision(mapped, tokens, pastFillers(tokens, marks.next));
  let next = index;
  let behindOnly = true;
  let lead = index;
  const below = colon ? lineBelow(mapped, tokens, index) : null;
  const opens = colon && startsLine(mapped, name.from);
  if (below !== null) index = below;
  while (values.length < MOST_PARTS) {
    const ahead = scopeAhead(mapped, tokens, index, name.term.key, colon);
    const opening = values.length === 0;
    const whole = ahead === null ? wholeAhead(mapped, tokens, lead, opening ? colon : null) : null;
    const limits = limitsAt(mapped, tokens, ahead?.next ?? whole ?? index, side);
    if (limits === null) break;
    // 容积率见图2: a bare figure behind words is one of theirs, unless a colon announces it
    if (first === null && limits.unit === null && limits.operator === null && !colon) break;
    // 不大于2.0(住宅)、2.5(商业): the part behind a bare figure shows that it is one of the same
    const listed = behindOnly && ahead === null && limits.unit === first?.unit;
    const bare = listed && limits.operator === null && scopeBehind(mapped, tokens, limits.next) !== null;
    if (first !== null && !bare && !isLike(limits, first, name)) break;
    // 建筑高度:住宅≤54米, and below it 商业≤24米: nothing else that limits the other side or goes on
    const alone = below === null && opens && beginsBelow(mapped, tokens, index);
    if (alone && (NO_PART_BELOW.test(ahead?.scope ?? "") || !goesOnBelow(mapped, tokens, limits, first)))
      break;
    const behind = ahead === null ? scopeBehind(mapped, tokens, limits.next) : null;
    const scope = ahead?.scope ?? behind?.scope ?? (whole === null ? undefined : null);
    if (scope === undefined) break;
    const keyed = keyedBound(mapped, name.term, limits, {
      from: limits.from,
      to: limits.to,
      unit: marks.unit,
      more,
    });
    if (keyed === null) break;
    if (ahead !== null) behindOnly = false;
    first ??= limits;
    const limited = { key: name.term.key, unit: keyed.bound.unit, labelled: false };
    const remarks = behind === null ? conditionsBehind(mapped, tokens, limits.next, limited) : null;
    values.push({ scope, keyed: underConditions(mapped, keyed, remarks?.conditions ?? []) });
    next = behind?.next ?? remarks?.next ?? limits.next;
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
    const line = below === null && !opens ? null : lineBelow(mapped, tokens, next);
    const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level !== "paragraph");
    if (line === null && (!joins || tokens[next + 1]?.kind === "indicator")) break;
    lead = line === null && colon ? pastWords(mapped, tokens, next, scope) : next + 1;
    index = line ?? pastFillers(tokens, lead);
  }
  // one value with a part behind it in brackets is the parcel's value with a condition
  return values.length === 0 || (values.length === 1 && behindOnly) ? null : { values, next };
}

/**
 * 综合≤2.1, or 地上≤30% before 地下≤70%: index of the limit behind words for the whole land that begin at `lead`; null where others stand there.
 * @param colon of the first value, whether a colon announces the list; null for a further one
 */
function wholeAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  lead: number,
  colon: boolean | null,
): number | null {
  const slot = slotAhead(mapped, tokens, lead, null, colon === true);
  const whole = colon === null ? LIMIT_OF_WHOLE : ABOVE_GROUND;
  return slot !== null && whole.test(slot.words) ? slot.next : null;
}

/** Separators and list numbers before a line. */
const LONGEST_JOINT = 4;

/** 建筑高度: and 住宅:不大于54米 on the lines below, or behind list numbers: the first word of the item that begins at `at` or behind its signs; null where none does. */
function lineBelow(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  let index = at;
  let begins = startsLine(mapped, tokens[at]?.from ?? 0);
  while (index < at + LONGEST_JOINT) {
    const token = tokens[index];
    if (token?.kind !== "separator" && token?.kind !== "ordinal") break;
    if (token.kind === "ordinal") begins = true;
    index++;
    if (startsLine(mapped, tokens[index]?.from ?? 0)) begins = true;
  }
  const word = tokens[index];
  const names = word?.kind === "text" || (word?.kind === "field" && word.term.field === "other");
  return begins && names ? index : null;
}

/** Whether the words at `tokens[at]` begin a line, or stand behind the number that begins it. */
function beginsBelow(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (word === undefined) return false;
  return startsLine(mapped, word.from) || (before?.kind === "ordinal" && startsLine(mapped, before.from));
}

/** Whether a limit on a line below the first is all that the line says, and limits the same side. */
function goesOnBelow(
  mapped: MappedText,
  tokens: readonly Token[],
  { min, max, unit, next }: Limits,
  first: Limits | null,
): boolean {
  if (first === null || unit !== first.unit) return false;
  if ((min === null) !== (first.min === null) || (max === null) !== (first.max === null)) return false;
  const behind = tokens[next];
  return behind === undefined || behind.kind === "separator" || startsLine(mapped, behind.from);
}

/** Whether a further limit of a list is of the same kind as its first. */
function isLike(limits: Limits, first: Limits, name: TokenOf<"indicator">): boolean {
  return (
    isOwn(limits, name.term, null) ||
    (limits.unit === first.unit && (limits.operator === null) === (first.operator === null))
  );
}

/** 住宅不大于11层且不大于36米, 住宅不超过11层(36米): the height of a part in the other measure. */
function alsoIn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { key }: KeyedBound,
  { term }: TokenOf<"indicator">,
): { readonly keyed: KeyedBound; readonly next: number } | null {
  const joint = tokens[at];
  const opens = joint?.kind === "open";
  const joins =
    opens || joint?.kind === "and" || (joint?.kind === "separator" && joint.level !== "paragraph");
  const limits = joins ? limitsAt(mapped, tokens, pastFillers(tokens, at + 1), term.side) : null;
  if (limits === null || limits.unit === null) return null;
  if (opens && tokens[limits.next]?.kind !== "close") return null;
  const keyed = keyedBound(mapped, term, limits, { from: limits.from, to: limits.to, unit: null });
  const next = opens ? limits.next + 1 : limits.next;
  return keyed === null || keyed.key === key ? null : { keyed, next };
}

/** The name of an indicator, whose parts may follow behind the parcel's own value. */
export interface Naming {
  readonly term: IndicatorTerm;
  /** of every figure, where the name carries one */
  readonly unit: NameMarks["unit"];
  readonly evidence: Evidence;
  /** it is a label with a colon, or the head of a column: what follows is its own */
  readonly labels: boolean;
}

/** The name at `tokens[at]` for {@link partsBehind}. */
export function namingAt(mapped: MappedText, tokens: readonly Token[], at: number): Naming | null {
  const name = tokens[at];
  if (name?.kind !== "indicator") return null;
  const evidence = mappedEvidence(mapped, name.from, name.to);
  return { term: name.term, unit: null, evidence, labels: hasColon(tokens, at + 1) };
}

/** Values of parts behind the parcel's own: 建筑高度≤100米,沿街裙房不超过24米. `at` is the token behind that. */
export function partsBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { term, unit, evidence: more, labels }: Naming,
  own: KeyedBound,
): ScopedValues {
  const values: ScopedValue[] = [];
  let next = at;
  // (住宅≤1.8,商业≤3.0): the tokens up to the end of the bracket
  let bracket = remarkEnd(tokens, at) ?? 0;
  while (values.length < MOST_PARTS) {
    const joint = tokens[next];
    if (joint?.kind === "open") bracket = bracketEnd(tokens, next) ?? 0;
    const opens = next < bracket;
    const semicolon = joint?.kind === "separator" && mapped.text.charAt(joint.from) === ";";
    const comma = joint?.kind === "separator" && (joint.level === "comma" || joint.level === "list");
    if (joint?.kind !== "and" && !opens && !comma && !semicolon) break;
    const ahead = scopeAhead(mapped, tokens, next + 1, term.key);
    const limits = ahead === null ? null : limitsAt(mapped, tokens, ahead.next, term.side);
    if (ahead === null || limits === null || !isAlike(limits, own)) break;
    const bare = opens && term.unit === "ratio" && isBareRatio(mapped, tokens, at, limits);
    if (!isOwn(limits, term, unit) && !bare) break;
    if (!endsAt(mapped, tokens, limits.next)) break;
    if (limits.unit === "storeys" && BELOW.test(ahead.scope)) break;
    // 建筑密度≤30%,商业不超过10%: a share of something else, unless it is told to be one of the same
    const words = tokens[next + 1];
    const marked = words !== undefined && OF_THE_SAME.test(mapped.text.slice(words.from, words.to));
    if (term.unit === "percent" && !opens && !marked && !labels) break;
    const place = { from: limits.from, to: limits.to, unit, more };
    const keyed = keyedBound(mapped, term, limits, place);
    if (keyed === null) break;
    const closed = tokens[limits.next]?.kind === "close";
    values.push({ scope: ahead.scope, keyed });
    next = opens && closed ? limits.next + 1 : limits.next;
  }
  // a bracket that holds something else besides is read by nobody
  return next < bracket ? { values: [], next: at } : { values, next };
}

/** Before a part of what was told of right before. */
const OF_THE_SAME = /^(?:其中|但)/u;

/** A figure behind a part is the indicator's where it has a unit, or a sign where a ratio needs none. */
function isOwn(limits: Limits, term: IndicatorTerm, unit: Naming["unit"]): boolean {
  return limits.unit !== null || ((term.unit === "ratio" || unit !== null) && limits.operator !== null);
}

/** 建筑高度≤54米,裙房退线≥5米: what limits the other side limits something else. */
function isAlike(limits: Limits, { bound }: KeyedBound): boolean {
  return (limits.min === null || bound.min !== null) && (limits.max === null || bound.max !== null);
}

function scopeAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  key: string,
  listed = false,
): { scope: string; next: number } | null {
  const slot = slotAhead(mapped, tokens, at, key, listed);
  const part = slot === null ? null : scopePhrase(slot.words);
  if (slot === null || part === null) return null;
  // 建筑限高:产业用房限高50m: the name again behind its part
  return { scope: partName(part.scope, slot.again), next: slot.next };
}

/** The part in brackets at `tokens[at]`, behind a limit; null where none stands there. */
export function scopeBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { scope: string; next: number } | null {
  const slot = slotInBrackets(mapped, tokens, at);
  const part = slot === null ? null : scopePhrase(slot.words);
  return slot === null || part === null ? null : { scope: part.scope, next: slot.next };
}
