import { addsUp, isExactSum } from "../../../units/adds-up";
import type { AreaMention } from "../../area-mentions";
import type { DocumentSection } from "../../document-section";
import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { TELLS_NEWS } from "../../lexicon/zone-matters";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { isPartName, splitPart } from "../names/part-names";
import { fullZoneName, zoneNames } from "../names/zone-names";
import { zoneFigures } from "./zone-figures";

/** 某自然保护区简介: a head that says that a zone is described. */
const DESCRIBES = /(?:简介|概况|基本情况|情况介绍|介绍|名片)$/u;

/** 总面积8000公顷,|其中核心区3000公顷: the size of the whole, and the words behind it up to the next figure. */
const SIZE = /(?:面积|占地|用地|规模)[^\d。面]{0,6}[\d.,]{1,14}[^\d。;]{2,6}[,;(。](?=[^。\d]{2,40}\d)/u;
const UP_TO_FIGURE = /^[^。\d]{2,40}/u;
/** Words before and behind the name of the part. */
const BEFORE_PART = /^.*[为中是:,、和及与]/u;
const BEHIND_PART = /[,(]?(?:面积)?(?:分别|依次)?[约为:]{0,2}$/u;
/** 划分为保育区和利用区,面积分别为3公顷、5公顷: the words behind the name up to the first of two sizes. */
const PARTS_ALONE = new RegExp(
  `^[^。;\\d\\n]{2,60}(?=\\d[\\d.,]{0,12} ?${AREA_UNIT}[^。\\n\\d]{1,24}\\d[\\d.,]{0,12} ?${AREA_UNIT})`,
  "u",
);

/** Words between the name, or the last comma, and 面积 that tell the size of the zone itself: 位于某县,规划总. */
const OF_ITSELF =
  /^(?:[位地坐座][于处落][^,。;:]*)?(?:的|规划|范围|批准|核定|批复|占地|用地|保护|管理|控制|经营|总)*$/u;

/** A size is told within so many characters. */
const REACH = 320;
/** The longest text of a few lines. */
const FEW_LINES = 400;

/**
 * Whether a text without a title describes one zone as land: it opens with the name of the zone and tells the sizes of
 * its parts, its own with them or not, or does the former below a line that says 某保护区简介.
 */
export function describesZone({ document, running }: DocumentSection, head: string): boolean {
  if (document.title !== null) return false;
  const isHeaded = DESCRIBES.test(head) && zoneNames(head).length === 1;
  // the line that heads a few others is nothing but the name of a zone
  if (running.text.length <= FEW_LINES && fullZoneName(head) !== null) return true;
  const from = isHeaded ? head.length : (CHAPTER.exec(running.text)?.[0].length ?? 0);
  const [first] = zoneNames(running.text.slice(from, from + REACH));
  if (first === undefined || first.from !== 0)
    return isHeaded && tellsOwnSize(running.text.slice(from, from + REACH));
  const words = running.text.slice(from + first.name.length, from + REACH);
  if (running.text.length <= FEW_LINES && OPENS_WITH_SIZE.test(words) && !TELLS_NEWS.test(running.text))
    return true;
  const parts = isHeaded ? "" : (PARTS_ALONE.exec(words)?.[0] ?? "");
  if (endsWithPart(parts) && !isGlued(first.name, parts)) return true;
  if (!tellsOwnSize(words)) return false;
  const size = SIZE.exec(words);
  if (isHeaded || size === null) return isHeaded;
  if (endsWithPart(UP_TO_FIGURE.exec(words.slice(size.index + size[0].length))?.[0] ?? "")) return true;
  // 总面积5公顷,其中甲园3公顷、乙园2公顷: named sizes that add up to its own
  const end = running.text.indexOf("。", from);
  return isSum(zoneFigures(running, from, end < 0 ? from + REACH : Math.min(end, from + REACH)));
}

/** 某湿地公园|位于某镇,总面积3公顷: right behind the name where it lies, since when it is, and its size. */
const OPENS_WITH_SIZE =
  /^,?(?:(?:位于|地处|[坐座]落[于在]|成立于|始建于|建于|设立于)[^。;:\d]{0,30}(?:\d{4}年(?:\d{1,2}月)?)?,){0,2}(?:规划|批准|核定|核准|占地|用地|总){0,3}(?:面积|占地)(?:约|为|共|:){0,2}\d[\d.,]{0,12} ?[^\d,。;()的]{1,5}(?=[,。;(]|$)/u;

/** How often the name of a zone is looked at. */
const MOST_MENTIONS = 12;
const SENTENCE = /^[^。;\n]{0,160}/u;

/** Whether a sentence begins with the name of a zone and tells its own size: 某湿地公园总面积3公顷. */
export function tellsSizeOf({ running }: DocumentSection, name: string): boolean {
  const { text } = running;
  let at = text.indexOf(name);
  for (let mention = 0; at >= 0 && mention < MOST_MENTIONS; mention++) {
    const behind = at + name.length;
    const words = SENTENCE.exec(text.slice(behind, behind + REACH))?.[0] ?? "";
    const opens = startsLine(running, at) || /[。;]/u.test(text.charAt(at - 1));
    if (opens && tellsOwnSize(words)) return true;
    at = text.indexOf(name, behind);
  }
  return tellsSizeOfKind(running);
}

/** 园区总面积3公顷: a sentence that begins with nothing but the kind of the zone. */
function tellsSizeOfKind(running: MappedText): boolean {
  const { text } = running;
  for (const { 0: kind, index } of text.matchAll(KIND)) {
    if (!startsLine(running, index) && !/[。;]/u.test(text.charAt(index - 1))) continue;
    const behind = index + kind.length;
    if (tellsOwnSize(SENTENCE.exec(text.slice(behind, behind + REACH))?.[0] ?? "")) return true;
  }
  return false;
}
const KIND = new RegExp(`(?:[本该]|整个)?${either(WHOLE_NOUNS)}`, "gu");

/** 一、自然保护地, and on the next line the zone. */
const CHAPTER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^,。;:\n]{2,16}\n/u;

/** Whether the first of some sizes is the sum of the others. */
function isSum([whole, ...parts]: readonly AreaMention[]): boolean {
  return whole !== undefined && (addsUp(whole, parts) || isExactSum(whole, parts));
}

/** 某保护区严格保护区面积3公顷: what stands right behind the name is not known as a part, and may be the end of it. */
function isGlued(name: string, words: string): boolean {
  const part = words.replace(BEHIND_PART, "");
  return isPartName(part) && splitPart(name + part)?.at !== name.length;
}

/** Whether the words before a figure tell it of a part. */
function endsWithPart(words: string): boolean {
  return isPartName(words.replace(BEHIND_PART, "").replace(BEFORE_PART, ""));
}

/** Whether the first size of some words behind a name is that of what they describe: 过火面积 and 建成区面积 are not. */
function tellsOwnSize(words: string): boolean {
  const label = words.slice(0, Math.max(0, words.search(/(?:面积|占地|用地|规模)[^\d。面]{0,6}\d/u)));
  return /面积|占地|用地|规模/u.test(words) && OF_ITSELF.test(/[^,。;:\n]*$/u.exec(label)?.[0] ?? "");
}
