import { areStates } from "../../tokens/are-states";
import { columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isPartOfColumn } from "./sub-column";
import {
  type Columns,
  columnsOfTwo,
  isHeader,
  isHeaderLine,
  isUnitLine,
  underUnits,
  withoutEnd,
} from "./table-columns";

/** Cells of the upper line that may span others. */
const MOST_PARENTS = 6;

/** The columns of a header in one line, two, or two above one of units: as many readings as there may be widths. */
export function headColumns([upper, lower, units]: readonly (readonly Cell[])[]): readonly Columns[] {
  if (upper === undefined) return [];
  if (lower === undefined) return isHeader(upper) ? [upper.map(columnOf)] : [];
  const whole = isHeader(upper);
  if (!(whole ? isLowerHeader(lower) : isHeaderLine(upper) && isHeader(lower))) return [];
  const found: Columns[] = [];
  for (const width of widths(upper, lower)) {
    const columns =
      columnsOfTwo(upper, lower, width) ?? columnsOfTwo(withoutEnd(upper), withoutEnd(lower), width);
    const own =
      columns === null || units === undefined
        ? columns
        : isUnitLine(units, [...upper, ...lower])
          ? underUnits(columns, units)
          : null;
    if (own !== null && own.length === width) found.push(own);
  }
  return found;
}

/** A row is as wide as both lines where empty cells stand for those that span, else narrower than both together. */
function widths(upper: readonly Cell[], lower: readonly Cell[]): readonly number[] {
  const both = upper.length + lower.length;
  const parents = Array.from({ length: MOST_PARENTS }, (_, index) => both - index - 1);
  const longer = Math.max(upper.length, lower.length);
  return [...new Set([longer, ...parents.filter((width) => width >= longer)])];
}

/** The second line of a header names indicators or states, and no parcel; a word or two may be of no interest. */
export function isLowerHeader(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  const strange = filled.filter(
    (cell, at) => columnOf(cell) === null && !isPartOfColumn(cell) && !isOneOfStates(filled, at),
  );
  return (
    (filled.length >= 2 || (cells.length >= FEWEST_PLACES && filled.every(isPartOfColumn))) &&
    strange.length <= filled.length * MOST_STRANGE &&
    (strange.length === 0 || (strange.every(isWord) && filled.some((cell) => isOurs(columnOf(cell)))))
  );
}

/** 控规修改 beside 现行控规: the words for a state and for the other one right before or behind it. */
function isOneOfStates(cells: readonly Cell[], at: number): boolean {
  const [before, own, behind] = [at - 1, at, at + 1].map((place) => cells[place]?.mapped.text ?? "");
  return areStates(before ?? "", own ?? "") || areStates(own ?? "", behind ?? "");
}

const MOST_STRANGE = 0.34;
/** Places of a line that holds one word alone, 上限 or (公顷), and keeps the empty cells beside it. */
const FEWEST_PLACES = 3;

/** Words without a figure, or a unit in brackets: (个/百m2). */
function isWord({ mapped: { text } }: Cell): boolean {
  return /^[\p{Script=Han}()/、]{2,12}$|^\([^()≤≥<>]{1,12}\)$/u.test(text);
}
