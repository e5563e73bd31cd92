import type { Box } from "./page-frame";
import type { Ruling } from "./page-rulings";

/** A cell of a ruled table, with the rows and columns that it spans; the first row is the topmost. */
export interface GridCell {
  readonly box: Box;
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
}

export interface RuledGrid {
  readonly box: Box;
  /** where the columns begin and the last one ends */
  readonly edges: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

/** Lines closer than this are one line, and lines that miss each other by no more still meet. Points. */
const SAME = 2;
/** A grid with more cells than this is a drawing. */
const MOST_CELLS = 50_000;

/** Collinear rulings that touch, as one each. */
function joinedRulings(rulings: readonly Ruling[]): Ruling[] {
  const sorted = rulings.toSorted((a, b) => a.at - b.at);
  const groups: Ruling[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && one.at - first.at <= SAME) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, one) => sum + one.at, 0) / group.length;
    const runs: { from: number; to: number }[] = [];
    for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
      const last = runs.at(-1);
      if (last !== undefined && from <= last.to + SAME) last.to = Math.max(last.to, to);
      else runs.push({ from, to });
    }
    return runs.map(({ from, to }) => ({ horizontal: group[0]?.horizontal ?? true, at, from, to }));
  });
}

function meet(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - SAME &&
    down.at <= across.to + SAME &&
    across.at >= down.from - SAME &&
    across.at <= down.to + SAME
  );
}

/** Sets of indices that were said to belong together. */
class Groups {
  private readonly parent: number[];
  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, index) => index);
  }
  of(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    this.parent[index] = root;
    return root;
  }
  join(a: number, b: number): void {
    this.parent[this.of(a)] = this.of(b);
  }
}

/** The ruled tables of a page: lines that meet, two columns at least. Lines alone and frames around text are none. */
export function ruledGrids(rulings: readonly Ruling[]): RuledGrid[] {
  const across = joinedRulings(rulings.filter((one) => one.horizontal));
  const down = joinedRulings(rulings.filter((one) => !one.horizontal));
  const groups = new Groups(across.length + down.length);
  across.forEach((horizontal, i) => {
    down.forEach((vertical, j) => {
      if (meet(horizontal, vertical)) groups.join(i, across.length + j);
    });
  });
  const roots = new Set(down.map((_, j) => groups.of(across.length + j)));
  return [...roots].flatMap((root) => {
    const grid = gridOf(
      across.filter((_, i) => groups.of(i) === root),
      down.filter((_, j) => groups.of(across.length + j) === root),
    );
    return grid === null ? [] : [grid];
  });
}

/** Positions in order, those within SAME of each other as one. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > SAME) kept.push(value);
  return kept;
}

function gridOf(across: readonly Ruling[], down: readonly Ruling[]): RuledGrid | null {
  // a table may be open at its sides: its lines end where its columns do
  const xs = distinct([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = distinct([
    ...across.map(({ at }) => at),
    ...down.flatMap(({ from, to }) => [from, to]),
  ]).reverse();
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS || across.length < 2 || down.length < 1)
    return null;
  const groups = new Groups(rows * columns);
  const covers = (lines: readonly Ruling[], at: number, where: number): boolean =>
    lines.some(
      (line) => Math.abs(line.at - at) <= SAME && line.from - SAME <= where && where <= line.to + SAME,
    );
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const own = row * columns + column;
      if (column + 1 < columns && !covers(down, xs[column + 1] ?? 0, middleY)) groups.join(own, own + 1);
      if (row + 1 < rows && !covers(across, ys[row + 1] ?? 0, middleX)) groups.join(own, own + columns);
    }
  }
  const spans = new Map<number, { row: number; lastRow: number; column: number; lastColumn: number }>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const root = groups.of(row * columns + column);
      const span = spans.get(root);
      if (span === undefined) spans.set(root, { row, lastRow: row, column, lastColumn: column });
      else {
        span.lastRow = Math.max(span.lastRow, row);
        span.column = Math.min(span.column, column);
        span.lastColumn = Math.max(span.lastColumn, column);
      }
    }
  }
  const cells = [...spans.values()].map(
    ({ row, lastRow, column, lastColumn }): GridCell => ({
      box: [xs[column] ?? 0, ys[lastRow + 1] ?? 0, xs[lastColumn + 1] ?? 0, ys[row] ?? 0],
      row,
      rowSpan: lastRow - row + 1,
      column,
      columnSpan: lastColumn - column + 1,
    }),
  );
  // one cell beside an empty margin is a frame, no table
  if (cells.length < 2) return null;
  return { box: [xs[0] ?? 0, ys[rows] ?? 0, xs[columns] ?? 0, ys[0] ?? 0], edges: xs, rows, cells };
}
