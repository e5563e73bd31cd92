import {
  ADDED_BUILDING,
  AROUND_LOT,
  AS_BUILT,
  BUILDING_TOPIC,
  BUILT_BESIDES,
  BUILT_CASE,
  BY_RULE,
  DIRECTION_PART,
  EXCEPTION_LABEL,
  INSIDE_LOT,
  LAND_LIES,
  LOCATED_PART,
  OF_ANY_LAND,
  OF_PRICE,
  OTHER_LAND,
  OTHER_SUBJECT,
  SPATIAL_TOPIC,
  THIS_LAND,
  WHOLE_LAND,
} from "../../lexicon/scope-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { lastLineStart } from "../tokens/line-words";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { parseIndicator } from "../values/indicators";
import { pastFillers } from "../values/past-fillers";
import { slotBefore } from "../values/scope-slot";
import type { Fact, Topic } from "./context/fact";
import type { FactContext } from "./context/fact-context";

/** Tokens of the clause behind a topic up to the name of an indicator. */
const REACH = 6;

/**
 * 临湖第一排建筑,高度不超过18米: the part that the first clause of a sentence names, where nothing but that part stands in it
 * and the next one names a limit; or a building that is added, and the next one its floor area. `at` is the comma. Null where the clause says something else.
 */
export function topicBefore(context: FactContext, at: number): Topic | null {
  const { mapped, tokens } = context;
  const [comma, next] = [tokens[at], tokens[at + 1]];
  if (comma?.kind !== "separator" || comma.level !== "comma") return null;
  const besides = builtBesides(context, at);
  if (besides !== null) return besides;
  const sized = next?.kind === "field" && next.term.field === "floor";
  if (!sized && !namesLimit(tokens, at + 1)) return null;
  const slot = slotBefore(mapped, tokens, at, 0);
  if (slot === null || isLimited(tokens.slice(slot.first, at))) return null;
  const added = ADDED_BUILDING.exec(slot.words)?.[1];
  if (sized) return added === undefined ? null : { part: added, sure: true };
  const opener = tokens[slot.first - 1];
  const begins =
    opener === undefined ||
    opener.kind === "ordinal" ||
    (opener.kind === "filler" && opener.colon && isException(mapped, opener)) ||
    (opener.kind === "separator" && (opener.level === "stop" || opener.level === "paragraph")) ||
    startsLine(mapped, slot.from);
  // 例外情形:建设高层住宅的,建筑高度…
  const built = BUILT_CASE.exec(slot.words)?.[1];
  const labelled = opener?.kind === "filler" && opener.colon;
  if (built !== undefined && (begins || labelled) && BUILDING_TOPIC.test(built))
    return { part: built, sure: true };
  if (!begins) return null;
  const located = LOCATED_PART.exec(slot.words)?.[0];
  if (located !== undefined) return { part: located, sure: true };
  const part = LAND_LIES.test(slot.words) ? null : scopePhrase(slot.words);
  if (part === null) return null;
  const sure = [SPATIAL_TOPIC, DIRECTION_PART, BUILDING_TOPIC].some((form) => form.test(part.scope));
  // 老城片区, 容积率…: an area may be the land itself
  return { part: part.scope, sure };
}

/** 例外情形:, 特殊情况:: the label of what holds for parts alone, at the beginning of its line. */
function isException(mapped: MappedText, colon: Token): boolean {
  return EXCEPTION_LABEL.test(mapped.text.slice(Math.max(0, colon.from - LONGEST_LABEL), colon.from));
}

/** Characters of such a label. */
const LONGEST_LABEL = 8;

const TOLD_OF_LOT: readonly Fact["kind"][] = ["bound", "area", "uses"];

/** Characters of the clause that names what is built besides. */
const LONGEST_BUILT = 40;

/** 配建幼儿园一处,用地面积…: what a lot has to have besides, with a size behind the comma at `at`, where something of the lot itself was told. */
function builtBesides(context: FactContext, at: number): Topic | null {
  const { mapped, tokens } = context;
  const [comma, size] = [tokens[at], tokens[at + 1]];
  const measure = size?.kind === "field" ? size.term.field : null;
  const figure = tokens[pastFillers(tokens, at + 2)]?.kind;
  // 用地面积不计入
  const sized = figure === "comparison" || figure === "area" || figure === "number";
  if (comma === undefined || !sized || (measure !== "floor" && measure !== "area")) return null;
  const words = mapped.text.slice(Math.max(0, comma.from - LONGEST_BUILT), comma.from);
  const found = BUILT_BESIDES.exec(words);
  const part = found?.[1] ?? found?.[2];
  // 地块内需配建…: inside the lot, whatever was told of it
  const inside = found !== null && INSIDE_LOT.test(words.slice(0, found.index));
  if (!inside && !TOLD_OF_LOT.some((kind) => context.tells(kind))) return null;
  return part === undefined ? null : { part, sure: true, besides: measure === "floor" ? "building" : "land" };
}

/** Limits that a building without land of its own may have, and what is too low for all buildings of a lot. */
const OF_BUILDING: ReadonlyMap<string, number> = new Map([
  ["height", 12],
  ["storeys", 3],
]);

/**
 * 配建幼儿园一处,建筑面积不小于3000平方米,绿地率不小于35%: the limit named at `at` is that of the land again, and so is what
 * follows; a height is the building's only where the land has its own, or is too low for it.
 */
function comeBack(context: FactContext, at: number): void {
  const token = context.tokens[at];
  if (token?.kind !== "indicator" || context.besides?.besides !== "building") return;
  const { key } = token.term;
  const isTold = context.facts.some(
    (fact) => fact.kind === "bound" && fact.key === key && fact.scope === null,
  );
  const low = OF_BUILDING.get(key);
  const limit = parseIndicator(context.mapped, context.tokens, at)?.current?.bound.max ?? null;
  if (low !== undefined && (isTold || (limit !== null && limit <= low))) return;
  context.besides = null;
  context.scope = context.part;
  context.parts.last = context.part;
}

/** 不大于60米, and the next name behind the comma: a value, and no place. */
function isLimited(words: readonly Token[]): boolean {
  return words.some((token) => token.kind === "comparison" && token.term.place !== "after");
}

/** Whether a clause names an indicator, with nothing but words before it. */
function namesLimit(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i];
    if (token?.kind === "indicator") return true;
    if (token?.kind !== "text" && token?.kind !== "filler") return false;
    if (token.kind === "filler" && token.colon) return false;
  }
  return false;
}

/** Characters of the clause that names a rule. */
const LONGEST_LEAD = 64;

/** Whether words name the parcel itself, or a part that was told of. */
function isNamed({ facts }: FactContext, words: string): boolean {
  return THIS_LAND.test(words) || facts.some(({ scope }) => scope !== null && words.includes(scope));
}

/** Characters of a price and the words behind it. */
const LONGEST_PRICE = 48;

/**
 * 周边地块容积率为1.8: whether the value of the name at `at` is told of other land; so is what follows in the sentence, up
 * to what is said of the parcel again.
 */
export function ofOtherLand(context: FactContext, at: number): boolean {
  comeBack(context, at);
  const name = context.tokens[at]?.from ?? 0;
  const limited = limitStands(context, at);
  if (limited) context.speakOfHere();
  if (!limited && OF_PRICE.test(context.mapped.text.slice(Math.max(0, name - LONGEST_PRICE), name)))
    return true;
  const slot = slotBefore(context.mapped, context.tokens, at, context.used);
  if (slot === null) return false;
  if (!limited && AS_BUILT.test(slot.words) && context.tells("bound")) return true;
  // 根据国家标准,居住街坊绿地率不宜低于30%
  const lead = context.mapped.text.slice(Math.max(0, slot.from - LONGEST_LEAD), slot.from);
  if (
    BY_RULE.test(lead) &&
    RULED_LAND.test(slot.words) &&
    !WHOLE_LAND.test(slot.words) &&
    !isNamed(context, slot.words)
  ) {
    context.speakOfOther();
    return true;
  }
  const coded = context.mentions.length > 0 && context.mentions.every(({ code }) => /\d/u.test(code ?? ""));
  if (coded && AROUND_LOT.test(slot.words)) {
    const [token] = context.tokens.slice(at, at + 1);
    if (token?.kind === "indicator")
      context.put({ kind: "unread", indicator: token.term.key }, context.evidence(token.from, token.to));
    context.speakOfOther();
    return true;
  }
  if (THIS_LAND.test(slot.words)) context.speakOfWider(false);
  const other = OTHER_LAND.test(slot.words.replace(BEFORE_OTHER, ""));
  if (other) context.speakOfOther();
  return other;
}

/** What may stand before such land: 其中, 该地块周边…. */
const BEFORE_OTHER =
  /^(?:[而且与其]|其中|目前|[该本](?:地块|宗地|项目|用地)(?=周[边围]|四周|相邻|邻近|毗邻|附近))/u;

/** A rule speaks of kinds of land; buildings and uses are parts of the parcel. */
const RULED_LAND = /(?:街坊|用地|小区|居住区|地区|城区)$/u;

/** Whether a limit stands behind a name: what is told of land that lies elsewhere or of prices is a value, and limits nothing. */
function limitStands({ tokens }: FactContext, at: number): boolean {
  return tokens[pastFillers(tokens, at + 1)]?.kind === "comparison";
}

/** Characters in which a sentence says whom it speaks of. */
const LONGEST_SUBJECT = 32;

/**
 * 同类地块2024年…: a sentence that begins at `at` and speaks of other land is that of none here: up to the first limit, or
 * to its end where it gives an example or speaks of the houses of villagers.
 */
export function openOnOthers(context: FactContext, at: number): void {
  const { mapped, tokens } = context;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== "text" && token?.kind !== "field" && token?.kind !== "filler") return;
  const stop = before?.kind === "separator" && (before.level === "stop" || before.level === "paragraph");
  if (before !== undefined && !stop && before.kind !== "ordinal" && !startsLine(mapped, token.from)) return;
  const opening = mapped.text.slice(token.from, token.from + LONGEST_SUBJECT);
  if (OF_ANY_LAND.test(opening)) context.speakOfOther();
  else if (OTHER_SUBJECT.test(opening)) context.openOnOther();
}

const VALUE_ENDS: ReadonlySet<Token["kind"] | undefined> = new Set(["unit", "number", "area", "absent"]);

/** 全地块绿地率≤15% below the line of a part, which ends with the value `before`: whether the words of a line name the whole land. */
export function speaksOfWhole(mapped: MappedText, token: Token, before: Token | undefined): boolean {
  const line = VALUE_ENDS.has(before?.kind) ? lastLineStart(mapped, token) : null;
  const words = line === null ? "" : mapped.text.slice(line, token.to);
  // 其建筑密度 goes on with the part
  return !words.startsWith("其") && WHOLE_LAND.test(words);
}
