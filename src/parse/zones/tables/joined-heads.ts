import { areaUnitIn } from "../../bare-area";
import { stateOfCell } from "../../lexicon/told-state";
import { OF_WHICH } from "../../lexicon/zone-columns";
import { SIDES_OF_ALL } from "../../tables/heads-of-cells";
import { sideColumns } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { isTermOfPart } from "../names/part-names";
import { columnOf } from "./column-heads";

/** 占比(%), beside a size. */
const SHARE = /^(?:面积)?(?:占比|比例|比重|百分比)/u;

/** Whether nothing but heads of sizes, sides and parts stands in a row. */
export function headsAll(cells: readonly TableCell[]): boolean {
  const own = cells.filter(({ text }) => text !== "");
  return (
    own.length > 1 &&
    own.every(({ text }) => columnOf(text) !== null || isTermOfPart(text) || SHARE.test(text))
  );
}

/**
 * The heads of two rows as one: 调整前, or 核心区, over 面积 and 四至. Null where the upper row has no such groups, or the lower
 * one cannot be shared out among them.
 */
export function joinedHeads(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  const groups = upper.filter(({ text }) => isGroup(text));
  if (groups.length === 0) return null;
  const own = lower.filter(({ text }) => text !== "");
  const share = own.length / groups.length;
  if (!Number.isInteger(share) || share < 1) return null;
  let next = 0;
  return upper
    .filter(({ text }, index) => text !== "" || index === 0)
    .flatMap((head): readonly TableCell[] => {
      if (!isGroup(head.text)) return [head];
      const parts = own.slice(next, next + share);
      next += share;
      const group = head.text.replace(/(?:情况|的?规划)$|^其中$/u, "");
      return parts.map((part) => ({ ...part, text: group + part.text }));
    });
}

/** The heads of two rows as one, where the lower one has the two states of a size and what they differ by: 调整前, 调整后, 增减. */
export function headsOfStates(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  const own = lower.filter(({ text }) => text !== "");
  const [before, after, ...others] = own;
  const isPair = stateOfCell(before?.text ?? "") === "before" && stateOfCell(after?.text ?? "") === "current";
  const [size, more] = upper.filter(({ text }) => columnOf(text) === "area");
  if (
    !isPair ||
    others.some(({ text }) => columnOf(text) !== null) ||
    size === undefined ||
    more !== undefined
  )
    return null;
  return upper
    .filter(({ text }, index) => text !== "" || index === 0)
    .flatMap((head) =>
      head === size ? own.map((state) => ({ ...state, text: state.text + head.text })) : [head],
    );
}

/**
 * The heads of two rows as one, where the lower one has the four sides: 四至 over 东, 南, 西 and 北. What else stands in
 * the lower row is the unit of the head above it.
 */
export function headsOfSides(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  const own = lower.filter(({ text }) => text !== "" && !REMARK.test(text));
  const at = upper.findIndex(({ text }) => columnOf(text) === "sides");
  if (at < 0 || own.length < SIDES_OF_ALL || sideColumns(own).length < own.length) return null;
  const units = lower.filter(({ text }) => REMARK.test(text));
  const whole = upper.map((head): TableCell => {
    const unit = columnOf(head.text) === "area" && areaUnitIn(head.text) === null ? units.shift() : undefined;
    return unit === undefined ? head : { ...head, text: head.text + unit.text };
  });
  return [...whole.slice(0, at), ...own, ...whole.slice(at + 1).filter(({ text }) => text !== "")];
}

/** (公顷), what a bracket below a head adds to it. */
const REMARK = /^\([^()]{1,12}\)$/u;

function isGroup(text: string): boolean {
  return stateOfCell(text) !== null || OF_WHICH.test(text) || isTermOfPart(text);
}
