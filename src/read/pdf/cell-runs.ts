/** A gap of this many font sizes separates cells; a smaller one of WORD separates words. */
export const CELL = 0.55;
export const WORD = 0.22;

/** A figure with decimals that stands in a table of coordinates or areas: two of them are never one number. */
const LONG_FIGURE = /^\d{4,8}\.\d{1,6}$/u;
const DECIMAL = /^\d{1,8}\.\d{1,6}$/u;
/** A bound: no figure before it in a line belongs to it. */
const BOUND = /^[≤≥<>＜＞]=?\s*\d/u;
const NONE = /^[/—–－-]+$/u;
/** From this gap on, in font sizes, a figure and what can be no part of it are two cells. */
const CLOSE = 0.1;
/** Letters that lie over each other by more, in font sizes, are words that a cell had no room for. */
const OVER = 0.15;
/** Behind a sign that fills half its square, type is set closer by that half. */
const OVER_HALF = 0.52;
const HALF_SIGN = /[，。、；：）】》」』〕”’]$/u;

/** What of a run tells whether it begins a cell. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

const rightOf = (run: Placed): number => run.x + run.width;

/** Whether a run stands in another cell than those before it. `isLast`: nothing stands close behind it. */
function isApart(open: readonly Placed[], next: Placed, end: number, isLast: boolean): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (first === undefined || before === undefined) return false;
  const gap = (next.x - end) / next.size;
  if (gap >= CELL) return true;
  const [one, other] = [before.text.trim(), next.text.trim()];
  // letters printed twice for weight are the same, and begin in the same place
  if (gap < -(HALF_SIGN.test(one) ? OVER_HALF : OVER)) return one !== other && next.x > (first.x + end) / 2;
  if (gap >= WORD && LONG_FIGURE.test(one) && LONG_FIGURE.test(other)) return true;
  return gap >= CLOSE && DECIMAL.test(one) && (BOUND.test(other) || (isLast && NONE.test(other)));
}

/** The runs of a row by cell, blank ones left out, from left to right. */
export function cellRuns<Run extends Placed>(row: readonly Run[]): Run[][] {
  const cells: Run[][] = [];
  let open: Run[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const runs = row.filter(({ text }) => text.trim() !== "");
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const isLast = next === undefined || (next.x - rightOf(run)) / run.size >= CELL;
    if (isApart(open, run, end, isLast)) {
      cells.push(open);
      open = [];
    }
    end = open.length === 0 ? rightOf(run) : Math.max(end, rightOf(run));
    open.push(run);
  }
  return open.length === 0 ? cells : [...cells, open];
}
