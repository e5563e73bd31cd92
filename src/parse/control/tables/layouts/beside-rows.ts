import { TOTAL_ROW } from "../../../lexicon/column-words";
import { isNumberedTitle, isRowTitle } from "../row-title";
import type { Piece } from "./stream-pieces";

const REMARK = /^(?:备注|注|说明)\d?[:：]/u;

/**
 * How many pieces from `at` on stand among the rows and are none: the title of some, a remark, and a line that adds up
 * others. 0 where a row may begin.
 */
export function besides(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece === undefined || piece.joint === "tab" || piece.text === "") return 0;
  if (piece.joint === undefined)
    return TOTAL_ROW.test(piece.text) ? sumEnd(pieces, at) - at : isNumberedTitle(piece.text) ? 1 : 0;
  let next = at + 1;
  while (pieces[next]?.joint === "tab") next++;
  const others = pieces.slice(at + 1, next).some(({ text }) => text !== "");
  if (TOTAL_ROW.test(piece.text)) return next - at;
  const beside = isRowTitle(piece.text) || REMARK.test(piece.text);
  return beside && !others ? next - at : 0;
}

/** Nothing, a dash or a figure: what stands behind 合计 in its row. */
const SUMMED = /^(?:[-—–/]{0,3}|[\d.,]{1,14}%?)$/u;
/** Cells of a row. */
const MOST_CELLS = 60;

/** The end of a row that adds up others, one cell a line. */
function sumEnd(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  while (next < at + MOST_CELLS && SUMMED.test(pieces[next]?.text ?? "x")) next++;
  return next;
}
