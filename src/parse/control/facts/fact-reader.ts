import { BOTH_STATES, STAYS, UNCHANGED } from "../../lexicon/change-terms";
import { PROPOSED } from "../../lexicon/refusal-terms";
import type { Version } from "../../lexicon/state-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { ParcelMention, Token, TokenOf } from "../tokens/token";
import { isOfPart, tellsOfWider } from "../values/area-label";
import { codedValues } from "../values/coded-values";
import { underConditions } from "../values/condition";
import { conditionBefore } from "../values/condition-before";
import { indicatorList } from "../values/indicator-list";
import { parseIndicator } from "../values/indicators";
import { isLimited } from "../values/is-limited";
import type { KeyedBound } from "../values/keyed-bound";
import { otherMeasure } from "../values/other-measure";
import { pastFillers } from "../values/past-fillers";
import { namingAt, partsBehind, scopedValues } from "../values/scoped-values";
import { sharedAbsence } from "../values/shared-absence";
import { labelledAreas, landArea, pieceOfLand } from "./area-facts";
import { bareStoreys } from "./bare-storeys";
import { countedUse } from "./counted-use";
import type { Fact } from "./fact";
import { FactContext } from "./fact-context";
import { labelledWords } from "./labelled-words";
import { listedParts, listedSizes } from "./listed-parts";
import { namesWhole, partAt, partBehindName, partOfArea, scopeOfList } from "./part-before";
import { partLines } from "./part-lines";
import { openScope, partHeading } from "./part-scopes";
import { passing, putRemark, relaxes } from "./remark-facts";
import { partsOfSentences } from "./sentence-parts";
import { arriveAtPlan, arrives, change, endLine } from "./state-changes";
import type { StateSection } from "./state-sections";
import { statedUses } from "./stated-uses";
import { ofOtherLand, openOnOthers, speaksOfWhole, topicBefore } from "./topic";
import { withUnchanged } from "./unchanged";
import { bareUses, clauseUse, factsBehindParcels, labelledUses } from "./use-facts";

/**
 * Reads the facts of one stretch of tokens in order. Keeps track of what stands before and after a change
 * (调整前: …; 调整后: …) and of the part of the parcel that values belong to (住宅: …).
 * @param excepted the parcels are told of apart from others, whose limits are theirs as well: 其中A-02地块商业部分…
 */
export function factsOf(
  mapped: MappedText,
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  taken: ReadonlySet<number>,
  states: readonly StateSection[] = [],
  mentions: readonly ParcelMention[] = [],
  excepted = false,
): readonly Fact[] {
  const context = new FactContext(mapped, tokens, taken, to, mentions);
  let index = from;
  let section = -1;
  context.enter(null);
  const parts = partLines(mapped, tokens, [from, to], mentions);
  while (index < to) {
    const part = parts.get(index);
    if (part !== undefined) context.openPart(part);
    for (let coming = states[section + 1]; coming !== undefined && index >= coming.at; ) {
      context.enter(coming.state, coming.today);
      // 现批准指标: the word at its beginning is part of the heading
      const word = tokens[index];
      if (
        index === coming.at &&
        coming.state === "before" &&
        word?.kind === "change" &&
        word.role === "after"
      )
        index++;
      section++;
      coming = states[section + 1];
    }
    context.leaveBracket(index);
    const next = taken.has(index) ? index + 1 : step(context, index);
    index = Math.max(next, index + 1);
  }
  return partsOfSentences(withUnchanged(mapped, tokens, [from, to], context.facts), context.parts, excepted);
}

function step(context: FactContext, at: number): number {
  const token = context.tokens[at];
  if (token !== undefined && beginsLine(context, at, token)) endLine(context, token.kind === "text");
  openOnOthers(context, at);
  switch (token?.kind) {
    case "indicator":
      return kept(context, at, indicator);
    case "field":
      return kept(context, at, (own, index) => field(own, index, token));
    case "change":
      return change(context, at, token);
    case "open":
      context.openBracket(at);
      return at + 1;
    case "area":
      return landArea(context, at) ?? at + 1;
    case "parcels":
      context.speakOfWider(false);
      return factsBehindParcels(context, at, token);
    case "filler":
      if (arriveAtPlan(context, at)) return bareUses(context, at + 1, "current", true) ?? at + 1;
      if (BOTH_STATES.includes(context.mapped.text.slice(token.from, token.to))) context.speakOfBoth();
      if (!token.colon) return statedUses(context, at, token);
      openScope(context, at);
      return at + 1;
    case "ordinal":
      context.openSection(partHeading(context, at + 1));
      return at + 1;
    case "text":
      countedUse(context, at, token);
      // 高层住宅,建筑高度≤80米: a building, and no use
      return (topicBefore(context, at + 1)?.sure === true ? null : clauseUse(context, at, token)) ?? at + 1;
    case "comparison":
      return storeys(context, at) ?? at + 1;
    case "separator":
      // the values that a colon announces stand on the lines below
      if (token.level === "paragraph" && context.tokens[at - 1]?.kind === "filler") return at + 1;
      if (token.level === "stop" || token.level === "paragraph")
        context.endSentence(context.mapped.text.charAt(token.from));
      context.speakOf(topicBefore(context, at));
      return at + 1;
    default:
      return at + 1;
  }
}

/** Whether a label begins its line, or words behind a value, and no sentence goes on there. */
function beginsLine({ mapped, tokens }: FactContext, at: number, token: Token): boolean {
  const { kind, from } = token;
  const before = tokens[at - 1];
  // 全地块绿地率≤15% below the line of a part, which ends with its last value
  if (kind === "text") return speaksOfWhole(mapped, token, before);
  if ((kind !== "indicator" && kind !== "field") || !startsLine(mapped, from)) return false;
  return before?.kind !== "separator" || (before.level !== "comma" && before.level !== "list");
}

/** 绿地率仍为30%: reads what stands behind a name, which may say that it is so in both states. */
function kept(context: FactContext, at: number, read: (context: FactContext, at: number) => number): number {
  const known = context.facts.length;
  const next = read(context, at);
  const stays = context.tokens.slice(at + 1, next).some((token, place) => {
    const words = token.kind === "filler" ? context.mapped.text.slice(token.from, token.to) : "";
    return UNCHANGED.test(words) || (place === 0 && (STAYS.test(words) || BOTH_STATES.includes(words)));
  });
  if (stays) context.keepFrom(known);
  return next;
}

function indicator(context: FactContext, at: number): number {
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
function storeys(context: FactContext, at: number): number | null {
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

function field(context: FactContext, at: number, token: TokenOf<"field">): number {
  const { field, role } = token.term;
  arriveAtPlan(context, at);
  if (field === "use" || field === "useCode") return labelledUses(context, at);
  if (field === "area" && tellsOfWider(context.mapped, context.tokens, at)) context.speakOfWider(true);
  if (field === "area" && role !== undefined) {
    const part = partOfArea(context, at);
    const own = listedSizes(context, at) ?? labelledAreas(context, at, token);
    if (own === null || isOfPart(context.mapped, context.tokens, at)) context.speakOf(part);
    return own ?? foreign(context, at);
  }
  if (field === "county" || field === "block") return labelledWords(context, at, field);
  if (field === "other") return pieceOfLand(context, at) ?? foreign(context, at);
  if (field === "floor") return foreign(context, at);
  return at + 1;
}

/** Steps over the figures of a label that is not ours. */
function foreign(context: FactContext, at: number): number {
  let index = pastFillers(context.tokens, at + 1);
  const kinds = ["comparison", "number", "area", "unit", "dash"];
  while (index < context.end && kinds.includes(context.tokens[index]?.kind ?? "")) index++;
  return index;
}
