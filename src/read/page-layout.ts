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
const CELL = 0.55;
const WORD = 0.22;
/** A gutter between columns of prose is at least this wide, in font sizes, and lies in the middle of the page. */
const GUTTER = 1;
const MIDDLE: readonly [number, number] = [0.25, 0.75];
/** A line of prose fills most of its column; a row of a table seldom does. */
const FILLED_LINE = 0.7;
const FEWEST_FILLED = 4;
const FEWEST_ROWS = 5;
/** Rows of one table stand on both sides of any strip through it; two columns of text seldom share a baseline. */
const MOST_SHARED = 0.5;
const SAME_BASELINE = 0.6;
/** Share of rows that may cross a gutter: titles and wide tables. */
const MOST_CROSSING = 0.4;

interface Row {
  readonly y: number;
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

const right = (run: PlacedRun): number => run.x + run.width;

function crosses(row: Row, x: number): boolean {
  return row.runs.some((run) => run.x < x && right(run) > x);
}

function filledRows(runs: readonly PlacedRun[], width: number): number {
  return rowsOf(runs).filter((row) => {
    const text = row.runs.map((run) => run.text).join("");
    const ink = row.runs.reduce((sum, run) => sum + run.width, 0);
    return ink >= FILLED_LINE * width && /\p{Script=Han}{4}/u.test(text);
  }).length;
}

/**
 * The middle of the white strip between two columns, or null where the page has one column. Asks for prose on one
 * side at least: the columns of a table alone make no gutter.
 */
export function pageGutter(runs: readonly PlacedRun[]): number | null {
  const ink = runs.filter((run) => run.text.trim() !== "");
  if (ink.length === 0) return null;
  const size = median(ink.map((run) => run.size));
  const from = Math.min(...ink.map((run) => run.x));
  const to = Math.max(...ink.map(right));
  const rows = rowsOf(ink);
  const x = whitestMiddle(rows, from, to, (GUTTER * size) / 2);
  if (x === null) return null;
  const open = rows.filter((row) => !crosses(row, x)).flatMap((row) => row.runs);
  const left = open.filter((run) => run.x < x);
  const rest = open.filter((run) => run.x >= x);
  const [leftRows, restRows] = [rowsOf(left), rowsOf(rest)];
  const fewer = Math.min(leftRows.length, restRows.length);
  if (fewer < FEWEST_ROWS) return null;
  const shared = leftRows.filter((row) =>
    restRows.some((other) => Math.abs(other.y - row.y) < SAME_BASELINE),
  );
  if (shared.length < MOST_SHARED * fewer) return x;
  const filled = filledRows(left, x - from) + filledRows(rest, to - x);
  return filled >= FEWEST_FILLED ? x : null;
}

/** The middle of the widest strip that the fewest rows cross; null where too many cross every strip. */
function whitestMiddle(rows: readonly Row[], from: number, to: number, half: number): number | null {
  const crossings: { x: number; count: number }[] = [];
  for (let share = MIDDLE[0]; share <= MIDDLE[1]; share += 0.005) {
    const x = from + share * (to - from);
    const count = rows.filter((row) =>
      row.runs.some((run) => run.x < x + half && right(run) > x - half),
    ).length;
    crossings.push({ x, count });
  }
  const least = Math.min(...crossings.map((crossing) => crossing.count));
  if (least > MOST_CROSSING * rows.length) return null;
  let longest: number[] = [];
  let current: number[] = [];
  for (const { x, count } of crossings) {
    current = count === least ? [...current, x] : [];
    if (current.length > longest.length) longest = current;
  }
  return longest[longest.length >> 1] ?? null;
}

function lineOf(row: Row): LaidLine {
  const pieces: LinePiece[] = [];
  let end: number | null = null;
  for (const run of row.runs) {
    if (end !== null) {
      const gap = (run.x - end) / run.size;
      if (gap >= CELL) pieces.push({ text: "\t", box: null });
      else if (gap >= WORD) pieces.push({ text: " ", box: null });
    }
    pieces.push({ text: run.text, box: [run.x, run.y - 0.2 * run.size, right(run), run.y + run.size] });
    end = right(run);
  }
  return { y: row.y, pieces };
}

/**
 * The lines of a page in reading order, a tab between the cells of a row. With a gutter the left column is read
 * before the right one, between the rows that cross it.
 */
export function laidLines(runs: readonly PlacedRun[], gutter: number | null): LaidLine[] {
  const rows = rowsOf(runs.filter((run) => run.text.trim() !== ""));
  if (gutter === null) return rows.map(lineOf);
  const lines: LaidLine[] = [];
  let open: Row[] = [];
  const flush = (): void => {
    const sides = [
      open.map((row) => side(row, (run) => run.x < gutter)),
      open.map((row) => side(row, (run) => run.x >= gutter)),
    ];
    for (const column of sides) lines.push(...column.filter((row) => row.runs.length > 0).map(lineOf));
    open = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush();
      lines.push(lineOf(row));
    } else open.push(row);
  }
  flush();
  return lines;
}

function side(row: Row, belongs: (run: PlacedRun) => boolean): Row {
  return { y: row.y, runs: row.runs.filter(belongs) };
}
