import { either } from "../../lexicon/either";
import { BLOCK_ENDINGS, BLOCK_UNITS, FUNCTION_AREAS } from "../../lexicon/zone-suffixes";
import { BLOCK_LEADS, BLOCK_LIES, FUNCTION_NAME } from "../../lexicon/zone-terms";

/** A run of characters that may be the name of a block; `from` indexes the text. */
export interface BlockNameRun {
  readonly text: string;
  readonly from: number;
}

/** The number of a block; 区块一|四至 is none. */
export const NUMERAL =
  "(?:[一二三四五六七八九十]{1,3}(?!至)|[甲乙丙丁戊己庚辛]|\\d{1,3}(?!\\.?\\d)|[A-Z]{1,3}-?\\d{1,3}(?:-\\d{1,2})?(?![\\d.])|[A-Z]|[ⅠⅡⅢⅣⅤⅥ])";
export const UNIT = either(BLOCK_UNITS);

/** 零星, before the number of a block */
export const LIES = `${either(BLOCK_LIES)}?`;
/** 区块一, 第二片区, 1号区块 */
const COUNTED = new RegExp(`${LIES}(?:第?${NUMERAL}号?${UNIT}|${UNIT}${NUMERAL}号?)`, "gu");
/** How the name of a block of its own ends: 城北|片区, 东山产业|园 before its size */
const ENDING = new RegExp(
  `(?:${either(BLOCK_ENDINGS)}|(?<!公)园(?=[,。]?(?:[\\d东南西北:(]|(?:规划|用地|占地|总)?(?:用地)?面积|规划|占地)|(?:[,。][该其]?|[该其])(?:片区|园区)(?:规划|用地|占地|总)?(?:用地)?面积))(?:${NUMERAL}号?(?=[,:、;(规面四位占用总为]))?`,
  "gu",
);
/** 东区, 核心区, 二期: terms that stand without a name */
const TERM = new RegExp(
  `[一二三四五六七八九十A-Z](?:区|园)|${either(FUNCTION_AREAS)}|${FUNCTION_NAME}|(?<!其)(?:东|南|西|北|中|主|核心|老|新)\\p{Script=Han}{0,2}区|(?:东|南|西|北|中|主)园|(?:第?${NUMERAL}|近|远|首)期(?=(?:规划|工程|用地|面积|总)*[,:]?约?(?:[\\d一二三四五六七八九十百千]|用地|面积|规划|四至|[东南西北]{1,2}[至起临到邻抵]))`,
  "gu",
);
const MEMBER = /[々〇\u3400-\u4dbf\u4e00-\u9fffA-Za-z\d—·-]/u;
/** Characters of a name before its ending at most. */
const MOST = 20;

/** Every run of a text that may be the name of a block, in order, none over another; at the cost of their endings. */
export function blockNameRuns(text: string): readonly BlockNameRun[] {
  const counted = matcher(COUNTED, text);
  const term = matcher(TERM, text);
  const named = namedRuns(text);
  const found: BlockNameRun[] = [];
  for (let free = 0; ; ) {
    let first: BlockNameRun | null = null;
    const number = counted(free);
    for (const next of [number, named(free), term(free)])
      if (next !== null && number !== null && leadsTo(number, next)) first = number;
      else if (next !== null && (first === null || next.from < first.from)) first = next;
    if (first === null) return found;
    found.push(first);
    free = first.from + first.text.length;
  }
}

/** 由|区块一, 其中|区块一3公顷: whether a name begins with a word that leads to the number of a block, and goes on with that. */
function leadsTo(number: BlockNameRun, named: BlockNameRun): boolean {
  const lead = number.from - named.from;
  return lead > 0 && lead < named.text.length && ONLY_LEADS.test(named.text.slice(0, lead));
}
const ONLY_LEADS = new RegExp(`^(?:${either(BLOCK_LEADS)})$`, "u");

/** The first match of a pattern from a place on; places are asked for in order. */
function matcher(pattern: RegExp, text: string): (free: number) => BlockNameRun | null {
  let known: BlockNameRun | null = null;
  let isOver = false;
  return (free) => {
    if (isOver || (known !== null && known.from >= free)) return known;
    pattern.lastIndex = free;
    const match = pattern.exec(text);
    known = match === null ? null : { text: match[0], from: match.index };
    isOver = known === null;
    return known;
  };
}

/** The same for names before an ending: up to 20 characters that may stand in a name, one at least. */
function namedRuns(text: string): (free: number) => BlockNameRun | null {
  let next = 0;
  let ending: RegExpExecArray | null = null;
  return (free) => {
    for (;;) {
      if (ending === null || ending.index <= free) {
        ENDING.lastIndex = Math.max(next, free + 1);
        if (ENDING.lastIndex > text.length) return null;
        ending = ENDING.exec(text);
        if (ending === null) {
          next = text.length + 1;
          return null;
        }
      }
      const at = ending.index;
      let from = at;
      while (from > free && at - from < MOST && MEMBER.test(text.charAt(from - 1))) from--;
      if (from < at) return { text: text.slice(from, at + ending[0].length), from };
      next = at + 1;
      ending = null;
    }
  };
}
