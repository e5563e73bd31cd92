import { PLAN_TOLD, TODAY } from "../../lexicon/change-terms";
import { IS_WORD } from "../../lexicon/land-use-words";
import { startsLine } from "../../text/mapped-text";
import type { FactContext } from "./context/fact-context";
import { isUse } from "./uses/use-name";

/** Tokens of what is told of today, up to the plan. */
const LONGEST_TODAY = 60;

/** 现状:厂房,容积率0.6, and 规划:…, or 拟调整为…, further on: whether the state that is to be is told behind the one that is. */
export function planFollows({ mapped, tokens, end }: FactContext, at: number): boolean {
  for (let i = at + 2; i < Math.min(end, at + LONGEST_TODAY); i++) {
    const [sign, word] = [tokens[i - 1], tokens[i]];
    if (word === undefined) return false;
    const words = mapped.text.slice(word.from, word.to);
    // 拟合并为: 拟 alone tells of anything
    if (word.kind === "change" && (word.role === "to" || words.endsWith("后"))) return true;
    const begins = sign?.kind === "separator" || startsLine(mapped, word.from);
    if (begins && PLAN_TOLD.test(mapped.text.slice(word.from, word.from + LONGEST_PLAN))) return true;
  }
  return false;
}

/** Signs of 规划用途. */
const LONGEST_PLAN = 4;

/** Whether the word for today at `at` heads what follows: 现状为…, 现状:…, 现状容积率0.3,建筑密度15%. */
export function opensToday({ mapped, tokens }: FactContext, at: number): boolean {
  const behind = tokens[at + 1];
  if (behind?.kind === "indicator") return true;
  if (behind?.kind !== "filler") return false;
  return behind.colon || IS_WORD.test(mapped.text.slice(behind.from, behind.to));
}

/** 现状:农用地, with no plan behind it: a use of today that is none of the lot. */
export function tellsToday(context: FactContext, at: number): boolean {
  const { mapped, tokens } = context;
  const [word, first] = [tokens[at], tokens[at + 2]];
  if (word === undefined || mapped.text.slice(word.from, word.to) !== TODAY) return false;
  if (first?.kind !== "text" || !opensToday(context, at) || planFollows(context, at)) return false;
  // 地块现状为仓储用地,面积…: the only use that is told
  const behind = tokens.slice(at, Math.min(context.end, at + LONGEST_TODAY));
  const other = behind.some((one) => one.kind === "field" && one.term.field === "use");
  return (other || headsLine(context, at)) && isUse(mapped.text.slice(first.from, first.to));
}

/** 现状:工业用地,容积率0.8: whether a word begins its line, with a colon and values behind it; `above`: or on the lines below. */
export function headsLine({ mapped, tokens }: FactContext, at: number, above = false): boolean {
  const [word, colon, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // 原规划 —— 商业用地
  const dash = colon?.kind === "absent" || colon?.kind === "dash";
  if (word === undefined || first === undefined || !(dash || (colon?.kind === "filler" && colon.colon)))
    return false;
  return startsLine(mapped, word.from) && (above || !startsLine(mapped, first.from));
}
