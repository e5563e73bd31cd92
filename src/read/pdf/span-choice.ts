import type { Fit } from "./cell-lines";
import type { Segment } from "./row-segments";
import type { SpanningCell } from "./spanning-cells";

/** How the cells of a table that span rows stand in them; null where nothing on the page tells. */
export type SpanSetting = "middle" | "top" | null;

/** What was made of a column whose cells span rows. */
export interface SpanChoice {
  readonly spans: readonly SpanningCell[] | null;
  /** what the choice says of the other columns, and of the same table on the next page */
  readonly setting: SpanSetting;
  /** rows that another assignment, as good as this one, gives another cell: they are left without */
  readonly doubtful: readonly number[];
}

/** Cells of one assignment must be more alike than those of the other by this share to be believed for it. */
const SURELY_ALIKE = 0.9;

/** What cells of several lines, or lines between the rows, tell of the whole table. */
export function toldSetting(fits: readonly Fit[], misses: boolean): SpanSetting {
  const tellers = fits.filter(({ cells }) => cells.some((lines) => lines.length > 1));
  if (tellers.length === 0) return misses ? "middle" : null;
  if (tellers.every(({ alignment }) => alignment === "middle")) return "middle";
  return tellers.every(({ alignment }) => alignment === "top") ? "top" : null;
}

/** Cells at the head of their rows; where the page may go on with a table, the first rows belong to a cell before. */
export function headedCells(cells: readonly (readonly Segment[])[], open: boolean): SpanningCell[] | null {
  const starts = cells.flatMap((lines, row) => (lines.length > 0 ? [row] : []));
  const [first] = starts;
  if (first === undefined || (first !== 0 && !open) || starts.length * 2 > cells.length) return null;
  return starts.map((row, index) => ({
    row,
    rows: (starts[index + 1] ?? cells.length) - row,
    lines: cells[row] ?? [],
  }));
}

/** Cells at the foot of their rows: the last row has one and the first has none. */
function footedCells(cells: readonly (readonly Segment[])[]): SpanningCell[] | null {
  const ends = cells.flatMap((lines, row) => (lines.length > 0 ? [row] : []));
  if (ends[0] === 0 || ends.at(-1) !== cells.length - 1 || ends.length * 2 > cells.length) return null;
  return ends.map((end, index) => {
    const row = (ends[index - 1] ?? -1) + 1;
    return { row, rows: end - row + 1, lines: cells[end] ?? [] };
  });
}

/** How unlike the cells are: 1 where all have as many rows. */
function unlikeness(cells: readonly SpanningCell[]): number {
  const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
  return (cells.length * cells.reduce((sum, cell) => sum + cell.rows ** 2, 0)) / rows ** 2;
}

/** The cells without the last one, which may go on over the page and says nothing. */
const surelyWhole = (cells: readonly SpanningCell[]): readonly SpanningCell[] =>
  cells.length > 1 ? cells.slice(0, -1) : cells;

const holder = (cells: readonly SpanningCell[], row: number): SpanningCell | undefined =>
  cells.find((cell) => cell.row <= row && row < cell.row + cell.rows);

/** Rows on which two assignments agree keep their cell, the others stay without. */
function agreed(
  one: readonly SpanningCell[],
  other: readonly SpanningCell[],
  differing: readonly number[],
): SpanChoice {
  const spans: SpanningCell[] = [];
  for (const cell of one) {
    const own = Array.from({ length: cell.rows }, (_, index) => cell.row + index).filter(
      (row) => !differing.includes(row) && holder(other, row) !== undefined,
    );
    const [row] = own;
    if (row !== undefined) spans.push({ row, rows: own.length, lines: cell.lines });
  }
  return { spans, setting: null, doubtful: differing };
}

/**
 * Chooses between the cells of a column taken as standing in the middle of their rows and at the head of them: the
 * one that comes out even, else the one whose cells are more alike. Where neither is better, rows on which
 * both agree keep their cell and the others stay without. They stand at the foot where both are impossible or less alike.
 * @param foot whether they may: `open` where the first rows may belong to a cell of the page before, which leaves the rows in doubt
 */
export function chosenSpans(
  middle: readonly SpanningCell[] | null,
  top: readonly SpanningCell[] | null,
  cells: readonly (readonly Segment[])[],
  foot: "closed" | "open" | null,
): SpanChoice {
  const differing = (one: readonly SpanningCell[], other: readonly SpanningCell[]): number[] =>
    cells.flatMap((_, row) => (holder(one, row)?.lines[0] === holder(other, row)?.lines[0] ? [] : [row]));
  const footed = foot === null ? null : footedCells(cells);
  const others = [middle, top].filter((one) => one !== null);
  if (footed !== null && others.every((one) => unlikeness(footed) < SURELY_ALIKE * unlikeness(one))) {
    if (foot === "closed") return { spans: footed, setting: null, doubtful: [] };
    const [other] = others;
    if (other !== undefined) return agreed(other, footed, differing(other, footed));
  }
  if (middle === null) return { spans: top, setting: top === null ? null : "top", doubtful: [] };
  if (top === null) return { spans: middle, setting: "middle", doubtful: [] };
  const rows = differing(middle, top);
  if (rows.length === 0) return { spans: middle, setting: null, doubtful: [] };
  const [a, b] = [unlikeness(surelyWhole(middle)), unlikeness(surelyWhole(top))];
  if (a < SURELY_ALIKE * b) return { spans: middle, setting: "middle", doubtful: [] };
  if (b < SURELY_ALIKE * a) return { spans: top, setting: "top", doubtful: [] };
  return agreed(top, middle, rows);
}
