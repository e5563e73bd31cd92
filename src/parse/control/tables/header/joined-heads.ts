import type { SourceText } from "../../../text/source-text";
import { columnOf } from "../cells/column";
import { type Cell, cellAt } from "../cells/grid";

/** Longest piece of a label that a blank broke, in characters. */
const LONGEST_PIECE = 2;

/**
 * The labels of a header whose words a blank parts, 建筑 密度 or 面积 (公顷), put together until they are as many as the
 * cells of a row: brackets go to what stands before them, then two words that are a label only together, then two short
 * ones that are none. Null where the count does not come out.
 */
export function joinedHeads(
  source: SourceText,
  cells: readonly Cell[],
  width: number,
): readonly Cell[] | null {
  let heads = joinAll(source, cells, (_, next) => /^\([^()]*\)$/u.test(next.mapped.text));
  if (heads.length > width) heads = joinAll(source, heads, (one, next) => makesLabel(source, one, next));
  if (heads.length > width) heads = joinAll(source, heads, isBroken);
  return heads.length === width && heads.length < cells.length ? heads : null;
}

function makesLabel(source: SourceText, one: Cell, next: Cell): boolean {
  return columnOf(one) === null && columnOf(over(source, one, next)) !== null;
}

function isBroken(one: Cell, next: Cell): boolean {
  return [one, next].every((cell) => cell.mapped.text.length <= LONGEST_PIECE && columnOf(cell) === null);
}

/** Every cell joined with the one before it where the two belong together; a joined one takes no third. */
function joinAll(
  source: SourceText,
  cells: readonly Cell[],
  belong: (one: Cell, next: Cell) => boolean,
): readonly Cell[] {
  const joined: Cell[] = [];
  let open = false;
  for (const cell of cells) {
    const last = joined.at(-1);
    open = open && last !== undefined && belong(last, cell);
    if (open && last !== undefined) joined[joined.length - 1] = over(source, last, cell);
    else joined.push(cell);
    open = !open;
  }
  return joined;
}

function over(source: SourceText, one: Cell, next: Cell): Cell {
  return cellAt(source, one.evidence.start, next.evidence.end);
}
