import { NUMBERED_PART } from "../../lexicon/area-context";
import {
  ABOVE_GROUND,
  ALL_BUT,
  BELOW,
  BUILDING_TOPIC,
  DIRECTION_PART,
  LETTERED_PART,
  LIMIT_OF_WHOLE,
  PART_OF_LOT,
  SPATIAL_TOPIC,
} from "../../lexicon/scope-words";
import { startsLine } from "../../text/mapped-text";
import { bracketEnd, openedAt } from "../tokens/brackets-behind";
import { lastLineStart } from "../tokens/line-words";
import { type ScopePhrase, scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { partName } from "../values/part-name";
import { pastFillers } from "../values/past-fillers";
import { scopeBefore, slotBefore } from "../values/scope-slot";
import type { Topic } from "./context/fact";
import type { FactContext } from "./context/fact-context";
import { namesLand } from "./land-words";

/** 住宅部分容积率≤1.0、建筑高度≤18米; 沿街建筑高度≤24米,层数≤6层: the height in the other measure, and 、, go on with the same part. */
export function scopeOfList({ tokens, listed }: FactContext, at: number): string | null {
  const [joint, name] = [tokens[at - 1], tokens[at]];
  if (listed?.next !== at - 1 || name?.kind !== "indicator") return null;
  if (joint?.kind === "separator" && joint.level === "list") return listed.scope;
  const comma = joint?.kind === "and" || (joint?.kind === "separator" && joint.level === "comma");
  const measures = [listed.key, name.term.key];
  return comma && measures.includes("height") && measures.includes("storeys") ? listed.scope : null;
}

/** Characters of the words for the whole land before a name. */
const LONGEST_WHOLE = 8;

/** 住宅容积率≤2.0,商业容积率≤2.5,平均容积率≤2.1: whether the name at `at` is told to be that of the whole land, and so is what follows. */
export function namesWhole({ mapped, tokens }: FactContext, at: number): boolean {
  const name = tokens[at];
  if (name?.kind !== "indicator") return false;
  if (/^(?:综合|总)/u.test(name.term.spelling)) return true;
  const words = mapped.text.slice(Math.max(0, name.from - LONGEST_WHOLE), name.from);
  return LIMIT_OF_WHOLE.test(/[^,。;:、\n\d]*$/u.exec(words)?.[0] ?? "");
}

/** The part that stands before the name of an indicator. */
export function partAt(context: FactContext, at: number): ScopePhrase | null {
  const { mapped, tokens } = context;
  const name = tokens[at];
  const part =
    scopeBefore(mapped, tokens, at, context.used) ?? cellBefore(context, at) ?? behindSize(context, at);
  if (part === null || name?.kind !== "indicator" || isAllBut(context, at)) return null;
  // H 建筑高度:H≤80米: a letter before the name stands for it
  const again = tokens[pastFillers(tokens, at + 1)];
  if (again?.kind === "indicator" && mapped.text.slice(again.from, again.to) === part.scope) return null;
  // 地上建筑层数: storeys are counted above the ground
  if (ABOVE_GROUND.test(part.scope) && name.term.key === "storeys") return null;
  return {
    scope: partName(part.scope, name),
    mayBeLand: part.mayBeLand || namesLand(mapped, part.scope, context.mentions),
  };
}

/** 除幼儿园外其余建筑高度≤60米: the limit of the parcel, where what is taken out has no value of its own. */
function isAllBut({ mapped, tokens, used, facts }: FactContext, at: number): boolean {
  const out = ALL_BUT.exec(slotBefore(mapped, tokens, at, used)?.words ?? "")?.[1];
  return out !== undefined && !facts.some(({ scope }) => scope === out);
}

/** 核心区 and 建筑高度≤9米, parted by a wide blank: what the line begins with may be a part, where another line has another one. */
function cellBefore({ mapped, tokens }: FactContext, at: number): ScopePhrase | null {
  const name = tokens[at];
  if (name === undefined || startsLine(mapped, name.from)) return null;
  // A区(住宅) 容积率≤1.9
  const end = tokens[at - 1]?.kind === "close" ? openedAt(tokens, at - 1) - 1 : at - 1;
  // 某医院用地(SX-18-02,6.67公顷)容积率≤2.0: the land itself
  if (end < at - 1 && tokens[end + 2]?.kind === "parcels") return null;
  let first = end;
  while (first > end - MOST_WORDS && isOfCell(tokens[first]) && !begins(mapped, tokens[first])) first--;
  const [opener, last] = [tokens[first], tokens[end]];
  if (opener === undefined || last === undefined || !isOfCell(opener)) return null;
  const from = lastLineStart(mapped, opener);
  const part = from === null ? null : scopePhrase(mapped.text.slice(from, last.to));
  return part === null ? null : { ...part, mayBeLand: true };
}

/** A区0.5公顷容积率2.5, 东区0.5公顷,容积率2.5: the part whose size stands right before the name. */
function behindSize({ mapped, tokens }: FactContext, at: number): ScopePhrase | null {
  const comma = tokens[at - 1];
  const size = comma?.kind === "separator" && comma.level === "comma" ? at - 2 : at - 1;
  if (tokens[size]?.kind !== "area") return null;
  const slot = slotBefore(mapped, tokens, size, 0);
  if (slot === null || !isJoint(tokens[slot.first - 1])) return null;
  return LETTERED_PART.test(slot.words) ? { scope: slot.words, mayBeLand: false } : null;
}

function isJoint(token: Token | undefined): boolean {
  return token?.kind === "separator" || (token?.kind === "filler" && token.colon);
}

/** Most words of such a cell. */
const MOST_WORDS = 4;

function isOfCell(token: Token | undefined): boolean {
  return token?.kind === "text" || token?.kind === "field";
}

function begins(mapped: FactContext["mapped"], token: Token | undefined): boolean {
  return lastLineStart(mapped, token) !== null;
}

/**
 * 建筑高度(住宅)≤54米, 建筑高度-商业:≤24米: the part behind the name of an indicator at `tokens[at]`, and whether it can be no word
 * for how a value is measured, 檐口; null where none stands there.
 */
export function partBehindName({ mapped, tokens }: FactContext, at: number): Topic | null {
  const [joint, words, end] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const close = joint?.kind === "open" ? bracketEnd(tokens, at + 1) : null;
  const dashed = joint?.kind === "dash" && words?.kind === "text" && end?.kind === "filler" && end.colon;
  if ((close === null && !dashed) || words === undefined) return null;
  const last = close === null ? words : tokens[close - 2];
  const inside = tokens.slice(at + 2, close === null ? at + 3 : close - 1);
  if (last === undefined || !inside.every(({ kind }) => OF_PARTS.has(kind))) return null;
  const printed = mapped.text.slice(words.from, last.to);
  // 容积率(地下): no part of the land, and none of what is counted for the whole
  if (BELOW.test(printed)) return { part: printed, sure: true };
  const part = scopePhrase(printed)?.scope;
  if (part === undefined || (SYMBOL.test(printed) && standsAlone(mapped, tokens, at, printed))) return null;
  return { part, sure: [SPATIAL_TOPIC, DIRECTION_PART, BUILDING_TOPIC].some((form) => form.test(part)) };
}

/** 容积率(R):≤2.0: a letter that stands for the name, where the name does not stand beside another one, as parts do (容积率(A), 容积率(B)). */
function standsAlone(
  mapped: FactContext["mapped"],
  tokens: FactContext["tokens"],
  at: number,
  letter: string,
): boolean {
  const key = keyOf(tokens[at]);
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i++) {
    const [open, word] = [tokens[i + 1], tokens[i + 2]];
    if (i === at || keyOf(tokens[i]) !== key || open?.kind !== "open" || word === undefined) continue;
    const other = mapped.text.slice(word.from, word.to);
    if (SYMBOL.test(other) && other !== letter) return false;
  }
  return true;
}

function keyOf(token: Token | undefined): string | null {
  return token?.kind === "indicator" ? token.term.key : null;
}

const SYMBOL = /^[A-Za-zα-ωΑ-Ω]{1,2}$/u;
/** Tokens around a name in which the parts of one parcel stand. */
const REACH = 40;

/** 商业用地面积1.2公顷,容积率≤3.0: the part whose area a sentence tells first, and then its limits; another part or the land has to show that. */
export function partOfArea({ mapped, tokens, used }: FactContext, at: number): Topic | null {
  const words = slotBefore(mapped, tokens, at, used)?.words;
  const part = words === undefined ? null : scopePhrase(words);
  if (part === null) return null;
  // 其中一期用地面积1.2公顷,容积率≤3.0
  const ofAll = words?.startsWith("其中") === true && NUMBERED_PART.test(part.scope);
  return { part: part.scope, sure: ofAll || PART_OF_LOT.test(part.scope) };
}

/** Words that may name a part. */
const OF_PARTS: ReadonlySet<Token["kind"]> = new Set([
  "text",
  "number",
  "unit",
  "and",
  "comparison",
  "field",
]);
