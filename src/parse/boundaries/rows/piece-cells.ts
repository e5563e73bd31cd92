import { LAND_NAME } from "../../lexicon/land-nouns";
import { CODE_COLUMN, COUNTED_LAND, COUNTED_NAME, NAME_COLUMN } from "../../lexicon/table-columns";
import { pointLabel } from "../points/point-label";
import { counted } from "./row-head";

/** The number or the name of a piece alone in its cell right before the label of a point: 二 | J6, 2号 | J6, 西矿段 | J6. */
const PIECE_CELL =
  /(?:^|[\n|\t])[ \u3000]{0,4}(?:([一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ])|([A-Z]{0,2}\d{1,2})[号#]|(\p{Script=Han}{2,12}|\p{Script=Han}{0,4}[A-Z\d]{0,6}(?:\d-[A-Z]{0,2}\d|[A-Z]-\d)[A-Z\d-]{0,8}号?))[ \u3000]{0,4}[\n|\t][\s|]{0,4}$/u;
/** Characters before a label in which such a cell may stand. */
const REACH = 32;

/**
 * What a merged cell right before a point says of the piece of land of the points beside it: its number or its name; null
 * where no such cell stands there.
 * @param before text up to the label of the point
 * @param named a column of the header has such names, whatever their last word
 */
export function pieceCell(before: string, named = false): number | string | null {
  const [, numeral, figure, name] = PIECE_CELL.exec(before.slice(-REACH)) ?? [];
  if (name !== undefined)
    return COUNTED_NAME.test(name) || (named && (LAND_NAME.test(name) || /\d/u.test(name))) ? name : null;
  const number = numeral ?? figure;
  return number === undefined ? null : (pointLabel(number)?.number ?? null);
}

/** Such a cell as printed, with the noun that a column of the header numbers where it is a number alone: 2# under 采区. */
export function pieceName(before: string, lead: string): string | null {
  if (pieceCell(before) === null) return null;
  const cell = before
    .slice(-REACH)
    .split(/[|\t\n]/u)
    .map((text) => text.trim())
    .findLast((text) => text !== "");
  if (cell === undefined) return null;
  const noun = cellsOf(lead).find((head) => COUNTED_LAND.test(head));
  return noun === undefined ? cell : counted(cell, noun);
}

/** Whether such a cell is that of the next piece: the next number, or another name. */
export function opensPiece(last: number | string | null, next: number | string | null): boolean {
  if (typeof last === "number") return next === last + 1;
  return last !== null && typeof next === "string" && next !== last;
}

/** Whether the header of a table has a column of pieces of land: 矿段 | 拐点 | X | Y. */
export function hasPieceColumn(lead: string): boolean {
  return cellsOf(lead).some((cell) =>
    [COUNTED_LAND, CODE_COLUMN, NAME_COLUMN].some((column) => column.test(cell)),
  );
}

function cellsOf(lead: string): readonly string[] {
  return lead.split(/[|\t\n]| {2,}/u).map((cell) => cell.trim());
}
