import type { Column } from "./cells/column";
import type { FoundTable } from "./found-table";
import type { AlignedRow } from "./table-rows";

/** Limits that are shares of the land. */
const SHARES: readonly string[] = ["density", "greenRatio"];
const PERCENT = /%/u;
const FIGURE = /\d/u;
/** A cell of nothing but a share, or a length: 2.0(商业≤10%) is another. */
const SHARE_ALONE = /^\D{0,4}\d{1,3}(?:\.\d{1,4})?%$/u;
const METRES_ALONE = /^\D{0,4}\d{1,3}(?:\.\d{1,4})?(?:米|m)$/iu;
/** Fewest rows that show it. */
const FEWEST = 2;

/**
 * Whether the cells of most rows stand under columns that are not theirs: a share under the height or the floor area ratio where those
 * of shares have none, metres under a share. What such a table says cannot be told.
 */
export function isShifted({ columns, rows }: FoundTable): boolean {
  const askew = rows.filter((row) => isAskewRow(row, columns)).length;
  return askew >= FEWEST && askew * 2 >= rows.length;
}

function isAskewRow(row: AlignedRow, columns: readonly (Column | null)[]): boolean {
  let bareShare = false;
  let strangeShare = false;
  for (const [at, column] of columns.entries()) {
    if (column?.holds !== "indicator") continue;
    const text = row[at]?.mapped.text ?? "";
    const { key } = column.term;
    if (SHARES.includes(key)) {
      if (METRES_ALONE.test(text)) return true;
      bareShare ||= FIGURE.test(text) && !PERCENT.test(text) && column.marks.unit === null;
    } else if (SHARE_ALONE.test(text)) {
      if (key === "height") return true;
      strangeShare ||= key === "far";
    }
  }
  return strangeShare && bareShare;
}
