import { type Mark, NOTHING } from "../signs/relaid";
import type { CellText } from "./cell-text";

/** How far apart the cells of a row stand, and the last of one row and the first of the next, in lines. */
export interface Pitch {
  readonly cell: number;
  readonly row: number;
}

/** A line each, a line between them, a line between rows alone, between cells alone, one and two. */
export const PITCHES: readonly Pitch[] = [
  { cell: 1, row: 1 },
  { cell: 2, row: 2 },
  { cell: 1, row: 2 },
  { cell: 2, row: 1 },
  { cell: 2, row: 3 },
];

/** The lines of the cells of a row; empty ones are counted. */
export type Row = readonly number[];

/** The row of so many cells that begins with a line; null where another line stands between its cells. */
export function rowFrom(text: CellText, line: number, width: number, pitch: Pitch): Row | null {
  const row: number[] = [];
  for (let cell = 0; cell < width; cell++) {
    const at = line + cell * pitch.cell;
    if (text.cell(at) == null) return null;
    for (let between = 1; between < pitch.cell && cell > 0; between++)
      if (text.cell(at - between) !== "") return null;
    row.push(at);
  }
  return row;
}

/** The line of the row behind one; null where another line stands between them. */
export function lineBehind(text: CellText, row: Row, { row: pitch }: Pitch): number | null {
  const last = row.at(-1) ?? 0;
  for (let between = 1; between < pitch; between++) if (text.cell(last + between) !== "") return null;
  return last + pitch;
}

/** A tab for the first end of a line between two cells of a row, and nothing for other signs there or ends within a cell. */
export function marksOf(text: CellText, row: Row): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [index, cell] of row.entries()) {
    const [start, end] = text.place(cell);
    const next = row[index + 1];
    const to = next === undefined ? end : text.place(next)[0];
    let isOpen = true;
    for (let at = start; at < to; at++) {
      const isEnd = /[\r\n]/u.test(text.sheet.text.charAt(at));
      if (at < end && !isEnd) continue;
      const isTab = at >= end && isOpen && text.sheet.text.charAt(at) === "\n";
      if (isTab) isOpen = false;
      marks.push([at, isTab ? "\t" : NOTHING]);
    }
  }
  return marks;
}
