import { ZONE_COLUMNS, type ZoneColumn } from "../../lexicon/zone-columns";
import { sideColumns } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";

/** What a column of a table of zones tells by its head; null for any other head. */
export function columnOf(head: string): ZoneColumn | null {
  return ZONE_COLUMNS.find((one) => one.head.test(head))?.column ?? null;
}

/** Whether a row heads names of land: below it another table stands, whatever that one tells. */
export function headsNames(cells: readonly TableCell[]): boolean {
  const columns = cells.map(({ text }) => columnOf(text));
  const isNaming = columns.some(
    (column) => column === "name" || column === "block" || column === "block-number",
  );
  return isNaming && cells.every(({ text }) => !/\d(?![^()]*\))/u.test(text));
}

/** Whether a cell is the head of a column, or the label of a line, of a table of zones. */
export function tellsOfZone(head: string): boolean {
  return columnOf(head) !== null || sideColumns([{ text: head, start: 0, end: 0 }]).length > 0;
}

/** 区块: the head of the blocks of a zone. */
export function isBlockHead(head: string): boolean {
  const column = columnOf(head);
  return column === "block" || column === "block-number";
}
