import { AREA_UNIT } from "../lexicon/area-units";
import { either } from "../lexicon/either";
import { DIFFERENCE, SIDES_ABOVE, SIZE_ABOVE, SUM_BELOW, WHOLE_ABOVE } from "../lexicon/sub-column-words";
import { stateOfCell } from "../lexicon/told-state";
import { OF_WHICH } from "../lexicon/zone-columns";
import { PART_WORDS } from "../lexicon/zone-subjects";
import { FUNCTION_NAME } from "../lexicon/zone-terms";
import { sideHead } from "./side-cells";
import type { TableCell } from "./table-cell";

/** What some heads of a lower row have in common: they stand below a size, below sides, or add the unit to a size. */
interface Group {
  readonly of: "size" | "sides" | "unit";
  readonly cells: readonly TableCell[];
  /** the sum of the parts stands among them */
  readonly hasSum: boolean;
}

const PART = new RegExp(`^(?:${either(`${PART_WORDS}`)}|${FUNCTION_NAME})$`, "u");
const UNIT_ALONE = new RegExp(`^\\(${AREA_UNIT}\\)$`, "u");
const UNIT = /\([^()]{1,12}\)$/u;
const SIDES_OF_ALL = 4;

/**
 * The heads of two rows as one, where the lower one has nothing but what stands below the heads that span it, and no
 * place shows which: the four sides below 四至, the two states or the parts of a size below 面积, a unit below a size without one.
 * Null where some head of the lower row is none of these, or it may stand below several heads of the upper one.
 * @param isSure the rows are two; else, in heads a cell a line, parts may stand beside the size of the whole
 */
export function headsUnderSpans(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
  isSure: boolean,
): readonly TableCell[] | null {
  const groups = groupsOf(lower.filter(({ text }) => text !== ""));
  if (groups === null || groups.length === 0) return null;
  const heads = upper.filter(({ text }, index) => text !== "" || index === 0);
  const sizes = heads.filter(({ text }) => SIZE_ABOVE.test(text) && !SIDES_ABOVE.test(text));
  const parted = groups.filter(({ of }) => of === "size");
  // 总面积 beside 其中: the parts stand below the latter
  const within = heads.filter(({ text }) => OF_WHICH.test(text));
  const areWithin = within.length > 0 && within.length === parted.length;
  if (within.length > 0 && !areWithin) return null;
  if (!isSure && !areWithin && parted.some(({ cells, hasSum }) => !hasSum && !isPair(cells))) return null;
  const below = new Map<TableCell, readonly TableCell[]>();
  const sized = parted.length === sizes.length ? sizes : sizes.filter(({ text }) => !WHOLE_ABOVE.test(text));
  const bounded = heads.filter(({ text }) => SIDES_ABOVE.test(text));
  const unitless = sizes.filter(({ text }) => !UNIT.test(text));
  const ofSizes = areWithin ? within : parted.length === sized.length ? sized : [];
  const byGroup = { size: ofSizes, sides: bounded, unit: unitless };
  const next = { size: 0, sides: 0, unit: 0 };
  for (const { of, cells } of groups) {
    const head = byGroup[of][next[of]++];
    if (head === undefined) return null;
    below.set(head, [...(below.get(head) ?? []), ...cells]);
  }
  if (groups.some(({ of }) => of === "sides") && bounded.length !== next.sides) return null;
  return heads.flatMap((head, at) => {
    const own = below.get(head);
    if (own === undefined) return [head];
    if (own.every(isUnit)) return [withUnit(head, own)];
    const size = within.includes(head) ? heads.slice(0, at).findLast((one) => sizes.includes(one)) : head;
    return own.map(underHead(size ?? { ...head, text: "" }));
  });
}

/** The heads of a table a cell a line, in which those of the second row stand behind all others. */
export function headsBehind(heads: readonly TableCell[]): readonly TableCell[] | null {
  for (let from = 2; from < heads.length; from++) {
    const joined = headsUnderSpans(heads.slice(0, from), heads.slice(from), false);
    if (joined !== null) return joined;
  }
  return null;
}

function underHead(head: TableCell): (cell: TableCell) => TableCell {
  const unit = UNIT.exec(head.text)?.[0] ?? "";
  return (cell) => {
    const { text } = cell;
    if (sideHead(text) !== null || DIFFERENCE.test(text)) return cell;
    if (isSum(text)) return { ...cell, text: `总面积${unit}` };
    return { ...cell, text: PART.test(text) ? text + unit : text + head.text };
  };
}

function withUnit(head: TableCell, units: readonly TableCell[]): TableCell {
  return { ...head, text: head.text + units.map(({ text }) => text).join("") };
}

/** The groups of a lower row, in order; null where some head belongs to none. */
function groupsOf(cells: readonly TableCell[]): readonly Group[] | null {
  const groups: Group[] = [];
  for (let at = 0; at < cells.length; ) {
    const group = groupAt(cells, at);
    if (group === null) return null;
    groups.push(group);
    at += group.cells.length;
  }
  return groups;
}

function groupAt(cells: readonly TableCell[], at: number): Group | null {
  const run = (is: (cell: TableCell) => boolean): readonly TableCell[] => {
    const end = cells.findIndex((cell, index) => index >= at && !is(cell));
    return cells.slice(at, end < 0 ? cells.length : end);
  };
  const first = cells[at];
  if (first === undefined) return null;
  if (isUnit(first)) return { of: "unit", cells: [first], hasSum: false };
  const sides = run(({ text }) => sideHead(text) !== null).slice(0, SIDES_OF_ALL);
  if (new Set(sides.map(({ text }) => sideHead(text))).size === SIDES_OF_ALL)
    return { of: "sides", cells: sides, hasSum: false };
  const states = cells.slice(at, at + 2);
  if (isPair(states)) {
    // 增减, what both differ by
    const isMore = DIFFERENCE.test(cells[at + 2]?.text ?? "");
    return { of: "size", cells: cells.slice(at, at + (isMore ? 3 : 2)), hasSum: false };
  }
  const parts = run(({ text }) => PART.test(text) || isSum(text));
  const hasSum = parts.some(({ text }) => !PART.test(text));
  const isOne = parts.filter(({ text }) => !PART.test(text)).length < 2;
  return parts.length > 1 && isOne ? { of: "size", cells: parts, hasSum } : null;
}

/** 小计, 总面积 */
function isSum(text: string): boolean {
  return SUM_BELOW.test(text) || (WHOLE_ABOVE.test(text) && SIZE_ABOVE.test(text));
}

function isPair([before, after]: readonly TableCell[]): boolean {
  return stateOfCell(before?.text ?? "") === "before" && stateOfCell(after?.text ?? "") === "current";
}

function isUnit({ text }: TableCell): boolean {
  return UNIT_ALONE.test(text);
}
