import { AREA_UNIT } from "../../lexicon/area-units";
import { CHANGES } from "../../lexicon/state-words";
import { AS_IT_IS, HEADED_BEFORE, TURNS_BACK, TURNS_ON } from "../../lexicon/zone-changes";
import type { ZoneChange } from "./zone-areas";

const HEAD = 16;

/** The heading above a zone as it is; a size behind the turn to how it is from now on. */
const STANDS = new RegExp(`^${AS_IT_IS}`, "u");
const TELLS_SIZE = new RegExp(
  `(?<!建筑|绿地|用地|新增|增加|[耕林园草湿]地|水[域面]|海域|滩涂|农田)面积(?:约|共|为|是|由|从|:|\\(|[\\d.]|${AREA_UNIT}|调整|增加|减少|扩大|到|至){1,12}\\d|${CHANGES}后(?:约|为|共|达)*\\d`,
  "u",
);

/** 调整前东起甲路,…: the sides as they were, told behind those of now. */
const ENDS_BEFORE = /^[^。;,\n前]{1,8}前(?:的?四至(?:范围)?)?[为:,]?[东南西北]{1,2}[至起临到]/u;

/** 原一级保护区面积3公顷…同时废止: the land as it was, told behind all of the new one. */
const IS_VOID = /^原[^。;\n]{2,120}(?:废止|作废|失效|停止执行|不再(?:执行|保留))/u;

/**
 * Where a text that gives a zone twice turns from how it was to how it is; null where it gives it once.
 * @param name where the name stands; @param named one past it
 */
export function zoneChange(text: string, name: number, named: number, to: number): ZoneChange | null {
  const headed = HEADED_BEFORE.test(text.slice(Math.max(0, name - HEAD), name));
  const from = headed ? Math.max(0, name - HEAD) : named;
  const turn = TURNS_BACK.exec(text.slice(from, to));
  const starts = [turn === null ? -1 : from + turn.index, formerName(text, name, named, to)];
  const start = Math.min(...starts.filter((at) => at >= 0));
  if (!Number.isFinite(start)) return bracketedState(text, named, to);
  const words = text.slice(start, to);
  const after = TURNS_ON.exec(words);
  // a plan or a park is told as it is, and how it is used from now on: no state before
  if (STANDS.test(words) && !(after !== null && TELLS_SIZE.test(words.slice(after.index)))) return null;
  if (after !== null) return { before: start, after: start + after.index };
  const gone = IS_VOID.exec(words)?.[0].length ?? 0;
  if (gone > 0) return { before: start, after: start + gone < to - 1 ? start + gone : to };
  return ENDS_BEFORE.test(words) ? { before: start, after: to } : null;
}

/** 将某园区(东至…,面积2平方公里)|调整为东至…: how it was stands in a bracket behind its name; null where none does. */
function bracketedState(text: string, named: number, to: number): ZoneChange | null {
  if (text.charAt(named) !== "(") return null;
  const own = IN_BRACKET.exec(text.slice(named, Math.min(to, named + LONGEST_STATE)));
  return own === null ? null : { before: named, after: named + own[0].length };
}

/** Up to the verb, with no other bracket before it. */
const IN_BRACKET =
  /^\([^()]{6,200}\)(?:的?(?:规划|用地)?(?:范围|四至|面积|边界)(?:和面积)?)?(?=(?:调整|变更|修改|扩大|扩展|优化|缩减)[为到至][,:“]{0,2}(?:四至|范围|面积|规划|[东南西北]|约?\d))/u;
const LONGEST_STATE = 230;

/** Where the name stands with 原 before it (原县城规划区:…); -1 where it does not. */
function formerName(text: string, name: number, named: number, to: number): number {
  if (named <= name) return -1;
  const from = Math.max(0, name - 1);
  const at = text.slice(from, to).indexOf(`原${text.slice(name, named)}`);
  return at < 0 ? -1 : from + at;
}
