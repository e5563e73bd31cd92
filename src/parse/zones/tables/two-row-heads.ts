import { headsOfKinds } from "../../tables/heads-of-kinds";
import { headsUnderSpans } from "../../tables/heads-under-spans";
import { withPlainUnit } from "../../tables/plain-units";
import type { TableCell } from "../../tables/table-cell";
import { headsAll, headsOfSides, headsOfStates, joinedHeads } from "./joined-heads";
import { spannedHeads } from "./spanned-heads";

/**
 * The heads of two rows as one, where they are set in one way; null where they are not.
 * @param isWhole whether the upper row heads a table by itself
 * @param below the cells of the row below both; null where none is known
 */
type TwoRowHeads = (
  upper: readonly TableCell[],
  lower: readonly TableCell[],
  isWhole: boolean,
  below: readonly TableCell[] | null,
) => readonly TableCell[] | null;

/**
 * Every way in which heads of a table of zones stand in two rows, in the order in which they are tried: the first that
 * fits is taken. What needs the least to be guessed stands first. A way is added by a function and a line here.
 */
const TWO_ROW_HEADS: readonly TwoRowHeads[] = [
  // 东, 南, 西 and 北 are below 四至 wherever they are printed: what stands beside them is then no group of its own
  headsOfSides,
  // the empty cells of the upper row show what spans what, and no word has to
  spannedHeads,
  // from here on empty cells were lost and words tell what is below what: 水域 and 陆域 first, which are never columns of zones
  (upper, lower, _isWhole, below) => headsOfKinds(upper, lower, below),
  // 核心区, 缓冲区 or 调整前, 调整后 below the heads that alone may span them; as groups (the last way) they would want more below each
  (upper, lower) => headsUnderSpans(upper, lower, true),
  // the states of a size and what they differ by, which no way above takes in
  headsOfStates,
  // groups that share the lower row evenly, whatever it says: the weakest, and below a head that is whole only over heads
  (upper, lower, isWhole) => (isWhole && !headsAll(lower) ? null : joinedHeads(upper, lower)),
];

/** The heads of two rows as one, by the first way that fits; null where none does. */
export function twoRowHeads(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
  isWhole: boolean,
  below: readonly TableCell[] | null,
): readonly TableCell[] | null {
  const [above, own] = [upper.map(withPlainUnit), lower.map(withPlainUnit)];
  for (const joined of TWO_ROW_HEADS) {
    const heads = joined(above, own, isWhole, below);
    if (heads !== null) return heads;
  }
  return null;
}
