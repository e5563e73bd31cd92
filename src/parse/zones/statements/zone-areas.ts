import type { AreaMention } from "../../area-mentions";
import { SAME_AREA } from "../../lexicon/area-context";
import { AREA_UNIT } from "../../lexicon/area-units";
import { MISPRINTED_FIGURE } from "../../lexicon/correction-terms";
import { either } from "../../lexicon/either";
import { BEFORE_SIDES, BEHIND_BRACKET, IN_STATE } from "../../lexicon/size-places";
import { CHANGES } from "../../lexicon/state-words";
import {
  FIGURE_AFTER,
  FIGURE_BEFORE,
  FIGURE_CHANGED,
  FIGURE_COMPARED,
  FIGURE_FROM,
  FIGURE_OTHER,
  FIGURE_SIZE,
  FORMER_NAME,
  ON_THE_BASE_OF,
  SIDE_TOLD,
  SIZE_BEHIND,
  SUM_OF_LIST,
  WATER_SIZE,
} from "../../lexicon/zone-changes";
import { WHOLE_NOUNS } from "../../lexicon/zone-terms";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "../names/bare-kind";
import { SIZE_OF_STAGE } from "../names/land-of-stage";
import { tellsAdded, tellsRemoved } from "../names/left-out";
import { isFunctionName, isPartName } from "../names/part-names";
import { becomes } from "../names/turned-into";
import { fullZoneName } from "../names/zone-names";
import { isSizeOfPart } from "./size-of-part";
import { zoneFigures } from "./zone-figures";

/** The figures that a text gives for one zone: as it stands, and as it was where the text changes it. */
export interface ZoneAreas {
  readonly current: readonly AreaMention[];
  readonly before: readonly AreaMention[];
}

/** Where a text turns to how a zone was, and from there to how it is. */
export interface ZoneChange {
  readonly before: number;
  readonly after: number;
}

/** How far before a figure the words may stand that say what it is. */
const CONTEXT = 36;

/** Farthest between the two figures of a change. */
const LINK = 24;
/** Farthest behind an old figure to the words 基础上. */
const BASE_REACH = 12;

/** A label at the beginning of a line: what the line before it tells is another matter. */
const LABEL = /^\p{Script=Han}{2,8}:/u;
const LABEL_REACH = 9;

/** The clause before a figure: words after the last sign that ends one, or from the label of its line on. */
function clauseBefore(mapped: MappedText, from: number, at: number): string {
  const { text } = mapped;
  for (let start = at - 1; start > Math.max(from, at - CONTEXT); start--) {
    const isLabel = beginsLine(mapped, start) && LABEL.test(text.slice(start, start + LABEL_REACH));
    if (isLabel || /[。;\n]/u.test(text.charAt(start - 1))) return text.slice(start, at);
  }
  const head = text.slice(Math.max(from, at - CONTEXT), at);
  return /[^。;\n]*$/u.exec(head)?.[0] ?? "";
}

/** 总面积8平方公里,其中|原核准面积3平方公里: a share that is all that the zone was. */
const OF_WHICH_FORMER = new RegExp(
  `^其中:?(?=(?:原(?!则|有)\\p{Script=Han}{0,4}|${CHANGES}前)(?:的?规划)?面积)`,
  "u",
);

/** The last part of a clause, behind its last comma or the bracket that tells how it was: (原面积 */
function lastPart(clause: string): string {
  const open = clause.lastIndexOf("(");
  const isPast = !clause.includes(")", open) && FIGURE_BEFORE.test(clause.slice(open + 1));
  const bracket = isPast ? open : -1;
  return clause.slice(
    Math.max(clause.lastIndexOf(","), clause.lastIndexOf("、"), clause.lastIndexOf("%"), bracket) + 1,
  );
}

/** Whether a figure is told as the size of land, and not as one of its parts or of something else. */
export function tellsSize(
  mapped: MappedText,
  from: number,
  figure: Pick<AreaMention, "from" | "to">,
): boolean {
  const at = figure.from;
  if (MISPRINTED_FIGURE.test(mapped.text.slice(figure.to, figure.to + LINK))) return false;
  if (becomes(mapped.text, figure) !== null) return true;
  const clause = clauseBefore(mapped, from, at);
  const part = lastPart(clause);
  if (opensMembers(part)) return true;
  const item = ITEM_SIZE.exec(clause)?.[1];
  if (item !== undefined && fullZoneName(item) !== null) return true;
  if (FIGURE_OTHER.test(part)) return false;
  if (FIGURE_SIZE.test(part) || (FIGURE_FROM.test(part) && FIGURE_SIZE.test(clause))) return true;
  if (WHOLE_OF.test(part) && OF_RANGE.test(clause) && IS_RANGE.test(mapped.text.slice(at, at + LINK)))
    return true;
  return NAMED_SIZE.test(part) || ON_THE_BASE_OF.test(mapped.text.slice(at, at + BASE_REACH + LINK));
}

/** 其中某森林公园面积|, 其中1号井保护区面积: the first of lands that a sentence names with a size each. */
function opensMembers(part: string): boolean {
  const name = MEMBER.exec(part)?.[1] ?? "";
  const isOfKind = OF_KIND.test(name) && !isBareKind(name);
  return isOfKind || fullZoneName(name) !== null || (isPartName(name) && !isFunctionName(name));
}
const OF_KIND = new RegExp(`.${either(WHOLE_NOUNS)}$`, "u");
/** 1.某森林公园(某县),|3公顷: the head of an item, and its size. */
const ITEM_SIZE =
  /^(?:\(?[\d一二三四五六七八九十]{1,3}[.、)])?([^,;:()\d]{4,30})(?:\([^()]{1,24}\))?,(?:共|约){0,2}$/u;
const MEMBER = /^其中:?([^,;:。]{3,30}?)的?(?:规划|占地|用地|总)?(?:面积)?(?:共|约|为|:)*$/u;

/** 范围为跑道两侧10公里,…,共计800平方公里的矩形区域: the size of the land that a range told by distances makes. */
const WHOLE_OF = /^(?:共计?|合计|总计|总)约?$/u;
const OF_RANGE = /(?:范围|区域)(?:为|是|:)/u;
const IS_RANGE = new RegExp(
  `^[\\d.,]{1,12}${AREA_UNIT}的(?:矩形|圆形|扇形|多边形|闭合|封闭|环形)?(?:区域|范围)`,
  "u",
);

/** 电子信息园18.2平方公里, 某园区(某县):由…: the size stands against its land. */
const NAMED_SIZE =
  /(?:[区园地带城镇](?:\([^()\d]{1,24}\))?:?|域(?=\())(?:共|约|\(|为|在原|[由从](?:(?:原来?|调整前|变更前)的?)?)*$/u;

/**
 * The areas of a zone between `from` and `to` (exclusive). A figure needs 面积 in its clause, or stands in brackets
 * behind one that has it, or is the other end of 由…调整为…. Figures in `excluded` ranges belong to blocks.
 * @param named `from` is directly behind a name, so that a figure there needs no 面积
 */
export function zoneAreas(
  mapped: MappedText,
  from: number,
  to: number,
  excluded: readonly { readonly from: number; readonly to: number }[] = [],
  named = false,
  change: ZoneChange | null = null,
): ZoneAreas {
  const { text } = mapped;
  const current: AreaMention[] = [];
  const before: AreaMention[] = [];
  let changedLast = false;
  let misprint: number | null = null;
  let water: AreaMention | null = null;
  let aside: AreaMention | null = null;
  let last: { mention: AreaMention; list: AreaMention[] } | null = null;
  for (const mention of zoneFigures(mapped, from, to)) {
    if (excluded.some((range) => mention.from >= range.from && mention.from < range.to)) continue;
    if (MISPRINTED_FIGURE.test(text.slice(mention.to, mention.to + LINK))) {
      misprint = mention.to;
      continue;
    }
    const between: string = last === null ? "" : text.slice(last.mention.to, mention.from);
    if (last !== null && SAME_AREA.test(between)) {
      if (mention.unit !== last.mention.unit && sameSize(last.mention, mention)) last.list.push(mention);
      continue;
    }
    const clause = clauseBefore(mapped, from, mention.from);
    // 甲片区、乙片区面积分别为3公顷、4公顷: a size each, none of the whole
    if (SHARED_OUT.test(clause) && (isJoined(between) || isJoined(text.slice(mention.to, mention.to + JOIN))))
      continue;
    // 调出片区1个:甲片区,面积3公顷: the size of land that comes or goes
    if (tellsRemoved(clause) || tellsAdded(clause)) continue;
    const part = lastPart(clause.replace(FORMER_NAME, "")).replace(OF_WHICH_FORMER, "");
    const changed = FIGURE_AFTER.test(part);
    const continues: boolean =
      last !== null && changed && between.length <= LINK && !/[。;\n]/u.test(between);
    const follows =
      named &&
      /^(?:\([^()\d]{1,24}\))?(?:[,:|]|—{1,2})?(?:规划|总)?(?:用地|占地)?(?:的|为|[由从](?:(?:原来?|调整前|变更前)的?)?|,|:|\()?(?:共计?|总计)?约?$/u.test(
        text.slice(from, mention.from),
      );
    const sized: boolean =
      FIGURE_SIZE.test(part) || IN_STATE.test(part) || (FIGURE_FROM.test(part) && FIGURE_SIZE.test(clause));
    const behind =
      BEHIND_BRACKET.test(clause) ||
      (/,$/u.test(clause) && BEFORE_SIDES.test(text.slice(mention.to, mention.to + LINK))) ||
      (SIZE_BEHIND.test(part) && (SIDE_TOLD.test(clause) || (part !== "" && FIGURE_SIZE.test(clause))));
    const compared = FIGURE_COMPARED.test(part);
    const base =
      ON_THE_BASE_OF.test(text.slice(mention.to, mention.to + BASE_REACH)) ||
      ((SET_BY_PAPER.test(part) || (FIGURE_FROM.test(part) && NAMED_SIZE.test(part))) &&
        BECOMES.test(text.slice(mention.to, mention.to + BASE_REACH)));
    if (
      !sized &&
      !(misprint !== null && mention.from - misprint <= LINK) &&
      !behind &&
      !base &&
      !compared &&
      !SUM_OF_LIST.test(part) &&
      !continues &&
      !follows &&
      !(change !== null && NEXT_STATE.test(part)) &&
      becomes(text, mention) === null &&
      !isRange(part, text.slice(mention.to, mention.to + CONTEXT)) &&
      !remains(clause, part)
    ) {
      if (isBehindSides(mapped, part, mention)) aside ??= mention;
      continue;
    }
    if (SIZE_OF_STAGE.test(part) || isSizeOfPart(text, from, part)) continue;
    if (FIGURE_OTHER.test(part)) {
      if (WATER_SIZE.test(part)) water ??= mention;
      continue;
    }
    const told: boolean =
      base ||
      compared ||
      FIGURE_FROM.test(part) ||
      (FIGURE_BEFORE.test(continues ? between : part) && !FIGURE_CHANGED.test(part));
    // 批准面积3公顷, …核减后面积2公顷: the figure before it was the old one
    const turns = FIGURE_CHANGED.test(part) || (continues && current.length === 1);
    if (turns && !told && before.length === 0 && last?.list === current && !changedLast)
      before.push(...current.splice(0));
    changedLast = FIGURE_CHANGED.test(part);
    const earlier = change !== null && mention.from >= change.before && mention.from < change.after;
    const list: AreaMention[] = told || (earlier && !changed) ? before : current;
    const [first] = list;
    // 总面积467.72公顷, told again as 约4.68平方公里
    const isAgain = first !== undefined && list.length === 1 && first.unit !== mention.unit;
    if (first === undefined || (isAgain && !earlier && sameSize(first, mention))) list.push(mention);
    // 总面积维持3公顷不变: the size of both states
    if (
      change !== null &&
      before.length === 0 &&
      (STAYS.test(text.slice(mention.to, mention.to + STAYS_REACH)) || STAYED.test(clause))
    )
      before.push(mention);
    last = { mention, list };
  }
  // the size of a water, or one in a bracket behind the sides, is its only one
  const only = water ?? aside;
  if (current.length === 0 && before.length === 0 && only !== null) current.push(only);
  return { current, before };
}

/** 调整后|某开发区|350公顷, the cells of the second row of two states: the name again, and its size. */
const NEXT_STATE = new RegExp(`${CHANGES}后:?\\p{Script=Han}{2,24}[区园带地库湖]$`, "u");

/** 北至丁岭(12.5平方公里)。: in a bracket behind the last side, or alone in the cell or line behind it. */
function isBehindSides(mapped: MappedText, part: string, { from, to }: AreaMention): boolean {
  const { text } = mapped;
  if (!SIDE_TOLD.test(part) && !/[东南西北]:/u.test(part)) return false;
  const isApart = /\s/u.test(mapped.source.text.charAt((mapped.starts[from] ?? 0) - 1));
  const isOwnLine =
    isApart && (to >= text.length || beginsLine(mapped, to) || /[。\n]/u.test(text.charAt(to)));
  return isOwnLine || (text.charAt(from - 1) === "(" && /^\)(?:[。;\n]|$)/u.test(text.slice(to, to + 2)));
}

/** 面积分别为, but for 总面积、净面积分别为 */
const SHARED_OUT = /^(?!.*(?:面积|规模)[、和及与].{0,8}(?:面积|规模)).*分别(?:约|共|为|是|:)*[^由从]*$/u;

/** What parts the figures of a list. */
const JOIN = 3;
function isJoined(words: string): boolean {
  return /^(?:[、和与及]|以及)约?(?:\d|$)/u.test(words);
}

/** 由某批复确定的|3公顷|变更为4公顷 */
const SET_BY_PAPER = /(?:确定|批准|核定|批复|核准|认定)的(?:经营|规划|保护)?(?:总?面积)?(?:为)?$/u;
const BECOMES = /^(?:调整|变更|修改|扩大|增加|缩减|减少)[为到至]约?\d/u;

const STAYS = /^(?:的?面积)?(?:保持|维持)?不变/u;
/** 面积不变,仍为3公顷 */
const STAYED = /面积(?:保持|维持)?不变,(?:仍然?|均)?(?:为|是)?约?$/u;
const STAYS_REACH = 8;

/** 不增加规划面积,仍为…: the noun stands in the part before. */
function remains(clause: string, part: string): boolean {
  return /^(?:仍然?|依然|保持|维持)(?:为|是)?约?$/u.test(part) && FIGURE_SIZE.test(clause);
}

/** 某街区范围为12公顷,北至…: the range told by its size alone. */
function isRange(part: string, behind: string): boolean {
  const head = RANGE_OF.exec(part);
  if (head === null || (head.index > 0 && fullZoneName(part.slice(0, head.index)) === null)) return false;
  return /^(?:左右|\([^()]{1,24}\))?[,;。)]/u.test(behind);
}
const RANGE_OF = /的?(?:规划|保护|用地|四至)?范围(?:约|共|为|是|:)*$/u;

/** The same size in another unit, but for rounding. */
function sameSize(a: AreaMention, b: AreaMention): boolean {
  const half = (mention: AreaMention): number =>
    (10 ** -mention.decimals / 2) * (mention.squareMetres / Math.max(mention.value, Number.MIN_VALUE));
  return Math.abs(a.squareMetres - b.squareMetres) <= 2 * (half(a) + half(b)) + a.squareMetres * 1e-3;
}
