import type { Bound } from "../../../../domain/indicator";
import { areaUnitIn } from "../../../bare-area";
import { NOTE_HEAD } from "../../../lexicon/column-words";
import { FIGURE_UNITS } from "../../../lexicon/indicator-terms";
import {
  CODE_WORD,
  COUNT_UNIT,
  DIFFERENCE,
  LAND_ALONE,
  LIMIT_WORD,
  MONEY_UNIT,
  NAME_WORD,
  NO_UNIT,
  SIGN_AND_UNIT,
  UNIT_ONLY,
} from "../../../lexicon/sub-column-words";
import type { Column } from "../cells/column";
import type { Cell } from "../cells/grid";

/** Whether the lower line of a header may hold this cell though it names no column of its own. */
export function isPartOfColumn(cell: Cell): boolean {
  const { text } = cell.mapped;
  return PARTS.some((pattern) => pattern.test(text));
}

const PARTS = [
  CODE_WORD,
  NAME_WORD,
  UNIT_ONLY,
  LIMIT_WORD,
  SIGN_AND_UNIT,
  MONEY_UNIT,
  COUNT_UNIT,
  NO_UNIT,
  DIFFERENCE,
];

/** A dash in a line of units: what stands above it has none. */
export function isUnitless({ mapped: { text } }: Cell): boolean {
  return NO_UNIT.test(text);
}

/** 上限, 最小: an end of a range, and nothing of its own. */
export function isLimitWord({ mapped: { text } }: Cell): boolean {
  return LIMIT_WORD.test(text);
}

/** 差, 增减: what the two states beside it differ by. */
export function isDifference({ mapped: { text } }: Cell): boolean {
  return DIFFERENCE.test(text);
}

/** 上限, 最大. */
export function isUpperEnd({ mapped: { text } }: Cell): boolean {
  return LIMIT_WORD.exec(text)?.[1] !== undefined;
}

/** 下限 and 最小, not 下限 and 上限. */
export function isSameEnd(one: Cell, two: Cell): boolean {
  return isLimitWord(one) && isLimitWord(two) && isUpperEnd(one) === isUpperEnd(two);
}

/** Whether a cell of the lower line holds a unit of money and so belongs to a column that is not ours. */
export function isMoney(cell: Cell): boolean {
  return cell.mapped.text !== "" && MONEY_UNIT.test(cell.mapped.text);
}

/** Whether figures of an indicator may be counted in a unit: a height is also told in storeys, a ratio has none. */
function isUnitOf(unit: Bound["unit"], own: Bound["unit"]): boolean {
  return unit === own || (own === "m" && unit === "storeys");
}

/** 代码 and 名称 under 用地性质 or 用地, (公顷) under 用地面积, 上限 or ≥(%) under an indicator: the column above, told more; null: no such cell. */
export function toldMore(upper: Column, cell: Cell): Column | null {
  const { text } = cell.mapped;
  const land = upper.holds === "group" && LAND_ALONE.test(upper.header.mapped.text);
  if (land || upper.holds === "use" || upper.holds === "useCode") {
    if (CODE_WORD.test(text)) return { ...upper, holds: "useCode" };
    return NAME_WORD.test(text) ? { ...upper, holds: "use" } : null;
  }
  if (upper.holds === "area") {
    const unit = UNIT_ONLY.test(text) ? areaUnitIn(text) : null;
    return unit === null ? null : { ...upper, unit };
  }
  if (upper.holds !== "indicator") return null;
  const limit = LIMIT_WORD.exec(text);
  const sign = SIGN_AND_UNIT.exec(text);
  const printed = UNIT_ONLY.test(text) ? text.replace(/[()]/gu, "").charAt(0) : (limit?.[3] ?? sign?.[2]);
  const unit = printed === undefined ? undefined : FIGURE_UNITS[printed];
  if (unit !== undefined && !isUnitOf(unit, upper.term.unit)) return null;
  const marks = unit === undefined ? upper.marks : { ...upper.marks, unit };
  if (limit !== null) {
    const side = limit[1] === undefined ? "min" : "max";
    return { ...upper, marks: { ...marks, comparison: { side, inclusive: true, words: text } } };
  }
  if (sign?.[1] === undefined) return unit === undefined ? null : { ...upper, marks };
  const side = "≥>".includes(sign[1]) ? "min" : "max";
  const inclusive = "≤≥".includes(sign[1]);
  return { ...upper, marks: { ...marks, comparison: { side, inclusive, words: sign[1] } } };
}

/** Whether the heads of a table turned round are the ends of a range, 下限 and 上限, beside a column of remarks or none. */
export function areLimits(heads: readonly Cell[]): boolean {
  const ends = heads.filter(({ mapped }) => LIMIT_WORD.test(mapped.text));
  return ends.length > 0 && heads.every((head) => ends.includes(head) || NOTE_HEAD.test(head.mapped.text));
}

/** The column of each label under each of these heads: a limit of that side; what has no limits, a size or a use, under the first head alone. */
export function limitColumns(
  heads: readonly Cell[],
  labels: readonly (Column | null)[],
): readonly (Column | null)[] {
  return heads.flatMap((head, place) =>
    labels.map((label) => {
      if (label === null || NOTE_HEAD.test(head.mapped.text)) return null;
      if (label.holds !== "indicator") return place === 0 ? label : null;
      return toldMore(label, head);
    }),
  );
}
