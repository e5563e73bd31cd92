import { either } from "../../lexicon/either";
import {
  ADDS_PLACE,
  PLAN_ANNOUNCED,
  PLAN_KIND,
  PLAN_LABEL,
  PLAN_TAIL,
  PLAN_TITLE,
} from "../../lexicon/zone-subjects";
import { PART_NOUNS, PLANNING_UNITS } from "../../lexicon/zone-suffixes";
import { isBareKind } from "./bare-kind";
import { canBeName } from "./name-rule";
import { namesArea } from "./nominal-name";
import { isSpokenAt } from "./spoken-name";

/**
 * The area that a detailed plan is for, by the name of the plan in a title: 某县城北片区 of 某县城北片区控制性详细规划. Where the
 * title only calls it 控规 the text has the name in 《》; where the text never has the whole name, its end by which the text
 * speaks of it (高铁片区 of 某新城高铁片区). Null for every other title.
 */
export function plannedArea(title: string, text: string): string | null {
  const area = planOf(title, text)?.replace(PLAN_TAIL, "") ?? "";
  return area === "" ? null : withNoun(asSpoken(area, text), text);
}

/** 北区-3|规划分区: an area that a title calls by its number alone, with the noun behind it in the text. */
function withNoun(area: string, text: string): string {
  if (!/\d$/u.test(area)) return area;
  for (let at = text.indexOf(area); at >= 0; at = text.indexOf(area, at + area.length)) {
    const noun = NOUN_BEHIND.exec(text.slice(at + area.length, at + area.length + LONGEST_NOUN))?.[0];
    if (noun !== undefined) return area + noun;
  }
  return area;
}

const NOUN_BEHIND = new RegExp(
  `^(?:号)?(?:规划|控规|编制|管理)?${either(`${PART_NOUNS} ${PLANNING_UNITS} 分区`)}`,
  "u",
);
const LONGEST_NOUN = 6;

/** 《某村村庄规划(2031—2035年)》公示: the land of the plan of a village is called as the plan is; null for any other title. */
export function villagePlan(title: string): string | null {
  return VILLAGE_PLAN.exec(title.replace(/^.*关于/u, ""))?.[1] ?? null;
}

const VILLAGE_PLAN =
  /^[对将]?《?((?![^《》]{0,20}(?:[、和与及]|等.{0,3}村))[^《》,。;:()]{1,20}村(?:村庄(?:建设)?|实用性)?(?:村庄)?规划)(?=$|[》(的批公草征成]|说明|文本|方案|简介|概况|主要)/u;

function planOf(title: string, text: string): string | null {
  if (!PLAN_KIND.test(title)) {
    const opening = text.slice(0, OPENING);
    return (PLAN_LABEL.exec(opening) ?? PLAN_ANNOUNCED.exec(opening))?.[1] ?? null;
  }
  const quoted = [title, text].flatMap((one) => [...one.matchAll(/[《“]([^《》〈〉“”]{4,60})[》”]/gu)]);
  const named = quoted.map(([, name = ""]) => name).find((name) => PLAN_KIND.test(name));
  return named ?? PLAN_TITLE.exec(title.replace(/^.*关于/u, ""))?.[1] ?? null;
}

/** 某县某片区|土地征收成片开发方案 */
const ASSEMBLED = new RegExp(
  `^([\\p{Script=Han}A-Za-z\\d]{2,30}?${either(`${PART_NOUNS} ${PLANNING_UNITS} 新城`)})(?:国有|集体)?(?:土地)?(?:征收)?成片开发`,
  "u",
);

/** 某区2031年|某片区土地征收成片开发方案 */
const OF_YEAR = /^\p{Script=Han}{2,12}?[县市区旗]\d{4}年度?(?!第)/u;

/** The area in the name of a land-assembly plan, as printed there; "" where it has none. */
export function areaOfPlan(plan: string): string {
  return ASSEMBLED.exec(plan.replace(OF_YEAR, ""))?.[1] ?? "";
}

/**
 * The area that a land-assembly plan is named after, as the text speaks of it; null where its name tells none.
 * @param isOneOfSeveral the text has other plans of the same county, whose name tells none of them apart
 */
export function assembledArea(plan: string, text: string, isOneOfSeveral = false): string | null {
  const area = areaOfPlan(plan);
  if (area === "" || isBareKind(area) || !canBeName(area) || /\d{4}年/u.test(area)) return null;
  // 某区某片区 in the title, 某片区 in the text below
  const short = area.replace(PLACES, "");
  if (short === area || !namesArea(short) || isBareKind(short)) return area;
  return isOneOfSeveral || isSpokenOf(short, text) ? short : area;
}

const PLACES =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区|市|自治县|县|旗|(?<![片园社小街新])区)){1,3}(?=\p{Script=Han}{4})/u;

/** The label stands near the beginning. */
const OPENING = 400;
/** 城西片区 */
const SHORTEST = 4;

function asSpoken(area: string, text: string): string {
  for (let from = 0; from <= area.length - SHORTEST; from++) {
    const name = area.slice(from);
    // 某新区H|D-05单元: no name begins within the letters of a code
    if (IN_CODE.test(area.slice(Math.max(0, from - 1), from + 1))) continue;
    const isName =
      from === 0 || (namesArea(name) && !isBareKind(name) && !ADDS_PLACE.test(area.slice(0, from)));
    if (isName && isSpokenOf(name, text)) return name;
  }
  return area;
}

const IN_CODE = /^[A-Za-z\d-]{2}$/u;

function isSpokenOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!ADDS_PLACE.test(text.charAt(at - 1)) && isSpokenAt(name, text, at)) return true;
  return false;
}
