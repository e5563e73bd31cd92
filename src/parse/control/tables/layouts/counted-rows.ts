import { COUNTERS, LABEL_COLUMN, ROW_NUMBER } from "../../../lexicon/column-words";
import { columnOf } from "../cells/column";
import type { Cell } from "../cells/grid";

/** What the first of numbered rows is counted by where no head stands above them. */
const FIRST = /^\(?(?:0?1|一)[).、]?$/u;

/**
 * 序号|项目|单位|数值: a column that counts the rows stands before that of their labels; without heads, the first row is that
 * of the code: 1|地块编号|DG-07.
 */
export function countsRows([counter, labels, ...heads]: readonly Cell[]): boolean {
  if (labels === undefined || heads.length === 0) return false;
  if (COUNTERS.includes(counter?.mapped.text ?? "")) return LABEL_COLUMN.test(labels.mapped.text);
  return FIRST.test(counter?.mapped.text ?? "") && columnOf(labels)?.holds === "code";
}

/** A row without its number, which may have been left out. */
export function withoutCounter(row: readonly Cell[]): readonly Cell[] {
  return ROW_NUMBER.test(row[0]?.mapped.text ?? "") ? row.slice(1) : row;
}
