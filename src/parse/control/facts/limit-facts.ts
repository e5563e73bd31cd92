import { PROPOSED } from "../../lexicon/refusal-terms";
import type { Version } from "../../lexicon/state-words";
import { codedValues } from "../values/coded-values";
import { underConditions } from "../values/condition";
import { conditionBefore } from "../values/condition-before";
import { indicatorList } from "../values/indicator-list";
import { parseIndicator } from "../values/indicators";
import { isLimited } from "../values/is-limited";
import type { KeyedBound } from "../values/keyed-bound";
import { otherMeasure } from "../values/other-measure";
import { namingAt, partsBehind, scopedValues } from "../values/scoped-values";
import { sharedAbsence } from "../values/shared-absence";
import { bareStoreys } from "./bare-storeys";
import type { FactContext } from "./context/fact-context";
import { listedParts } from "./listed-parts";
import { namesWhole, partAt, partBehindName, scopeOfList } from "./part-before";
import { passing, putRemark, relaxes } from "./remark-facts";
import { arriveAtPlan, arrives } from "./state-changes";
import { ofOtherLand } from "./topic";

/** Reads the limits told behind the name at `at`, of the state and the part of the land that they are said of. */
export function limitFacts(context: FactContext, at: number): number {
  arriveAtPlan(context, at);
  if (ofOtherLand(context, at)) {
    const next = parseIndicator(context.mapped, context.tokens, at)?.next ?? at;
    return context.consumed(Math.max(next, at + 1));
  }
  const list = indicatorList(context.mapped, context.tokens, at);
  if (list !== null) {
    for (const keyed of list.before) bound(context, keyed, "before", null, context.scope);
    if (list.before.length > 0) context.arrive();
    for (const keyed of list.bounds) bound(context, keyed, context.mode, null, context.scope);
    return context.consumed(list.next);
  }
  const none = sharedAbsence(context.mapped, context.tokens, at);
  if (none !== null && !isLimited(context.mapped, context.tokens, at)) {
    for (const { term, from } of none.names) {
      const absent = { kind: "absent", indicator: term.key, reason: none.reason } as const;
      context.put(absent, context.evidence(from, none.to), context.ownVersion(at));
    }
    if (none.reason === "elsewhere") putRemark(context, at, context.scope, none.names);
    return context.consumed(none.next);
  }
  const coded = codedValues(context.mapped, context.tokens, at, context.mentions);
  if (coded !== null) {
    for (const { index, keyed } of coded.values) bound(context, keyed, context.ownVersion(at), index, null);
    return context.consumed(coded.next);
  }
  const scoped = scopedValues(context.mapped, context.tokens, at);
  if (scoped !== null) {
    for (const { scope, keyed, before } of scoped.values) {
      if (scope === null) context.parts.last = null;
      bound(context, keyed, before === true ? "before" : context.ownVersion(at), null, scope);
    }
    const [first, ...others] = scoped.values;
    if (first !== undefined && first.scope !== null && others.every(({ scope }) => scope === first.scope))
      context.listed = { scope: first.scope, next: scoped.next, key: first.keyed.key };
    return context.consumed(scoped.next);
  }
  const { mapped } = context;
  const reading = parseIndicator(mapped, context.tokens, at);
  if (reading === null) return at + 1;
  if (namesWhole(context, at)) context.parts.last = null;
  // 60米以下建筑高度: the words before the name are its limit
  const part = reading.from < (context.tokens[at]?.from ?? 0) ? null : partAt(context, at);
  const behind = part === null ? partBehindName(context, at) : null;
  context.guess = part?.mayBeLand === true ? part.scope : behind?.sure === false ? behind.part : null;
  const own = part?.mayBeLand === true ? null : (part?.scope ?? (behind?.sure === true ? behind.part : null));
  const condition = conditionBefore(context.mapped, context.used, context.tokens[at]?.from ?? 0);
  const scope = own ?? scopeOfList(context, at) ?? context.scope;
  const turns = reading.before === null && condition === null && !relaxes(context, at, reading.to);
  if (turns && arrives(context, at, reading.next)) {
    if (PROPOSED.test(context.mapped.text.slice(reading.to, reading.to + LONGEST_PROPOSAL)))
      return context.consumed(reading.next);
    context.arrive();
  }
  const version = context.ownVersion(at);
  if (reading.before !== null) bound(context, reading.before, "before", null, scope);
  if (reading.current !== null) {
    if (reading.before !== null) context.arrive();
    const hangs = condition ?? (reading.before === null ? passing(context, at, reading.to) : null);
    const current = underConditions(mapped, reading.current, hangs === null ? [] : [hangs]);
    bound(context, current, reading.before === null ? version : "current", null, scope);
  }
  if (reading.eachBefore !== null) context.arrive();
  const parts = listedParts(context, at, reading.each?.length ?? 0);
  const inTurn = (keyed: KeyedBound, index: number, state: Version): void =>
    parts === null
      ? bound(context, keyed, state, index, scope)
      : bound(context, keyed, state, null, parts[index] ?? scope);
  reading.eachBefore?.forEach((keyed, index) => {
    inTurn(keyed, index, "before");
  });
  reading.each?.forEach((keyed, index) => {
    inTurn(keyed, index, reading.eachBefore === null ? version : "current");
  });
  const { absent, term } = reading;
  if (reading.current === null && reading.before === null && reading.each === null)
    putRemark(context, at, scope);
  if (absent !== null) {
    const none = { kind: "absent", indicator: term.key, reason: absent.reason } as const;
    context.put(none, absent.evidence, version, null, scope);
  }
  if (reading.unread) {
    context.put({ kind: "unread", indicator: term.key }, context.evidence(reading.from, reading.to), version);
  }
  const other = otherMeasure(context.mapped, context.tokens, at, reading);
  if (other !== null) bound(context, other.keyed, reading.before === null ? version : "current", null, scope);
  const measured = other?.next ?? reading.next;
  context.guess = null;
  context.listed =
    scope === null || scope === context.scope ? null : { scope, next: measured, key: term.key };
  const naming = namingAt(context.mapped, context.tokens, at);
  if (reading.current === null || naming === null) return context.consumed(Math.max(measured, at + 1));
  // 仓库建筑密度≤35%,商业≤50%: behind the limit of a part the next part has one of the same
  const ofParts = { ...naming, labels: naming.labels || own !== null };
  const others = partsBehind(context.mapped, context.tokens, measured, ofParts, reading.current);
  for (const part of others.values) bound(context, part.keyed, version, null, part.scope);
  const last = others.values.at(-1);
  // 高度≤60米;商业建筑≤3层,高度≤15米: the storeys of a part, and its height
  if (last !== undefined && last.scope !== null && last.keyed.key !== term.key)
    context.listed = { scope: last.scope, next: others.next, key: last.keyed.key };
  return context.consumed(Math.max(others.next, at + 1));
}

/** Signs of 的建议 and its like. */
const LONGEST_PROPOSAL = 4;

/** Storeys that no name announces. */
export function storeyFacts(context: FactContext, at: number): number | null {
  const read = bareStoreys(context, at);
  if (read === null) return null;
  bound(context, read.storeys, read.version, null, read.scope);
  if (read.scope !== null) context.listed = { scope: read.scope, next: read.next, key: read.storeys.key };
  return context.consumed(read.next);
}

function bound(
  context: FactContext,
  { key, bound }: KeyedBound,
  version: Version,
  index: number | null,
  scope: string | null,
): void {
  // 建筑高度(住宅): what the part is called is no condition besides
  const own = scope !== null && bound.condition === scope ? { ...bound, condition: null } : bound;
  context.put({ kind: "bound", key, bound: own }, bound.evidence, version, index, scope);
}
