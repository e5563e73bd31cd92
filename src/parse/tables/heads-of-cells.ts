import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { SUM_BELOW } from "../lexicon/sub-column-words";
import { BLOCK_HEAD, NAME_HEAD, OF_WHICH } from "../lexicon/zone-columns";
import { withoutBlanks } from "../text/without-blanks";
import { headsOfGroups } from "./heads-of-groups";
import { headsOfKinds, isKindOfLand } from "./heads-of-kinds";
import { headsBehind } from "./heads-under-spans";
import { withPlainUnit } from "./plain-units";
import type { TableCell } from "./table-cell";

export const NUMBER_HEAD = /^(?:序号|编号|序)$/u;
/** Most heads that stand a line each. */
export const MOST_COLUMNS = 12;
/** Longest line that may be a header cell. */
export const LONGEST_HEAD = 20;
/** The head of one side: 东, 南至. */
export const SIDE_HEAD = /^[东南西北](?:[侧面边界]|至)?$/u;
export const SIDES_OF_ALL = 4;
export const NAMES_HEAD = /^\p{Script=Han}{0,8}(?:名称|全称)$|^(?:单元|地块(?:位置|坐落)|(?:保护区?)?类别)$/u;
export const SIZE_HEAD = new RegExp(`面积|规模|[(（]${AREA_UNIT}[)）]$`, "u");
export const SIDES_HEAD = /四至|范围|边界/u;
/** Longest cell that may be a head of a table without numbers. */
export const LONGEST_NAME = 14;
export const FIGURE = new RegExp(String.raw`^约?[\d,，.]{1,14}${AREA_UNIT}?$`, "u");
export const SIDES = /[东南西北]{1,2}[至起临到抵].*[东南西北]{1,2}[至起临到抵]/u;

/** 所在地, 所在县(市、区), 县(区), 行政区, before the names. */
export const PLACE_HEAD =
  /^(?:所[在属](?:地|乡镇|[市县区旗州]{1,3}|[县市](?:[(（][市县区旗、,/]{1,6}[)）]))|[县市]{1,2}[(（][市县区旗、,/]{1,6}[)）]|[县市区]{2}|行政区[域划]?)$/u;

/** Whether a table a cell a line may begin with a head. */
export function isFirstHead(text: string): boolean {
  return [NUMBER_HEAD, NAMES_HEAD, NAME_HEAD, BLOCK_HEAD, PLACE_HEAD].some((head) => head.test(text));
}

/**
 * The heads of the columns, in their order.
 * @param behind the lines behind them, the cells of the first row before all others
 */
export function headsOf(lines: readonly Line[], behind: readonly Line[]): readonly TableCell[] {
  const all = wholeHeads(lines.map(cellOf)).map(withPlainUnit);
  // 其中 above 保育区 and 利用区: it heads no column of its own
  const heads = all.filter(({ text }) => !OF_WHICH.test(text));
  const within = heads.length < all.length ? headsBehind(all) : null;
  return (
    within ?? headsOfGroups(heads) ?? kindsBelow(heads, behind) ?? headsBehind(heads) ?? underSpan(heads)
  );
}

/** 水域, 陆域, 小计 behind all other heads: the second row of them, below the sizes; null where there is none. */
function kindsBelow(heads: readonly TableCell[], behind: readonly Line[]): readonly TableCell[] | null {
  const last = heads.findLastIndex((head) => !isKindOfLand(head) && !SUM_BELOW.test(head.text));
  const from = last + 1;
  if (last < 0 || !heads.slice(from).some(isKindOfLand)) return null;
  const [upper, lower] = [heads.slice(0, from), heads.slice(from)];
  const first = upper.length + lower.length;
  for (const spans of [1, 2]) {
    const row = behind.slice(0, first - spans).map(cellOf);
    const joined = headsOfKinds(upper, lower, row);
    if (joined?.length === row.length) return joined;
  }
  return headsOfKinds(upper, lower, null);
}

/** 认定面积 above (平方公里): what a bracket adds to a head stands in a line of its own. */
function wholeHeads(heads: readonly TableCell[]): readonly TableCell[] {
  const whole: TableCell[] = [];
  for (const head of heads) {
    const own = REMARK.test(head.text) ? remarked(whole, head.text) : -1;
    const above = whole[own];
    if (above !== undefined) whole[own] = { ...above, text: above.text + head.text, end: head.end };
    else whole.push(head);
  }
  return whole;
}

/** The place of the head that a bracket adds to: the one before it, or for a unit the last size without one. */
function remarked(heads: readonly TableCell[], remark: string): number {
  const last = heads.length - 1;
  if (!UNIT_ALONE.test(remark) || SIZE_HEAD.test(heads[last]?.text ?? "")) return last;
  const size = heads.findLastIndex(({ text }) => SIZE_HEAD.test(text) && !/[)）]$/u.test(text));
  return size < 0 ? last : size;
}

const UNIT_ALONE = new RegExp(`^[(（]${AREA_UNIT}[)）]$`, "u");

/** 四至范围, 面积, 户数, 东至, 南至, 西至, 北至: the heads of a second row stand where the one that spans them does. */
function underSpan(heads: readonly TableCell[]): readonly TableCell[] {
  const span = heads.findIndex(({ text }) => SIDES_HEAD.test(text));
  const own = heads.filter(({ text }) => SIDE_HEAD.test(text));
  const isBelow =
    span >= 0 && own.length === SIDES_OF_ALL && heads.slice(-own.length).every((head) => own.includes(head));
  if (!isBelow) return heads;
  return heads.slice(0, -own.length).flatMap((head, at) => (at === span ? own : [head]));
}

const REMARK = /^[(（][^()（）]{1,12}[)）]$/u;

/** A line that is one cell. */
export function cellOf(line: Line): TableCell {
  return { text: squeezed(line), start: line.start, end: line.end };
}

/** A line without its blanks; nothing for no line. */
export function squeezed(line: Line | undefined): string {
  return line === undefined ? "" : withoutBlanks(line.text);
}
