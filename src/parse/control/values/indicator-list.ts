import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { EVERY_ONE } from "../../lexicon/place-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { isBar, type Token, type TokenOf } from "../tokens/token";
import { joinsValues } from "../tokens/value-joint";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitsAt } from "./limits";
import { pastFillers } from "./past-fillers";
import { eachAt, formerPairs, isFormerList, laterListAt } from "./value-lists";

/**
 * Several names and then several figures: 容积率、建筑密度、绿地率分别为2.5、30%、35%, or with strokes between both and a
 * colon between them: 容积率/建筑密度:≤2.5/≤30%.
 */
export interface IndicatorList {
  readonly bounds: readonly KeyedBound[];
  /** those before a change, as many; empty where none is told */
  readonly before: readonly KeyedBound[];
  readonly next: number;
}

/** There are not more indicators than this; a longer row of names is no list of ours. */
const MOST_NAMES = 12;

function isJoint(mapped: MappedText, token: Token | undefined): boolean {
  return !isBar(token) && joinsValues(mapped, token);
}

/** A stroke between two names or two figures, which alone would say that there is none. */
function isStroke({ text }: MappedText, token: Token | undefined): boolean {
  return token?.kind === "absent" && text.slice(token.from, token.to) === "/";
}

/**
 * The list whose first name is at `tokens[at]`; null where fewer than two names or not as many figures stand, empty where
 * strokes and a colon say that it is one all the same.
 */
export function indicatorList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): IndicatorList | null {
  const pairs = turnedPairs(mapped, tokens, at);
  if (pairs !== null) return pairs;
  const names: TokenOf<"indicator">[] = [];
  const stroked = isStroke(mapped, tokens[at + 1]);
  const joins = (token: Token | undefined): boolean =>
    stroked ? isStroke(mapped, token) : isJoint(mapped, token);
  let index = at;
  while (names.length <= MOST_NAMES) {
    const token = tokens[index];
    if (token?.kind !== "indicator") return null;
    names.push(token);
    index++;
    // 容积率、绿地率,原分别为…
    const pause = isComma(tokens[index]) && tokens[index + 1]?.kind === "change";
    if (pause || !joins(tokens[index])) break;
    index++;
  }
  if (names.length < 2 || names.length > MOST_NAMES) return null;
  const colon = tokens[index];
  const announced = stroked && colon?.kind === "filler" && colon.colon;
  index = pastFillers(tokens, index);
  const each = eachAt(tokens, index);
  if (each === null && !announced) return impliedList(mapped, tokens, index, names);
  index = pastFillers(tokens, each === null ? index : each + 1);
  // 分别调整为3.0、40%; 分别由1.5、25%调整为2.0、30%
  const change = tokens[index];
  const turned = change?.kind === "change" && change.role === "from";
  if (change?.kind === "change" && change.role !== "before" && change.role !== "after")
    index = pastFillers(tokens, index + 1);
  const list = figures(mapped, tokens, index, names, joins);
  if (list === null) return announced || turned ? lost(tokens, index) : null;
  // more figures than names
  if (announced && joins(tokens[list.next])) return lost(tokens, list.next);
  if (goesOn(mapped, tokens, list.next)) return lost(tokens, list.next);
  const former = each !== null && isFormerList(tokens, each);
  if (!turned && !former) return { ...list, before: [] };
  const later = laterListAt(tokens, former, list.next);
  const after = later === null ? null : figures(mapped, tokens, later, names, joins);
  return after === null ? lost(tokens, list.next) : { ...after, before: list.bounds };
}

/** 容积率1.2、建筑密度40%分别调整为2.0、28%: as many values behind the change as names before it. */
function turnedPairs(mapped: MappedText, tokens: readonly Token[], at: number): IndicatorList | null {
  const former = formerPairs(mapped, tokens, at);
  if (former === null) return null;
  const joins = (token: Token | undefined): boolean => isJoint(mapped, token);
  const after = figures(mapped, tokens, former.next, former.names, joins);
  return after === null ? null : { ...after, before: former.before };
}

/** 建筑密度、绿地率为25%、35%: as many figures as names, joined as these are, without a word that says so. */
function impliedList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  names: readonly TokenOf<"indicator">[],
): IndicatorList | null {
  const lists = (token: Token | undefined): boolean => isJoint(mapped, token) && !isComma(token);
  const [first, last] = [names[0], names.at(-1)];
  const begin = first === undefined ? at : tokens.indexOf(first);
  const end = last === undefined ? at : tokens.indexOf(last, begin);
  if (tokens.slice(begin, end).some(isComma)) return null;
  const turned = turnedList(mapped, tokens, at, names, lists);
  if (turned !== null) return turned;
  const list = figures(mapped, tokens, at, names, lists);
  if (list !== null) return lists(tokens[list.next]) ? null : { ...list, before: [] };
  // 建筑密度、绿地率均为30%
  if (!EVERY_ONE.test(mapped.text.slice(last?.to, tokens[at]?.from))) return null;
  const same = names.map((name) =>
    figure(mapped, tokens, at, name.term, mappedEvidence(mapped, name.from, name.to)),
  );
  const bounds = same.flatMap((one) => one?.bound ?? []);
  const next = same[0]?.next;
  return bounds.length < names.length || next === undefined ? null : { bounds, before: [], next };
}

/** 容积率、绿地率原为1.2、25%,现为1.8、30%; 由1.2、25%调整为1.8、30%: both states, each with as many figures as names. */
function turnedList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  names: readonly TokenOf<"indicator">[],
  joins: (token: Token | undefined) => boolean,
): IndicatorList | null {
  const word = tokens[at];
  if (word?.kind !== "change" || (word.role !== "before" && word.role !== "from")) return null;
  const list = figures(mapped, tokens, pastFillers(tokens, at + 1), names, joins);
  if (list === null || joins(tokens[list.next])) return null;
  const later = laterListAt(tokens, word.role === "before", list.next);
  if (later === null)
    return word.role === "before" ? { bounds: [], before: list.bounds, next: list.next } : null;
  const after = figures(mapped, tokens, later, names, joins);
  return after === null || joins(tokens[after.next])
    ? lost(tokens, list.next)
    : { ...after, before: list.bounds };
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === "separator" && token.level === "comma";
}

/** …分别为2.0、2.5和30%、35%: whether another figure of the same list stands at `at`, behind its joint. */
function goesOn(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const figure = tokens[pastFillers(tokens, at + 1)];
  if (!isJoint(mapped, tokens[at]) || isComma(tokens[at])) return false;
  return figure?.kind === "number" || figure?.kind === "comparison";
}

/** As many figures as there are names, one behind the other from `at` on. */
function figures(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  names: readonly TokenOf<"indicator">[],
  joins: (token: Token | undefined) => boolean,
): { readonly bounds: readonly KeyedBound[]; readonly next: number } | null {
  const bounds: KeyedBound[] = [];
  let index = at;
  for (const name of names) {
    const keyed = figure(mapped, tokens, index, name.term, mappedEvidence(mapped, name.from, name.to));
    if (keyed === null) return null;
    bounds.push(keyed.bound);
    index = keyed.next;
    if (joins(tokens[index]) && bounds.length < names.length) index = pastFillers(tokens, index + 1);
  }
  return { bounds, next: index };
}

/** A list whose figures are not as many as its names gives nothing: none of them can be said to be of any name. */
function lost(tokens: readonly Token[], at: number): IndicatorList {
  const isEnd = (token: Token): boolean =>
    token.kind === "separator" && (token.level === "stop" || token.level === "paragraph");
  let next = at;
  for (let token = tokens[next]; token !== undefined && !isEnd(token); token = tokens[next]) next++;
  return { bounds: [], before: [], next };
}

function figure(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  term: IndicatorTerm,
  more: ReturnType<typeof mappedEvidence>,
): { readonly bound: KeyedBound; readonly next: number } | null {
  const limits = limitsAt(mapped, tokens, at, term.side, true);
  if (limits === null) return null;
  const bound = keyedBound(mapped, term, limits, { from: limits.from, to: limits.to, unit: null, more });
  return bound === null ? null : { bound, next: limits.next };
}
