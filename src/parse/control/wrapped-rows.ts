import type { SourceText } from "../text/source-text";
import { foldedRows } from "./folded-rows";
import { type Cell, joinedCell } from "./grid";
import { mentionGroup } from "./parcel-mentions";
import { IN_SLOT } from "./slot-names";
import type { Columns } from "./table-columns";
import { rowFit } from "./table-rows";

/**
 * Rows of which one cell was wrapped over two lines are put together: the first piece has the code and too few cells,
 * the second begins with the rest of the last one and no code, and both together fill the columns and fit them.
 */
export function unwrappedRows(
  source: SourceText,
  rows: readonly (readonly Cell[])[],
  columns: Columns,
): readonly (readonly Cell[])[] {
  return foldedRows(rows, columns, (row, next, code) => joinedRow(source, row, next, columns, code));
}

function joinedRow(
  source: SourceText,
  row: readonly Cell[],
  next: readonly Cell[],
  columns: Columns,
  code: number,
): readonly Cell[] | null {
  const [rest, ...others] = next;
  const last = row.at(-1);
  if (rest === undefined || last === undefined || row.length >= columns.length) return null;
  if (row.length + next.length - 1 !== columns.length || row.length - 1 <= code) return null;
  if (rest.mapped.text === "" || last.mapped.text === "" || !namesParcel(row[code])) return null;
  if (next.some((cell) => namesParcel(cell))) return null;
  const whole = [...row.slice(0, -1), joinedCell(source, last, rest), ...others];
  return rowFit(whole, columns) > rowFit(row, columns) ? whole : null;
}

/** Whether a cell holds the code of a parcel and nothing else. */
function namesParcel(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const group = mentionGroup(cell.mapped.text, 0, IN_SLOT);
  return group !== null && group.to >= cell.mapped.text.length && /[A-Za-z]/u.test(cell.mapped.text);
}
