import type { DocumentSection } from "../../document-section";
import type { Version } from "../../lexicon/state-words";
import { stateOfCell, stateOfTable } from "../../lexicon/told-state";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf } from "../../tables/table-row";
import { firstIndex } from "../../text/first-index";
import { zoneKind } from "../names/zone-names";
import { spokenOf } from "../statements/zone-title";
import type { ZoneHeader } from "./zone-header";
import type { TabledZone } from "./zone-row";

/*
 * A row of a table of zones may tell a land as it was: a cell of the row says so, the name of the row does, or the heading
 * above its table. What the land was becomes part of the row of what it is.
 */

/** A row that tells a land as it was: its cells, and what was read of it. */
export interface PastRow {
  readonly cells: readonly TableCell[];
  readonly zone: TabledZone;
}

/** A row with what another one tells of the same land as it was. */
function withPast(row: TabledZone, past: TabledZone): TabledZone {
  return {
    ...row,
    before: row.before ?? past.areas[0] ?? null,
    sidesBefore: row.sidesBefore.length > 0 ? row.sidesBefore : past.sides,
    blocksBefore: row.blocksBefore.length > 0 ? row.blocksBefore : past.blocks,
    evidence: { ...row.evidence, more: [...(row.evidence.more ?? []), past.evidence] },
  };
}

/** A row of land that is told as it was alone. */
function asEarlier(row: TabledZone): TabledZone {
  const before = row.areas[0] ?? null;
  const { sides: sidesBefore, blocks: blocksBefore } = row;
  return { ...row, areas: [], whole: [], sides: [], blocks: [], before, sidesBefore, blocksBefore };
}

/** The state that a cell of a row tells in words of its own (调整前 behind the name); null where none does. */
export function stateOfRow(cells: readonly TableCell[], { name }: Pick<ZoneHeader, "name">): Version | null {
  const told = cells.map(({ text }, column) => (column === name ? null : stateOfCell(text)));
  if (told.includes("before")) return "before";
  // without the cell that spans both rows it is the first one
  return told.includes("current") || stateOfCell(cells[name]?.text ?? "") === "current" ? "current" : null;
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
  state: Version | null,
  past: PastRow | null,
): void {
  if (state === "current" && past?.zone.name === zone.name) rows.splice(-1, 1, withPast(zone, past.zone));
  else rows.push(state === "before" ? asEarlier(zone) : zone);
}

/** 扩区前 and 扩区后 as the names of two rows: two states of what the title names, and no land of their own. */
export function withStatesAsNames(
  section: DocumentSection,
  rows: readonly TabledZone[],
): readonly TabledZone[] {
  const isState = ({ name }: TabledZone): boolean => stateOfCell(name) !== null;
  if (!rows.some(isState)) return rows;
  const name = spokenOf(section);
  const tables = new Map<number, TabledZone[]>();
  for (const row of rows.filter(isState)) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return rows.flatMap((row): readonly TabledZone[] => {
    if (!isState(row)) return [row];
    const [past, now, ...others] = tables.get(row.table) ?? [];
    // several lands in their states, or one without the other, are not told apart by their names
    const isPair =
      others.length === 0 &&
      stateOfCell(past?.name ?? "") === "before" &&
      stateOfCell(now?.name ?? "") === "current";
    // the row before goes into the one after it
    if (name === null || past === undefined || !isPair || row !== now) return [];
    return [withPast({ ...row, name, kind: zoneKind(name) }, past)];
  });
}

/** Lines above a table in which its heading stands, and the longest of one. */
const ABOVE = 3;
const LONGEST_HEADING = 40;

/**
 * Rows of two tables whose headings tell states (一、调整前的范围 above one, 二、调整后的范围 above the other) as those of
 * one table that has both: a row of the state before goes into the one of the same name. Without both headings the rows
 * as they are.
 */
export function withStatesOfTables(
  section: DocumentSection,
  rows: readonly TabledZone[],
): readonly TabledZone[] {
  const states = new Map<number, Version | null>();
  for (const { table } of rows) if (!states.has(table)) states.set(table, stateAbove(section, table));
  const found = new Set(states.values());
  if (!found.has("before") || !found.has("current")) return rows;
  const isOf = (state: Version) => (row: TabledZone) => states.get(row.table) === state;
  const earlier = new Map(rows.filter(isOf("before")).map((row) => [keyOf(row), row]));
  const now = new Set(rows.filter(isOf("current")).map(keyOf));
  // 原划定的开发区 above some, 新批准的开发区 above others: groups of a list, no states
  const isShared = [...earlier.values()].some((row) => !row.isSum && now.has(keyOf(row)));
  if (!isShared) return rows;
  return rows.flatMap((row): readonly TabledZone[] => {
    if (isOf("before")(row)) return now.has(keyOf(row)) ? [] : [asEarlier(row)];
    const past = isOf("current")(row) ? earlier.get(keyOf(row)) : undefined;
    return [past === undefined ? row : withPast(row, past)];
  });
}

function keyOf({ of, name, isSum }: TabledZone): string {
  return `${of ?? ""}/${isSum ? "" : name}`;
}

/** The state that the heading right above a table tells; null where none does. */
function stateAbove(section: DocumentSection, table: number): Version | null {
  const { lines } = section;
  let at = firstIndex(lines, ({ end }) => end, table) - 1;
  for (let seen = 0; at >= 0 && seen < ABOVE; at--) {
    const line = lines[at];
    if (line === undefined || line.kind !== "text") continue;
    seen++;
    const words = line.text.replace(/\s+/gu, "");
    if (words.length > LONGEST_HEADING || cellsOf(section, line).filter(({ text }) => text !== "").length > 2)
      return null;
    const state = stateOfTable(words);
    if (state !== null) return state;
  }
  return null;
}
