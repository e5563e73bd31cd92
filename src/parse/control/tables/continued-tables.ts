import { SAME_AS_ABOVE } from "../../lexicon/column-words";
import type { FoundTable } from "./found-table";
import type { AlignedRow } from "./table-rows";

/**
 * Tables whose heads come again, as behind a page break: the unit above the first holds for all, and 同上 in a first row
 * refers to the last row of the table before.
 */
export function continuedTables(tables: readonly FoundTable[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  for (const table of tables) {
    const before = found.at(-1);
    const [first, ...others] = table.rows;
    if (before === undefined || first === undefined || !goesOn(before, table)) {
      found.push(table);
      continue;
    }
    const rows = [first.map((cell, at) => (isSame(first, at) ? above(before.rows, at) : cell)), ...others];
    found.push({ ...table, unit: table.unit ?? before.unit, rows });
  }
  return found;
}

function goesOn(before: FoundTable, table: FoundTable): boolean {
  return !hasOwnCaption(before, table) && heads(before) === heads(table) && before.version === table.version;
}

/** 二、划拨地块 above the header: another table, of which neither the unit nor 同上 leads back. */
function hasOwnCaption(before: FoundTable, { caption }: FoundTable): boolean {
  if (caption === "" || caption === before.caption || PAGE_FURNITURE.test(caption)) return false;
  const last = before.rows.at(-1)?.map((cell) => cell?.mapped.text ?? "");
  return last === undefined || lettersOf(last.join("")) !== lettersOf(caption);
}

/** What stands above a header is the last row of the table before where both have the same letters. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** (续表), 第2页 */
const PAGE_FURNITURE = /续|页|^\|/u;

function heads({ columns }: FoundTable): string {
  return columns.map((column) => column?.header.mapped.text ?? "").join("|");
}

function isSame(row: AlignedRow, at: number): boolean {
  return SAME_AS_ABOVE.test(row[at]?.mapped.text ?? "");
}

/** The last cell of a column that does not refer to the one above it. */
function above(rows: readonly AlignedRow[], at: number): AlignedRow[number] {
  return rows.findLast((row) => !isSame(row, at))?.[at] ?? null;
}
