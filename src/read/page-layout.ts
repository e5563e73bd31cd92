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
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number] | null;
}

export interface LaidLine {
  readonly y: number;
  readonly pieces: readonly LinePiece[];
}

/** Baselines closer than this share of the font size are one line. */
const SAME_LINE = 0.45;
/** A gap of this many font sizes separates cells; a smaller one of WORD separates words. */
const CELL = 0.9;
const WORD = 0.22;
/** A gutter between columns of prose is at least this wide, in font sizes. */
const GUTTER = 1;
/** Columns of prose fill most of their width on most lines; columns of a table do not. */
const FILLED_LINE = 0.7;
const FILLED_SHARE = 0.5;
const FEWEST_LINES = 5;

interface Row {
  y: number;
  readonly runs: PlacedRun[];
}

function rowsOf(runs: readonly PlacedRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - run.y) <= SAME_LINE * run.size) last.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** White strips (left, right) that no run crosses, widest first. */
function strips(runs: readonly PlacedRun[], least: number): [number, number][] {
  const spans = runs.map((run) => [run.x, run.x + run.width] as const).sort((a, b) => a[0] - b[0]);
  const found: [number, number][] = [];
  let right = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    if (from - right >= least) found.push([right, from]);
    right = Math.max(right, to);
  }
  return found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

function isProse(runs: readonly PlacedRun[]): boolean {
  const rows = rowsOf(runs);
  if (rows.length < FEWEST_LINES) return false;
  const left = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const filled = rows.filter((row) => {
    const ink = row.runs.reduce((sum, run) => sum + run.width, 0);
    return ink >= FILLED_LINE * (right - left);
  });
  return filled.length >= FILLED_SHARE * rows.length;
}

function lineOf(row: Row): LaidLine {
  const pieces: LinePiece[] = [];
  let right: number | null = null;
  for (const run of row.runs) {
    if (right !== null) {
      const gap = (run.x - right) / run.size;
      if (gap >= CELL) pieces.push({ text: "\t", box: null });
      else if (gap >= WORD) pieces.push({ text: " ", box: null });
    }
    pieces.push({
      text: run.text,
      box: [run.x, run.y - 0.2 * run.size, run.x + run.width, run.y + run.size],
    });
    right = run.x + run.width;
  }
  return { y: row.y, pieces };
}

/**
 * The lines of a page in reading order. Two columns of prose are read one after the other; the columns of a table
 * stay on their line, a tab between the cells. Bands that span the page (titles, tables) divide the columns.
 */
export function laidLines(runs: readonly PlacedRun[]): LaidLine[] {
  const ink = runs.filter((run) => run.text.trim() !== "");
  if (ink.length === 0) return [];
  const size = median(ink.map((run) => run.size));
  for (const [left, right] of strips(ink, GUTTER * size).slice(0, 3)) {
    const before = ink.filter((run) => run.x < left + 0.01);
    const after = ink.filter((run) => run.x >= right - 0.01);
    if (isProse(before) && isProse(after)) return [...laidLines(before), ...laidLines(after)];
  }
  const banded = bands(ink, size);
  if (banded.length > 1) return banded.flatMap((band) => laidLines(band));
  return rowsOf(ink).map(lineOf);
}

/** Splits a page at rows that cross its middle where the rows above or below leave a gutter there. */
function bands(runs: readonly PlacedRun[], size: number): PlacedRun[][] {
  const rows = rowsOf(runs);
  const left = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const middle = (left + right) / 2;
  const crosses = (row: Row): boolean => {
    let end: number | null = null;
    for (const run of row.runs) {
      if (run.x <= middle && run.x + run.width >= middle) return true;
      if (end !== null && end <= middle && run.x >= middle) return run.x - end < GUTTER * size;
      end = run.x + run.width;
    }
    return false;
  };
  const groups: { crossing: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const crossing = crosses(row);
    const last = groups.at(-1);
    if (last !== undefined && last.crossing === crossing) last.rows.push(row);
    else groups.push({ crossing, rows: [row] });
  }
  const columns = groups.some((group) => !group.crossing && group.rows.length >= FEWEST_LINES);
  if (!columns || groups.length === 1) return [];
  return groups.map((group) => group.rows.flatMap((row) => row.runs));
}
