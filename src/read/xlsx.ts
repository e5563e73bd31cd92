/**
 * The text of a spreadsheet (.xlsx): each sheet under its name, a row a line, a tab between the cells. Numbers as
 * the file stores them: a number format such as 0.00 is not part of the stored digits.
 * @throws the library's error where the archive is not a spreadsheet
 */
export async function xlsxText(bytes: Uint8Array): Promise<string> {
  const { default: readSheets } = await import("read-excel-file/universal");
  const sheets = await readSheets(bytes.slice().buffer as ArrayBuffer, {
    parseNumber: (digits: string) => digits,
  });
  return sheets
    .map(({ sheet, data }) => {
      const rows = data.map((row) => row.map(cellText).join("\t").trimEnd());
      return `${sheet}\n${rows.join("\n")}\n`;
    })
    .join("\n");
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/\s*\n\s*/gu, " ");
}
