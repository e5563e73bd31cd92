import { isBareTitle } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import { isMetadata } from "../../documents/title-block";
import type { Line } from "../../layout/line";
import { AREA_UNIT } from "../../lexicon/area-units";
import { NAMED_PLAN, PLAN_ASSESSED } from "../../lexicon/zone-matters";
import { FIELD_LABEL, KIND_LABEL, NAMING_LABEL } from "../../lexicon/zone-subjects";
import { cellsOf } from "../../tables/table-row";
import { isBareKind } from "../names/bare-kind";
import { labelsName } from "../names/label-above";
import { titleSubject } from "../names/title-subject";
import { zoneNames } from "../names/zone-names";

/** Lines above the head of a text without a title: the number of an annex, the way through a site. */
const ABOVE = /^附\s?[件表图]?\s?\d*[:：]?$|首页|^发布|[>＞]/u;
/** 附件2:某园区扩区前后对照: the number of an annex before its head. */
const ANNEX = /^附[件表图]\d{0,2}[:：](?=.{4})/u;
/** (二)某片区: an item of a list whose head was cut off. */
const ITEM = /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;
const LONGEST = 60;
const FIRST = 4;

/** The title that is about a zone: of the document, or of the plan of one whose assessment the text announces. */
export function zoneTitle(section: DocumentSection): string {
  const title = printedTitle(section);
  return zoneNames(title).length > 0 ? title : (assessedPlan(section) ?? title);
}

/** Characters in which a text says which plan is assessed. */
const OPENING = 600;
const RULES = /《[^《》]{1,40}(?:条例|办法|法)》/gu;

/** What the title names; under one that names a kind alone, what a label of the first lines gives (开发区名称:某开发区). */
export function spokenOf(section: DocumentSection): string | null {
  const titled = titleSubject(zoneTitle(section));
  return titled === null || isBareKind(titled) ? (givenName(section) ?? titled) : titled;
}

/** The name of the plan of a zone that the opening of a text calls assessed for its environment; null where it calls none so. */
export function assessedPlan({ running }: DocumentSection): string | null {
  const opening = running.text.slice(0, OPENING).replace(RULES, "");
  const plan = PLAN_ASSESSED.test(opening) ? (NAMED_PLAN.exec(opening)?.[1] ?? "") : "";
  return zoneNames(plan).length > 0 ? plan : null;
}

/** The title of a document; of a text that has none, the line that heads it; "" where there is none. */
function printedTitle(section: DocumentSection): string {
  if (section.document.title !== null) return matterBelow(section) ?? section.document.title;
  const head = headLine(section);
  const named = LABELLED.test(head?.text ?? "") ? givenName(section) : null;
  if (named !== null && zoneNames(named).length > 0) return named;
  if (isField((head?.text ?? "").trim().replace(ANNEX, ""))) return "";
  if (head === undefined || ITEM.test(head.text) || head.text.length > LONGEST || /[。;,]/u.test(head.text))
    return "";
  if (TELLS_LAND.test(head.text)) return "";
  // blanks before and behind a title are no cells
  const cells = cellsOf(section, head).filter(({ text }) => text !== "");
  return cells.length > 1
    ? ""
    : head.text
        .replace(/\s+/gu, "")
        .replace(ANNEX, "")
        .replace(/[:：]$/u, "");
}

/**
 * 主旨:公告划定某保护区范围。 or 现划定某遗址保护范围如下: below the bare title of an office; null where the title says more, or
 * nothing below it does.
 */
function matterBelow({ document, running }: DocumentSection): string | null {
  if (!isBareTitle(document.title ?? "")) return null;
  const opening = running.text.slice(0, OPENING);
  const told = MATTER.exec(opening)?.[1] ?? DECIDED.exec(opening)?.[1];
  return told?.replace(/[「」『』]/gu, "") ?? null;
}

const MATTER = /主旨:([^。\n]{4,60})[。\n]/u;

/** ,现划定某遗址保护范围如下: */
const DECIDED =
  /[,。;](?:现|决定|现决定)?((?:划定|公布|调整|设立|确定)[^,。;:\n]{4,40}?(?:范围|保护区|区域|界线|四至))(?:予以|进行)?(?:公告|公布|通告|公示)?如下:/u;

/** 名称:某园区 in one of the first lines: what the text is about. */
export function givenName({ lines }: DocumentSection): string | null {
  const first = lines.filter(({ kind }) => kind === "text").slice(0, FIRST);
  return first.flatMap(({ text }) => NAMED.exec(text.replace(/\s+/gu, ""))?.[1] ?? [])[0] ?? null;
}

/** 水源地名称:某水源地, 年代:西汉, or 名称 alone: a label of what a text without a title begins with. */
function isField(line: string): boolean {
  if (labelsName(line.trim())) return true;
  const label = /^[^:：]{2,12}(?=[:：].)/u.exec(line.replace(/\s+/gu, ""))?.[0] ?? "";
  return (
    (NAMING_LABEL.test(label) && !OF_OTHER.test(label)) || FIELD_LABEL.test(label) || KIND_LABEL.test(label)
  );
}

/** 某保护区(3公顷), 某公园 东至甲路 南至乙路: a line that tells the land itself is no title. */
const TELLS_LAND = new RegExp(`\\d ?${AREA_UNIT}|[东南西北][至临起].{1,40}[东南西北][至临起]`, "u");

/** 项目名称: what is built, and no land. */
const OF_OTHER = /^(?:地块|宗地|项目|工程|单位|企业|建设)/u;

/** 批准文号:某函 */
const LABELLED = /^\p{Script=Han}{2,8}[:：]/u;
const NAMED = /^\p{Script=Han}{0,4}(?:名称|全称)[:：](\p{Script=Han}[^:：;；。,，]{3,40})$/u;

/** The first line that may head the document; none where the first few are something else. */
function headLine({ lines }: DocumentSection): Line | undefined {
  let seen = 0;
  const isAbove = ({ text }: Line): boolean => ABOVE.test(text) || isMetadata(text.replace(/\s+/gu, ""));
  return lines.find((line) => line.kind === "text" && (++seen > FIRST || !isAbove(line)));
}
