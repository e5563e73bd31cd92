import type { TabledZone } from "./zone-row";

/** A cell over several rows names the zone, or what the blocks lie in, in the first of them only. */
export function withOwners(rows: readonly TabledZone[]): readonly TabledZone[] {
  let owner = "";
  let group = "";
  const owned = rows.map((row): TabledZone => {
    if (row.of !== null && row.of !== "") [owner, group] = [row.of, ""];
    if (row.group !== null && row.group !== "") group = row.group;
    return {
      ...row,
      of: row.of === null ? null : owner,
      group: row.group === null ? null : group,
    };
  });
  const seen = new Set<string>();
  const told = new Set<string>();
  const doubled = new Set<number>();
  for (const row of owned) {
    if (row.group !== null && seen.has(keyOf(row))) doubled.add(row.table);
    seen.add(keyOf(row));
  }
  // two that became one: what it is now stands in each of their rows
  const once = owned.map((row): TabledZone => {
    if (row.nameBefore === null || row.before === null) return row;
    const key = `${keyOf(row)}/${row.areas[0]?.squareMetres ?? ""}`;
    if (!told.has(key)) {
      told.add(key);
      return row;
    }
    return { ...row, areas: [], sides: [], blocks: [] };
  });
  // 区块一 of 东片区 and 区块一 of 西片区
  return once.map((row) =>
    row.group === null || row.isSum || !doubled.has(row.table) ? row : { ...row, name: row.group + row.name },
  );
}

function keyOf({ table, of, name }: TabledZone): string {
  return `${table}/${of ?? ""}/${name}`;
}
