import { RING_CELL } from "../../lexicon/table-columns";

/** A cell right before a point that says in words which ring it belongs to, and where it begins. */
export interface RingCell {
  readonly word: string;
  readonly from: number;
}

/** Characters before a label in which such a cell may stand. */
const REACH = 24;
const CELL = new RegExp(`(?:^|[\\n|\\t,]) {0,4}(${RING_CELL})[\\s|,]{1,6}$`, "u");

/**
 * The ring (外圈, 内圈2) that a cell right before a point names; null where none does.
 * @param from where the text between this point and the one before begins
 * @param to where the row of the point goes on with its label
 */
export function ringCell(text: string, from: number, to: number): RingCell | null {
  const before = text.slice(Math.max(from, to - REACH), to);
  const match = CELL.exec(before);
  const [print, word] = match ?? [];
  if (match === null || print === undefined || word === undefined) return null;
  return { word, from: to - before.length + match.index + print.indexOf(word) };
}

/** Whether the word of such a cell names a ring that is taken out. */
export function isInnerCell({ word }: RingCell): boolean {
  return word.startsWith("内");
}
