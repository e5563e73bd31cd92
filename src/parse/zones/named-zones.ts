import type { Zone } from "../../domain/zone";
import type { DocumentSection } from "../document-section";
import { parseSides } from "../sides";
import { suffixedNames } from "./suffixed-names";
import { zoneAreas } from "./zone-areas";

/** A development zone or park that a document decides about. Indices into the running text. */
export interface NamedZone {
  readonly name: string;
  readonly kind: Zone["kind"];
  readonly from: number;
  /** where its description may go on to (exclusive) */
  readonly to: number;
}

const SUFFIX =
  "(?:开发区|高新区|化工园区|产业园区|工业园区|科技园区|物流园区|农业园区|园区|工业园|产业园|科技园|物流园|化工园|示范区|集聚区|工业集中区|集中区|保税区|度假区|试验区|合作区|功能区(?!划)|经济区|新区)";

/** Land that is protected: a zone where only its area or sides are told, a parcel where its points are printed. */
const PROTECTED = "(?:自然保护区|风景名胜区|森林公园|湿地公园|地质公园|国家公园|自然公园)";

const ENDING = new RegExp(`${PROTECTED}|${SUFFIX}`, "gu");
/** 某开发区某园区: the part of a zone. */
const TAIL = /\p{Script=Han}{1,8}?(?:园区|工业园|产业园|化工园)/uy;

/** Words before a name that are no part of it. */
const LEAD =
  /^.*(?:关于|同意|设立|核定|确定|认定|批准|调整|扩大|印发|筹建|成立|建立|升级|公布|申请|审批|报请|划定|核准|明确|原则|撤销|公示|同意|现将|位于|以及|经核定的|[将对为在于的与由“(])/u;

/** A title that decides about a zone as an area. */
const DECIDES =
  /四至|范围|面积|边界|界线|扩区|调区|区位|设立|认定|升级|核定|划定|规划调整|调整方案|名单|批复|公告|公示|通告|复函/u;
/** Titles about other things of a zone: its staff, its water, its rules. */
const OTHER_MATTER =
  /领导小组|机构|人员|用水|办法|考核|工作方案|意见|任务|管理|实施优化|通行|资金|收费|规划环评|环境影响|总体规划的|控制性详细规划|控规|地块|挂牌|拍卖|招标|出让/u;

/** Whether a title decides about a zone as an area. */
export function decidesZones(title: string): boolean {
  return DECIDES.test(title) && !OTHER_MATTER.test(title) && !title.includes("成片开发");
}

/** The zones of a document: the one of its title, or every one that the body gives an area or sides. */
export function namedZones(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const title = section.document.title ?? "";
  if (!decidesZones(title)) return [];
  const inTitle = namesOf(title);
  const only = inTitle.length === 1 ? inTitle[0] : undefined;
  if (only !== undefined) {
    const from = firstDescribed(section, only.name);
    return from === null ? [] : [{ name: only.name, kind: zoneKind(only.name), from, to: text.length }];
  }
  if (!/开发区|园区|工业园|产业园|示范区|集聚区|新区|经济区|保护区|名胜区|公园/u.test(title)) return [];
  return described(section);
}

interface Name {
  readonly name: string;
  readonly from: number;
}

function namesOf(text: string): readonly Name[] {
  const found: Name[] = [];
  for (const run of suffixedNames(text, ENDING, TAIL)) {
    const lead = LEAD.exec(run.text)?.[0].length ?? 0;
    const name = run.text.slice(lead);
    if (name.length < 5 || !/^\p{Script=Han}/u.test(name) || isGeneral(name)) continue;
    found.push({ name, from: run.from + lead });
  }
  return found;
}

/** 和经济开发区, 高新技术产业园区: no place in it. */
const KINDS_ONLY = new RegExp(
  `^[和及与]?(?:经济|技术|高新|产业|工业|化工|农业|物流|科技|循环|现代|先进|制造业|新材料|生态)+${SUFFIX}$`,
  "u",
);

/** 全市各类开发区, 省级开发区, 该园区: kinds, no names. */
function isGeneral(name: string): boolean {
  // words of a side show that cells of a table ran together
  if (KINDS_ONLY.test(name) || /[东南西北][至临]/u.test(name)) return true;
  return /^(?:全[市县区省]|某|首批|.{1,20}等(?:\d+|[一二三四五六七八九十两]+)[个家]|第[一二三四五六七八九十\d]{1,3}批|[一二三四五六七八九十]批|各|该|本|省级|市级|国家级|县级|我|你|此|其|所|每|\d+个|[一二三四五六七八九十]+个)/u.test(
    name,
  );
}

/** The first place where the name of the title has an area or sides behind it; the first at all if approved. */
function firstDescribed(section: DocumentSection, name: string): number | null {
  const { text } = section.running;
  const head = section.facts.title === null ? 0 : (section.document.title ?? "").length;
  const body = text.indexOf(name, head);
  const from = body >= 0 ? body : text.indexOf(name);
  if (from < 0) return null;
  const areas = zoneAreas(section.running, from, text.length);
  if (areas.current.length > 0 || parseSides(section.running, from, text.length) !== null) return from;
  return /(?:同意|批准)[^。;]{0,20}(?:设立|认定|升级|扩区|调区)/u.test(text) ? from : null;
}

/** Every name with an area or sides before the next name. */
function described(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const names = namesOf(text).filter(({ from }) =>
    /(?:^|[\n。;:,、)]|\d[.、]|同意|批准|设立|认定|核定|现将)$/u.test(
      text.slice(Math.max(0, from - 2), from),
    ),
  );
  const found: NamedZone[] = [];
  const seen = new Set<string>();
  names.forEach(({ name, from }, index) => {
    const to = names[index + 1]?.from ?? text.length;
    if (seen.has(name) || to - from < name.length + 4) return;
    const areas = zoneAreas(section.running, from, to);
    if (areas.current.length === 0 && parseSides(section.running, from, to) === null) return;
    seen.add(name);
    found.push({ name, kind: zoneKind(name), from, to });
  });
  return found;
}

const WHOLE = new RegExp(String.raw`^[\p{Script=Han}A-Za-z0-9“”()]{2,40}(?:${PROTECTED}|${SUFFIX})$`, "u");

/** The name that makes up a cell of a table, remarks in brackets behind it left out; null where it is no zone's. */
export function fullZoneName(cell: string): string | null {
  const name = cell.replace(/\((?:国家|省|市)级\)$/u, "");
  return WHOLE.test(name) && !isGeneral(name) ? name : null;
}

/** The kind by the last word of the name. */
export function zoneKind(name: string): Zone["kind"] {
  if (/(?:园区|工业园|产业园|科技园|物流园|化工园)$/u.test(name)) return "park";
  if (/(?:开发区|高新区|示范区|保税区|试验区|合作区|经济区|新区|集聚区|集中区)$/u.test(name))
    return "development-zone";
  return "other";
}
