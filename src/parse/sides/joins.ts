import { BULLET } from "../lexicon/bullets";
import { either } from "../lexicon/either";
import { ESTATE_NOUNS, LOT_NOUNS, PART_NOUNS, PRESERVE_NOUNS } from "../lexicon/zone-suffixes";

/** Between two sides stand signs, line feeds and perhaps 其中 or 四至, no clause of its own. */
export function joins(between: string): boolean {
  return between.length <= 12 && JOINS.test(between);
}

const JOINS = new RegExp(
  String.raw`^[\s,;、。:()\]“”|·/—-]*(?:[①-⑳]|\(?[1-4一二三四][).、]|${BULLET})?(?:(?:界址|四至(?:范围)?|范围|线|其|并|该?(?:${either(`${ESTATE_NOUNS} ${PRESERVE_NOUNS} ${PART_NOUNS} ${LOT_NOUNS}`)}|区域)|[中途]经[^,;。:]{1,8})[\s,;、:]*)?$`,
  "u",
);
