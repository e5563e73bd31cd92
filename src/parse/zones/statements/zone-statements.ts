import type { Evidence } from "../../../domain/evidence";
import { advertises } from "../../advertisement";
import { matterOf } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { LAND_TAKING, NO_TAKING } from "../../lexicon/land-taking-terms";
import { OTHER_AUTHORITY, PASSING_ORDER } from "../../lexicon/other-ranges";
import { TITLE_DEED } from "../../lexicon/paper-words";
import {
  FOUNDING_STUDIED,
  LAND_RESERVE,
  PLAN_ASSESSED,
  RESERVE_LABEL,
  RESERVED,
  TAKEN_BACK,
} from "../../lexicon/zone-matters";
import { OTHER_BORDERS, PLAN_KIND } from "../../lexicon/zone-subjects";
import {
  ESTATE_NOUNS,
  PART_NOUNS,
  PLANNING_UNITS,
  TOWN_NOUNS,
  WHOLE_NOUNS,
} from "../../lexicon/zone-suffixes";
import type { ParsedSides } from "../../sides";
import { sidePlaces } from "../../sides/side-places";
import { beginsLine } from "../../text/begins-line";
import { firstIndex } from "../../text/first-index";
import { foldedText } from "../../text/folded-character";
import type { MappedText } from "../../text/mapped-text";
import { splitPart } from "../names/part-names";
import { zoneNames } from "../names/zone-names";
import { tellsOtherDealing, withoutOwnWords } from "./other-dealings";
import { sisterLands } from "./sister-lands";
import { tablePlaces } from "./table-places";
import { tellsSize } from "./tells-size";
import { zoneFigures } from "./zone-figures";
import { tellsDecision } from "./zone-matter";

/** A place of a text that tells the sides or the size of some land. Indices into the running text (`to` exclusive). */
export interface Statement {
  readonly from: number;
  readonly to: number;
  /** its sides; null for a size */
  readonly sides: ParsedSides | null;
  /** three sides or more: land of any noun. A size, or two sides, tell only what is known to be a zone */
  readonly isStrong: boolean;
  /** all the sides of land that something else is done to: what stands behind them is of no zone before them */
  readonly isDeal: boolean;
  /** the end of the words of the statement before it, where the search for its subject ends */
  readonly floor: number;
}

/** Fewest sides that tell land of any noun. */
export const FEWEST_SIDES = 3;
/** Words before a statement of sides that say what it is the range of. */
const CONTEXT = 40;

/** Whether land goes into the reserve of a town: by the title, or by labels below one about land that is taken back. */
export function isReserve(section: DocumentSection, title: string): boolean {
  if (LAND_RESERVE.test(title)) return true;
  return TAKEN_BACK.test(title) && RESERVE_LABEL.test(section.running.text);
}

/** Whether a title is about land that is sold, taken, built on or shut for a while. */
export function tellsOtherLand(section: DocumentSection, print: string): boolean {
  if (TAKEN_BACK.test(print) && isReserve(section, print)) return false;
  const title = withoutPlan(print).replace(PLAN_ASSESSED, "$1").replace(FOUNDING_STUDIED, "$1");
  if (OTHER_BORDERS.test(title) || OTHER_AUTHORITY.test(title) || tellsOther(section, title)) return true;
  if (advertises(section)) return true;
  return LAND_TAKING.test(withoutPlan(matterOf(section))) && !NO_TAKING.test(section.document.title ?? title);
}

/** Whether a title is about another dealing in land than its own words tell. */
function tellsOther(section: DocumentSection, title: string): boolean {
  return !RESERVED.test(title) && tellsOtherDealing(withoutOwnWords(section, title)(title));
}

/** The words of a matter, the plan of a land assembly without the taking that it prepares. */
function withoutPlan(words: string): string {
  return words.replace(/土地征收(?=成片开发)/gu, "");
}

/** Every statement of sides of a document that may be a zone's, whatever its noun. */
export function sideAnchors(section: DocumentSection, title: string): readonly ParsedSides[] {
  if (tellsOtherLand(section, title)) return [];
  const decides = isDecision(section, title);
  return sidePlaces(section.running, 0, "belongings").filter(
    (one) =>
      isStrong(section.running, one, withoutOwnWords(section, title)) &&
      (decides || isRange(section.running, one)),
  );
}

/** A document that decides about zones, has a number, or whose title names one. */
function isDecision(section: DocumentSection, title: string): boolean {
  if (tellsDecision(section) || section.document.number !== null) return true;
  return title.includes("成片开发") || PLAN_KIND.test(title) || zoneNames(title).length > 0;
}

function isStrong(
  running: MappedText,
  { sides, from, to }: ParsedSides,
  withoutOwn: (words: string) => string,
): boolean {
  if (new Set(sides.map(({ side }) => side)).size < FEWEST_SIDES) return false;
  // the number of a deed beside the sides is no dealing in it
  const before = withoutOwn(clauseBefore(running, from).replace(TITLE_DEED, ""));
  return !tellsOtherDealing(before) && !tellsTraffic(running, { sides, to });
}

/** Whether the words of sides, or those right behind them, tell of what passes there. */
function tellsTraffic(running: MappedText, { sides, to }: Pick<ParsedSides, "sides" | "to">): boolean {
  if (sides.some(({ text }) => SAYS_TRAFFIC.test(text))) return true;
  return STOPS_TRAFFIC.test(/^[^。\n]{0,40}/u.exec(running.text.slice(to, to + CONTEXT))?.[0] ?? "");
}

/** 拟征收土地…,四至:东至…: the sides of land that something else is done to. */
function tellsDeal(running: MappedText, { sides, from }: ParsedSides): boolean {
  return (
    new Set(sides.map(({ side }) => side)).size >= FEWEST_SIDES &&
    tellsOtherDealing(clauseBefore(running, from))
  );
}

/** 东至某县的车辆请绕行: a way, no side. */
const SAYS_TRAFFIC = /车辆|车流|绕行|拥堵|道路实行/u;
/** Behind the sides: what is stopped is traffic. */
const STOPS_TRAFFIC = /机动车|车辆|通行|限行|绕行|停放|交通管制/u;

/** 东至, 南起, 西以…为界: a side that bounds; 东邻某乡 tells only what lies there. */
const BOUNDS =
  /^[东南西北][侧面]?[ \t]|^(?:四至)?[东南西北]{1,2}(?:两?[部侧面边])?(?:边?界)?(?:分别|依次)?(?:至|起|到|以|沿|自|由|从|迄|止|:|—|-|\/|、|和|为)|为[东南西北]?边?界$|^[^东南西北].*以[东南西北]$/u;

/** 北抵邻省界: it bounds, but among the neighbours of a town (东与甲镇相连,西连乙乡). */
const REACHES = /^[东南西北]{1,2}(?:部|侧|面|边)?[达抵]/u;
const NEIGHBOURS = /^[东南西北]{1,2}(?:部|侧|面|边)?(?:与|和|同|连|接|邻|靠|毗)/u;

/** 某村村庄规划: a plan whose land is the village that its head names. */
const IS_VILLAGE_PLAN = /(?:村庄|镇区|集镇|乡|镇)(?:建设|总体)?规划/u;
const HEAD = 60;

/** Whether some side bounds what is told: the neighbours of a town are its description. */
function tellsBounds(running: MappedText, { sides }: ParsedSides): boolean {
  const { source } = running;
  const prints = sides.map(({ evidence: { start, end } }) => foldedText(source.text, start, end));
  if (prints.some((print) => BOUNDS.test(print))) return true;
  if (!prints.some((print) => REACHES.test(print))) return false;
  return IS_VILLAGE_PLAN.test(running.text.slice(0, HEAD)) || !prints.some((one) => NEIGHBOURS.test(one));
}

/** Words of a range or a size right before sides: 核心保护范围面积10公顷,东依甲山,南傍乙河 */
const BEFORE_RANGE = /四至|范围|边界|界线|面积/u;

/** A zone right before its sides, spoken of or by its name: 园区东临甲河,…,北临丁路 */
const BEHIND_ZONE = new RegExp(`${either(WHOLE_NOUNS)}$`, "u");
const ALL_SIDES = 4;

/** Words that end with a zone spoken of, or with a part of one: 核心保护区:东接…. */
function isLand(words: string): boolean {
  return BEHIND_ZONE.test(words) || splitPart(words) !== null;
}

/** 某地质公园|占地3公顷,东连…: the size between a zone and its sides. */
const SIZE_BETWEEN = new RegExp(
  `(?:规划|总)?(?:占地|用地)(?:约|共|达)?\\d[\\d.,]{0,10}${AREA_UNIT}(?:\\([^()]{1,16}\\))?,?$`,
  "u",
);

/** 某工业园位于某镇,东临…: the zone of a known kind with which the sentence of the sides begins. */
function opensWithZone(before: string): boolean {
  const [first] = zoneNames(before);
  return first?.from === 0 && ABOUT_ZONE.test(before.slice(first.name.length));
}

/** Behind the name of a zone what is told of it, and not of a works or a body in it. */
const ABOUT_ZONE =
  /^(?:\([^()]{1,24}\))?(?:概况|简介|基本情况)?(?:[,:(]|项目)?(?:净|实际|总|规划|核准|批准|控制|建设){0,3}(?:位于|地处|[坐座]?落于|[坐座]落|选址|占地|用地|规模|面积|范围|四至|$)/u;

/** Sides most of which are no towns: 东邻甲镇,南接乙乡 tells where a zone lies. */
function boundsNoTown({ sides }: ParsedSides): boolean {
  return 2 * sides.filter(({ text }) => /[省市县旗镇乡区]$|街道$/u.test(text)).length < sides.length;
}

/** Whether sides are those of a range, or all four of a zone, and not the neighbours of a place; none of traffic. */
export function boundsLand(running: MappedText, told: ParsedSides): boolean {
  return !tellsTraffic(running, told) && isRange(running, told);
}

/** Whether sides are those of a range, or all four of a zone, and not the neighbours of a place. */
function isRange(running: MappedText, told: ParsedSides): boolean {
  const before = clauseBefore(running, told.from);
  const areAll = new Set(told.sides.map(({ side }) => side)).size >= ALL_SIDES;
  return (
    tellsBounds(running, told) ||
    BEFORE_RANGE.test(before) ||
    (areAll && opensWithZone(before) && boundsNoTown(told)) ||
    (areAll && isLand(before.replace(/[:为是]$/u, "").replace(SIZE_BETWEEN, "")))
  );
}

/** The statements of a document, in order. */
export interface Statements {
  /** from which its zones are read; sizes count where the document decides about zones */
  readonly told: readonly Statement[];
  /** sides of land in tables, of whatever noun */
  readonly tabled: readonly ParsedSides[];
}

/** The statements of a document about land, without those that another record was read from. */
export function zoneStatements(
  section: DocumentSection,
  title: string,
  body: number,
  claimed: readonly Pick<Evidence, "start" | "end">[],
  hasRows: boolean,
): Statements {
  const { running } = section;
  const claims = within(claimed);
  const cells = tablePlaces(section);
  const isClaimed = (at: number): boolean => claims(running.starts[at] ?? 0);
  const isInTable = (at: number): boolean => cells(running.starts[at] ?? 0);
  const decides = tellsDecision(section);
  if (PASSING_ORDER.test(title)) return { told: [], tabled: [] };
  const withoutOwn = withoutOwnWords(section, title);
  const isOwn = isDecision(section, title);
  const other = tellsOtherLand(section, title);
  const sides = sidePlaces(running, 0, "belongings")
    .map((one) => ({
      from: one.from,
      to: one.to,
      sides: one,
      isStrong: !other && isStrong(running, one, withoutOwn) && (isOwn || isRange(running, one)),
      isDeal: tellsDeal(running, one),
    }))
    .filter((one) => (one.isStrong || decides) && !isClaimed(one.from));
  const sisters = other ? [] : sisterLands(running, title, body);
  const ofSisters = new Set(sisters.flatMap(({ size }) => size?.from ?? []));
  const tells = decides || (section.document.title === null && boundsZone(running, sides));
  const sizes = (tells || sisters.length > 0 ? zoneFigures(running, body) : [])
    .filter(({ to }) => !IS_LEAST.test(running.text.slice(to, to + 2)))
    .filter((one) => ofSisters.has(one.from) || (tells && tellsSize(running, body, one)))
    .filter((one) => !isClaimed(one.from) && !isInTable(one.from))
    .map(({ from, to }) => ({ from, to, sides: null, isStrong: false, isDeal: false }));
  // rows that no head explains are read as the sentences that they are
  const tabled = hasRows ? sides.filter((one) => isInTable(one.from)) : [];
  const told = sides.filter((one) => !tabled.includes(one));
  return {
    told: withFloors([...told, ...sizes], body),
    tabled: tabled.filter((one) => one.isStrong).map((one) => one.sides),
  };
}

/** Whether a text that names a zone of a known kind bounds land: one without a title decides about it, whatever its words. */
function boundsZone({ text }: MappedText, sides: readonly Pick<Statement, "isStrong">[]): boolean {
  if (!sides.some(({ isStrong }) => isStrong)) return false;
  return zoneNames(text.slice(0, OPENING)).length > 0 || (text.match(SIZED_ITEM)?.length ?? 0) > 1;
}
/** 1.某片区面积3公顷: an item of a list that heads land and tells its size. */
const SIZED_ITEM = new RegExp(
  `(?:^|[\\n。;])(?:\\d{1,2}[.、]|\\(?[一二三四五六七八九十]{1,3}[)、])\\p{Script=Han}{2,12}${either(`${PART_NOUNS} ${PLANNING_UNITS} ${TOWN_NOUNS} ${ESTATE_NOUNS}`)}(?:规划|用地|总|[:,]){0,3}面积`,
  "gu",
);
/** A text without a title names what it is about within so many characters. */
const OPENING = 400;

/** 连片面积在5平方公里以上: what a rule asks for. */
const IS_LEAST = /^以[上下]/u;

/** A size looks for its subject down to the statement before it; sides, whose own size may stand before them, to the sides. */
function withFloors(all: readonly Omit<Statement, "floor">[], body: number): readonly Statement[] {
  let ofSides = body;
  let ofAny = body;
  return [...all]
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      const floor = one.sides === null ? ofAny : ofSides;
      ofAny = Math.max(ofAny, one.to);
      if (one.sides !== null) ofSides = one.to;
      return { ...one, floor };
    });
}

/** Tells of places of the source whether they stand in what a record was read from. */
function within(claimed: readonly Pick<Evidence, "start" | "end">[]): (at: number) => boolean {
  const sorted = [...claimed].sort((a, b) => a.start - b.start);
  let end = 0;
  const reach = sorted.map((own) => {
    end = Math.max(end, own.end);
    return end;
  });
  return (at) => (reach[firstIndex(sorted, ({ start }) => start, at + 1) - 1] ?? 0) > at;
}

/** The words of the line and sentence before a place. */
function clauseBefore(running: MappedText, at: number): string {
  let from = at;
  while (
    at - from < CONTEXT &&
    from > 0 &&
    !/[。;\n]/u.test(running.text.charAt(from - 1)) &&
    !beginsLine(running, from)
  )
    from--;
  return running.text.slice(from, at);
}
