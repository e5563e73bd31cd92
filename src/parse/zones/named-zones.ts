import type { Zone } from "../../domain/zone";
import type { DocumentSection } from "../document-section";
import { COUNTED_UNITS, PROTECTED_SUFFIXES, ZONE_SUFFIXES } from "../lexicon/zone-terms";
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

/** The words of a row of the lexicon as alternatives. */
const either = (words: string): string => `(?:${words.split(" ").join("|")})`;

const SUFFIX = either(ZONE_SUFFIXES);
const PROTECTED = either(PROTECTED_SUFFIXES);

const ENDING = new RegExp(`${PROTECTED}|${SUFFIX}`, "gu");
/** 某开发区某园区: the part of a zone. */
const TAIL = /(?![和与及])\p{Script=Han}{1,8}?(?:园区|工业园|产业园|化工园|集中区|集聚区|工业区)/uy;

/** Words before a name that are no part of it. */
const LEAD =
  /^.*(?:关于(?:建设)?|同意|设立|核定|确定|认定|批准|调整|扩大|印发|发布|筹建|整合|成立|建立|升级|公布|申请|审批|报请|划定|核准|明确|原则|撤销|公示|公布|更名为|定名为|四至(?:范围)?(?![和与及、])|(?:名单|目录|一览表|公告|通告)(?![和与及、])|支持|恳请|筹备|现将|位于|以及|经核定的|(?<!自)由|(?:关|位|设|属|处|用|限|基)于(?:建设)?|将(?!乐)|[对为在的与“]|\((?![\p{Script=Han}]{2,6}\)))/u;

/** A title that decides about a zone as an area. */
const DECIDES =
  /四至|范围|面积|边界|界线|扩区|调区|区位|设立|建立|认定|升级|更名|设置|复核|核定|划定|扩园|缩减|筹建|调整|自由贸易试验区.{0,4}总体方案|名单|批复|公告|公示|通告|复函/u;
/** Titles about other things of a zone: its staff, its water, its rules. */
const OTHER_MATTER =
  /领导小组|机构|人员|(?<!饮)用水|办法|考核|工作方案|意见|任务|管理|实施优化|通行|资金|收费|规划环评|环境影响|(?<!名胜区|公园|保护区)总体规划的|控制性详细规划|控规|城镇开发边界|永久基本农田|生态保护红线|地块|挂牌|拍卖|招标|出让/u;

/** Whether a title decides about a zone as an area. */
export function decidesZones(title: string): boolean {
  return DECIDES.test(title) && !OTHER_MATTER.test(title) && !title.includes("成片开发");
}

/** A text without a title is judged by its beginning. */
const OPENING = 160;

/** 某省自然资源厅公告: the body and the form only; what it is about stands below. */
const BARE_TITLE = /^(?:\p{Script=Han}{2,24}(?:人民政府|办公室|委员会|[厅局委]))?(?:公告|通告|公示)$/u;

/** What tells the matter of a document: its title, or the beginning of a text that has none. */
export function matterOf(section: DocumentSection): string {
  const { title } = section.document;
  return title === null || BARE_TITLE.test(title) ? section.running.text.slice(0, OPENING) : title;
}

/** The zones of a document: the one of its title, or every one that the body gives an area or sides. */
export function namedZones(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const title = section.document.title ?? "";
  if (!decidesZones(matterOf(section))) return [];
  const inTitle = zoneNames(title);
  const only = inTitle.length === 1 ? inTitle[0] : undefined;
  if (only !== undefined) {
    const several = /[和与及、]/u.test(only.name) ? described(section) : [];
    if (several.length > 1) return several;
    const name = renamed(text, only.name) ?? only.name;
    const moved = /更名|定名/u.test(text) && text.indexOf(name, title.length) < 0;
    const others = !moved ? [] : described(section).filter((zone) => zone.name !== name);
    if (others.length > 0) return others;
    const longer = text.indexOf(name, title.length) >= 0 ? [] : described(section);
    const full = longer.filter((zone) => isFullName(zone.name, name));
    if (full.length === 1) return full;
    const from = firstDescribed(section, name);
    if (from !== null) return [{ name, kind: zoneKind(name), from, to: text.length }];
    if (text.indexOf(name, title.length) >= 0) return [];
  }
  if (!NAMES_ZONES.test(matterOf(section))) return [];
  const whole = described(section);
  return whole.length > 0 ? whole : describedParts(section).slice(0, 1);
}

/** 江川青螺岛国家级自然保护区 in the text for 青螺岛自然保护区 in the title: all its characters in order, and more. */
function isFullName(full: string, short: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length && full.length > short.length;
}

const RENAMED = /(?:更名|定名)为/gu;

/** 甲园区更名为乙园区: the name from now on; null where the zone keeps its name. */
function renamed(text: string, name: string): string | null {
  const at = [...text.matchAll(RENAMED)].find(
    ({ index }) => index >= name.length && text.startsWith(name, index - name.length),
  )?.index;
  if (at === undefined) return null;
  const behind = text.slice(at, at + 60);
  const [clause = ""] = /^[^,。;\n]*/u.exec(behind) ?? [];
  return zoneNames(clause)[0]?.name ?? null;
}

/** A title that speaks of zones without a name of its own, or with one that the text tells apart. */
const NAMES_ZONES = new RegExp(`${PROTECTED}|${SUFFIX}`, "u");

interface Name {
  readonly name: string;
  readonly from: number;
}

/** Behind a name: the body that bears it (滨海新区人民政府), or the lie of many (某市产业园区布局). */
const BODY =
  /^(?:布局|人民政府|政府|管委会|管理委员会|党工委|工委|管理局|管理处|管理中心|办事处|\p{Script=Han}{2,8}?局(?:关于|[、,:\n]|$))/u;

/** The names of zones in a text, in order, without the words before them; kinds alone are none. */
export function zoneNames(text: string): readonly Name[] {
  const found: Name[] = [];
  let end = 0;
  for (const run of suffixedNames(text, ENDING, TAIL)) {
    const joined = run.from === end && /^[和及与]/u.test(run.text) ? 1 : 0;
    end = run.from + run.text.length;
    const words = Math.max(LEAD.exec(run.text)?.[0].length ?? 0, joined);
    // the number of an item, (一), stands against the name
    const lead = words + (/^[^()]{0,3}\)/u.exec(run.text.slice(words))?.[0].length ?? 0);
    const name = run.text.slice(lead);
    if (name.length < LEAST_NAME || !/^\p{Script=Han}/u.test(name) || isGeneral(name)) continue;
    if (BODY.test(text.slice(end, end + 12))) continue;
    found.push({ name, from: run.from + lead });
  }
  return found;
}

/** 福州新区 */
const LEAST_NAME = 4;

/** 和经济开发区, 高新技术产业园区: no place in it. */
const KINDS_ONLY = new RegExp(
  `^[和及与]?(?:\\p{Script=Han}{2,3}(?:省|自治区))?(?:经济|技术|高新|产业|工业|化工|农业|物流|科技|循环|现代|先进|制造业|新材料|生态)+${SUFFIX}$`,
  "u",
);

/** 乡镇集中式饮用水水源保护区: no place in it. */
const WATER_ONLY =
  /^(?:集中式|乡镇级?|农村|城市|城镇|县城|县级|部分|生活|饮用水?|地表水?|地下水?|各级|新|原)*水源地?保护区$/u;

/** 白石等3处新建国家级自然保护区 */
const COUNTED = new RegExp(`^.{1,24}等(?:\\d+|[一二三四五六七八九十两]+)${COUNTED_UNITS}`, "u");

/** 全市各类开发区, 省级开发区, 该园区: kinds, no names. */
function isGeneral(name: string): boolean {
  if (/第[一二三四五六七八九十\d]{1,3}批/u.test(name)) return true;
  // words of a side show that cells of a table ran together
  if (KINDS_ONLY.test(name) || /[东南西北][至临起接邻靠连抵达到]/u.test(name)) return true;
  if (/(?:国家|省|市)级(?:及)?以上/u.test(name)) return true;
  if (COUNTED.test(name) || WATER_ONLY.test(name)) return true;
  return /^(?:全[市县区省]|某|原有|现有|原|新扩|首批|现就|第[一二三四五六七八九十\d]{1,3}批|[一二三四五六七八九十]批|各|该|本|省级|市级|国家级|县级|我|你|此|其|所|每|(?:\d+|[一二三四五六七八九十]+)[个家处])/u.test(
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

/** Behind the name of a zone: the name of its block, 某园主片区. */
const OF_BLOCK = /^\(?\p{Script=Han}{0,4}(?:片区|区块|组团|板块)/u;

/** 某试验区某片区: a part that a document without its zone is about. */
const PART = /^\p{Script=Han}{1,4}片区/u;

/** The parts of zones that a document decides about, where it decides about no whole one. */
function describedParts(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  return zoneNames(text).flatMap(({ name, from }, index, all): NamedZone[] => {
    const part = PART.exec(text.slice(from + name.length, from + name.length + 8))?.[0];
    const opens = opensDescription(text, from, all[index - 1]) || beginsLine(section, from);
    if (part === undefined || !opens) return [];
    const own = name + part;
    const [area] = zoneAreas(section.running, from + own.length, text.length, [], true).current;
    if (area === undefined || area.from > from + own.length + PART_REACH) return [];
    return [{ name: own, kind: zoneKind(name), from, to: text.length }];
  });
}

/** The headline of a text without a title has no sign at its end. */
function beginsLine({ running, document }: DocumentSection, at: number): boolean {
  return (
    document.title === null &&
    running.source.text.slice(running.ends[at - 1], running.starts[at]).includes("\n")
  );
}

/** How far behind its name the size of a part stands. */
const PART_REACH = 16;

/** Every name with an area or sides before the next name; where one stands in a list too, its own sentence counts. */
function described(section: DocumentSection): readonly NamedZone[] {
  const { text } = section.running;
  const all = zoneNames(text);
  const names = all
    .filter(({ from }, index) => opensDescription(text, from, all[index - 1]))
    .filter(({ name, from }) => !OF_BLOCK.test(text.slice(from + name.length, from + name.length + 8)))
    .filter(({ from }) => !/(?:简称|原名|前身为?)[“"]?$/u.test(text.slice(Math.max(0, from - 6), from)));
  const found = new Map<string, NamedZone & { readonly listed: boolean }>();
  const nextOther = placesOfOthers(names);
  // what no figure or side follows up to a place, no later mention before that place has either
  const bare = new Set<string>();
  names.forEach(({ name, from }, index) => {
    const to = nextOther[index] ?? text.length;
    const known = found.get(name);
    if ((known !== undefined && !known.listed) || to - from < name.length + 4) return;
    const before = names[index - 1];
    const listed =
      before !== undefined &&
      /^(?:[、,和及与]|以及)$/u.test(text.slice(before.from + before.name.length, from));
    if (known !== undefined && listed) return;
    if (bare.has(`${name} ${to}`)) return;
    const areas = zoneAreas(section.running, from, to);
    if (areas.current.length === 0 && parseSides(section.running, from, to) === null) {
      bare.add(`${name} ${to}`);
      return;
    }
    found.set(name, { name, kind: zoneKind(name), from, to, listed });
  });
  const zones = [...found.values()].sort((a, b) => a.from - b.from);
  return zones.filter(
    (zone) => !SHORT_NAME.test(zone.name) || !zones.some((other) => isShortFor(zone.name, other.name)),
  );
}

/** A name that begins a sentence, a clause or an item; one of a list where the name before it is a zone's too. */
function opensDescription(text: string, from: number, before: Name | undefined): boolean {
  const head = text.slice(Math.max(0, from - 5), from);
  if (/(?:^|[\n。;:])(?:[一二三四五六七八九十]{1,3}|\d{1,3})、$/u.test(head)) return true;
  if (/[、和及与]$/u.test(head)) {
    return before !== undefined && from - (before.from + before.name.length) <= 3;
  }
  return /(?:^|[\n。;:,)]|\d\.|(?:同意|批准|设立|认定|核定)[对将]?|现将|更名为|定名为|后的|四至|四至范围|名单|目录|一览表|公告|通告)$/u.test(
    head,
  );
}

const SHORT_NAME = /^(.{2,})(?:高新区|经开区|工业园|产业园)$/u;

/** 白石高新区 for 白石高新技术产业园区: a short name beside the full one. */
function isShortFor(short: string, full: string): boolean {
  const stem = SHORT_NAME.exec(short)?.[1];
  const kind = short.slice(stem?.length ?? 0);
  const long = kind === "高新区" ? "高新技术" : kind === "经开区" ? "经济" : kind.slice(0, 2);
  return stem !== undefined && full.length > short.length && full.includes(stem + long);
}

/** For every name the place where another one begins; undefined behind the last. */
function placesOfOthers(names: readonly Name[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  for (let i = names.length - 2; i >= 0; i--) {
    const next = names[i + 1];
    places[i] = next?.name === names[i]?.name ? places[i + 1] : next?.from;
  }
  return places;
}

const WHOLE = new RegExp(String.raw`^[\p{Script=Han}A-Za-z0-9“”()]{2,40}(?:${PROTECTED}|${SUFFIX})$`, "u");

/** The name that makes up a cell of a table, remarks in brackets behind it left out; null where it is no zone's. */
export function fullZoneName(cell: string): string | null {
  const name = cell.replace(/\((?:国家|省|市)级\)$/u, "");
  return WHOLE.test(name) && !isGeneral(name) ? name : null;
}

/** The kind by the last word of the name. */
export function zoneKind(name: string): Zone["kind"] {
  if (/(?:园区|(?<!公)园)$/u.test(name)) return "park";
  if (
    /(?:开发区|高新区|示范区|保税区|试验区|合作区|经济区|新区|集聚区|集中区|保税港区|加工区|产业区|工业区|经开区|新城|科技城|产业城|工业城|产业基地|商务区|功能区)$/u.test(
      name,
    )
  )
    return "development-zone";
  return "other";
}
