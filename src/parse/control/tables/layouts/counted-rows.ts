import { COUNTERS, LABEL_COLUMN, ROW_NUMBER } from "../../../lexicon/column-words";
import { columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";

/** What the first of numbered rows is counted by where no head stands above them. */
const FIRST = /^\(?(?:0?1|一)[).、]?$/u;

/** What may count the rows as well as number the parcels. */
const NUMBER_HEAD = "编号";

/**
 * 序号|项目|单位|数值: a column that counts the rows stands before that of their labels; without heads, the first row is that
 * of the code: 1|地块编号|DG-07.
 */
export function countsRows([counter, labels, ...heads]: readonly Cell[]): boolean {
  if (labels === undefined || heads.length === 0) return false;
  const head = counter?.mapped.text ?? "";
  if (COUNTERS.includes(head) || head === NUMBER_HEAD) return LABEL_COLUMN.test(labels.mapped.text);
  return FIRST.test(counter?.mapped.text ?? "") && columnOf(labels)?.holds === "code";
}

/** 编号|控制指标|要求 above 1|容积率|≤2.0: rows that are counted, each with its own label; a form and no table. */
export function isCountedForm(heads: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean {
  if (heads.length > MOST_OF_FORM || !countsRows(heads) || rows.length < FEWEST_ROWS) return false;
  const labels = rows.map(([, label]) => label?.mapped.text ?? "");
  // the same label for each of several lots
  if (new Set(labels).size < labels.length) return false;
  const labelled = rows.filter(([number, label]) => {
    const column = label === undefined ? null : columnOf(label);
    return ROW_NUMBER.test(number?.mapped.text ?? "") && column !== null && isOurs(column);
  });
  return labelled.length * 2 >= rows.length;
}

/** Number, label, unit and value. */
const MOST_OF_FORM = 4;
const FEWEST_ROWS = 3;

/** A row without its number, which may have been left out. */
export function withoutCounter(row: readonly Cell[]): readonly Cell[] {
  return ROW_NUMBER.test(row[0]?.mapped.text ?? "") ? row.slice(1) : row;
}
