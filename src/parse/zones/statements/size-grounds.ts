import { BEFORE_SIDES, BEHIND_BRACKET, IN_STATE } from "../../lexicon/size-places";
import { CHANGES } from "../../lexicon/state-words";
import {
  FIGURE_COMPARED,
  FIGURE_FROM,
  FIGURE_SIZE,
  ON_THE_BASE_OF,
  SIDE_TOLD,
  SIZE_BEHIND,
  SUM_OF_LIST,
} from "../../lexicon/zone-changes";
import { fullZoneName } from "../names/zone-names";
import { becomes } from "../subjects/turned-into";
import { BASE_REACH, CONTEXT, LINK, type SizeFigure, wordsBehind } from "./size-figure";

/**
 * Every ground on which a figure of an area, in what a text says of a zone, is the size of that zone: one is enough,
 * and without one it is nobody's. A ground is added by
 * a function and a line here.
 */
const GROUNDS: readonly ((figure: SizeFigure) => boolean)[] = [
  // the word itself: 面积…, or 面积由…
  isCalledSize,
  // 应为4公顷, behind 误写为3公顷
  ({ corrects }) => corrects,
  isSetApart,
  isFormer,
  // 比原来的3公顷…
  ({ part }) => FIGURE_COMPARED.test(part),
  // 合计, 共 behind the items of a list
  ({ part }) => SUM_OF_LIST.test(part),
  // …由3公顷|调整为4公顷
  ({ continues }) => continues,
  standsBehindName,
  // 调整后|某开发区|350公顷: cells of the second row of two states
  ({ turns, part }) => turns && NEXT_STATE.test(part),
  // 3公顷变更为4公顷
  ({ mapped, mention }) => becomes(mapped.text, mention) !== null,
  isRange,
  remains,
];

/** Whether a figure is the size of the zone of which the text speaks, by any ground. */
export function isSizeOfZone(figure: SizeFigure): boolean {
  return GROUNDS.some((holds) => holds(figure));
}

function isCalledSize({ clause, part }: SizeFigure): boolean {
  return (
    FIGURE_SIZE.test(part) || IN_STATE.test(part) || (FIGURE_FROM.test(part) && FIGURE_SIZE.test(clause))
  );
}

/** In or behind a bracket, between a comma and the sides, or behind the sides of a clause that speaks of a size. */
function isSetApart(figure: SizeFigure): boolean {
  const { clause, part } = figure;
  if (BEHIND_BRACKET.test(clause)) return true;
  if (/,$/u.test(clause) && BEFORE_SIDES.test(wordsBehind(figure, LINK))) return true;
  return SIZE_BEHIND.test(part) && (SIDE_TOLD.test(clause) || (part !== "" && FIGURE_SIZE.test(clause)));
}

/** 在3公顷基础上, 由某批复确定的3公顷变更为: how large the zone was. */
export function isFormer(figure: SizeFigure): boolean {
  const { part } = figure;
  const behind = wordsBehind(figure, BASE_REACH);
  if (ON_THE_BASE_OF.test(behind)) return true;
  const isSet = SET_BY_PAPER.test(part) || (FIGURE_FROM.test(part) && NAMED_SIZE.test(part));
  return isSet && BECOMES.test(behind);
}

const SET_BY_PAPER = /(?:确定|批准|核定|批复|核准|认定)的(?:经营|规划|保护)?(?:总?面积)?(?:为)?$/u;
const BECOMES = /^(?:调整|变更|修改|扩大|增加|缩减|减少)[为到至]约?\d/u;

/** 电子信息园18.2平方公里, 某园区(某县):由…: the size stands against its land. */
export const NAMED_SIZE =
  /(?:[区园地带城镇](?:\([^()\d]{1,24}\))?:?|域(?=\())(?:共|约|\(|为|在原|[由从](?:(?:原来?|调整前|变更前)的?)?)*$/u;

/** 甲开发区|:3公顷 */
function standsBehindName({ mapped, from, named, mention }: SizeFigure): boolean {
  return named && BEHIND_NAME.test(mapped.text.slice(from, mention.from));
}

const BEHIND_NAME =
  /^(?:\([^()\d]{1,24}\))?(?:[,:|]|—{1,2})?(?:规划|总)?(?:用地|占地)?(?:的|为|[由从](?:(?:原来?|调整前|变更前)的?)?|,|:|\()?(?:共计?|总计)?约?$/u;

/** The second of two states, the name again. */
const NEXT_STATE = new RegExp(`${CHANGES}后:?\\p{Script=Han}{2,24}[区园带地库湖]$`, "u");

/** 某街区范围为12公顷,北至…: the range told by its size alone. */
function isRange(figure: SizeFigure): boolean {
  const head = RANGE_OF.exec(figure.part);
  if (head === null) return false;
  if (head.index > 0 && fullZoneName(figure.part.slice(0, head.index)) === null) return false;
  return /^(?:左右|\([^()]{1,24}\))?[,;。)]/u.test(wordsBehind(figure, CONTEXT));
}

const RANGE_OF = /的?(?:规划|保护|用地|四至|改造|更新|收储|实施)?范围(?:约|共|为|是|:)*$/u;

/** 不增加规划面积,仍为…: the noun stands in the part before. */
function remains({ clause, part }: SizeFigure): boolean {
  return /^(?:仍然?|依然|保持|维持)(?:为|是)?约?$/u.test(part) && FIGURE_SIZE.test(clause);
}
