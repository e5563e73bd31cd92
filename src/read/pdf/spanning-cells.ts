import { isOneCell } from "./cell-lines";
import type { Segment } from "./row-segments";

/** The highest and lowest baseline of a row. */
export interface RowExtent {
  readonly high: number;
  readonly low: number;
}

/** A cell over `rows` rows from `row` on. */
export interface SpanningCell {
  readonly row: number;
  readonly rows: number;
  readonly lines: readonly Segment[];
}

/** Cells at the head of the rows that they span: empty rows below say the same. */
export function filledDown(cells: readonly (readonly Segment[])[]): SpanningCell[] | null {
  const starts = cells.flatMap((lines, row) => (lines.length > 0 ? [row] : []));
  if (starts[0] !== 0 || starts.length * 2 > cells.length) return null;
  return starts.map((row, index) => ({
    row,
    rows: (starts[index + 1] ?? cells.length) - row,
    lines: cells[row] ?? [],
  }));
}

function grouped(lines: readonly Segment[], pitch: number): Segment[][] {
  const cells: Segment[][] = [];
  for (const line of lines) {
    const cell = cells.at(-1);
    if (cell !== undefined && isOneCell([...cell.slice(-1), line], pitch)) cell.push(line);
    else cells.push([line]);
  }
  return cells;
}

/**
 * The cells of a column that each stand in the middle of several rows, one after the other without a gap; null where they
 * do not come out even, or miss the middle by more than `most` line pitches. Where `open`, the first rows may
 * belong to a cell of the page before, and the last cell may run over the end of the page.
 */
export function spanningCells(
  lines: readonly Segment[],
  rows: readonly RowExtent[],
  pitch: number,
  most: number,
  open: { readonly above: boolean; readonly below: boolean },
): SpanningCell[] | null {
  const cells = grouped(lines, pitch);
  let best: SpanningCell[] | null = null;
  for (let start = 0; start < (open.above ? rows.length : 1); start++) {
    const found = spansFrom(start, cells, rows, pitch, most, open.below);
    if (found !== null && (best === null || unevenness(found) < unevenness(best))) best = found;
  }
  return best;
}

/** Where cells may begin in more than one row, the rows of each come out most alike in the right one. */
function unevenness(cells: readonly SpanningCell[]): number {
  return (
    cells.reduce((sum, { rows }) => sum + rows * rows, 0) /
    cells.reduce((sum, { rows }) => sum + rows, 0) ** 2
  );
}

function spansFrom(
  start: number,
  cells: readonly (readonly Segment[])[],
  rows: readonly RowExtent[],
  pitch: number,
  most: number,
  open: boolean,
): SpanningCell[] | null {
  const found: SpanningCell[] = [];
  let from = start;
  for (const cell of cells) {
    const middle = ((cell[0]?.y ?? 0) + (cell.at(-1)?.y ?? 0)) / 2;
    const astray = (to: number): number =>
      Math.abs(((rows[from]?.high ?? 0) + (rows[to]?.low ?? 0)) / 2 - middle) / pitch;
    let best: number | null = null;
    for (let to = from; to < rows.length; to++)
      if (astray(to) <= most && (best === null || astray(to) < astray(best))) best = to;
    if (best === null) return null;
    found.push({ row: from, rows: best - from + 1, lines: cell });
    from = best + 1;
  }
  const last = found.pop();
  if (last === undefined) return null;
  const rest = rows.length - from;
  if (rest > 0 && !open) return null;
  return [...found, { ...last, rows: last.rows + rest }];
}
