import { LIMIT_OF_PART, NOTE_HEAD } from "../../../lexicon/column-words";
import type { Version } from "../../../lexicon/state-words";
import type { Column } from "../cells/column";
import type { Cell } from "../cells/grid";

/** Cells of a column of remarks, each under the label of its row. */
interface NotedLimits {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
}

/**
 * 住宅部分不大于25% in the column of remarks of a table whose rows are indicators: the limit of a part, by the indicator of its row.
 * @param heads the heads behind that of the labels
 */
export function notedLimits(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  labels: readonly (Column | null)[],
  version: Version | null,
): NotedLimits {
  const place = heads.findIndex(({ mapped }) => NOTE_HEAD.test(mapped.text)) + 1;
  const header = heads[place - 1];
  const found = rows.flatMap((row, index) => {
    const [cell, label] = [row[place], labels[index]];
    if (header === undefined || cell === undefined || label?.holds !== "indicator") return [];
    return LIMIT_OF_PART.test(cell.mapped.text) ? [{ cell, column: { ...label, header, version } }] : [];
  });
  return { columns: found.map(({ column }) => column), cells: found.map(({ cell }) => cell) };
}
