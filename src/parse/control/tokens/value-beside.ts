import { NO_FIGURE_BEHIND, PLACE_ALONE } from "../../lexicon/place-words";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { lastLineStart } from "./line-words";
import type { Token, TokenOf } from "./token";

/** Tokens beside a number that make it a figure of the land. */
const VALUE_BEFORE: readonly Token["kind"][] = [
  "indicator",
  "field",
  "comparison",
  "filler",
  "dash",
  "each",
  "change",
  "unit",
  "close",
];
const VALUE_BEHIND: readonly Token["kind"][] = ["unit", "comparison", "dash"];

/** Tokens between a name and a later value of its list. */
const LONGEST_LIST = 40;
const LISTED: readonly Token["kind"][] = ["parcels", "number", "comparison", "unit", "dash", "filler", "and"];

/** The name that the parcels at `tokens[at]` go on: 容积率:A-01≤2.0,A-02≤1.8; null where no list of values leads there. */
export function nameBefore(tokens: readonly Token[], at: number): TokenOf<"indicator"> | null {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_LIST); i--) {
    const token = tokens[i];
    const name = tokens[i - 1];
    if (token?.kind === "filler" && token.colon) return name?.kind === "indicator" ? name : null;
    // 建筑高度A-01不超过24米,A-02不超过36米
    if (token?.kind === "indicator") return tokens[i + 1]?.kind === "parcels" ? token : null;
    const joint = token?.kind === "separator" && (token.level === "comma" || token.level === "list");
    if (token === undefined || !(joint || LISTED.includes(token.kind))) return null;
  }
  return null;
}

/** Whether the number at `tokens[at]` says something of land: 03 of 03街区 and 10 of 9月10日 do not. */
export function isFigure(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [before, here, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here === undefined || NO_FIGURE_BEHIND.test(mapped.text.slice(here.to, here.to + 2))) return false;
  return (
    (before !== undefined && VALUE_BEFORE.includes(before.kind)) ||
    (behind !== undefined && VALUE_BEHIND.includes(behind.kind))
  );
}

/** A1地块 用地面积…: whether the parcels at `tokens[at]` go on with what is said of them. */
export function opensValues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === "field") return !["code", "name", "other"].includes(next.term.field);
  return next?.kind === "indicator" || next?.kind === "area";
}

/** Whether a colon stands right behind the token at `at`. */
export function hasColon(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "filler" && next.colon;
}

/** Tokens between a code at the beginning of a line and the first value of its line. */
const LONGEST_ROW = 8;

/** DY-01-A 安置住宅用地 25300平方米, ①DY-02 镇北|商业用地|1.2公顷: whether the code at `tokens[at]` stands apart at the beginning of a line of values. */
export function opensRow(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here === undefined || next?.kind !== "text") return false;
  if (!beginsRow(mapped, tokens, at) || !isApart(mapped, next.from) || startsLine(mapped, next.from))
    return false;
  for (let i = at + 2; i < at + LONGEST_ROW; i++) {
    const token = tokens[i];
    if (token === undefined || startsLine(mapped, token.from)) return false;
    if (token.kind === "separator" && token.level === "paragraph") return false;
    // NO.2031HT024 某路与某路交口西北侧。用地面积…: its place is a sentence, and its size begins the next
    if (token.kind === "separator" && token.level === "stop" && tokens[i + 1]?.kind !== "field") return false;
    if (token.kind === "area" || token.kind === "indicator") return true;
  }
  return false;
}

/** Most tokens before the code of a row: its number, its place. */
const MOST_BEFORE = 3;
const NUMBER = /^(?:\[?[一二三四五六七八九十\d]{1,3}\]|\([一二三四五六七八九十\d]{1,3}\))/u;

/** Whether the code at `tokens[at]` begins its line, behind the number of an item or, with a gap between, a place: [一]某镇 ZG-2031-11. */
function beginsRow(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [here, before] = [tokens[at], tokens[at - 1]];
  if (here === undefined) return false;
  if (startsLine(mapped, here.from) || (before?.kind === "ordinal" && startsLine(mapped, before.from)))
    return true;
  if (before === undefined || !isApart(mapped, here.from)) return false;
  for (let i = at - 1; i >= Math.max(0, at - MOST_BEFORE); i--) {
    const words = tokens[i];
    if (words?.kind !== "text" && words?.kind !== "ordinal" && words?.kind !== "field") return false;
    const line = words.kind === "ordinal" ? words.to : lastLineStart(mapped, words);
    // 道路 S-12 is no lot
    if (line !== null) return PLACE_ALONE.test(mapped.text.slice(line, before.to).replace(NUMBER, ""));
  }
  return false;
}

/** The words that lead to a bare code are fewer. */
const LONGEST_LEAD = 20;

/** Whether `next` behind a code without a noun begins what is said of it; `lead` and `before` are the words before the code. */
export function opensBare(next: Token | undefined, lead: string, before: string): boolean {
  if (next === undefined) return false;
  if (["filler", "open", "change"].includes(next.kind)) return lead.length < LONGEST_LEAD;
  // CS-2025-55｜面积9333.8㎡｜…: the first cell of a line
  if (next.kind === "separator")
    return next.level === "bar" ? lead === "" : next.level === "comma" && before === "";
  return ["field", "indicator", "area"].includes(next.kind);
}

/** Tokens of the two limits that a name may have before it, and of the words that lead to it. */
export const LIMITS_REACH = 10;

/** What a limit is made of. */
export const OF_LIMITS: ReadonlySet<Token["kind"]> = new Set(["number", "unit", "comparison", "dash", "and"]);

/**
 * 建筑密度≥20%,不大于1.8的容积率: whether the limit whose first token is at `at` is that of a name behind it, with 的 between or
 * with nothing behind the name, and none of the name before.
 */
export function isOfNextName(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + LIMITS_REACH && OF_LIMITS.has(tokens[end]?.kind ?? "separator")) end++;
  const joint = tokens[end];
  const of = joint?.kind === "filler" && mapped.text.slice(joint.from, joint.to) === "的";
  const [name, behind] = [tokens[of ? end + 1 : end], tokens[of ? end + 2 : end + 1]];
  if (end === at || name?.kind !== "indicator" || startsLine(mapped, name.from)) return false;
  return of || behind === undefined || behind.kind === "separator" || startsLine(mapped, behind.from);
}
