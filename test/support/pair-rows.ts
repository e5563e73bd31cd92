/** A line that prints a northing and an easting, or a latitude and a longitude. */
export interface PairRow {
  /** from 1 */
  readonly line: number;
  /** as printed, in half-width signs */
  readonly pair: string;
}

const NORTHING = "(?<![\\d.])[2-5]\\d{6}\\.\\d{1,4}(?![\\d.])";
const EASTING = "(?<![\\d.])(?:(?:2[5-9]|3\\d|4[0-5]|1[3-9]|2[0-3])[3-7]\\d{5})\\.\\d{1,4}(?![\\d.])";
const PLANE = new RegExp(`(${NORTHING})[^\\d.]{1,6}(${EASTING})|(${EASTING})[^\\d.]{1,6}(${NORTHING})`, "u");
const ANGLE = "(?<![\\d.])\\d{2,3}°[0-5]\\d′[0-5]\\d(?:\\.\\d{1,4})?″";
const ANGLES = new RegExp(`(${ANGLE})[^\\d.]{1,6}(${ANGLE})`, "u");

/** As many rows make a table. */
const FEWEST = 3;
/** Lines between two rows of one table. */
const APART = 2;
/** Han characters of one row: a name, a remark. */
const MOST_WORDS = 8;
const WORD = /坐标|界址点|拐点/u;
/** Lines above a table in which a word may say what it is. */
const ABOVE = 4;

/** Every line of a text with a pair that no reader can mistake. */
export function allPairs(text: string): readonly PairRow[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const folded = line.normalize("NFKC");
    const match = PLANE.exec(folded) ?? ANGLES.exec(folded);
    // more words than a row has: a sentence, or a row grown together with one
    if (folded.replace(/[^\p{Script=Han}]/gu, "").length > MOST_WORDS) return [];
    const values = match?.slice(1).filter((part) => part !== undefined) ?? [];
    return values.length === 0 ? [] : [{ line: index + 1, pair: values.join(" ") }];
  });
}

/**
 * Those that stand in a plain table of coordinates: at least three lines close together, all different, under a word
 * that says what they are. Written without the parser, to know what must not be lost.
 */
export function tableRows(text: string): readonly PairRow[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const tables: PairRow[][] = [];
  for (const row of allPairs(text)) {
    const table = tables.at(-1);
    if (table === undefined || row.line - (table.at(-1)?.line ?? 0) > APART) tables.push([row]);
    else table.push(row);
  }
  return tables
    .filter((table) => {
      const first = (table[0]?.line ?? 1) - 1;
      const spoken = WORD.test(lines.slice(Math.max(0, first - ABOVE), first + 1).join("\n"));
      return spoken && new Set(table.map((row) => row.pair)).size >= FEWEST;
    })
    .flat();
}
