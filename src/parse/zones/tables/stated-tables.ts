import type { DocumentSection } from "../../document-section";
import { TABLE_AFTER, TABLE_BEFORE } from "../../lexicon/zone-changes";
import { cellsOf } from "../../tables/table-row";
import { firstIndex } from "../../text/first-index";
import type { TabledZone } from "./zone-row";

/** Lines above a table in which its heading stands, and the longest of one. */
const ABOVE = 3;
const LONGEST_HEADING = 40;

/**
 * Rows of two tables whose headings tell states (一、调整前的范围 above one, 二、调整后的范围 above the other) as those of
 * one table that has both: a row of the state before goes into the one of the same name. Without both headings the rows
 * as they are.
 */
export function inStates(section: DocumentSection, rows: readonly TabledZone[]): readonly TabledZone[] {
  const states = new Map<number, "before" | "after" | null>();
  for (const { table } of rows) if (!states.has(table)) states.set(table, stateAbove(section, table));
  const found = new Set(states.values());
  if (!found.has("before") || !found.has("after")) return rows;
  const isOf = (state: "before" | "after") => (row: TabledZone) => states.get(row.table) === state;
  const earlier = new Map(rows.filter(isOf("before")).map((row) => [keyOf(row), row]));
  const now = new Set(rows.filter(isOf("after")).map(keyOf));
  // 原划定的开发区 above some, 新批准的开发区 above others: groups of a list, no states
  const isShared = [...earlier.values()].some((row) => !row.isSum && now.has(keyOf(row)));
  if (!isShared) return rows;
  return rows.flatMap((row): readonly TabledZone[] => {
    if (isOf("before")(row)) return now.has(keyOf(row)) ? [] : [asEarlier(row)];
    const past = isOf("after")(row) ? earlier.get(keyOf(row)) : undefined;
    return [past === undefined ? row : withPast(row, past)];
  });
}

function keyOf({ of, name, isSum }: TabledZone): string {
  return `${of ?? ""}/${isSum ? "" : name}`;
}

/** A row with what another table tells of the same land as it was. */
export function withPast(row: TabledZone, past: TabledZone): TabledZone {
  return {
    ...row,
    before: row.before ?? past.areas[0] ?? null,
    sidesBefore: row.sidesBefore.length > 0 ? row.sidesBefore : past.sides,
    blocksBefore: row.blocksBefore.length > 0 ? row.blocksBefore : past.blocks,
    evidence: { ...row.evidence, more: [...(row.evidence.more ?? []), past.evidence] },
  };
}

/** A row of land that only the table of the state before has. */
export function asEarlier(row: TabledZone): TabledZone {
  const before = row.areas[0] ?? null;
  const { sides: sidesBefore, blocks: blocksBefore } = row;
  return { ...row, areas: [], whole: [], sides: [], blocks: [], before, sidesBefore, blocksBefore };
}

/** The state that the heading right above a table tells; null where none does. */
function stateAbove(section: DocumentSection, table: number): "before" | "after" | null {
  const { lines } = section;
  let at = firstIndex(lines, ({ end }) => end, table) - 1;
  for (let seen = 0; at >= 0 && seen < ABOVE; at--) {
    const line = lines[at];
    if (line === undefined || line.kind !== "text") continue;
    seen++;
    const words = line.text.replace(/\s+/gu, "");
    if (words.length > LONGEST_HEADING || cellsOf(section, line).filter(({ text }) => text !== "").length > 2)
      return null;
    if (TABLE_AFTER.test(words)) return "after";
    if (TABLE_BEFORE.test(words)) return "before";
  }
  return null;
}
