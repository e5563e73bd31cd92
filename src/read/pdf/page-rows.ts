import { cellRuns, WORD } from "./cell-runs";
import type { Box } from "./page-frame";

/** A run of characters as a page places it, in PDF points from the lower left. */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** font size */
  readonly size: number;
}

/** A piece of a laid-out line: text and the box it came from; null for a blank or tab that we put in. */
export interface LinePiece {
  readonly text: string;
  readonly box: Box | null;
  /** where it stands on another page than its line: the end of a cell that was broken between pages */
  readonly page?: number;
}

export interface LaidLine {
  readonly y: number;
  readonly pieces: readonly LinePiece[];
}

export interface Row {
  readonly y: number;
  readonly runs: PlacedRun[];
}

/** Baselines closer than this share of the font size are one line. */
const SAME_LINE = 0.45;
/** The runs by baseline, the topmost first, each from left to right. */
export function rowsOf(runs: readonly PlacedRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - run.y) <= SAME_LINE * run.size) last.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

export const rightOf = (run: PlacedRun): number => run.x + run.width;

/** The pieces of a row: runs are not words, so they are joined by the gaps between them. */
export function piecesOf(row: Row): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const cell of cellRuns(row.runs)) {
    if (pieces.length > 0) pieces.push({ text: "\t", box: null });
    let end: number | null = null;
    for (const run of cell) {
      if (end !== null && (run.x - end) / run.size >= WORD) pieces.push({ text: " ", box: null });
      pieces.push({ text: run.text, box: [run.x, run.y - 0.2 * run.size, rightOf(run), run.y + run.size] });
      end = rightOf(run);
    }
  }
  return pieces;
}

/** Whether a row has more than one cell. */
export function hasCells(row: Row): boolean {
  return cellRuns(row.runs).length > 1;
}
