import { CODE_COLUMN, COUNTED_LAND, NAME_COLUMN } from "../lexicon/table-columns";
import { pointLabel } from "./point-label";

/** The number of a piece alone in its cell right before the label of a point: 二 | J6, Ⅱ | J6, 2号 | J6. */
const PIECE_CELL =
  /(?:^|[\n|\t])[ \u3000]{0,4}(?:([一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ])|([A-Z]{0,2}\d{1,2})[号#])[ \u3000]{0,4}[\n|\t][\s|]{0,4}$/u;
/** Characters before a label in which such a cell may stand. */
const REACH = 24;

/**
 * The number that a merged cell right before a point gives the piece of land of the points beside it; null where no such
 * cell stands there.
 * @param before text up to the label of the point
 */
export function pieceCell(before: string): number | null {
  const [, numeral, figure] = PIECE_CELL.exec(before.slice(-REACH)) ?? [];
  const number = numeral ?? figure;
  return number === undefined ? null : (pointLabel(number)?.number ?? null);
}

/** Whether the header of a table has a column of pieces of land: 矿段 | 拐点 | X | Y. */
export function hasPieceColumn(lead: string): boolean {
  return lead
    .split(/[|\t\n]| {2,}/u)
    .some((cell) => [COUNTED_LAND, CODE_COLUMN, NAME_COLUMN].some((column) => column.test(cell.trim())));
}
