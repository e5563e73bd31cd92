import { PAPER_NUMBER } from "../../lexicon/paper-words";
import {
  ALL_PARCELS,
  AN_EXCEPTION,
  EXCEPTED,
  JOINED_TO,
  MERGED_COUNT,
  MERGED_INTO,
  OF_EACH,
  ONE_PARCEL,
  PLACED,
  THOSE_ABOVE,
} from "../../lexicon/place-words";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { isJoint, openedAt } from "../tokens/brackets-behind";
import { beginsWords } from "../tokens/line-words";
import { plainCode } from "../tokens/parcel-codes";
import { asPrinted, isCode } from "../tokens/slot-names";
import type { ParcelMention, Token } from "../tokens/token";
import { isFigure, nameBefore, opensValues } from "../tokens/value-beside";
import type { Item } from "./item";

/** Tokens between the parcels that are joined and the one that they become. */
const REACH = 8;

/**
 * The parcels that the one at `tokens[at]` is made from (A、B合并为C, A并入C); null where the words before it, `before`,
 * tell of no merger.
 * @param items what was told so far
 */
export function joinedBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
  items: readonly Item[],
): readonly ParcelMention[] | null {
  if (MERGED_INTO.test(before)) {
    const named = parcelsBefore(tokens, at);
    return named.length > 0 ? named : counted(before, items);
  }
  // an area between the two is a piece of land that goes over, and no merger
  const source = tokens.slice(Math.max(0, at - 4), at).findLast((token) => token.kind === "parcels");
  const here = tokens[at];
  if (source?.kind !== "parcels" || here === undefined) return null;
  return JOINED_TO.test(mapped.text.slice(source.to, here.from)) ? source.parcels : null;
}

/** 两地块拟合并为: the parcels that were named last. */
function counted(before: string, items: readonly Item[]): readonly ParcelMention[] {
  const count = "二三四五".indexOf((MERGED_COUNT.exec(before)?.[1] ?? "").replace("两", "二")) + 2;
  return MERGED_COUNT.test(before) ? items.flatMap(({ mentions }) => mentions).slice(-count) : [];
}

function parcelsBefore(tokens: readonly Token[], at: number): readonly ParcelMention[] {
  const found: ParcelMention[] = [];
  for (let i = at - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const token = tokens[i];
    if (token?.kind === "close") i = openedAt(tokens, i);
    else if (token?.kind === "parcels") {
      found.unshift(...token.parcels);
      steps = 0;
    } else if (token?.kind === "separator" && token.level !== "comma") break;
    else if (found.length > 0 && !isJoint(token)) break;
  }
  return found;
}

/** 地块一(LQ-C-03), 一号地块 CW2031-15: the code in brackets or right behind the one name at `tokens[at]`. */
export function withCodeBehind(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  parcels: readonly ParcelMention[],
): readonly ParcelMention[] {
  const [own, ...others] = parcels;
  if (own === undefined || own.code !== null || others.length > 0) return parcels;
  const beside = tokens[at + 1];
  if (beside?.kind === "open") {
    const close = mapped.text.indexOf(")", beside.to);
    // 某医院地块(SX-18-02,6.67公顷)
    const inside = CODE_FIRST.exec(mapped.text.slice(beside.to, close))?.[0] ?? "";
    if (close < 0 || inside.length > LONGEST_CODE || PAPER_NUMBER.test(inside) || !isCode(inside))
      return parcels;
    const span = { ...own, code: plainCode(inside) };
    return asPrinted(mapped, [{ ...span, from: beside.to, to: beside.to + inside.length }]).map((one) => ({
      ...one,
      from: own.from,
      to: own.to,
    }));
  }
  // 地块一:YX-31-03
  const next = beside?.kind === "filler" && beside.colon ? tokens[at + 2] : beside;
  const last = next?.kind === "text" ? codeAtLineEnd(mapped, tokens, at + 1) : next;
  if (last?.kind !== "parcels" || last.noun || startsLine(mapped, last.from)) return parcels;
  const [code, ...more] = last.parcels;
  return code === undefined || code.code === null || more.length > 0
    ? parcels
    : [{ ...own, code: code.code }];
}

/** 地块一 某镇 YX-31-03: the code that ends the line of a name and its place, whose first token is at `from`. */
function codeAtLineEnd(mapped: MappedText, tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < from + REACH && ["text", "filler"].includes(tokens[at]?.kind ?? "")) at++;
  const [code, behind] = [tokens[at], tokens[at + 1]];
  if (code === undefined || !isApart(mapped, code.from)) return undefined;
  return behind === undefined || startsLine(mapped, behind.from) || mapped.text.charAt(behind.from) === "\n"
    ? code
    : undefined;
}

/** The first of what a bracket tells. */
const CODE_FIRST = /^[^,;]*/u;
/** Longest code in brackets. */
const LONGEST_CODE = 24;

/** (消防站) behind the codes: what is to be built there. */
export function projectBehind(mapped: MappedText, tokens: readonly Token[], at: number): string | null {
  if (tokens[at + 1]?.kind !== "open" || tokens[at + 2]?.kind !== "text") return null;
  const words = tokens[at + 2];
  if (words === undefined || tokens[at + 3]?.kind !== "close") return null;
  const name = mapped.text.slice(words.from, words.to);
  return /(?:用地|绿地)$/u.test(name) || /^[A-Z]\d|^以下|^简称|[《》]/u.test(name) ? null : name;
}

/** Words that tell whether a code is a subject; more is another clause. */
export const CLAUSE = 60;

/** A figure or a code in the title of a plan, 《某区02分区控规(2020)》, says nothing of land. */
export function inPlanTitle(mapped: MappedText, clause: number, at: number): boolean {
  const words = mapped.text.slice(Math.max(clause, at - CLAUSE), at);
  return words.lastIndexOf("《") > words.lastIndexOf("》");
}

/** The same where the title ends in its clause as well: 《 may have lost its 》. */
export function inQuotedTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  return OPEN_TITLE.test(before) && TITLE_ENDS.test(text.slice(at, at + CLAUSE));
}

const OPEN_TITLE = /《[^《》。;:\n]*$/u;
const TITLE_ENDS = /^[^《》。;:\n]*》/u;

/** Whether the number at `tokens[at]`, in a clause that begins at `clause`, is a figure that says something. */
export function isFact(mapped: MappedText, tokens: readonly Token[], at: number, clause: number): boolean {
  return !inPlanTitle(mapped, clause, tokens[at]?.from ?? 0) && isFigure(mapped, tokens, at);
}

/** 位置:…B-12地块 says where the land lies that a label has named. */
export function isPlaceLabel(label: Token | undefined): boolean {
  return label?.kind === "field" && label.term.field === "place";
}

/** What ends a value. */
const VALUE_ENDS: readonly Token["kind"][] = ["area", "unit", "number", "close"];

/**
 * A-01(4.2公顷)、A-02(5.1公顷), 其中A-01面积4.2亩、A-02面积5.1亩: whether the parcels at `tokens[at]` go on with a list in
 * which every code has its values behind it.
 */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const [end, joint, here, behind] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.kind !== "parcels" || end === undefined || behind === undefined) return false;
  // parcels that nothing is printed of: all of a list
  if (here.from === here.to) return false;
  const listed = joint?.kind === "separator" ? joint.level !== "paragraph" : joint?.kind === "and";
  if (!listed) return false;
  if (behind.kind === "open") return end.kind === "close";
  return VALUE_ENDS.includes(end.kind) && opensValues(tokens, at) && nameBefore(tokens, at) === null;
}

/**
 * Whether `tokens[at]` stands at the beginning of a clause that begins at `clause`, of a line below a heading, or behind a
 * state alone: 变更后两地块.
 */
export function opensClause(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  clause: number,
): boolean {
  const [state, here] = [tokens[at - 1], tokens[at]];
  if (here === undefined) return false;
  if (state?.kind === "change" && state.to === here.from) return state.from === clause;
  return here.from === clause || beginsWords(mapped, here.from);
}

/** Labels of what 以上地块 may have in common. */
const OF_LAND: readonly string[] = ["use", "useCode", "area", "conditions"];

/**
 * Whether 各地块 or 以上地块 at `tokens[at]`, with an indicator behind it, speaks of all parcels so far. 该宗地 behind a
 * sentence about one parcel, which `current` is, goes on with that one.
 */
export function speaksOfAll(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  current: Item | null,
): boolean {
  const from = tokens[at]?.from ?? 0;
  const words = ALL_PARCELS.exec(mapped.text.slice(from, from + 10))?.[0];
  if (words === undefined) return false;
  if (current?.mentions.length === 1 && ONE_PARCEL.test(words)) return false;
  if (OF_EACH.test(mapped.text.slice(from + words.length, from + words.length + 1))) return true;
  // 该宗地出让面积 speaks of one
  const several = !ONE_PARCEL.test(words);
  // 上述三个地块位于某路以南,用地面积分别为…
  let passes = several && PLACED.test(mapped.text.slice(from + words.length, from + words.length + 3));
  if (opensOnAll(mapped, tokens, at, words)) return true;
  for (let i = at + 1; i < at + 6; i++) {
    const next = tokens[i];
    if (
      next?.kind === "indicator" ||
      (several && next?.kind === "field" && OF_LAND.includes(next.term.field))
    )
      return true;
    // 上述地块竞买保证金800万元,容积率…
    if (several && next?.kind === "field" && next.term.field === "other") passes = true;
    if (next === undefined || (next.kind === "separator" && (!passes || next.level !== "comma")))
      return false;
    if (next.kind === "separator") passes = false;
  }
  return false;
}

/** Tokens of a sentence about all parcels before the first limit. */
const LONGEST_OPENING = 24;

/** 以上地块装配率不低于40%;建筑密度≤35%, 各地块:…: a sentence that begins with those above, or with all and a sign, goes on about them, up to its end or the next parcel. */
function opensOnAll({ text }: MappedText, tokens: readonly Token[], at: number, words: string): boolean {
  const from = tokens[at]?.from ?? 0;
  const signed = !ONE_PARCEL.test(words) && /[,:]/u.test(text.charAt(from + words.length));
  if (!(signed || THOSE_ABOVE.test(words)) || !/^$|[。\n]/u.test(text.charAt(from - 1))) return false;
  for (let i = at + 1; i < at + LONGEST_OPENING; i++) {
    const token = tokens[i];
    if (token?.kind === "indicator") return true;
    const ends =
      token?.kind === "separator" && (token.level === "paragraph" || text.charAt(token.from) === "。");
    if (token === undefined || ends || token.kind === "parcels" || token.kind === "ordinal") return false;
  }
  return false;
}

/** 其中A-03地块…: whether the parcels at `at` are told of apart from others, as `last`, the item before, is in the same sentence. */
export function isException({ text }: MappedText, at: number, last: Item | undefined): boolean {
  if (AN_EXCEPTION.test(text.slice(Math.max(0, at - LONGEST_LEAD), at))) return true;
  return last?.exception === true && !/[。\n]/u.test(text.slice(last.from, at));
}

/** Signs of 但是,对. */
const LONGEST_LEAD = 4;

/**
 * 除B-03地块容积率不大于1.2外,其余地块…: whether the parcel at `tokens[at]` is an exception with values of its own. Where the
 * name stands before (建筑高度除B-03不大于24米外), the item that the name belongs to goes on.
 */
export function isExcepted(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
): boolean {
  const here = tokens[at];
  if (here === undefined || !before.endsWith("除") || tokens[at - 2]?.kind === "indicator") return false;
  return EXCEPTED.test(mapped.text.slice(here.to, here.to + CLAUSE));
}
