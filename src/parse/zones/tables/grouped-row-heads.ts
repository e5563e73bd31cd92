import { SIZE_ABOVE, SUM_BELOW, UNIT_ONLY, WHOLE_ABOVE } from "../../lexicon/sub-column-words";
import { stateOfCell } from "../../lexicon/told-state";
import { NAME_HEAD } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import type { TableRow } from "../../tables/wrapped-rows";
import { isTermOfPart } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";

/**
 * Rows of a table on its side with one head each, where two columns have them: 面积(公顷) and 调整前, below it an empty cell, or
 * none, and 调整后. The word of the group stands before each of its heads; all other rows as they are.
 */
export function withGroupHeads(rows: readonly TableRow[]): readonly TableRow[] {
  const names = rows.find(({ cells: [head, ...values] }) => isNames(head, values));
  if (names === undefined) return rows;
  const hasColumn = names.cells[1]?.text === "";
  const values = names.cells.length - (hasColumn ? 2 : 1);
  let group: TableCell | null = null;
  return rows.map((row): TableRow => {
    const { cells } = row;
    const [first, second, ...others] = cells;
    if (first === undefined || second === undefined) return row;
    if (cells.length === values + 2 && (hasColumn || (SIZE_ABOVE.test(first.text) && isBelow(second.text)))) {
      if (first.text !== "") group = first;
      const whole = { ...first, text: (group?.text ?? "") + second.text };
      return { ...row, cells: [whole, ...others] };
    }
    // the empty cell of the group is lost
    const goesOn = group !== null && SIZE_ABOVE.test(group.text) && isBelow(first.text);
    if (cells.length !== values + 1 || !goesOn) return row;
    return { ...row, cells: [{ ...first, text: (group?.text ?? "") + first.text }, ...cells.slice(1)] };
  });
}

function isNames(head: TableCell | undefined, values: readonly TableCell[]): boolean {
  if (!NAME_HEAD.test(head?.text ?? "")) return false;
  const own = values[0]?.text === "" ? values.slice(1) : values;
  return own.length > 0 && own.every(({ text }) => fullZoneName(text) !== null);
}

/** 调整后, 核心区, 小计, (公顷): what stands below the head of a size. */
function isBelow(text: string): boolean {
  return (
    stateOfCell(text) !== null ||
    isTermOfPart(text) ||
    SUM_BELOW.test(text) ||
    (WHOLE_ABOVE.test(text) && SIZE_ABOVE.test(text)) ||
    UNIT_ONLY.test(text)
  );
}
