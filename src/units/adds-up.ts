import { type AreaUnitName, squareMetresFrom } from "./area";

/** A size as it is printed. */
export interface PrintedSize {
  readonly unit: AreaUnitName;
  readonly squareMetres: number;
  readonly decimals: number;
}

/** A sum that leaves open more than this share of the whole proves nothing. */
const MOST_OPEN = 0.01;

/** Half of the last printed digit. */
function roundingOf({ unit, decimals }: PrintedSize): number {
  return squareMetresFrom(10 ** -decimals, unit) / 2;
}

/** Whether two or more sizes add up to that of a whole, but for the rounding of what is printed. */
export function addsUp(whole: PrintedSize, parts: readonly PrintedSize[]): boolean {
  if (parts.length < 2) return false;
  const sum = parts.reduce((all, { squareMetres }) => all + squareMetres, 0);
  const open = [whole, ...parts].reduce((all, one) => all + roundingOf(one), 0);
  return open <= MOST_OPEN * whole.squareMetres && Math.abs(sum - whole.squareMetres) <= open;
}

/** Whether a size is the very sum of others: few digits prove none, but a word for one (合计) says what it is. */
export function isExactSum(whole: PrintedSize, parts: readonly PrintedSize[]): boolean {
  const all = parts.reduce((sum, { squareMetres }) => sum + squareMetres, 0);
  return parts.length > 1 && Math.abs(all - whole.squareMetres) <= NOTHING * whole.squareMetres;
}

/** What adding up loses of a number, as a share. */
const NOTHING = 1e-9;
