import { AFTER_GROUP, BEFORE_GROUP } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import { asEarlier, withPast } from "./stated-tables";
import type { ZoneHeader } from "./zone-header";
import type { TabledZone } from "./zone-row";

/** A row that tells a land as it was: its cells, and what was read of it. */
export interface PastRow {
  readonly cells: readonly TableCell[];
  readonly zone: TabledZone;
}

/** The state that a cell of a row tells in words of its own (调整前 behind the name); null where none does. */
export function stateOfRow(
  cells: readonly TableCell[],
  { name }: Pick<ZoneHeader, "name">,
): "before" | "after" | null {
  const isOf = (state: RegExp): boolean =>
    cells.some(({ text }, column) => column !== name && state.test(text));
  if (isOf(BEFORE_GROUP)) return "before";
  // without the cell that spans both rows it is the first one
  return isOf(AFTER_GROUP) || AFTER_GROUP.test(cells[name]?.text ?? "") ? "after" : null;
}

/** The cells of the row of the state after, with the name that only the row of the state before it has. */
export function namedAsBefore(
  cells: readonly TableCell[],
  past: PastRow,
  { name, columns }: Pick<ZoneHeader, "name" | "columns">,
): readonly TableCell[] {
  const named = past.cells[name];
  if (named === undefined) return cells;
  const lost = columns - cells.length;
  const own = lost > 0 && lost <= name + 1 ? [...past.cells.slice(0, lost), ...cells] : cells;
  return (own[name]?.text ?? "") === "" ? own.map((cell, column) => (column === name ? named : cell)) : own;
}

/** The rows of a table with one more, which the row of its state before is part of. */
export function withRow(
  rows: TabledZone[],
  zone: TabledZone,
  state: "before" | "after" | null,
  past: PastRow | null,
): void {
  if (state === "after" && past?.zone.name === zone.name) rows.splice(-1, 1, withPast(zone, past.zone));
  else rows.push(state === "before" ? asEarlier(zone) : zone);
}
