import { SAME_AS_BEFORE } from "../../lexicon/column-words";
import type { Version } from "../../lexicon/state-words";
import type { Column } from "../tables/cells/column";
import type { FoundTable } from "../tables/found-table";
import type { AlignedRow } from "../tables/table-rows";

/**
 * The rows of a table of two states with the values before the change in place of 不变, beside them in their row or in the row of
 * the state before.
 * @param states of each row, null where columns tell them
 */
export function withKeptCells(
  { columns, rows }: FoundTable,
  states: readonly (Version | null)[],
): readonly AlignedRow[] {
  const code = columns.findIndex((column) => column?.holds === "code" || column?.holds === "name");
  const beside = columns.map((column) =>
    column?.version === "current" ? columns.findIndex((other) => isBefore(other, column)) : -1,
  );
  const former = new Map<string, AlignedRow>();
  let last = "";
  return rows.map((row, place) => {
    const own = textAt(row, code);
    if (own !== "") last = own;
    const above = states[place] === "current" ? former.get(last) : undefined;
    if (states[place] === "before") former.set(last, row);
    return row.map((cell, at) => {
      if (cell === null || !SAME_AS_BEFORE.test(cell.mapped.text)) return cell;
      return row[beside[at] ?? -1] ?? above?.[at] ?? cell;
    });
  });
}

function isBefore(other: Column | null, column: Column): boolean {
  if (other?.version !== "before" || other.holds !== column.holds) return false;
  return other.holds !== "indicator" || column.holds !== "indicator" || other.term.key === column.term.key;
}

const textAt = (row: AlignedRow, at: number): string => row[at]?.mapped.text ?? "";
