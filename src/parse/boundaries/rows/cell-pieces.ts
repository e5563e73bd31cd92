import { PART_WORD } from "../../lexicon/table-terms";

const PLACE = "[东西南北中]{1,2}|(?:第 ?)?(?:[一二三四五六七八九十]{1,2}|[\\dⅠ-Ⅻ]{1,2}|[A-H])[号#]?";
const AMONG = `(?:${PLACE})(?:${PART_WORD}|区)|(?:${PART_WORD})(?:${PLACE})`;
/** A piece alone before a colon, where a line or a cell begins: 东采区: */
const OPENS_CELL = new RegExp(`(?:^|[\\n|\\t]) {0,4}(?:${AMONG}) ?: {0,4}(?:\\n {0,4})?$`, "u");
const NEXT_PIECE = new RegExp(`^[\\s;。,]{0,8}(?:${AMONG}) ?:\\s{0,4}$`, "u");
const REACH = 24;

/**
 * Whether the last words before points name one of the pieces that a cell lists, behind the other cells of its row: on
 * the line, or each on its own from the number of the row on.
 */
export function opensCellPiece(before: string): boolean {
  const piece = OPENS_CELL.exec(before.slice(-REACH));
  if (piece === null) return false;
  const above = before
    .slice(0, Math.max(0, before.length - piece[0].length))
    .split("\n")
    .slice(-MOST_CELLS);
  const row = above.at(-1) ?? "";
  if (/[\t|]/u.test(row)) return true;
  const serial = above.findLastIndex((line) => /^[ |]{0,4}\d{1,3}[ |]{0,4}$/u.test(line));
  return serial >= 0 && above.length - serial > 2 && above.slice(serial).every(isCell);
}

const MOST_CELLS = 9;
const LONGEST_CELL = 40;

function isCell(line: string): boolean {
  return line.length <= LONGEST_CELL && !/[。;:]/u.test(line);
}

/** Whether a text between two points of a cell names its next piece, and says nothing else. */
export function isNextCellPiece(between: string): boolean {
  return between.length <= REACH && NEXT_PIECE.test(between);
}

/** A cell that names such a piece. */
export const CELL_PIECE = new RegExp(`^(?:${AMONG}) ?:$`, "u");
