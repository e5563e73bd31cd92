import { foldedText } from "../../text/folded-character";
import { type Mark, NOTHING } from "../signs/relaid";
import type { PartedText } from "./parted-text";

/** A cell of a line, by its places on a screen where a Chinese character is two wide, and in the text. */
export interface ScreenCell {
  readonly left: number;
  /** one past its last place */
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

const BLANK = /[ \u00a0\u3000]/u;
/** Signs that take two places; those that some screens make narrow are taken as such. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** Blanks, in places, that part two cells at least. */
const FEWEST_BLANKS = 2;
/** A longer line is no row. */
const LONGEST_ROW = 400;
/** A figure that no unit of a header has. */
const FIGURE = /(?<!m)\d/u;

/** The cells of a line; null where it is none of a table set by blanks. */
export function rowOf(sheet: PartedText, line: number): readonly ScreenCell[] | null {
  const start = sheet.starts[line];
  if (start === undefined) return null;
  const print = sheet.print(line);
  if (print.length > LONGEST_ROW || /[\t|│┃｜。；]/u.test(print)) return null;
  const cells: ScreenCell[] = [];
  let place = 0;
  let blank = FEWEST_BLANKS;
  for (let at = 0; at < print.length; at++) {
    const sign = print.charAt(at);
    const width = sign === "\u3000" || WIDE.test(sign) ? 2 : 1;
    if (BLANK.test(sign)) blank += width;
    else {
      const last = cells.at(-1);
      const from = start + at;
      if (last === undefined || blank >= FEWEST_BLANKS)
        cells.push({ left: place, right: place + width, from, to: from + 1 });
      else cells[cells.length - 1] = { ...last, right: place + width, to: from + 1 };
      blank = 0;
    }
    place += width;
  }
  const [first] = cells;
  return cells.length > 1 || (first !== undefined && first.left > FEWEST_BLANKS) ? cells : null;
}

/** Whether a cell of a line has a figure, which none of a header has. */
export function hasFigure(sheet: PartedText, row: readonly ScreenCell[]): boolean {
  return row.some((cell) => FIGURE.test(textOf(sheet, cell)));
}

/** What a cell says. */
export function textOf(sheet: PartedText, { from, to }: ScreenCell): string {
  return foldedText(sheet.text, from, to);
}

/** A tab for every edge of a column before a cell, and nothing for the other blanks. */
export function edgesOf(
  sheet: PartedText,
  row: readonly ScreenCell[],
  places: readonly number[],
): readonly Mark[] {
  return row.flatMap((cell, index) => {
    const before = row[index - 1];
    const begin = before?.to ?? sheet.text.lastIndexOf("\n", cell.from - 1) + 1;
    const edges = (places[index] ?? 0) - (before === undefined ? 0 : (places[index - 1] ?? 0));
    return Array.from(
      { length: cell.from - begin },
      (_, at): Mark => [begin + at, at < edges ? "\t" : NOTHING],
    );
  });
}
