import type { Segment } from "./row-segments";

/** How the lines of a cell stand to the baseline of its row. */
export type Alignment = "middle" | "top" | "bottom";
const ALIGNMENTS: readonly Alignment[] = ["middle", "top", "bottom"];

/** The lines of one column by row; what belongs to none is left over. */
export interface Fit {
  readonly alignment: Alignment;
  readonly cells: readonly (readonly Segment[])[];
  readonly left: readonly Segment[];
  /** how badly it fits, in lines */
  readonly cost: number;
  /** how far the lines of its cells are from standing one pitch apart, in pitches: those of two cells do so by chance alone */
  readonly spread: number;
}

/** Lines of one cell follow each other within this many line pitches. */
const NEXT_LINE = 1.15;
/** A cell stands where its row does, within this many line pitches. */
const ASTRAY = 0.4;
const MOST_LINES = 14;
/** Where lines are as close as rows, more and shorter cells are likelier than few long ones. */
const LONG_CELL = 0.02;
/** A line that belongs to no row costs more than any cell astray. */
const LEFT_OVER = 1;

/** Another alignment than the middle must fit this much better, in line pitches. */
const SURELY = 0.1;
/** Of two that fit alike the one whose lines stand more evenly is taken, from this difference on, in line pitches. */
const EVENER = 0.02;

/** How far a cell stands from the baseline of its row; one that was cut stands there in whatever way fits best. */
function distance(lines: readonly Segment[], anchor: number, alignment: Alignment, cut: boolean): number {
  const ways = cut ? ALIGNMENTS : [alignment];
  return Math.min(...ways.map((way) => Math.abs(reference(lines, way) - anchor)));
}

function reference(lines: readonly Segment[], alignment: Alignment): number {
  const [first, last] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  return alignment === "top" ? first : alignment === "bottom" ? last : (first + last) / 2;
}

/** Whether the lines follow each other as those of one cell do. */
export function isOneCell(lines: readonly Segment[], pitch: number): boolean {
  return lines.every((line, index) => {
    const above = lines[index - 1];
    return above === undefined || above.y - line.y <= NEXT_LINE * pitch;
  });
}

function spreadOf(lines: readonly Segment[], pitch: number): number {
  return lines.reduce((sum, line, index) => {
    const above = lines[index - 1];
    return above === undefined ? sum : sum + Math.abs((above.y - line.y) / pitch - 1);
  }, 0);
}

interface State {
  readonly cost: number;
  /** lines of the cell that ends here; 0 where its row is empty, null where the line is left over */
  readonly taken: number | null;
  readonly before: State | null;
}

const better = (a: State | undefined, b: State): State => (a === undefined || b.cost < a.cost ? b : a);

/**
 * The lines of a column, the topmost first, shared out among rows by their baselines: cells are runs of neighbouring
 * lines, in order, one a row at most. Least cost by dynamic programming over lines and rows. `cut`: the last row may go on behind a
 * break; what stands of its cells need not be set as those of the others are.
 */
function fitted(
  lines: readonly Segment[],
  anchors: readonly number[],
  pitch: number,
  alignment: Alignment,
  cut: boolean,
  mostLines = MOST_LINES,
): Fit {
  // states[i][j]: the first i lines and the first j rows are done with
  const states: (State | undefined)[][] = Array.from({ length: lines.length + 1 }, () => []);
  const at = (i: number, j: number): State | undefined => states[i]?.[j];
  const put = (i: number, j: number, state: State): void => {
    const row = states[i];
    if (row !== undefined) row[j] = better(row[j], state);
  };
  put(0, 0, { cost: 0, taken: null, before: null });
  for (let i = 0; i <= lines.length; i++) {
    for (let j = 0; j <= anchors.length; j++) {
      const state = at(i, j);
      if (state === undefined) continue;
      if (i < lines.length) put(i + 1, j, { cost: state.cost + LEFT_OVER, taken: null, before: state });
      const anchor = anchors[j];
      if (anchor === undefined) continue;
      put(i, j + 1, { cost: state.cost, taken: 0, before: state });
      for (let count = 1; count <= Math.min(mostLines, lines.length - i); count++) {
        const cell = lines.slice(i, i + count);
        if (!isOneCell(cell, pitch)) break;
        const astray = distance(cell, anchor, alignment, cut && j === anchors.length - 1) / pitch;
        if (astray <= ASTRAY)
          put(i + count, j + 1, {
            cost: state.cost + astray / 2 + LONG_CELL * (count - 1) ** 2,
            taken: count,
            before: state,
          });
      }
    }
  }
  const end = at(lines.length, anchors.length);
  const cells: Segment[][] = [];
  const left: Segment[] = [];
  let line = lines.length;
  for (let state = end; state !== undefined && state.before !== null; state = state.before) {
    const count = state.taken ?? 1;
    const taken = lines.slice(line - count, line);
    line -= count;
    if (state.taken === null) left.unshift(...taken);
    else cells.unshift([...taken]);
  }
  const spread = cells.reduce((sum, cell) => sum + spreadOf(cell, pitch), 0);
  return { alignment, cells, left, cost: end?.cost ?? lines.length, spread };
}

/**
 * The best way to share the lines of a column out among the rows. `cut`: the last row may go on behind a break; `values`: a
 * cell has one line.
 */
export function bestFit(
  lines: readonly Segment[],
  anchors: readonly number[],
  pitch: number,
  { cut, values }: { readonly cut: boolean; readonly values: boolean },
): Fit {
  const fits = ALIGNMENTS.map((alignment) =>
    fitted(lines, anchors, pitch, alignment, cut, values ? 1 : undefined),
  );
  return fits.reduce((best, fit) => {
    const evener = fit.spread < best.spread - EVENER && fit.cost < best.cost + SURELY / 2;
    return fit.cost < best.cost - SURELY || evener ? fit : best;
  });
}
