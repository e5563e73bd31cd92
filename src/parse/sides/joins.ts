import { BULLET } from "../lexicon/bullets";

/** Between two sides stand signs, line feeds and perhaps 其中 or 四至, no clause of its own. */
export function joins(between: string): boolean {
  return between.length <= 12 && JOINS.test(between);
}

const JOINS = new RegExp(
  String.raw`^[\s,;、。:()\]“”|·/—-]*(?:[①-⑳]|\(?[1-4一二三四][).、]|${BULLET})?(?:(?:界址|四至(?:范围)?|范围|线|其|并|该?(?:园区|公园|保护区|片区|区块|地块|宗地|区域)|[中途]经[^,;。:]{1,8})[\s,;、:]*)?$`,
  "u",
);
