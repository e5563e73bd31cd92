import Papa from "papaparse";
import { Refusal } from "./refusal";

/** Rows that a sniff must agree on before a text is taken for comma-separated values. */
const SNIFFED_ROWS = 8;

/** Whether quoted cells are needed to read the text: only then does a separated file differ from plain text. */
export function isQuotedCsv(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (!/(?:^|[,;\t\n])"/u.test(head)) return false;
  const { data } = Papa.parse<string[]>(head, { preview: SNIFFED_ROWS, skipEmptyLines: true });
  const widths = data.slice(0, -1).map((row) => row.length);
  const [first] = widths;
  return first !== undefined && first > 1 && widths.every((width) => width === first);
}

/**
 * Separated values as lines with a tab between the cells; line ends inside a cell become blanks.
 * @throws Refusal where a quoted cell does not end: what stands behind it cannot be told from it
 */
export function csvText(text: string): string {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const open = errors.find((error) => error.type === "Quotes");
  if (open !== undefined) {
    const row = (open.row ?? 0) + 1;
    throw new Refusal("csv-damaged", {
      zh: `第 ${row} 行的引号没有配对，文件不完整，未读取。`,
      en: `the quotes of row ${row} are not closed; the file is cut short and was not read.`,
    });
  }
  return `${data.map((row) => row.map((cell) => cell.replace(/(?<!\s)\s*\n\s*/gu, " ")).join("\t")).join("\n")}\n`;
}

/** A table has this many semicolons a line at least. */
const FEWEST_SEMICOLONS = 2;

/** Whether every line has the same number of semicolons: separated values without quotes, which no sentence is. */
export function isSemicolonTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const count = (line: string): number => line.split(";").length - 1;
  const [first] = lines;
  if (first === undefined || lines.length < 2 || count(first) < FEWEST_SEMICOLONS) return false;
  return lines.every((line) => count(line) === count(first));
}
