import { isCodeLike } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import type { Columns } from "../header/table-columns";
import { isCounter, pieceFit } from "../piece-fit";
import { shapeOf } from "../table-rows";
import type { Piece } from "./stream-pieces";

const EMPTY_COST = 0.6;
const EMPTY_OTHER_COST = 0.25;
/** What a row costs that tells no code where the first one does. */
const NAMELESS_COST = 1;
/** A piece like the first code: what it is worth under the codes, and costs elsewhere. */
const CODE_WORTH = 0.75;
export const CODE_ELSEWHERE = 1.5;

/** Columns that tell what a parcel is called. */
export const NAMING: readonly (string | undefined)[] = ["code", "name"];

/** The shape of the first code, where it is more than a figure. */
export function codeShape(pieces: readonly Piece[], columns: Columns): string | null {
  if (!columns.some((column) => NAMING.includes(column?.holds))) return null;
  const first = pieces.slice(0, columns.length).map(({ text }) => text.replace(/\s+/gu, ""));
  const own = first[columns.findIndex((column) => NAMING.includes(column?.holds))] ?? "";
  const code = isCode(own) ? own : first.find(isCode);
  return code === undefined ? null : shapeOf(code);
}

/** What it costs to leave a column empty; the number or the code of a row tells where it begins. */
export function emptyCost(column: Columns[number], code: string | null): number {
  if (code !== null && (NAMING.includes(column?.holds) || isCounter(column))) return NAMELESS_COST;
  return isOurs(column) ? EMPTY_COST : EMPTY_OTHER_COST;
}

function isCode(text: string): boolean {
  return /[A-Za-z\d]/u.test(text) && isCodeLike(text) && !/^[\d.,]+$/u.test(text);
}

/** What a cell of so many pieces is worth under a column, where codes have a shape. */
export function worth(cell: Cell, column: Columns[number], pieces: number, code: string | null): number {
  // a label is no value
  const own = pieces === 1 && isLabel(cell) ? -1 : pieceFit(cell, column, pieces);
  if (code === null) return own;
  const { text } = cell.mapped;
  // a bare figure among codes with letters is none
  if (column?.holds === "code" && /^\d+$/u.test(text) && code !== "9") return own - CODE_ELSEWHERE;
  if (shapeOf(text) !== code) return own;
  return NAMING.includes(column?.holds) ? own + CODE_WORTH : own - CODE_ELSEWHERE;
}

/** A cell that announces a column; 城南地块 does not, though it has the noun of a label. */
export function isLabel(cell: Cell): boolean {
  const column = columnOf(cell);
  return isOurs(column) && !NAMING.includes(column?.holds);
}
