import { either } from "../../lexicon/either";
import { PLAN_LEADS } from "../../lexicon/plan-leads";
import { LABEL_BEFORE, OFFICE_BEFORE } from "../../lexicon/zone-name-edges";
import { LOT_NOUNS, PART_NOUNS, PLANNING_UNITS } from "../../lexicon/zone-suffixes";
import { behindBracket } from "../names/name-rule";
import { areaOfPlan } from "../names/planned-area";

/** A land-assembly plan (土地征收成片开发方案) that a document decides about. Indices into the running text. */
export interface PlanMention {
  readonly name: string;
  readonly county: string | null;
  readonly year: number | null;
  readonly batch: string | null;
  readonly from: number;
  /** one past its name */
  readonly to: number;
  /** no place, year, batch or area of its own is printed: it may be plans as such (规范成片开发方案编制工作) */
  readonly isGeneral: boolean;
}

/** What every such plan is called. */
export const ASSEMBLY_WORD = "成片开发";

/** 你县…: the place stands in the title and in the address. */
const ADDRESSED =
  /^(?:你|我|本|该|贵)(?:自治县|县|市|区|旗|州|省)(?:人民政府)?(?:报送|上报|报请|提交|申报|编制)?的?/u;

/** A plan for a part of a county: 荔湾区 in 江州市荔湾区东环路片区. */
const PART_OF = new RegExp(
  String.raw`^((?:\p{Script=Han}{2,8}?(?:省|自治区|市|州|盟))?\p{Script=Han}{1,8}?(?:自治县|县|区|市|旗))\p{Script=Han}{1,24}(?:${either(`${PART_NOUNS} ${PLANNING_UNITS} ${LOT_NOUNS}`)}|新城|老城|(?:老|主|中心)城区|园区?|街道|镇|乡|村|社区|城?[东南西北]{1,3}[部侧]?|[东南西北中]部|沿线|周边|[一二三四五六]期|[东南西北][园区]|示范区|核心区|基地|新村|(?:[东南西北]|两|[路街河江])[侧岸]|[路港站湖]|(?<=镇|乡|街道)\p{Script=Han}{2,16}|(?<=县.{1,8})新区)$`,
  "u",
);

/** 丁路(某县…方案): how many characters stand before a bracket that is not closed, and the bracket. */
function behindOpen(words: string): number {
  const open = words.lastIndexOf("(");
  return open >= 0 && !words.includes(")", open) ? open + 1 : 0;
}

/** Longest name before the word. */
const LONGEST = 44;

/** Words before a plan that are no part of its name. */
const LEAD = new RegExp(
  `^(?:附[件表图]\\d{0,2}[:、.]?|[附续]?表[\\d.-]{1,6})?(?:.*(?:${either(PLAN_LEADS)}|[《》“"。;:,、!|\\n]|\\.{2}|…)(?:就(?=\\p{Script=Han}{2,8}[县市区旗]))?)?`,
  "su",
);

/** The number of an item: (一), 1. */
const ITEM = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))/u;

/** 2031年度|某区土地征收成片开发方案 */
const YEAR_AHEAD = /^\d{4}年度?(?=\p{Script=Han}{2})/u;
const BATCH = /第[一二三四五六七八九十\d]{1,3}(?:批次|批|次|期)/u;
const COUNTY = /^([\p{Script=Han}]{1,24}(?:自治县|县|新区|开发区|(?<![片园社小])区|市|旗))(?:人民政府)?$/u;

/** The last place of a chain: 双河区 of 江北省长平市双河区. */
function lastPlace(chain: string): string {
  return chain.replace(/^[\p{Script=Han}]*(?:自治区|自治州|省|市|州|盟)(?=[\p{Script=Han}]{2})/u, "");
}

/** 一起来看下|某市某区…: a line of its own that ends where the place opens the next one is none of the name. */
const OPENS_PLACE = /^\p{Script=Han}{2,8}?(?:[市县旗州]|(?<![片园社小街新])区)/u;

/** How many characters of the words before a plan stand in lines above its own. */
function linesAbove(head: string, isBreakAt: (index: number) => boolean): number {
  for (let index = head.length - 1; index > 0; index--)
    if (isBreakAt(index) && OPENS_PLACE.test(head.slice(index)) && !/[省市州盟]$/u.test(head.slice(0, index)))
      return index;
  return 0;
}

/**
 * Every place where a text names a land-assembly plan, with its parts.
 * @param isBreakAt whether a line begins at an index that does not go on with the words before it
 */
export function planMentions(text: string, isBreakAt?: (at: number) => boolean): readonly PlanMention[] {
  const found: PlanMention[] = [];
  for (
    let at = text.indexOf(ASSEMBLY_WORD);
    at >= 0;
    at = text.indexOf(ASSEMBLY_WORD, at + ASSEMBLY_WORD.length)
  ) {
    const head = text.slice(Math.max(0, at - LONGEST), at);
    const above =
      isBreakAt === undefined ? 0 : linesAbove(head, (index) => isBreakAt(at - head.length + index));
    const lead = above + (LEAD.exec(head.slice(above))?.[0].length ?? 0);
    const bracket = lead + Math.max(behindBracket(head.slice(lead)), behindOpen(head.slice(lead)));
    const item = bracket + (ITEM.exec(head.slice(bracket))?.[0].length ?? 0);
    const from = at - head.length + item + (LABEL_BEFORE.exec(head.slice(item))?.[0].length ?? 0);
    const tail =
      /^成片开发(?:建设)?(?:调整)?(?:方案|项目)?(?:\((?:\d{4}|第|调整|修)[^()]{0,14}\))?/u.exec(
        text.slice(at, at + 30),
      )?.[0] ?? ASSEMBLY_WORD;
    const to = at + tail.length;
    const printed = text.slice(from, to).replace(/\s+/gu, "");
    const name = printed.replace(ADDRESSED, "").replace(OFFICE_BEFORE, "");
    const year = /(\d{4})(?:年?[-—–~至]\d{4})?年/u.exec(name)?.[1];
    const place =
      /^(?:(?!\d|\(|二[〇○零]).)*/u
        .exec(name.replace(YEAR_AHEAD, ""))?.[0]
        .replace(/(?:国有|土地征收|土地|农村集体).*$/u, "") ?? "";
    const county = COUNTY.exec(PART_OF.exec(place)?.[1] ?? place)?.[1];
    found.push({
      name,
      county: county === undefined ? null : lastPlace(county),
      year: year === undefined ? null : Number(year),
      batch: BATCH.exec(name)?.[0] ?? null,
      from,
      to,
      isGeneral: year === undefined && county === undefined && !BATCH.test(name) && areaOfPlan(name) === "",
    });
  }
  return found;
}

/** Whether a plan tells what parts it from others: its place, its year or its batch. */
export function hasParts(plan: PlanMention | undefined): boolean {
  return plan !== undefined && (plan.year !== null || plan.county !== null || plan.batch !== null);
}
