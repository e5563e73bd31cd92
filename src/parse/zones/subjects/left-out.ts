import { AREA_UNIT } from "../../lexicon/area-units";
import { either } from "../../lexicon/either";
import { ADDED, GIVEN_UP, REMOVED, TURNS_TO_WHOLE } from "../../lexicon/zone-subjects";
import { ESTATE_NOUNS, PRESERVE_NOUNS } from "../../lexicon/zone-suffixes";
import type { PlacedName } from "../names/placed-name";

/** Longest list of what is given up. */
const GIVEN_UP_REACH = 120;

/** Whether what is named at a place is given up: 撤销某片区. */
export function isGivenUp(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - GIVEN_UP_REACH), from);
  return GIVEN_UP.test(before) || BELOW_GIVEN_UP.test(before.slice(-LONGEST_HEADING));
}

/** 撤销部分, a heading above 水源地:某水源地 */
const BELOW_GIVEN_UP = new RegExp(
  `(?:^|[\\n▲△■□◆◇●○、).])拟?(?:撤销|取消|废止)的?(?:部分|名单|清单|${either(`${PRESERVE_NOUNS} ${ESTATE_NOUNS}`)}|区域)(?:\\([^()\\n]{1,30}\\))?:?\\n?(?:1[.、]|①)?(?:\\p{Script=Han}{2,8}:)?$`,
  "u",
);
const LONGEST_HEADING = 60;

/** Whether what is named at a place leaves its zone, or is told to be none of it: 将某片区(3公顷)调出, 某园区(3公顷)不在范围内. */
export function isTakenOut(text: string, from: number): boolean {
  return TAKEN_OUT.test(text.slice(from, from + TAKEN_OUT_REACH)) || isNotMeant(text, from);
}

/** Whether what is named at a place is told to be outside of the range that the text is about. */
export function isNotMeant(text: string, from: number): boolean {
  return NOT_MEANT.test(text.slice(from, from + NOT_MEANT_REACH));
}

/** Whether a size that ends at a place is that of such land: 某园区(3公顷|)不在划定范围内. */
export function isSizeOfNotMeant(text: string, to: number): boolean {
  return BEHIND_NOT_MEANT.test(text.slice(to, to + LONGEST_NOT_MEANT));
}

/** 不在本次划定范围内; a part that a change leaves as it is (不在本次调整范围内) is still one. */
const NOT_IN_RANGE =
  "(?:均|都|也|暂)?(?:不在|[不未](?:再)?(?:列入|纳入|划入))(?:本次|此次|上述|该|其)?(?:(?:规划|划定|设立|批复|批准|核定|公布|公示|保护)的?)?(?:区域)?(?:范围|之列)";
/** 相邻的某园区(3公顷)|不在范围内 */
const NOT_MEANT = new RegExp(`^[^()。;\\n]{1,30}(?:\\([^()]{1,60}\\)|,)${NOT_IN_RANGE}`, "u");
const NOT_MEANT_REACH = 130;
const BEHIND_NOT_MEANT = new RegExp(`^\\)?,?${NOT_IN_RANGE}`, "u");
const LONGEST_NOT_MEANT = 24;

/** 经核减生态敏感地段|后,面积…: what was taken away from a zone is not the land whose size follows. */
export function isTakenAway(text: string, { from, to }: PlacedName): boolean {
  return (
    LESS.test(text.slice(Math.max(0, from - LONGEST_LESS), from)) &&
    /^的?(?:部分|区域|范围)?[之以]?后/u.test(text.slice(to, to + LONGEST_LESS))
  );
}

const LESS =
  /(?:核减|调减|扣减|剔除|扣除|除去|调出|划出|退出|置换)(?:了|原)?(?:[^,。;:\n]{2,12}[、和及与])?$/u;
const LONGEST_LESS = 20;

/**
 * Whether the clause that a place stands in tells the land that goes: 调出区域:某路以北,面积3公顷,东至….
 * @param whole the zone it goes from, where the place tells of that: 调出地块:甲地块,某园区面积10公顷
 */
export function isOfRemoved(text: string, at: number, whole: PlacedName | null = null): boolean {
  if (!tellsRemoved(clauseUpTo(text, at))) return false;
  return whole === null || text.charAt(whole.from - 1) !== "," || !isOfRemoved(text, whole.from);
}

/** Whether it tells land that comes to a zone: 扩入区域:某产业园,面积3公顷. */
export function isOfAdded(text: string, at: number): boolean {
  return tellsAdded(clauseUpTo(text, at));
}

/** Whether a place tells land that comes or goes, by a label behind `from`. */
export function isOfMoved(text: string, from: number, at: number): boolean {
  const words = clauseUpTo(text.slice(from, at), at - from);
  return tellsRemoved(words) || tellsAdded(words);
}

/** Whether the words before a size or a name tell land that goes, and have not turned to the zone without it. */
export function tellsRemoved(words: string): boolean {
  return labels(words, REMOVED);
}

/** The same of land that comes. */
export function tellsAdded(words: string): boolean {
  return labels(words, ADDED);
}

function labels(words: string, label: RegExp): boolean {
  const match = label.exec(words);
  return match !== null && !TURNS_TO_WHOLE.test(words.slice(match.index + match[0].length));
}

/** Longest clause with the label of land that comes or goes. */
const MOVED_REACH = 80;
const clauseUpTo = (text: string, at: number): string =>
  /[^。;\n]*$/u.exec(text.slice(Math.max(0, at - MOVED_REACH), at))?.[0] ?? "";

const TELLS_AREA = new RegExp(AREA_UNIT, "u");

/** Where the words about a zone go on behind a part that leaves it, told before any size of its own; `from` else. */
export function behindTakenOut(text: string, from: number): number {
  const words = text.slice(from, from + 2 * TAKEN_OUT_REACH);
  const match = LEAVES.exec(words);
  if (match === null || TELLS_AREA.test(words.slice(0, match.index).replace(OWN_SIZE, ""))) return from;
  return from + match.index + match[0].length;
}

/** 某开发区核准区域中的3.2平方公里|(东至…)调出, 某开发区东区3.2平方公里|(东至…)调出: the size of what leaves. */
const OWN_SIZE = new RegExp(
  `(?:[中内]的?|^\\p{Script=Han}{1,12}[区片块园地])约?\\d[\\d.,]{0,12} ?${AREA_UNIT}$`,
  "u",
);

const LEAVES =
  /\([^()]{1,200}\)(?:调出|划出|移出|退出|(?:置换|整体搬?迁(?![^。;\n]{0,40}迁移?[之以]?后的?(?:四至|范围|面积|规划))|搬迁|迁移)(?=[到出至]))(?![让口])/u;

/** A name, what is told of it in brackets, and that it goes. */
const TAKEN_OUT =
  /^[^()。;\n]{1,30}\([^()]{1,200}\)(?:调出|划出|移出|退出|(?:置换|整体搬?迁(?![^。;\n]{0,40}迁移?[之以]?后的?(?:四至|范围|面积|规划))|搬迁|迁移)(?=[到出至]))(?![让口])/u;
const TAKEN_OUT_REACH = 240;
