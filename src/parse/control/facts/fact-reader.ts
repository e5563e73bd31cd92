import { BOTH_STATES, STAYS, UNCHANGED } from "../../lexicon/change-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { ParcelMention, Token, TokenOf } from "../tokens/token";
import { isOfPart, tellsOfWider } from "../values/area-label";
import { pastFillers } from "../values/past-fillers";
import type { Fact } from "./context/fact";
import { FactContext } from "./context/fact-context";
import { partsOfSentences } from "./context/sentence-parts";
import type { StateSection } from "./context/state-sections";
import { withUnchanged } from "./context/unchanged";
import { labelledWords } from "./labelled-words";
import { limitFacts, storeyFacts } from "./limit-facts";
import { listedSizes } from "./listed-parts";
import { partOfArea } from "./part-before";
import { partLines } from "./part-lines";
import { openScope, partHeading } from "./part-scopes";
import { arriveAtPlan, change, endLine } from "./state-changes";
import { statedUses } from "./stated-uses";
import { openOnOthers, speaksOfWhole, topicBefore } from "./topic";
import { labelledAreas } from "./uses/area-facts";
import { countedUse } from "./uses/counted-use";
import { landArea, pieceOfLand } from "./uses/land-area";
import { bareUses, clauseUse, factsBehindParcels, labelledUses } from "./uses/use-facts";

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
      return kept(context, at, limitFacts);
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
      return storeyFacts(context, at) ?? at + 1;
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
