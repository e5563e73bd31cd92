import { LIMIT_WORD } from "../../../lexicon/sub-column-words";
import { fit } from "../cells/cell-fit";
import { cellTokens } from "../cells/cell-tokens";
import type { Column } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isUnlikely } from "../cells/likely-size";

/** Rows that are looked at. */
export const MOST_ROWS = 6;

type Row = readonly Cell[];

/** Whether a cell is of another kind than its column, or holds a figure that it hardly ever has. */
export function isStrange(cell: Cell, column: Column | null): boolean {
  if (column === null) return false;
  return fit(cell, column) < 0 || isUnlikely(cell.mapped.text, column);
}

/** ≥20 under 上限: what has a sign of its own stands under no end of a range. */
function hasOwnSign({ mapped }: Cell, column: Column | null): boolean {
  if (column?.holds !== "indicator" || !LIMIT_WORD.test(column.marks.comparison?.words ?? "")) return false;
  return cellTokens(mapped)[0]?.kind === "comparison";
}

/** Whether two columns beside each other are the lower and the upper end of one range. */
export function areOneRange(one: Column | null, next: Column | null): boolean {
  if (one?.holds !== "indicator" || next?.holds !== "indicator" || one.term.key !== next.term.key)
    return false;
  return one.marks.comparison?.side === "min" && next.marks.comparison?.side === "max";
}

/** Whether two cells beside each other under the ends of one range are none: the lower is above the upper, or the units differ. */
export function isNoRange(row: Row, at: number, one: Column | null, next: Column | null): boolean {
  if (!areOneRange(one, next)) return false;
  const [lower, upper] = [figureOf(row[at]), figureOf(row[at + 1])];
  return lower !== null && upper !== null && (lower.figure > upper.figure || lower.unit !== upper.unit);
}

/** The figure of a cell that holds nothing else, and its unit. */
function figureOf(cell: Cell | undefined): { readonly figure: number; readonly unit: string } | null {
  const printed = /^[^\d.,]{0,4}(\d+(?:\.\d+)?)(%|米|m)?$/u.exec(cell?.mapped.text ?? "");
  return printed === null ? null : { figure: Number(printed[1]), unit: printed[2] ?? "" };
}

/** Whether no place of the rows is strange to its column. */
export function fitsAll(rows: readonly Row[], columns: readonly (Column | null)[]): boolean {
  return columns.every((column, at) => !isStrangePlace(rows, at, column, columns[at - 1] ?? null));
}

/**
 * Whether a column at a place speaks against what stands there: cells of another kind in most of the first rows, or an
 * impossible one in any.
 * @param before the column beside it, where both may be ends of one range
 */
export function isStrangePlace(
  rows: readonly Row[],
  at: number,
  column: Column | null,
  before: Column | null,
): boolean {
  // a row that lacks a cell has the others in wrong places
  const longest = Math.max(...rows.map((row) => row.length));
  const whole = rows.filter((row) => row.length === longest).slice(0, MOST_ROWS);
  const own = whole.flatMap((row) => {
    const cell = row[at];
    return cell === undefined ? [] : [{ row, cell }];
  });
  const strange = own.filter(({ cell }) => isStrange(cell, column)).length;
  return (
    strange * 2 > own.length ||
    own.some(({ row, cell }) => isNoRange(row, at - 1, before, column) || hasOwnSign(cell, column))
  );
}
