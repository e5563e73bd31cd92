import type { Side } from "../../domain/side";
import { AREA_UNIT } from "./area-units";
import { either } from "./either";
import { FUNCTION_AREAS, PART_NOUNS } from "./zone-suffixes";

/** Words behind what a side adjoins that say no more than that it does: 与石门市交界, 以河为界. */
export const SIDE_TAIL =
  /(?:为边?界(?:以?内)?|为邻|(?=交界)(?<!\p{Script=Han}[与和及].{1,20})交界处?|(?=[接相毗分])(?<!.[与同].{1,20})(?:接界|相邻|相接|相连|相交|相望|接壤|毗邻|毗连|分界)|的?(?:以内|四至(?:之?内)?|所?(?:合围|围合|围成|包围|围|辖)|之间)的?区域内?|(?<!规划|用地|建设)区域内?|的(?:土地|地块|区域|范围|地段|城区|建成区)内?|(?<=.{2})除[^,;。除]{2,24}外的?(?:区域|范围|水域|陆域)?|[均都]?(?:保持|维持)?不变|为止|,?(?:全?长度?)(?:约|为)?\d[\d.]{0,6} ?(?:公里|千米|米|km|m)|(?:范围|区域)内的?(?:全部|所有)(?:国有|集体|土地|建筑物?|[和及与、])*)$/u;

/**
 * The word before what a side adjoins that belongs to the words behind it, 以河为界, says the side again, 东 East:甲桥, or
 * what it was, 东边界由|甲路调整至乙路.
 */
export const SIDE_HEAD =
  /^(?:[^,;。\n]{1,30}(?:调整|变更|外扩|外移)[至到为](?=.)|(?:East|South|West|North) ?: ?|以(?=[^,;。\n]{1,60}为边?界(?:以?内)?$)|与(?=[^与]{1,40}(?:为邻|交界处?|接界|相邻|相接|相连|相交|接壤|毗邻|毗连|分界)$))/u;

const PIECES = either(`${PART_NOUNS} 地块`);
/** A part of a zone with its lines right behind it: 一级保护区|甲路以西, A区|甲路以西; of 一级保护区边界以外 the words go on. */
const PART_AHEAD = `(?:${either(FUNCTION_AREAS)}|[A-Z](?:区|${PIECES})|${PIECES}(?:[一二三四五六七八九十]{1,2}|[A-Z]|\\d{1,2})|(?:第?[一二三四五六七八九十]{1,2}|\\d{1,2}号)${PIECES})(?=\\p{Script=Han}{2})(?!\\p{Script=Han}{0,2}(?:[边外]|界线|以|的|[东南西北](?:侧|面|边|部)|道路|范围|四周|周围))`;

/** Words before the first of several lines that land lies between: 位于甲路以东, 县城甲路以东. */
export const SIDE_LEAD = new RegExp(
  String.raw`^.*(?:位于|四至为|范围为|范围是|为|时间|期限|(?:规划|用地|四至|具体)范围(?=[^线边界]{2}))|^即|^[A-Za-z\d-]{2,20}号?(?:地块|宗地)(?=.{2})|^(?:\([一二三四五六七八九十\d]{1,2}\))?(?:市区|县城区?|[本我]?[县市镇]城区?|(?:中心|主)?城区|建成区|[本我][县市区])(?:内|的)*(?!(?:行政)?(?:区域)?(?:边界|界))|^${PART_AHEAD}`,
  "u",
);

export const SIDE_NAMES: Readonly<Record<string, Side["side"]>> = {
  东: "E",
  南: "S",
  西: "W",
  北: "N",
  东北: "NE",
  东南: "SE",
  西北: "NW",
  西南: "SW",
};

/** Directions by their English letter or word. */
export const SIDE_LETTERS: Readonly<Record<string, Side["side"]>> = {
  E: "E",
  S: "S",
  W: "W",
  N: "N",
  NE: "NE",
  SE: "SE",
  SW: "SW",
  NW: "NW",
  EAST: "E",
  SOUTH: "S",
  WEST: "W",
  NORTH: "N",
};

/** A direction as the text of a pattern, the longer ones first. */
export const DIRECTION = "(?:东北|东南|西北|西南|东|南|西|北)";

/** Land that lies east of a line has it for its west side. */
export const BEYOND_SIDE: Readonly<Record<string, Side["side"]>> = { 东: "W", 南: "N", 西: "E", 北: "S" };

/** 以京唐铁路为东界, 以国道以北50米、清河为东界 */
export const BORDER = new RegExp(
  String.raw`以((?:[^,;。\n以]|以(?=[东南西北内外])){1,40}?)为(${DIRECTION})(?:部|侧|面)?(?:边界|界线|界)`,
  "dgu",
);

/** 京唐铁路为东界, one of three */
export const BARE_BORDER = new RegExp(
  String.raw`(?<=^|[,;。、:\n])([^,;。、:\n以]{1,40})为(${DIRECTION})(?:部|侧|面)?(?:边界|界线|界)`,
  "dgu",
);

/** 同心路(东) */
export const BEHIND = new RegExp(
  String.raw`(?<=^|[,;。、:()\n/]|四至[为:]?|至)(?!四至)(?:[由以](?=\p{Script=Han}{2}))?([^,;。、:()\n/]{2,30})\((${DIRECTION})(?:至|侧|面|边)?\)`,
  "dgu",
);

/** 京唐铁路以东, one of four */
export const BEYOND =
  /(?=以[东南西北])(?<=(?<!以)((?:[^,;。、:\n\d以]|\d(?=\d{0,3}[\p{Script=Han}A-Z]))[^,;。、:\n以]{1,80}))以(东|南|西|北)/dgu;
/** 甲路西侧, one of four that stand behind one another: the land lies west of it. */
export const BESIDE =
  /(?<=^|[,;。、:\n]|[位处]于|范围[为是]?)(?!四至)([^,;。、:()\n东南西北]{1,16}[路街道线河江渠沟湖山库铁桥园村厂站场])(东|南|西|北)侧(?=[,;。、\n的]|$)/dgu;
/** What may stand behind it. */
export const BEHIND_BEYOND = /^(?:[,、;。()的区范内围所形合和与\n]|$)/u;
/** What every one of them has: a text with fewer than four need not be looked at. */
export const LINE_BEYOND = /以[东南西北]/gu;

/** 东至, 南侧临: words that begin with a side. */
export const OPENS_SIDES = /^[东南西北]{1,2}(?:[侧面边部]|边?界)?[至起临到邻抵靠]/u;

/** 建设路  0.6平方公里: the size of the land in the cell behind its last side. */
export const SIZE_AT_END = new RegExp(
  `(?<=[\\p{Script=Han}A-Z]\\p{Script=Han})约?\\d[\\d.,]{0,12} ?${AREA_UNIT}$`,
  "u",
);
