import { CHANGES } from "./state-words";

/** 某小镇,某市某区,3.2km2|,东至甲路: a size alone between two signs, and behind it the sides. */
export const BEFORE_SIDES = /^,(?:四至(?:范围)?[为:]?)?[东南西北]{1,2}(?:至|起|临|到|邻|抵|以|:)/u;

/** A片区(东至甲路、…、北至丁路)|9.3公顷: behind the bracket that tells the sides. */
export const BEHIND_BRACKET =
  /\([^()]{0,80}[东南西北](?:至|临|邻|到|抵|接|侧|面|以)[^()]{1,60}\),?(?:[共总]计?|合计|约)?$/u;

/** 某高新区调区扩区后|1568公顷 */
export const IN_STATE = new RegExp(`\\p{Script=Han}{2}[区园]${CHANGES}后(?:约|为|共|达)*$`, "u");
