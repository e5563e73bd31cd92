import type { Line } from "../../../layout/line";
import { TOTAL_ROW } from "../../../lexicon/column-words";
import { columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { type Ruling, rowsBelow } from "../rows-below";
import type { AlignedRow } from "../table-rows";
import type { Layout } from "./layout";
import { ruledLayout } from "./ruled-layout";
import { isNamed, labelOf, mostlyLabelled, repeats } from "./transposed-table";

/** Labels before the rows, and the row of the codes stands below rows of other labels. */
export const TURNED_BELOW: Layout = ruledLayout({ name: "turned below", read: codesBelow });

/** Rows that are looked through for the row of the codes. */
const ROWS_ABOVE = 10;

/** A table turned round where its parcels are named below its first row: 绿地率|≥30|≥35, 地块编号|A-01|A-02. */
function codesBelow(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const [corner, ...heads] = cells;
  if (corner === undefined || heads.length < 2 || columnOf(corner) === null) return null;
  if (heads.some((cell) => columnOf(cell) !== null)) return null;
  if (!codesFollow(cutter, lines, at, cells.length, ruling)) return null;
  const rows = rowsBelow(cutter, lines, at, ruling);
  const labels = rows.cells.map((row) => labelOf(row, -1));
  if (labels.filter(isOurs).length < 3 || !mostlyLabelled(labels)) return null;
  const turned = heads.flatMap(({ mapped }, place): AlignedRow[] =>
    TOTAL_ROW.test(mapped.text) ? [] : [rows.cells.map((row) => row[place + 1] ?? null)],
  );
  return { table: { ...tableOf(cutter.source, lines, at, labels, []), rows: turned }, next: rows.next };
}

/** Whether one of the next rows is that of the codes, a different one for each column that has any. */
function codesFollow(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  width: number,
  { edge, framed }: Ruling,
): boolean {
  for (const line of lines.slice(at + 1, at + 1 + ROWS_ABOVE)) {
    const row = cutter.cells(line, edge, framed);
    const [label, ...codes] = row ?? [];
    if (label === undefined || columnOf(label) === null || row?.length !== width) return false;
    if (columnOf(label)?.holds !== "code") continue;
    const told = codes.filter(({ mapped }) => mapped.text !== "");
    return told.length >= 2 && told.every(isNamed) && !repeats(told);
  }
  return false;
}
