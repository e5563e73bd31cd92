import { type NumberFormat, type SheetDetails, sheetDetails } from "./sheet-details";

/** Largest merged area that is filled: larger ones are decoration. */
const MOST_MERGED = 2000;

/** A workbook as text. */
export interface WorkbookText {
  readonly text: string;
  /** names of sheets that are kept out of sight and hold something; they are not in the text */
  readonly hidden: readonly string[];
}

/**
 * The text of a spreadsheet (.xlsx): each sheet under its name, a row a line, a tab between the cells. A merged cell
 * stands in each of its rows and columns, as in tables of pages; one that fills its row stands once. Numbers have the
 * stored digits, and the zeros behind them that their format shows; percents are read as shown. Hidden sheets are named,
 * not read.
 * @param files the unpacked workbook, for what the library does not read
 * @throws the library's error where the archive is not a spreadsheet
 */
export async function xlsxText(
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<WorkbookText> {
  const { default: readSheets } = await import("read-excel-file/universal");
  const sheets = await readSheets(bytes.slice().buffer as ArrayBuffer, {
    parseNumber: (digits: string) => new StoredNumber(digits),
  });
  const detailsOf = sheetDetails(files);
  const read = sheets.map(({ sheet, data }) => ({ sheet, data, details: detailsOf(sheet) }));
  const seen = read.filter(({ details }) => !details.hidden);
  return {
    text: seen
      .map(({ sheet, data, details }) => `${sheet}\n${sheetLines(data, details).join("\n")}\n`)
      .join("\n"),
    hidden: read
      .filter(({ data, details }) => details.hidden && data.some((row) => row.some((cell) => cell !== null)))
      .map(({ sheet }) => sheet),
  };
}

/** A number as its cell stores it: known from a text that looks like one. */
class StoredNumber {
  constructor(readonly digits: string) {}
}

function sheetLines(data: readonly (readonly unknown[])[], { merges, formats }: SheetDetails): string[] {
  const cells = data.map((row, r) => row.map((cell, c) => cellText(cell, formats.get(`${r},${c}`))));
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

function cellText(cell: unknown, format: NumberFormat | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell instanceof StoredNumber) return format === undefined ? cell.digits : shown(cell.digits, format);
  return String(cell).replace(/(?<!\s)\s*\n\s*/gu, " ");
}

/** The stored digits with the zeros that the format adds; digits that it would hide are kept. */
function shown(digits: string, { decimals, percent }: NumberFormat): string {
  const match = /^(-?\d+)(?:\.(\d+))?$/u.exec(digits);
  if (match === null) return digits;
  let [, whole = "", fraction = ""] = match;
  if (percent) {
    const moved = fraction.padEnd(2, "0");
    [whole, fraction] = [`${whole}${moved.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/u, "$1"), moved.slice(2)];
  }
  const padded = fraction.padEnd(decimals, "0");
  return `${whole}${padded === "" ? "" : `.${padded}`}${percent ? "%" : ""}`;
}
