import type { Cell } from "./grid";
import type { Columns } from "./table-columns";

type Row = readonly Cell[];

/**
 * Rows of a table with a column of codes, each put together with the next one where `joined` makes one row of both.
 * @param joined the whole row, or null where the two are rows of their own; `code` is the index of the column of codes
 */
export function foldedRows(
  rows: readonly Row[],
  columns: Columns,
  joined: (row: Row, next: Row, code: number) => Row | null,
): readonly Row[] {
  const code = columns.findIndex((column) => column?.holds === "code");
  if (code < 0) return rows;
  const folded: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const whole = joined(row, rows[i + 1] ?? [], code);
    folded.push(whole ?? row);
    if (whole !== null) i++;
  }
  return folded;
}
