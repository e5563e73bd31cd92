import { type SheetDetails, sheetDetails } from "./sheet-details";

/** Largest merged area that is filled: larger ones are decoration. */
const MOST_MERGED = 2000;

/**
 * The text of a spreadsheet (.xlsx): each sheet under its name, a row a line, a tab between the cells. A merged cell
 * stands in each of its rows and columns, as in tables of pages; one that fills its row stands once. Numbers have the
 * stored digits, and the zeros behind them that their format shows.
 * @param files the unpacked workbook, for what the library does not read
 * @throws the library's error where the archive is not a spreadsheet
 */
export async function xlsxText(bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { default: readSheets } = await import("read-excel-file/universal");
  const sheets = await readSheets(bytes.slice().buffer as ArrayBuffer, {
    parseNumber: (digits: string) => new StoredNumber(digits),
  });
  const detailsOf = sheetDetails(files);
  return sheets
    .map(({ sheet, data }) => `${sheet}\n${sheetLines(data, detailsOf(sheet)).join("\n")}\n`)
    .join("\n");
}

/** A number as its cell stores it: known from a text that looks like one. */
class StoredNumber {
  constructor(readonly digits: string) {}
}

function sheetLines(data: readonly (readonly unknown[])[], { merges, decimals }: SheetDetails): string[] {
  const cells = data.map((row, r) => row.map((cell, c) => cellText(cell, decimals.get(`${r},${c}`) ?? 0)));
  const alone = new Set<number>();
  const printed = cells.map((row) => row.map((cell) => cell !== ""));
  for (const { rows, columns } of merges) {
    const [top, bottom] = rows;
    const [left, right] = columns;
    const text = cells[top]?.[left] ?? "";
    if (text === "" || (bottom - top + 1) * (right - left + 1) > MOST_MERGED) continue;
    const others = cells[top]?.some((cell, c) => cell !== "" && (c < left || c > right)) ?? false;
    if (top === bottom && !others) {
      alone.add(top);
      continue;
    }
    for (let r = top; r <= bottom; r++) {
      const row = cells[r];
      if (row === undefined) continue;
      for (let c = left; c <= right && c < row.length; c++) row[c] = text;
    }
  }
  const kept = ownColumns(printed, alone);
  return cells.map((row, r) =>
    alone.has(r)
      ? row.join("").trim()
      : row
          .filter((_, c) => kept[r]?.has(c))
          .join("\t")
          .trimEnd(),
  );
}

/**
 * The columns of each row that have a cell of their own in some row of the same table (rows up to a blank one). The
 * others hold nothing but the ends of cells merged across: sheets made from other formats are full of them.
 */
function ownColumns(
  printed: readonly (readonly boolean[])[],
  alone: ReadonlySet<number>,
): readonly ReadonlySet<number>[] {
  let table = new Set<number>();
  return printed.map((row, r) => {
    if (alone.has(r) || !row.includes(true)) table = new Set();
    row.forEach((cell, c) => {
      if (cell) table.add(c);
    });
    return table;
  });
}

function cellText(cell: unknown, decimals: number): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell instanceof StoredNumber) return shown(cell.digits, decimals);
  return String(cell).replace(/(?<!\s)\s*\n\s*/gu, " ");
}

/** The stored digits with the zeros that the format adds; digits that it would hide are kept. */
function shown(digits: string, decimals: number): string {
  const match = /^(-?\d+)(?:\.(\d+))?$/u.exec(digits);
  if (match === null || decimals === 0) return digits;
  const [, whole = "", fraction = ""] = match;
  return `${whole}.${fraction.padEnd(decimals, "0")}`;
}
