import { addsUp, isExactSum } from "../../../units/adds-up";
import type { TabledZone } from "./zone-row";

/** A cell over several rows names the zone, or what the blocks lie in, in the first of them only. */
export function withOwners(all: readonly TabledZone[]): readonly TabledZone[] {
  let owner = "";
  let group = "";
  const rows = withCounties(withoutGrandTotals(all));
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

/** A county over several rows stands in the first of them only. */
function withCounties(rows: readonly TabledZone[]): readonly TabledZone[] {
  let above: TabledZone | null = null;
  return rows.map((row) => {
    if (row.isBelowCounty && above?.table === row.table) return { ...row, county: above.county };
    above = row;
    return row;
  });
}

/**
 * Rows without the sum of a whole table: below the blocks of the last of several zones, one that does not add them up
 * is none of that zone's.
 */
function withoutGrandTotals(rows: readonly TabledZone[]): readonly TabledZone[] {
  const owners = new Map<number, Set<string>>();
  for (const { of, table } of rows)
    if (of !== null && of !== "") owners.set(table, (owners.get(table) ?? new Set()).add(of));
  let own: TabledZone[] = [];
  let owner = "";
  return rows.filter((row) => {
    // a name may stand in each of its rows
    if (row.of !== null && row.of !== "" && `${row.table}/${row.of}` !== owner) {
      owner = `${row.table}/${row.of}`;
      own = [];
    }
    if (!row.isSum) own.push(row);
    if (!row.isSum || (owners.get(row.table)?.size ?? 0) < 2) return true;
    const [whole] = row.areas;
    const sizes = own.flatMap(({ areas: [size] }) => size ?? []);
    if (whole === undefined || sizes.length < own.length) return false;
    if (sizes.length === 1) return sizes[0]?.squareMetres === whole.squareMetres;
    return addsUp(whole, sizes) || isExactSum(whole, sizes);
  });
}

function keyOf({ table, of, name }: TabledZone): string {
  return `${table}/${of ?? ""}/${name}`;
}
