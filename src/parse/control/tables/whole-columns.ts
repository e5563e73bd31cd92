import type { FoundTable } from "./found-table";
import type { AlignedRow } from "./table-rows";

/**
 * 地块|容积率|绿地率|建筑类型|建筑高度: the columns before that of the parts in which the row at `place`, the first of a parcel,
 * alone has a value and those of its further parts have none: cells over all of them, which speak of the whole parcel.
 */
export function columnsOfWhole({ columns, rows }: FoundTable, place: number): ReadonlySet<number> {
  const parts = columns.findIndex((column) => column?.holds === "part");
  const first = rows[place];
  const none = new Set<number>();
  if (parts < 0 || first === undefined || !namesParcel(first, columns)) return none;
  const further: AlignedRow[] = [];
  for (let row = rows[place + 1]; row !== undefined && !namesParcel(row, columns); ) {
    further.push(row);
    row = rows[place + 1 + further.length];
  }
  if (further.length === 0 || further.some((row) => isBlank(row, parts))) return none;
  const before = [...columns.keys()].slice(0, parts);
  return new Set(before.filter((index) => further.every((row) => isBlank(row, index))));
}

function namesParcel(row: AlignedRow, columns: FoundTable["columns"]): boolean {
  return columns.some(
    (column, index) => (column?.holds === "code" || column?.holds === "name") && !isBlank(row, index),
  );
}

function isBlank(row: AlignedRow, index: number): boolean {
  return (row[index]?.mapped.text ?? "") === "";
}
