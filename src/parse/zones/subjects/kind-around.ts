import { either } from "../../lexicon/either";
import { BUILDING } from "../../lexicon/monument-terms";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import { namesArea, nominal } from "../names/nominal-name";
import type { PlacedName } from "../names/placed-name";

/** 开发区总面积3公顷, 园区范围包含: a kind of land without a name whose size or range is told. */
const SPOKEN = new RegExp(
  `(?<!\\p{Script=Han})(${either(WHOLE_NOUNS)})(?:规划|用地|核准|批准)?(?:总面积|面积|范围)`,
  "gu",
);
/** Farthest before its first block. */
const REACH = 400;

/** The kind of land that numbered blocks are parts of, where a text that names none tells its size before them. */
export function kindAround(text: string, at: number): PlacedName | null {
  const from = Math.max(0, at - REACH);
  const last = [...text.slice(from, at).matchAll(SPOKEN)].at(-1);
  if (last === undefined) return null;
  const [, name = ""] = last;
  return { name, from: from + last.index, to: from + last.index + name.length, isPart: false };
}

/** 某古村落保护范围经审定公布如下, 某塔,保护范围:…: what a text without a title says it tells the range of. */
const RANGE_OF =
  /(?<![\p{Script=Han}A-Za-z\d])([\p{Script=Han}A-Za-z\d()“”·—-]{3,30}?)[的,]?(?:保护(?:规划)?范围|保护区划|建设控制地带|四至范围)/gu;

/** The land whose ranges (核心保护区, 建设控制地带) a text tells that has no title, where its opening names it. */
export function landAround(text: string, at: number): PlacedName | null {
  const from = Math.max(0, at - REACH);
  for (const match of [...text.slice(from, at).matchAll(RANGE_OF)].reverse()) {
    const own = nominal(match[1] ?? "");
    if (own === null || !(namesArea(own.name) || BUILDING.test(own.name))) continue;
    const start = from + match.index + own.at;
    return { name: own.name, from: start, to: start + own.name.length, isPart: false };
  }
  return buildingTold(text, from, at);
}

/** 某寺位于某镇,…。, a sentence before the ranges: the monument that they are of; null where several are told. */
function buildingTold(text: string, from: number, at: number): PlacedName | null {
  const told = [...text.slice(from, at).matchAll(BUILDING_TOLD)].flatMap((match) => {
    const [, words = ""] = match;
    const name = BUILDING.test(words) ? nominal(words)?.name : undefined;
    if (name === undefined) return [];
    const start = from + match.index + match[0].length - name.length;
    return [{ name, from: start, to: start + name.length, isPart: false }];
  });
  const [first] = told;
  return first !== undefined && told.every(({ name }) => name === first.name) ? first : null;
}

const BUILDING_TOLD = /(?<![\p{Script=Han}])(\p{Script=Han}{2,20}?)(?=位于|坐落|座落|地处|始建|建于)/gu;
