import { either } from "../../lexicon/either";
import { PART_WORDS } from "../../lexicon/zone-subjects";
import { BLOCK_UNITS, FUNCTION_AREAS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { EXTENSIONS, FUNCTION_NAME, RANGE_UNITS } from "../../lexicon/zone-terms";
import { LIES, NUMERAL } from "./block-name-runs";

const UNIT = either(`${BLOCK_UNITS} ${RANGE_UNITS}`);

/** 区块一, 二期, 城北片区, 东区, 核心区, 保护范围 */
const PART = new RegExp(
  `^(?:第?${NUMERAL}号?${UNIT}|第?${NUMERAL}号\\p{Script=Han}{1,8}区|${UNIT}${NUMERAL}号?|(?:第?${NUMERAL}|近|远|首)期(?:工程|用地|地段|范围)?|[东南西北中主老新]{1,2}(?:区|园)|[一二三四五六七八九十A-Z](?:区|园)|[特一二三四五六七八九十ⅠⅡⅢⅣⅤ]级(?:区域|区|地)?|[一二三四五Ⅰ-Ⅴ]类\\p{Script=Han}{0,4}区|.{0,12}${either(`${PART_NOUNS} 分区 单元`)}|.{1,12}(?<!风)景区|${PART_WORDS}|${FUNCTION_NAME})(?:\\([^()]{1,20}\\))?$`,
  "u",
);
/** 西溪古镇核心保护范围: the zone before its part. */
const SPLIT = new RegExp(
  `^(.{0,40}?)((?!示范区)${PART_WORDS}|${LIES}${UNIT}${NUMERAL})(?:的?(?:具体)?(?:四至)?(?:范围|边界|界线)|的?(?:具体)?四至|边界|界线)?(?:为|是)?$`,
  "u",
);

const TERM = new RegExp(`^(?:${PART_WORDS}|${FUNCTION_NAME}|${EXTENSIONS})$`, "u");
const FUNCTION = new RegExp(`^(?:${either(FUNCTION_AREAS)}|${FUNCTION_NAME})$`, "u");

const BLOCK = either(BLOCK_UNITS);
const NUMBERED = new RegExp(
  `^(?:${LIES}(?:第?${NUMERAL}号?${BLOCK}|${BLOCK}${NUMERAL}号?)|[A-Z一二三四五六七八九十][区园])$`,
  "u",
);

const NUMBERED_PART = new RegExp(`^(?:第?${NUMERAL}号?${UNIT}|${UNIT}${NUMERAL}号?)$`, "u");

/** 范围1, 第二区域, 区块一: a number by which a text lists a part of land, whatever it calls the parts. */
export function isNumberedPart(name: string): boolean {
  return NUMBERED_PART.test(name);
}

/** 区块一, 甲地块, A区: a number by which a text lists a block. */
export function isNumberedBlock(name: string): boolean {
  return NUMBERED.test(name);
}

/** 核心区, 适度利用区: what a part of a reserve is for, without the name of a place. */
export function isFunctionName(name: string): boolean {
  return FUNCTION.test(name);
}

/** 一级保护区, 核心区: a term that is itself the name of a part; words behind its colon tell it. */
export function isTermOfPart(name: string): boolean {
  return TERM.test(name);
}

/** 上游段, 黄桥段: a stretch of a water, where the title is about the range of one water. */
export function isStretch(name: string, title: string): boolean {
  return STRETCH.test(name) && WATER_RANGE.test(title);
}

const STRETCH = /^.{1,16}(?<![地矿标])段(?:\([^()]{1,16}\))?$/u;
const WATER_RANGE =
  /[河江溪湖渠库港沟](?:(?:干流|支流)?(?:河道|湖泊|水库|堤防|岸线))?(?:管理|保护|控制)(?:和保护)?范围/u;

/** Whether a name is one of a part of a zone, and not of the zone. */
export function isPartName(name: string): boolean {
  return PART.test(name);
}

/** The part at the end of some words, with its place in them; null where they end in none. */
export function splitPart(words: string): { readonly part: string; readonly at: number } | null {
  if (isTermOfPart(words)) return { part: words, at: 0 };
  const equated = EQUATED.exec(words);
  if (equated !== null) return { part: equated[2] ?? "", at: equated[1]?.length ?? 0 };
  const match = SPLIT.exec(words);
  return match === null ? null : { part: match[2] ?? "", at: match[1]?.length ?? 0 };
}

/** 一核即|商务核心区: what a count of parts is said to be is called as it stands there. */
const EQUATED =
  /^(.{0,16}[一两二三四五六七八九][核区园片心](?:[即是]|分?别?为))(\p{Script=Han}{2,4}(?:核心区|启动区|起步区|示范区|辐射区))$/u;
