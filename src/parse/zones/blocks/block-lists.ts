import { statedArea } from "../../area-mentions";
import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { FUNCTION_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { parseSides } from "../../sides";
import { chineseNumeral } from "../../text/han-numeral";
import type { MappedText } from "../../text/mapped-text";
import { zoneFigures } from "../statements/zone-figures";
import type { ZoneBlock } from "./zone-blocks";

/** What a number stands beside, and what a text says how many there are of. */
const COUNTED = either(`${PART_NOUNS} 地块`);
const PIECES = either(`${PART_NOUNS} ${FUNCTION_NOUNS}`);

/** A name in a list: the words that join a list are not in it, so that a hostile line costs no more than its length. */
const ITEM = `(?:(?:[二三四五][级类期])?[^、和及与等两二三四五六七八九十\\d\\s,。;:()]{1,12}?|${COUNTED}[二三四五六七八九\\d]号?|(?:第?[一二三四五六七八九十]{1,2}|\\d{1,2}号)(?:${COUNTED}|园区|功能区)|[二三四五]期)`;

const PAIRED = new RegExp(
  `(?:^|分为|划分为|包括|包含|其中|涉及|(?:方案|[区园])(?:共|内)?含|共|由|[两二三四五六七八九][区园片核心][即为是:]|[。;,\\n])(${ITEM}(?:[、和及与]${ITEM}){1,9})` +
    `(?:(?:等)?(?<!第)([两二三四五六七八九十]|\\d{1,2})个?(${PIECES}|地块|园区|景区))?(?:(?:(?:共同)?组成|构成)(?:[,、。;]?各?(?:园区|${PIECES}))?)?[,、。;]?(?:其)?(?:规划|用地|占地|总)?面积(?:分别|依次|依序)?(?:为|是|:)`,
  "gu",
);

/** 共计594公顷 behind the list is the whole's. */
const SUM_BEFORE = /(?:共计?|合计|总计|总面积)(?:约|为)?$/u;

/** Names in one list and figures in another: 分为甲、乙两个片区,面积分别(依次)为3公顷、4公顷. */
export function pairedBlocks(mapped: MappedText, from: number, to: number): readonly ZoneBlock[] {
  for (const match of mapped.text.slice(from, to).matchAll(PAIRED)) {
    const [all, list = "", count = "", unit = ""] = match;
    const at = from + match.index;
    const rest = at + all.length;
    const stop = /[。;\n]/u.exec(mapped.text.slice(rest, to))?.index ?? to - rest;
    const figures = zoneFigures(mapped, rest, rest + stop).filter(
      (figure) => !SUM_BEFORE.test(mapped.text.slice(Math.max(rest, figure.from - 6), figure.from)),
    );
    const names = SPLITS.map((split) => namesOf(list, split)).find(({ length }) => length === figures.length);
    if (names === undefined || names.length < 2) continue;
    // 一、…共划定4个片区,总面积…: the number of an item, and a count of others
    if (names.some((name) => ITEM_NUMBER.test(name)) || !counts(count, names)) continue;
    return names.flatMap((name, index): ZoneBlock[] => {
      const figure = figures[index];
      if (figure === undefined) return [];
      const full =
        /[区园]$/u.test(name) || (unit !== "" && name.endsWith(unit)) || unit === "" ? name : name + unit;
      const block = { name: full, area: statedArea(mapped, figure, "site"), sides: [], boundary: null };
      return [
        { block, before: null, from: index === 0 ? at : figure.from, to: figure.to, topicTo: figure.to },
      ];
    });
  }
  return [];
}

/** How the names of a list are parted: 和 of 太和片区 joins nothing, where as many figures follow without it. */
const SPLITS = [/、|(?<=[区块园片团地段期带])[和及与]/u, /[、和及与]/u];

/** The names of a list, without the words around it; 涉及 ends like a word that joins names. */
function namesOf(list: string, split: RegExp): readonly string[] {
  return list
    .replace(/^.*?涉及/u, "")
    .split(split)
    .map((name) =>
      name.replace(/^.*(?:分为|包括|包含|其中|由|(?:方案|[区园])(?:共|内)?含)|(?:共同)?(?:组成|构成)$/gu, ""),
    )
    .filter((name) => name !== "");
}

const ITEM_NUMBER = /^[一二三四五六七八九十]{1,3}$/u;

/** Whether a list has as many names as it says; one that says nothing has. */
function counts(print: string, names: readonly string[]): boolean {
  if (print === "") return true;
  return (/^\d/u.test(print) ? Number(print) : chineseNumeral(print)) === names.length;
}

/** How many blocks the text says there are (共3个区块, 由三大景区组成). */
const ANNOUNCED = new RegExp(
  String.raw`(?:共|包括|包含|分为|划分为|分|由|含|设|划定|涉及|涵盖|下辖)(?:有|成)?(\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|大|处|块)(?:${COUNTED}|功能区|分区|单元|区域|部分|(?:产业|工业|科技|物流|功能|特色|专业|专业化|子|主)?园区?|景区)|(?:由|包括|包含|分为|划分为|涵盖|下辖|下设)[^、,。;:和及与\n]{1,12}(?:[、和及与][^、,。;:和及与\n]{1,12}){0,8}[、和及与][^、,。;:和及与\d\n]{1,12}?([两三四五六七八九])个(?:${PIECES}|园区?)|一[园区]([两三四五六七八九])(?:[区园]|${PIECES})|([两二三四五六七八九])(?:个|大)?部分(?:组成|构成)`,
  "u",
);

/** How many blocks the text says there are; null where it does not say. */
export function announcedBlocks(text: string, from: number, to: number): number | null {
  return announcement(text, from, to)?.count ?? null;
}

function announcement(
  text: string,
  from: number,
  to: number,
): { readonly count: number; readonly end: number } | null {
  const match = ANNOUNCED.exec(text.slice(from, to));
  const word = match?.slice(1).find((one) => one !== undefined) ?? "";
  if (match === null || word === "") return null;
  const end = from + match.index + match[0].length;
  const count = /^\d+$/u.test(word) ? Number(word) : chineseNumeral(word);
  return count === null ? null : { count, end };
}

/** An item of any name whose size or sides follow it: 港口作业区面积3公顷, */
const LISTED = new RegExp(
  String.raw`(?:^|[。;:,、\n]|其中|分别为|分别是|\d[.、]|[①-⑳]|\([一二三四五六七八九十\d]{1,2}\))(?!规划|用地|总|面积|四至|其|该|共|合计|分别|依次|东|南|西|北)(\p{Script=Han}[\p{Script=Han}A-Za-z\d—·-]{1,15}?)(?:[:(,]?(?:规划|用地|占地)?(?:总)?(?:用地)?面积(?:约|为|:)*|[:(,]?约?)(?=\d{1,6}(?:[.,]\d{1,6})?${AREA_UNIT})`,
  "gu",
);

/** Blocks of any name, where as many items with a size follow as the text announces: 划分为三个区域:作业区3公顷、… */
export function listedBlocks(mapped: MappedText, from: number, to: number): readonly ZoneBlock[] {
  const told = announcement(mapped.text, from, to);
  if (told === null || told.count < 2) return [];
  const items = [...mapped.text.slice(told.end, to).matchAll(LISTED)].map((match) => {
    const name = match[1] ?? "";
    const at = told.end + match.index + match[0].lastIndexOf(name);
    return { name, from: at, body: told.end + match.index + match[0].length };
  });
  const names = new Set(items.map(({ name }) => name));
  if (items.length !== told.count || names.size !== items.length) return [];
  return items.flatMap(({ name, from: at, body }, index): ZoneBlock[] => {
    const limit = items[index + 1]?.from ?? Math.min(to, body + LONGEST_ITEM);
    const [figure] = zoneFigures(mapped, body, limit);
    if (figure === undefined) return [];
    const sides = parseSides(mapped, figure.to, limit, "belongings");
    const area = statedArea(mapped, figure, "site");
    const block = { name, area, sides: sides?.sides ?? [], boundary: null };
    return [{ block, before: null, from: at, to: sides?.to ?? figure.to, topicTo: limit }];
  });
}

/** Longest text for the last item of a list. */
const LONGEST_ITEM = 300;
