import type { AreaMention } from "../../area-mentions";
import { SALES_COUNTED, SAME_AREA } from "../../lexicon/area-context";
import { MISPRINTED_FIGURE } from "../../lexicon/correction-terms";
import { CHANGES } from "../../lexicon/state-words";
import {
  FIGURE_AFTER,
  FIGURE_BEFORE,
  FIGURE_CHANGED,
  FIGURE_COMPARED,
  FIGURE_FROM,
  FIGURE_OTHER,
  FORMER_NAME,
  SIDE_TOLD,
  WATER_SIZE,
} from "../../lexicon/zone-changes";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { SIZE_OF_STAGE } from "../subjects/land-of-stage";
import { isSizeOfNotMeant, tellsAdded, tellsRemoved } from "../subjects/left-out";
import { clauseBefore, LINK, lastPart, type SizeFigure, wordsBehind } from "./size-figure";
import { isFormer, isSizeOfZone } from "./size-grounds";
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

/** The figure taken last, and the state that it was taken for. */
interface Taken {
  readonly mention: AreaMention;
  readonly list: AreaMention[];
}

/**
 * The areas of a zone between `from` and `to` (exclusive): figures that a ground makes the size of the zone
 * (`isSizeOfZone`) and that are no size of something else, each for the state that the words tell. Where there is none,
 * the size of its water, or one set apart behind the sides. Figures in `excluded` ranges belong to blocks.
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
  let last: Taken | null = null;
  for (const mention of zoneFigures(mapped, from, to)) {
    if (excluded.some((range) => mention.from >= range.from && mention.from < range.to)) continue;
    if (MISPRINTED_FIGURE.test(wordsBehind({ mapped, mention }, LINK))) {
      misprint = mention.to;
      continue;
    }
    const figure = readFigure(mention);
    const { part, between, continues } = figure;
    if (last !== null && SAME_AREA.test(between ?? "")) {
      if (mention.unit !== last.mention.unit && sameSize(last.mention, mention)) last.list.push(mention);
      continue;
    }
    if (isShared(figure) || tellsRemoved(figure.clause) || tellsAdded(figure.clause)) continue;
    if (isSizeOfNotMeant(text, mention.to) || SALES_COUNTED.test(figure.clause)) continue;
    if (!isSizeOfZone(figure)) {
      if (isBehindSides(figure)) aside ??= mention;
      continue;
    }
    if (SIZE_OF_STAGE.test(part) || isSizeOfPart(text, from, part)) continue;
    if (FIGURE_OTHER.test(part)) {
      if (WATER_SIZE.test(part)) water ??= mention;
      continue;
    }
    const isOld = tellsOld(figure);
    // 批准面积3公顷, …核减后面积2公顷: the figure before it was the old one
    const turns = FIGURE_CHANGED.test(part) || (continues && current.length === 1);
    if (turns && !isOld && before.length === 0 && last?.list === current && !changedLast)
      before.push(...current.splice(0));
    changedLast = FIGURE_CHANGED.test(part);
    const earlier = change !== null && mention.from >= change.before && mention.from < change.after;
    const list: AreaMention[] = isOld || (earlier && !FIGURE_AFTER.test(part)) ? before : current;
    const [first] = list;
    // 总面积467.72公顷, told again as 约4.68平方公里
    const isAgain = first !== undefined && list.length === 1 && first.unit !== mention.unit;
    if (first === undefined || (isAgain && !earlier && sameSize(first, mention))) list.push(mention);
    if (change !== null && before.length === 0 && stays(figure)) before.push(mention);
    last = { mention, list };
  }
  const only = water ?? aside;
  if (current.length === 0 && before.length === 0 && only !== null) current.push(only);
  return { current, before };

  function readFigure(mention: AreaMention): SizeFigure {
    const clause = clauseBefore(mapped, from, mention.from);
    const part = lastPart(clause.replace(FORMER_NAME, "")).replace(OF_WHICH_FORMER, "");
    const between = last === null ? null : text.slice(last.mention.to, mention.from);
    const isNear = between !== null && between.length <= LINK && !/[。;\n]/u.test(between);
    const continues = isNear && FIGURE_AFTER.test(part);
    const corrects = misprint !== null && mention.from - misprint <= LINK;
    return {
      mapped,
      from,
      named,
      turns: change !== null,
      mention,
      clause,
      part,
      between,
      continues,
      corrects,
    };
  }
}

/** 总面积8平方公里,其中|原核准面积3平方公里: a share that is all that the zone was. */
const OF_WHICH_FORMER = new RegExp(
  `^其中:?(?=(?:原(?!则|有)\\p{Script=Han}{0,4}|${CHANGES}前)(?:的?规划)?面积)`,
  "u",
);

/** Whether the words tell a figure as how large the zone was. */
function tellsOld(figure: SizeFigure): boolean {
  const { part, continues, between } = figure;
  if (isFormer(figure) || FIGURE_COMPARED.test(part) || FIGURE_FROM.test(part)) return true;
  return FIGURE_BEFORE.test(continues ? (between ?? "") : part) && !FIGURE_CHANGED.test(part);
}

/** 甲片区、乙片区面积分别为3公顷、4公顷: a size each, none of the whole. */
function isShared(figure: SizeFigure): boolean {
  return (
    SHARED_OUT.test(figure.clause) && (isJoined(figure.between ?? "") || isJoined(wordsBehind(figure, JOIN)))
  );
}

/** 面积分别为, but for 总面积、净面积分别为 */
const SHARED_OUT = /^(?!.*(?:面积|规模)[、和及与].{0,8}(?:面积|规模)).*分别(?:约|共|为|是|:)*[^由从]*$/u;

/** What parts the figures of a list. */
const JOIN = 3;
function isJoined(words: string): boolean {
  return /^(?:[、和与及]|以及)约?(?:\d|$)/u.test(words);
}

/** 北至丁岭(12.5平方公里)。: in a bracket behind the last side, or alone in the cell or line behind it. */
function isBehindSides({ mapped, part, mention: { from, to } }: SizeFigure): boolean {
  const { text } = mapped;
  if (!SIDE_TOLD.test(part) && !/[东南西北]:/u.test(part)) return false;
  const isApart = /\s/u.test(mapped.source.text.charAt((mapped.starts[from] ?? 0) - 1));
  const isOwnLine =
    isApart && (to >= text.length || beginsLine(mapped, to) || /[。\n]/u.test(text.charAt(to)));
  return isOwnLine || (text.charAt(from - 1) === "(" && /^\)(?:[。;\n]|$)/u.test(text.slice(to, to + 2)));
}

/** 总面积维持3公顷不变: the size of both states. */
function stays(figure: SizeFigure): boolean {
  return STAYS.test(wordsBehind(figure, STAYS_REACH)) || STAYED.test(figure.clause);
}
const STAYS = /^(?:的?面积)?(?:保持|维持)?不变/u;
/** 面积不变,仍为3公顷 */
const STAYED = /面积(?:保持|维持)?不变,(?:仍然?|均)?(?:为|是)?约?$/u;
const STAYS_REACH = 8;

/** The same size in another unit, but for rounding. */
function sameSize(a: AreaMention, b: AreaMention): boolean {
  const half = (mention: AreaMention): number =>
    (10 ** -mention.decimals / 2) * (mention.squareMetres / Math.max(mention.value, Number.MIN_VALUE));
  return Math.abs(a.squareMetres - b.squareMetres) <= 2 * (half(a) + half(b)) + a.squareMetres * 1e-3;
}
