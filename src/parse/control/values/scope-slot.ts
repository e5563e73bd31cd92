import { COUNTERS } from "../../lexicon/column-words";
import { BUILDING_TOPIC, DIVIDED } from "../../lexicon/scope-words";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { bracketEnd, openedAt } from "../tokens/brackets-behind";
import { lastLineStart } from "../tokens/line-words";
import { type ScopePhrase, scopePhrase } from "../tokens/scope-phrase";
import type { Token, TokenOf } from "../tokens/token";
import { hasColon } from "./colon-behind";
import { limitBefore } from "./limit-before";
import { pastFillers } from "./past-fillers";

/** Longest words of a slot, in tokens. */
const LONGEST = 12;
/** Words of every token that may be one of the name of a part: 规划展览馆, 距古塔50米以内, 配套设施, 住宅及商业. */
const OF_NAMES: ReadonlySet<Token["kind"]> = new Set([
  "text",
  "filler",
  "and",
  "number",
  "unit",
  "field",
  "comparison",
  "dash",
]);

/** Words of a remark in brackets behind the name of a part, no other name of a quantity. */
const REMARK: ReadonlySet<Token["kind"]> = new Set(["text", "filler", "and", "number", "unit"]);

/** The words right before the token at `at` within their clause, and where they begin. */
export interface SlotBefore {
  readonly words: string;
  readonly from: number;
  /** index of their first token */
  readonly first: number;
}

/**
 * What stands in the clause right before the name of an indicator at `tokens[at]`.
 * @param used text position up to which everything belongs to another value
 */
export function slotBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  used: number,
): SlotBefore | null {
  const name = tokens[at];
  // the cell before is another value
  if (name === undefined || startsCell(mapped, name.from)) return null;
  // A区(沿溪60米范围)建筑高度≤18米
  let end = tokens[at - 1]?.kind === "close" ? openedAt(tokens, at - 1) - 1 : at - 1;
  // 某医院用地(SX-18-02,6.67公顷)容积率≤2.0: the land itself
  if (end < at - 1 && tokens[end + 2]?.kind === "parcels") return null;
  // 20米不大于建筑高度不大于54米
  const limit = limitBefore(mapped, tokens, at);
  while (limit !== null && (tokens[end]?.from ?? -1) >= limit.from) end--;
  let first = end + 1;
  while (first > Math.max(0, at - LONGEST) && isOfSlot(tokens, first - 1, used)) {
    first--;
    if (lastLineStart(mapped, tokens[first]) !== null) break;
  }
  const begins = tokens[first];
  const to = tokens[end]?.to;
  if (first > end || begins === undefined || to === undefined) return null;
  const from = lastLineStart(mapped, begins) ?? begins.from;
  return { words: mapped.text.slice(from, to), from, first };
}

function isOfSlot(tokens: readonly Token[], at: number, used: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.from < used) return false;
  // 无尘车间
  if (token.kind === "absent") return next?.kind === "text" && next.from === token.to;
  if (token.kind === "filler") return !token.colon;
  if (token.kind === "separator") return token.level === "list";
  // 序号:2 counts the next parcel
  if (token.kind === "field" && COUNTERS.includes(token.term.spelling)) return false;
  return OF_NAMES.has(token.kind);
}

/** The part that stands before the name of an indicator. */
export function scopeBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  used: number,
): ScopePhrase | null {
  const slot = slotBefore(mapped, tokens, at, used);
  return slot === null ? null : scopePhrase(slot.words);
}

/** The words of a part and the token behind them, a limit. */
export interface SlotAhead {
  readonly words: string;
  /** the name of the indicator, where it stands again behind the words */
  readonly again?: TokenOf<"indicator">;
  readonly next: number;
}

/**
 * The words between the name of an indicator and a figure of its own: 住宅≤54米, 住宅、商业不超过24米, 临河30米范围内限高20m.
 * `first` is their first token.
 * @param key of the indicator; null for any
 * @param listed the words begin a line of a list, and a colon may end them
 */
export function slotAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  first: number,
  key: string | null,
  listed = false,
): SlotAhead | null {
  const at = pastOfWhich(mapped, tokens, first);
  let end = at;
  while (end < at + LONGEST && isOfSlot(tokens, end, 0) && !opensLimit(mapped, tokens, end)) {
    if (end > at && startsLine(mapped, tokens[end]?.from ?? 0)) return null;
    end++;
  }
  // 南侧(临湖一线)≤24米
  const close = end > at ? bracketEnd(tokens, end) : null;
  const remark = close !== null && tokens.slice(end + 1, close - 1).every(({ kind }) => REMARK.has(kind));
  if (close !== null && remark && tokens[close]?.kind === "comparison") end = close;
  const [from, to] = [tokens[at]?.from, tokens[end - 1]?.to];
  if (end === at || from === undefined || to === undefined) return null;
  const words = mapped.text.slice(from, to);
  if (opensLimit(mapped, tokens, end)) return { words, next: end };
  const colon = tokens[end];
  const behind = pastFillers(tokens, end + 1);
  if (listed && colon?.kind === "filler" && colon.colon && opensLimit(mapped, tokens, behind))
    return { words, next: behind };
  const again = tokens[end];
  if (again?.kind !== "indicator" || (key !== null && !isSame(again.term.key, key))) return null;
  return { words, again, next: pastFillers(tokens, end + 1) };
}

/** The words before a colon or a limit: 住宅:0.5<R≤2.0, 住宅0.5<R≤2.0. `at` is their first token. */
export function slotBeforeLimit(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  opens: (at: number) => boolean,
): SlotAhead | null {
  let end = at;
  while (end < at + LONGEST && isOfSlot(tokens, end, 0) && !opens(end)) end++;
  const [from, to, next] = [tokens[at]?.from, tokens[end - 1]?.to, tokens[end]];
  if (end === at || from === undefined || to === undefined) return null;
  const colon = next?.kind === "filler" && next.colon;
  if (!colon && !opens(end)) return null;
  return { words: mapped.text.slice(from, to), next: colon ? end + 1 : end };
}

/** 其中:住宅≤28%: one past the colon behind 其中; `at` where none stands there. */
function pastOfWhich({ text }: MappedText, tokens: readonly Token[], at: number): number {
  const [words, colon] = [tokens[at], tokens[at + 1]];
  if (words === undefined || colon?.kind !== "filler" || !colon.colon) return at;
  return text.slice(words.from, words.to) === "其中" ? at + 2 : at;
}

/** A height may go on in storeys. */
function isSame(key: string, other: string): boolean {
  const heights = ["height", "storeys"];
  return key === other || (heights.includes(key) && heights.includes(other));
}

/** The words in brackets right behind a figure: ≤24米(裙房). `at` is the token behind the figure. */
export function slotInBrackets(mapped: MappedText, tokens: readonly Token[], at: number): SlotAhead | null {
  if (tokens[at]?.kind !== "open") return null;
  let end = at + 1;
  while (end < at + LONGEST && isOfSlot(tokens, end, 0)) end++;
  const [from, to] = [tokens[at + 1]?.from, tokens[end - 1]?.to];
  if (tokens[end]?.kind !== "close" || end === at + 1 || from === undefined || to === undefined) return null;
  return { words: mapped.text.slice(from, to), next: end + 1 };
}

/** Whether a limit begins here: a comparing word, or a figure that is none of a name (1#楼, 50米范围, 25米以内建筑). */
function opensLimit(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "comparison") return token.term.place !== "after";
  if (token?.kind !== "number") return false;
  let behind = tokens[at + 1]?.kind === "unit" ? at + 2 : at + 1;
  const word = tokens[behind];
  // 24米以下
  if (word?.kind === "comparison" && word.term.place !== "before") behind++;
  const end = tokens[behind];
  // 1.0<R≤2.0
  if (end?.kind === "indicator" && LETTERS.test(mapped.text.slice(end.from, end.to))) return behind > at + 1;
  return end === undefined || startsLine(mapped, end.from) || !GOES_ON.has(end.kind);
}

const LETTERS = /^[A-Z]{1,3}$/u;

/** What a name goes on with behind a figure. */
const GOES_ON: ReadonlySet<Token["kind"]> = new Set(["text", "field", "comparison", "filler", "indicator"]);

/** Tokens of a clause that says that each part has its own value. */
const LONGEST_DIVISION = 8;

/** 建筑高度按分区控制,北片区≤36米: index of the first part behind such a clause; `at` where none stands there. */
export function pastDivision(mapped: MappedText, tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.from ?? 0;
  for (let index = at; index < at + LONGEST_DIVISION; index++) {
    const token = tokens[index];
    const ends =
      token?.kind === "separator" ? token.level === "comma" : token?.kind === "filler" && token.colon;
    if (ends && token !== undefined)
      return DIVIDED.test(mapped.text.slice(from, token.from)) ? index + 1 : at;
    if (token?.kind !== "text" && token?.kind !== "filler" && token?.kind !== "field") return at;
  }
  return at;
}

/** Tokens of what is said besides behind the limit of a part. */
const LONGEST_WORDS = 14;

/**
 * 商业区:≥60米,主楼不少于2幢;住宅区:≤54米: index of the next part behind words that say something else of the one before, `scope`,
 * where it is called as that one is, or is a building; else what follows the sign at `at`.
 */
export function pastWords(
  { text }: MappedText,
  tokens: readonly Token[],
  at: number,
  scope: string | null,
): number {
  if (!["text", "filler"].includes(tokens[at + 1]?.kind ?? "")) return at + 1;
  for (let index = at + 1; index < at + LONGEST_WORDS; index++) {
    const [token, part] = [tokens[index], tokens[index + 1]];
    if (token === undefined || token.kind === "indicator" || token.kind === "ordinal") break;
    if (token.kind !== "separator" || token.level === "comma" || token.level === "list") continue;
    if (text.charAt(token.from) !== ";" || part?.kind !== "text" || !hasColon(tokens, index + 2)) break;
    const words = text.slice(part.from, part.to);
    return words.at(-1) === scope?.at(-1) || BUILDING_TOPIC.test(words) ? index + 1 : at + 1;
  }
  return at + 1;
}

/** 容积率,其中住宅≤2.0,商业≤1.2: index of the first part behind the comma at `at`; null where no 其中 stands there. */
export function ofWhich({ text }: MappedText, tokens: readonly Token[], at: number): number | null {
  const [comma, words] = [tokens[at], tokens[at + 1]];
  const joint = comma?.kind === "separator" && comma.level === "comma";
  return joint && words?.kind === "text" && text.startsWith("其中", words.from) ? at + 1 : null;
}
