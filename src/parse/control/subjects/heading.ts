import { TITLE_OF_PAPER } from "../../lexicon/paper-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";
import { hasColon } from "../tokens/value-beside";
import type { HeadingNode, Item } from "./item";
import { headingPlanArea } from "./plan-area";

/** Longest heading, in characters. */
const LONGEST = 90;
/** 两宗均适用 */
const OF_ALL = /(?:[两二三四五六七八九十\d]{1,2}|各)(?:[宗幅]|个?地块)[^,。;]{0,4}[均都皆共通]/u;
/** Words that may follow the codes of a heading: 规划条件, 控规修改, 规划指标如下. */
const LONGEST_TAIL = 24;

/**
 * The heading whose list number is `tokens[at]`; null where figures or values follow at once, so that it is no
 * heading but an item. `next` is the index of the first token behind the heading.
 */
export function headingAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  parent: HeadingNode | null,
): { readonly node: HeadingNode; readonly next: number } | null {
  const ordinal = tokens[at];
  if (ordinal?.kind !== "ordinal") return null;
  let mentions: readonly ParcelMention[] = [];
  let project: string | null = null;
  let named = -1;
  let index = at + 1;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.from - ordinal.from > LONGEST) return null;
    if (token.kind === "ordinal" || (token.kind === "separator" && token.level === "paragraph")) break;
    if (named >= 0 && startsLine(mapped, token.from) && endsAt(mapped, token)) break;
    if (startsLine(mapped, token.from) && OF_ALL.test(mapped.text.slice(ordinal.to, token.from))) break;
    // 2.土地坐落:原丝绸厂地块
    const placed = token.kind === "field" && token.term.field === "place" && hasColon(tokens, index);
    if (isValue(token) || placed) return null;
    if (token.kind === "separator" && token.level !== "list") return null;
    if (token.kind === "parcels" && named < 0) {
      mentions = token.parcels;
      named = token.to;
    } else if (token.kind === "parcels") return null;
    else if (named >= 0 && token.kind === "open" && project === null) {
      const bracketed = bracketText(mapped, tokens, index);
      if (bracketed === null) return null;
      project = bracketed.text;
      index = bracketed.next - 1;
      named = tokens[bracketed.next - 1]?.to ?? named;
    } else if (named >= 0 && token.to - named > LONGEST_TAIL) return null;
  }
  const last = tokens[index - 1];
  if (last === undefined || index === at + 1) return null;
  const first = mentions[0];
  const words = mapped.text.slice(ordinal.to, first?.from ?? last.to);
  const node: HeadingNode = {
    level: ordinal.level,
    from: ordinal.from,
    to: last.to,
    mentions,
    planArea: headingPlanArea(words),
    project,
    ofAll: OF_ALL.test(mapped.text.slice(ordinal.to, last.to)),
    parent,
  };
  return { node, next: index };
}

/** QC-62地块:, with a line to itself: whether the parcels at `tokens[at]` head what stands below, whatever item the line above is of. */
export function headsLines(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [before, here, behind] = [tokens[at - 1], tokens[at], tokens[at + 2]];
  if (here === undefined || before?.kind === "ordinal" || !hasColon(tokens, at)) return false;
  const alone =
    behind === undefined ||
    startsLine(mapped, behind.from) ||
    (behind.kind === "separator" && behind.level === "paragraph");
  return alone && startsLine(mapped, here.from);
}

/** A line that goes on with the noun of the code before it (0104-04, line end, 地块) is still the heading. */
function endsAt(mapped: MappedText, token: Token): boolean {
  return token.kind !== "close" && token.kind !== "open" && !/^[,、)]/u.test(mapped.text.charAt(token.from));
}

function isValue(token: Token): boolean {
  if (token.kind === "field")
    return ["use", "area", "floor", "code", "name", "useCode"].includes(token.term.field);
  return (
    token.kind === "area" || token.kind === "number" || token.kind === "indicator" || token.kind === "unit"
  );
}

function bracketText(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly next: number } | null {
  const opening = tokens[at];
  for (let i = at + 1; i < at + 20; i++) {
    const token = tokens[i];
    if (token === undefined || opening === undefined) return null;
    if (token.kind === "separator" && token.level === "paragraph") return null;
    if (token.kind === "close") return { text: mapped.text.slice(opening.to, token.from), next: i + 1 };
  }
  return null;
}

/** Longest title. */
const LONGEST_TITLE = 70;
const TITLE_LEAD = "关于";

/**
 * Whether a line begins in a token, behind what is told of the parcels of an item, that is the title of another paper,
 * 关于某片区土地收储的公告: what stands below it is told of none of them.
 */
export function beginsPaper(mapped: MappedText, { kind, from, to }: Token, item: Item | null): boolean {
  if (kind !== "text" || item === null || item.mentions.length === 0) return false;
  const { text } = mapped;
  for (let at = text.indexOf(TITLE_LEAD, from); at >= 0 && at < to; at = text.indexOf(TITLE_LEAD, at + 1))
    if (startsLine(mapped, at) && TITLE_OF_PAPER.test(lineFrom(mapped, at))) return true;
  return false;
}

function lineFrom(mapped: MappedText, from: number): string {
  let end = from + 1;
  while (end < from + LONGEST_TITLE && end < mapped.text.length && !startsLine(mapped, end)) end++;
  return mapped.text.slice(from, end);
}
