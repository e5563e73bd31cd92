import { matterOf } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import {
  DECIDES,
  OTHER_ZONE_MATTER,
  PLAN_ASSESSED,
  RESERVED,
  TELLS_DECISION,
} from "../../lexicon/zone-matters";
import { fullZoneName, zoneNames } from "../names/zone-names";
import { describesZone, tellsSizeOf } from "./zone-description";
import { assessedPlan, zoneTitle } from "./zone-title";

/** Whether a title decides about a zone as an area. */
export function decidesZones(print: string): boolean {
  const title = print.replace(PLAN_ASSESSED, "$1");
  return DECIDES.test(title) && !isOtherMatter(title);
}

function isOtherMatter(title: string): boolean {
  return (OTHER_ZONE_MATTER.test(title) && !RESERVED.test(title)) || title.includes("成片开发");
}

/** A decision is told within so many characters. */
const OPENING = 400;

/** The first sentence says what a text is about; one shorter than this is hardly more than a head. */
const SENTENCE = 12;

function firstSentence(text: string): string {
  const end = text.indexOf("。");
  return end < SENTENCE ? text : text.slice(0, end);
}

/** What a text is that is about the land itself, behind the name: a plan, a survey, a report on it, and no work in it. */
const ABOUT_LAND =
  /^(?!.*(?:工作|活动|总结|招[标聘]|施工|工程|项目)).*(?:规划|总规|解读|勘界|考察|调查|评估|方案|功能区|区划|建设情况|报告|指南)/u;

/** 某湿地公园总体规划, 某自然保护区科学考察报告: a text that tells the size of the one zone that its title is about. */
function describesIts(section: DocumentSection, title: string): boolean {
  const [name, other] = zoneNames(title);
  if (name === undefined || other !== undefined || isOtherMatter(title)) return false;
  if (!ABOUT_LAND.test(title.slice(name.from + name.name.length))) return false;
  return fullZoneName(name.name) !== null && tellsSizeOf(section, name.name);
}

const HEADS_RANGE =
  /(?:范围|四至|边界|界线|面积|区划|分区)(?:说明|界定|描述|简介|情况|一览|汇总|对[比照]|前后|调整|变更|优化|划定|表){0,4}$/u;

const CITED = /《[^《》]{1,60}(?:》|$)/gu;

/** Whether a document decides about zones: by its title, or a text without one by a decision that its opening tells. */
export function tellsDecision(section: DocumentSection): boolean {
  const matter = matterOf(section);
  if (assessedPlan(section) !== null) return true;
  if (matter === section.document.title) return decidesZones(matter) || describesIts(section, matter);
  // 某湿地公园范围: the line that heads an untitled text is about the range of a zone
  const head = zoneTitle(section);
  if (HEADS_RANGE.test(head) && zoneNames(head).length === 1 && decidesZones(head)) return true;
  if (describesZone(section, head) || describesIts(section, head)) return true;
  // the rules that an untitled text cites are not its matter
  const opening = section.running.text.slice(0, OPENING).replace(CITED, "");
  const own = matter.replace(CITED, "");
  const told = own === matter ? own : opening;
  return DECIDES.test(told) && !isOtherMatter(firstSentence(own)) && TELLS_DECISION.test(opening);
}
