import { REMARK_LABEL } from "../../lexicon/column-labels";
import { SIDES_FIRST } from "../../lexicon/column-words";

/** The first figures of a number with commas between its thousands, and the rest of it. */
const THOUSANDS = /^[≤≥<>约]?\d{1,3}$/u;
const THREE = /^\d{3}(?!\d)/u;

/**
 * Index of the last of the pieces that make each cell of a row with more commas than its header: those between the
 * thousands of a number, between the sides of a land, or in the remark behind all other cells are no edges, where the row
 * has as many cells as the header without them.
 */
export function joinedCells(pieces: readonly string[], heads: readonly string[]): readonly number[] {
  const all = [...pieces.keys()];
  if (pieces.length <= heads.length) return all;
  const sides = lastOf(
    pieces,
    (at) => SIDES_FIRST.test(pieces[at] ?? "") && SIDES_FIRST.test(pieces[at + 1] ?? ""),
  );
  if (sides.length === heads.length) return sides;
  const numbers = lastOf(pieces, (at) => isSplit(pieces, at));
  if (numbers.length === heads.length) return numbers;
  const ends = new Set(sides);
  const both = numbers.filter((last) => ends.has(last));
  if (both.length === heads.length) return both;
  return REMARK_LABEL.test(heads.at(-1) ?? "") ? [...all.slice(0, heads.length - 1), pieces.length - 1] : all;
}

/** Index of the last piece of each cell, where a piece may go on in the next. */
function lastOf(pieces: readonly string[], goesOn: (at: number) => boolean): readonly number[] {
  return [...pieces.keys()].filter((at) => at === pieces.length - 1 || !goesOn(at));
}

/** Whether the comma behind a piece stands between the thousands of a number. */
function isSplit(pieces: readonly string[], at: number): boolean {
  if (!THREE.test(pieces[at + 1] ?? "")) return false;
  if (THOUSANDS.test(pieces[at] ?? "")) return true;
  return /^\d{3}$/u.test(pieces[at] ?? "") && at > 0 && isSplit(pieces, at - 1);
}
