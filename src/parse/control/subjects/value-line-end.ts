import { TABLE_NOUN } from "../../lexicon/parcel-terms";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";

/** The end of a value of which the next line is the title of a table of points: 矿区范围拐点坐标如下. */
export function beforePoints(mapped: MappedText, from: number, end: number): number {
  for (let i = from + 1; i < end; i++)
    if (startsLine(mapped, i) && TABLE_NOUN.test(mapped.text.slice(i, end))) return i;
  return end;
}

/** Longest label in the first cell of a row. */
const LONGEST_CELL = 12;

/** The end of the value of a row that begins at `from`: the next line, whose first cell is a label that we do not know, is another row. */
export function beforeRow(mapped: MappedText, from: number, end: number): number {
  if (!startsCell(mapped, from) || startsLine(mapped, from)) return end;
  for (let i = from + 1; i < end; i++) {
    if (!startsLine(mapped, i)) continue;
    for (let j = i + 1; j < i + LONGEST_CELL; j++)
      if (startsCell(mapped, j)) return startsLine(mapped, j) ? end : i;
  }
  return end;
}
