import { PART_IN_HEAD } from "../../../lexicon/column-words";
import { type Column, columnOf } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isPartOfColumn, toldMore } from "../header/sub-column";

/** Fewest kinds of building below one indicator. */
const FEWEST_PARTS = 2;

/**
 * The columns of a header whose second line has kinds of building below an indicator that spans them (建筑高度 over 住宅 and 商业),
 * and beside them at most units; null for any other second line.
 */
export function columnsWithParts(
  upper: readonly Cell[],
  lower: readonly Cell[],
): readonly (Column | null)[] | null {
  let over: Column | null = null;
  let parts = 0;
  const columns: (Column | null)[] = [];
  for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
    const [cell, below] = [upper[index], lower[index]];
    const blank = cell === undefined || cell.mapped.text === "";
    const own: Column | null = blank ? over : columnOf(cell);
    const word = below?.mapped.text ?? "";
    over = own?.holds === "indicator" ? own : null;
    if (below === undefined || word === "") columns.push(blank ? null : own);
    else if (PART_IN_HEAD.test(word)) {
      if (own?.holds !== "indicator") return null;
      columns.push({ ...own, part: word });
      parts++;
    } else if (own !== null && isPartOfColumn(below)) columns.push(toldMore(own, below) ?? own);
    else return null;
  }
  return parts < FEWEST_PARTS ? null : columns;
}
