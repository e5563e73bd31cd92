import { FIGURE_UNITS } from "../lexicon/indicator-terms";
import { areaUnitIn } from "./area-values";
import type { Column } from "./column";
import type { Cell } from "./grid";

/** A cell of the lower line of a header that only says more of the column above it. */
const CODE_WORD = /^(?:用地)?(?:性质|分类|类别|类型)?(?:代码|代号|编码)$/u;
const NAME_WORD = /^(?:用地)?(?:性质|类别|类型)?(?:名称|用途)$/u;
const UNIT_ONLY = /^\(?(?:%|米|m|层|公顷|hm2|ha|亩|平方米|m2|万平方米|万m2|平方公里|km2)\)?$/iu;
/** 万元 and 人民币(万元) under 起始价: nothing of ours, but a part of a header. */
const MONEY_UNIT = /^(?=.)(?:(?:人民币|美元|港币|外币)?\(?(?:万|亿)?元?\)?|元\/m2|万元\/亩)$/u;
const LIMIT_WORD = /^(?:(上限|最大值?|最高)|(下限|最小值?|最低))$/u;

/** Whether the lower line of a header may hold this cell though it names no column of its own. */
export function isPartOfColumn(cell: Cell): boolean {
  const { text } = cell.mapped;
  return [CODE_WORD, NAME_WORD, UNIT_ONLY, LIMIT_WORD, MONEY_UNIT].some((pattern) => pattern.test(text));
}

/** Whether a cell of the lower line holds a unit of money and so belongs to a column that is not ours. */
export function isMoney(cell: Cell): boolean {
  return cell.mapped.text !== "" && MONEY_UNIT.test(cell.mapped.text);
}

/** 代码 and 名称 under 用地性质, (公顷) under 用地面积, 上限 under 容积率: the column above, told more; null: no such cell. */
export function toldMore(upper: Column, cell: Cell): Column | null {
  const { text } = cell.mapped;
  if (upper.holds === "use" || upper.holds === "useCode") {
    if (CODE_WORD.test(text)) return { ...upper, holds: "useCode" };
    return NAME_WORD.test(text) ? { ...upper, holds: "use" } : null;
  }
  if (upper.holds === "area") {
    const unit = UNIT_ONLY.test(text) ? areaUnitIn(text) : null;
    return unit === null ? null : { ...upper, unit };
  }
  if (upper.holds !== "indicator") return null;
  const limit = LIMIT_WORD.exec(text);
  if (limit !== null) {
    const side = limit[1] === undefined ? "min" : "max";
    return { ...upper, marks: { ...upper.marks, comparison: { side, inclusive: true, words: text } } };
  }
  const unit = UNIT_ONLY.test(text) ? FIGURE_UNITS[text.replace(/[()]/gu, "").charAt(0)] : undefined;
  // no ratio is counted in per cent
  if (unit === "percent" && upper.term.unit !== "percent") return null;
  return unit === undefined ? null : { ...upper, marks: { ...upper.marks, unit } };
}
