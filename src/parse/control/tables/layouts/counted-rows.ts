import { COUNTERS, LABEL_COLUMN, ROW_NUMBER } from "../../../lexicon/column-words";
import type { Cell } from "../grid";

/** 序号|项目|单位|数值: a column that counts the rows stands before that of their labels. */
export function countsRows([counter, labels, ...heads]: readonly Cell[]): boolean {
  return (
    COUNTERS.includes(counter?.mapped.text ?? "") &&
    heads.length > 0 &&
    LABEL_COLUMN.test(labels?.mapped.text ?? "")
  );
}

/** A row without its number, which may have been left out. */
export function withoutCounter(row: readonly Cell[]): readonly Cell[] {
  return ROW_NUMBER.test(row[0]?.mapped.text ?? "") ? row.slice(1) : row;
}
