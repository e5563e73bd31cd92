import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { WHOLE_NOUNS } from "../../lexicon/zone-suffixes";
import type { ParsedSides } from "../../sides";
import { beginsLine } from "../../text/begins-line";
import { foldedText } from "../../text/folded-character";
import type { MappedText } from "../../text/mapped-text";
import { splitPart } from "../names/part-names";
import { zoneNames } from "../names/zone-names";

/** Words before a statement of sides that say what it is the range of. */
const CONTEXT = 40;

/** Whether the words of sides, or those right behind them, tell of what passes there. */
export function tellsTraffic(running: MappedText, { sides, to }: Pick<ParsedSides, "sides" | "to">): boolean {
  if (sides.some(({ text }) => SAYS_TRAFFIC.test(text))) return true;
  return STOPS_TRAFFIC.test(/^[^。\n]{0,40}/u.exec(running.text.slice(to, to + CONTEXT))?.[0] ?? "");
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
export function isRange(running: MappedText, told: ParsedSides): boolean {
  const before = clauseBefore(running, told.from);
  const areAll = new Set(told.sides.map(({ side }) => side)).size >= ALL_SIDES;
  return (
    tellsBounds(running, told) ||
    BEFORE_RANGE.test(before) ||
    (areAll && opensWithZone(before) && boundsNoTown(told)) ||
    (areAll && isLand(before.replace(/[:为是]$/u, "").replace(SIZE_BETWEEN, "")))
  );
}

/** The words of the line and sentence before a place. */
export function clauseBefore(running: MappedText, at: number): string {
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
