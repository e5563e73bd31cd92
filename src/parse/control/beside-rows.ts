import { TOTAL_ROW } from "../lexicon/column-words";
import type { Piece } from "./stream-pieces";

/** A longer line is no title of rows. */
const LONGEST_TITLE = 40;
/** 一、湖滨组团 above the rows of one part of the land. */
const NUMBERED_TITLE =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)) ?\p{Script=Han}[^\d≤≥<>%:。;]*$/u;
/** The same without a number. */
const TITLE = /^\p{Script=Han}[^\d≤≥<>%:。;]{2,}$/u;
const REMARK = /^(?:备注|注|说明)\d?[:：]/u;

/**
 * How many pieces from `at` on stand among the rows and are none: the title of some, a remark, and a line that adds up
 * others. 0 where a row may begin.
 */
export function besides(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece === undefined || piece.joint === "tab" || piece.text === "") return 0;
  if (piece.joint === undefined) return isTitle(piece.text, NUMBERED_TITLE) ? 1 : 0;
  let next = at + 1;
  while (pieces[next]?.joint === "tab") next++;
  const others = pieces.slice(at + 1, next).some(({ text }) => text !== "");
  if (TOTAL_ROW.test(piece.text)) return next - at;
  const beside = isRowTitle(piece.text) || REMARK.test(piece.text);
  return beside && !others ? next - at : 0;
}

/** Words that may stand above the rows of one part of the land. */
export function isRowTitle(text: string): boolean {
  return isTitle(text, NUMBERED_TITLE) || isTitle(text, TITLE);
}

function isTitle(text: string, pattern: RegExp): boolean {
  return text.length <= LONGEST_TITLE && pattern.test(text);
}
