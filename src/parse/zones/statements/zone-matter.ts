import { matterOf } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import {
  DECIDES,
  OTHER_ZONE_MATTER,
  PLAN_ASSESSED,
  RESERVED,
  TELLS_DECISION,
} from "../../lexicon/zone-matters";
import { zoneNames } from "../names/zone-names";
import { describesZone } from "./zone-description";
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

const HEADS_RANGE =
  /(?:范围|四至|边界|界线|面积|区划|分区)(?:说明|界定|描述|简介|情况|一览|汇总|对[比照]|前后|调整|变更|优化|划定|表){0,4}$/u;

const CITED = /《[^《》]{1,60}(?:》|$)/gu;

/** Whether a document decides about zones: by its title, or a text without one by a decision that its opening tells. */
export function tellsDecision(section: DocumentSection): boolean {
  const matter = matterOf(section);
  if (assessedPlan(section) !== null) return true;
  if (matter === section.document.title) return decidesZones(matter);
  // 某湿地公园范围: the line that heads an untitled text is about the range of a zone
  const head = zoneTitle(section);
  if (HEADS_RANGE.test(head) && zoneNames(head).length === 1 && decidesZones(head)) return true;
  if (describesZone(section, head)) return true;
  // the rules that an untitled text cites are not its matter
  const opening = section.running.text.slice(0, OPENING).replace(CITED, "");
  const own = matter.replace(CITED, "");
  const told = own === matter ? own : opening;
  return DECIDES.test(told) && !isOtherMatter(firstSentence(own)) && TELLS_DECISION.test(opening);
}
