import type { AreaMention } from "../../area-mentions";
import { AREA_UNIT } from "../../lexicon/area-units";
import { MISPRINTED_FIGURE } from "../../lexicon/correction-terms";
import { either } from "../../lexicon/either";
import { FIGURE_FROM, FIGURE_OTHER, FIGURE_SIZE, ON_THE_BASE_OF } from "../../lexicon/zone-changes";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { isFunctionName, isPartName } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { becomes } from "../subjects/turned-into";
import { BASE_REACH, clauseBefore, LINK, lastPart } from "./size-figure";
import { NAMED_SIZE } from "./size-grounds";

/**
 * Whether a figure of running text is told as the size of land, and not as one of its parts or of something else. Whose
 * it is, is not asked: a text that names no zone before it may tell of one.
 */
export function tellsSize(
  mapped: MappedText,
  from: number,
  figure: Pick<AreaMention, "from" | "to">,
): boolean {
  const at = figure.from;
  if (MISPRINTED_FIGURE.test(mapped.text.slice(figure.to, figure.to + LINK))) return false;
  if (becomes(mapped.text, figure) !== null) return true;
  const clause = clauseBefore(mapped, from, at);
  const part = lastPart(clause);
  if (opensMembers(part)) return true;
  const item = ITEM_SIZE.exec(clause)?.[1];
  if (item !== undefined && fullZoneName(item) !== null) return true;
  if (FIGURE_OTHER.test(part)) return false;
  if (FIGURE_SIZE.test(part) || (FIGURE_FROM.test(part) && FIGURE_SIZE.test(clause))) return true;
  if (WHOLE_OF.test(part) && OF_RANGE.test(clause) && IS_RANGE.test(mapped.text.slice(at, at + LINK)))
    return true;
  return NAMED_SIZE.test(part) || ON_THE_BASE_OF.test(mapped.text.slice(at, at + BASE_REACH + LINK));
}

/** 其中某森林公园面积|, 其中1号井保护区面积: the first of lands that a sentence names with a size each. */
function opensMembers(part: string): boolean {
  const name = MEMBER.exec(part)?.[1] ?? "";
  const isOfKind = OF_KIND.test(name) && !isBareKind(name);
  return isOfKind || fullZoneName(name) !== null || (isPartName(name) && !isFunctionName(name));
}
const OF_KIND = new RegExp(`.${either(WHOLE_NOUNS)}$`, "u");
/** 1.某森林公园(某县),|3公顷: the head of an item, and its size. */
const ITEM_SIZE =
  /^(?:\(?[\d一二三四五六七八九十]{1,3}[.、)])?([^,;:()\d]{4,30})(?:\([^()]{1,24}\))?,(?:共|约){0,2}$/u;
const MEMBER = /^其中:?([^,;:。]{3,30}?)的?(?:规划|占地|用地|总)?(?:面积)?(?:共|约|为|:)*$/u;

/** 范围为跑道两侧10公里,…,共计800平方公里的矩形区域: the size of the land that a range told by distances makes. */
const WHOLE_OF = /^(?:共计?|合计|总计|总)约?$/u;
const OF_RANGE = /(?:范围|区域)(?:为|是|:)/u;
const IS_RANGE = new RegExp(
  `^[\\d.,]{1,12}${AREA_UNIT}的(?:矩形|圆形|扇形|多边形|闭合|封闭|环形)?(?:区域|范围)`,
  "u",
);
