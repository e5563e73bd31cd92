import { foreign } from "../names/foreign";

/** The row that closes a block in the tables of mining rights: `*,upper level,lower level,name,1` (or -1: taken out). */
export interface StarRow {
  readonly inner: boolean;
  /** offsets in the text it was found in */
  readonly from: number;
  readonly to: number;
}

/** Longest closing row, in characters. */
const LONGEST_ROW = 80;
const STAR = /(?:^|[\s|])\*(?=[\s|,])/gu;
const LEVEL = /^[+-]?\d{1,5}(?:\.\d{1,4})?$/u;

/** The first closing row in a text, null where there is none. */
export function starRow(text: string): StarRow | null {
  if (!text.includes("*")) return null;
  for (const match of text.matchAll(STAR)) {
    const from = match.index + match[0].length - 1;
    const [line = ""] = text.slice(from, from + LONGEST_ROW).split("\n");
    const fields = (line.includes(",") ? line.split(/[,|]/u) : line.split(/[\s|]+/u)).map((field) =>
      field.trim(),
    );
    if (fields.length < 3 || fields[0] !== "*") continue;
    const levels = fields.slice(1, 3);
    if (levels.some((level) => level !== "" && !LEVEL.test(level))) continue;
    if (levels.every((level) => level === "") && fields.length < 4) continue;
    return { inner: fields.slice(3).includes("-1"), from, to: from + line.length };
  }
  return null;
}

/** Whether nothing but the closing row of a block stands in a text. */
export function isClosingRow(text: string): boolean {
  const row = starRow(text);
  return row !== null && foreign(text.slice(0, row.from) + text.slice(row.to)) === "";
}
