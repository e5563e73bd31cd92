import { areaUnitIn } from "../../bare-area";
import { KIND_BELOW, SIZE_ABOVE, SUM_BELOW } from "../../lexicon/sub-column-words";
import { stateOfCell } from "../../lexicon/told-state";
import { OF_WHICH, PART_HEAD } from "../../lexicon/zone-columns";
import { wordOfKind } from "../../tables/heads-of-kinds";
import type { TableCell } from "../../tables/table-cell";
import { isTermOfPart } from "../names/part-names";
import { columnOf, tellsOfZone } from "./column-heads";

/**
 * The heads of two rows as one, each cell of the lower one below the head that spans it: 核心区, 缓冲区 and 合计 below 面积(公顷).
 * Null where the places of the cells do not show what spans what.
 */
export function spannedHeads(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  if (!isBelowSpans(upper, lower)) return null;
  const columns = Math.max(upper.length, lower.length);
  let group: TableCell | null = null;
  let hasSum = false;
  // 其中 behind 保护范围面积(公顷): its parts are told in the same unit
  let unit = "";
  return Array.from({ length: columns }, (_, at): TableCell => {
    const [above, below] = [upper[at], lower[at]];
    if (above !== undefined && above.text !== "") {
      group = above;
      hasSum = sumsUp(upper, lower, at);
      if (SIZE_ABOVE.test(above.text)) unit = UNIT.exec(above.text)?.[0] ?? "";
    }
    if (below === undefined || below.text === "") return above ?? lower[at] ?? { text: "", start: 0, end: 0 };
    return group === null ? below : { ...below, text: headBelow(group.text, below.text, unit, hasSum) };
  });
}

/** Whether a sum stands among what lies below the head at `at`: 水域, 陆域, 小计. */
function sumsUp(upper: readonly TableCell[], lower: readonly TableCell[], at: number): boolean {
  const next = upper.findIndex(({ text }, index) => index > at && text !== "");
  return lower.slice(at, next < 0 ? lower.length : next).some(({ text }) => SUM_BELOW.test(wordOfKind(text)));
}

/** What the two heads of a column say together; the unit of the size before them is that of what lies within. */
function headBelow(group: string, own: string, before: string, hasSum: boolean): string {
  const unit = UNIT.exec(group)?.[0] ?? "";
  const sized = areaUnitIn(own) === null ? own + unit : own;
  if (SUM_BELOW.test(wordOfKind(own)))
    return areaUnitIn(group) === null ? group + (UNIT.exec(own)?.[0] ?? "") : group;
  // 水域(km2) below 一级保护区, 水域 below 一级保护区面积(km2)
  if (KIND_BELOW.test(wordOfKind(own))) {
    const part = PART_HEAD.exec(group)?.[1] ?? group;
    return isTermOfPart(part) && !hasSum ? part + sized : wordOfKind(own);
  }
  if (OF_WHICH.test(group)) return isTermOfPart(own) ? own + before : own;
  if (stateOfCell(group) !== null || isTermOfPart(group))
    return group.replace(/(?:情况|的?规划)$/u, "") + own;
  if (!SIZE_ABOVE.test(group)) return own;
  // 调整前, 规划 below 面积(公顷)
  if (stateOfCell(own) !== null || STAGE_OF_SIZE.test(own)) return own + group;
  const ofPart = PART_HEAD.exec(group)?.[1] ?? "";
  // Ⅰ类 below 建设控制地带面积
  if (isTermOfPart(ofPart) && CLASS.test(own)) return own + group;
  return isTermOfPart(own) || columnOf(own) === "area" ? sized : own;
}

/** What tells the size of a zone on paper from the one that is built. */
const STAGE_OF_SIZE = /^(?:规划|核准|批准|审核|已?建成|已?开发)$/u;

const CLASS = /^[一二三四五Ⅰ-Ⅴ]类$/u;

/** The unit in a bracket at the end of a head. */
const UNIT = /\([^()]{1,12}\)$/u;

/** Whether a row of words stands below the empty cells of one of heads, and nowhere below a whole one. */
function isBelowSpans(upper: readonly TableCell[], lower: readonly TableCell[]): boolean {
  const own = [...lower.keys()].filter((at) => lower[at]?.text !== "");
  const spans = own.filter((at) => (upper[at]?.text ?? "") === "");
  if (own.length < 2 || spans.length === 0 || own[0] === 0) return false;
  if (own.some((at) => /\d(?!\))/u.test(lower[at]?.text.replace(/m2/gu, "") ?? ""))) return false;
  // what stands below a head that spans nothing goes on with its words
  const isSpanned = (at: number): boolean =>
    (upper[at]?.text ?? "") === "" || (upper[at + 1]?.text ?? "") === "";
  return (
    own.every(isSpanned) &&
    upper.filter(({ text }) => tellsOfZone(text) || isTermOfPart(text) || stateOfCell(text) !== null).length >
      0
  );
}
