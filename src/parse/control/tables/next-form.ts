import { columnOf } from "./cells/column";
import type { Cell } from "./cells/grid";

/** Labels that come again show that a form begins anew: the name of an indicator does so alone. */
const OF_INDICATOR = 2;
const FEWEST = 2;

/**
 * 宗地编号|KC-01, 容积率|≤1.2, then 宗地号|KC-02, 容积率|≤1.5: index of the row of a further label of codes, before and behind
 * which the same labels stand, as of two forms one below the other; null where all rows are of one form.
 */
export function nextForm(rows: readonly (readonly Cell[])[]): number | null {
  const kinds = rows.map(([label]) => kindOf(label));
  const at = kinds.findIndex((kind, index) => {
    if (kind !== "code" || index === 0) return false;
    const behind = new Set(kinds.slice(index + 1));
    const again = new Set(
      kinds.slice(0, index).filter((one) => one !== null && one !== "code" && behind.has(one)),
    );
    const weight = [...again].reduce(
      (sum, one) => sum + (one === "area" || one === "use" ? 1 : OF_INDICATOR),
      0,
    );
    return weight >= FEWEST;
  });
  return at < 0 ? null : at;
}

/** What a label tells of: codes, sizes, uses, or the indicator by its key; null for others. */
function kindOf(label: Cell | undefined): string | null {
  const column = label === undefined ? null : columnOf(label);
  if (column?.holds === "indicator") return column.term.key;
  return column !== null && ["code", "area", "use"].includes(column.holds) ? column.holds : null;
}
