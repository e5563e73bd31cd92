import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { rankBefore } from "../names/item-rank";
import { edgeBefore } from "../names/name-edges";
import { isNumberedBlock, isPartName } from "../names/part-names";
import { standsAlone } from "../names/short-name";
import { isBreak } from "../names/text-pieces";
import { blockNames } from "./block-names";

/** A name of an area of a plan in the slot of one: 方案为某片区,, 。某片区总面积…, 片区名称:某片区 */
const NAMED =
  /(?<=[。;,:\n为是]|^)(?![为是])([\p{Script=Han}A-Za-z\d]{2,24}?(?:片区|组团片区|板块))(?=位于|地处|[,。\n]|(?:用地|规划|土地|成片开发|范围){0,3}总?面积(?!一般|原则|[应须宜不]|控制在))/gu;
/** 涉及3个片区, 片区二 */
const SEVERAL =
  /(?:[2-9]|\d\d|[二两三四五六七八九十])个(?:成片开发)?(?:片区|区域|板块)|片区[二2]|第?[二2]号?片区/u;
/** Heads of a table that ran together. */
const HEADS = /名称|编号|序号|面积|位置|涉及|乡镇(?!企业)/u;
const PLACE = /^\p{Script=Han}{1,8}?(?:自治县|县|市|区|旗)(?=\p{Script=Han}{2,}(?:片区|板块))/u;

/** 方案为|某县某片区: what is said to be the area, before the county. */
const EQUATES =
  /^\p{Script=Han}{1,8}?[为是](?=\p{Script=Han}{1,8}?(?:自治县|县|市|区|旗)\p{Script=Han}{2,}(?:片区|板块)$)/u;

/** 某片区 for 某县某片区, where the text has it alone too. */
function withoutCounty(printed: string, running: MappedText): string {
  const name = printed.replace(EQUATES, "");
  const short = name.replace(PLACE, "");
  return short === name || standsAlone(short, running.text, (at) => isBreak(running, at)) ? short : name;
}

/** 2.某片区 beside 1.甲片区 and 3.乙片区, of which the text tells sizes alone. */
function isListed(running: MappedText, from: number, to: number, name: string): boolean {
  const items = blockNames(running, from, to, "").map((one) => ({
    name: one.name,
    rank: rankBefore(running, one.from),
  }));
  const rank = items.find((one) => one.name === name)?.rank ?? 0;
  return rank > 0 && items.some((one) => one.rank === rank && one.name !== name);
}

/**
 * The one area (片区) that the text of a land-assembly plan between `from` and `to` (exclusive) is about, by the slots
 * of its name; null where it names none or several.
 * @param parts the areas of which the text tells sides
 */
export function soleArea(
  running: MappedText,
  from: number,
  to: number,
  parts: readonly string[] = [],
): string | null {
  const words = running.text.slice(from, to);
  if (SEVERAL.test(words)) return null;
  const [part] = parts;
  if (part !== undefined) {
    const isSole =
      parts.every((name) => name === part) && !isNumberedBlock(part) && !isListed(running, from, to, part);
    return isSole ? withoutCounty(part, running) : null;
  }
  const names = new Set<string>();
  for (const [, print = ""] of words.matchAll(NAMED)) {
    const own = print.slice(edgeBefore(print, isPartName)).replace(/^[本该](?=.{3})/u, "");
    const name = withoutCounty(own, running);
    if (HEADS.test(name)) continue;
    // 片区表片区: cells that ran together
    if (
      name.indexOf(name.slice(-2)) === name.length - 2 &&
      !isBareKind(name) &&
      name.length > 3 &&
      isPartName(name)
    )
      names.add(name);
  }
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}
