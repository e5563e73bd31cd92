import type { Box } from "./page-frame";
import {
  type LaidLine,
  type LinePiece,
  type PlacedRun,
  piecesOf,
  type Row,
  rightOf,
  rowsOf,
} from "./page-rows";
import type { GridCell, RuledGrid } from "./ruled-grids";

/** A cell with its text; it stands in as many rows of the table as it spans. */
export interface TableCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly pieces: readonly LinePiece[];
  /** blank because it cannot be told what stands in it: nothing may fill it from above */
  readonly doubtful?: boolean;
}

/** A table, row by row, cells from left to right. */
export interface PageTable {
  readonly box: Box;
  /** where the columns begin and the last one ends */
  readonly edges: readonly number[];
  /** how far the edges of the same columns may lie apart on the next page, in points */
  readonly slack: number;
  readonly rows: readonly (readonly TableCell[])[];
  readonly runs: readonly PlacedRun[];
}

/** Ruled columns of one table stand in the same places on the next page, within this many points. */
const RULED_SLACK = 3;

const within = ([x0, y0, x1, y1]: Box, x: number, y: number): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** The place by which a run belongs to a cell: the middle of its letters. */
function middle(run: PlacedRun): readonly [number, number] {
  return [run.x + run.width / 2, run.y + run.size * 0.3];
}

/** The tables that the grids make of the runs of a page, and the runs outside of them. */
export function pageTables(
  grids: readonly RuledGrid[],
  runs: readonly PlacedRun[],
): { readonly tables: readonly PageTable[]; readonly free: readonly PlacedRun[] } {
  const tables: PageTable[] = [];
  let free = runs;
  // a table within a cell of another is read by itself, and first
  for (const grid of grids.toSorted((a, b) => sizeOf(a.box) - sizeOf(b.box))) {
    const own = free.filter((run) => within(grid.box, ...middle(run)));
    const rows = tableRows(grid, own);
    if (rows.length === 0) continue;
    tables.push({ box: grid.box, edges: grid.edges, slack: RULED_SLACK, rows, runs: own });
    const taken = new Set(own);
    free = free.filter((run) => !taken.has(run));
  }
  return { tables, free };
}

function sizeOf([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0);
}

/** The rows of a grid that hold any text; a cell that spans rows stands in each of them. */
function tableRows(grid: RuledGrid, runs: readonly PlacedRun[]): TableCell[][] {
  const places = runs.flatMap((run) => {
    const [x, y] = middle(run);
    return run.text.trim() === "" ? [] : [{ run, x, y }];
  });
  const filled = grid.cells.map((cell) => {
    const inside = places.filter(({ x, y }) => within(cell.box, x, y));
    return { cell, rows: rowsOf(inside.map(({ run }) => run)) };
  });
  const blank = blankSides(filled);
  const cells = filled.map(({ cell, rows }) => ({
    ...cell,
    pieces: joinedLines(rows, cell.box[2] - cell.box[0] - blank),
  }));
  return Array.from({ length: grid.rows }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .toSorted((a, b) => a.column - b.column),
  ).filter((row) => row.some((cell) => cell.pieces.length > 0));
}

/**
 * The rows of a table as lines, a tab between the cells; a spanning cell stands in each of its columns, as tables of
 * pages and documents do here. A cell that fills its row stands once.
 */
export function tableLines({ box, rows }: PageTable): LaidLine[] {
  return rows.map((cells) => {
    const pieces: LinePiece[] = [];
    cells.forEach((cell, index) => {
      const times = cells.length === 1 ? 1 : cell.columnSpan;
      for (let i = 0; i < times; i++) {
        if (index + i > 0) pieces.push({ text: "\t", box: null });
        pieces.push(...cell.pieces);
      }
    });
    return { y: box[3], pieces };
  });
}

/** The least blank space that lines of this table leave at the left and right of their cells, together. Points. */
function blankSides(filled: readonly { readonly cell: GridCell; readonly rows: readonly Row[] }[]): number {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { cell, rows } of filled) {
    for (const { runs } of rows) {
      const [first, last] = [runs[0], runs.at(-1)];
      if (first === undefined || last === undefined) continue;
      left = Math.min(left, Math.max(0, first.x - cell.box[0]));
      right = Math.min(right, Math.max(0, cell.box[2] - rightOf(last)));
    }
  }
  return Number.isFinite(left + right) ? left + right : 0;
}

/** Width of a letter or digit and of a Han character, in font sizes. */
const NARROW = 0.5;
const WIDE = 1;
/** Signs behind which a line is broken without a blank. */
const BREAKS = /[-‐–—/(（、，；：]$/u;

/**
 * The text of a cell, its lines joined: without a blank where a line was full, with one where it was ended on purpose.
 * `width` is the room for a line, in points.
 */
export function joinedLines(rows: readonly Row[], width: number): LinePiece[] {
  const pieces: LinePiece[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above !== undefined) {
      const blank = blankBetween(width, above, row);
      if (blank !== "") pieces.push({ text: blank, box: null });
    }
    // within a cell a wide gap is a blank, not another cell
    pieces.push(...piecesOf(row).map((piece) => (piece.box === null ? { text: " ", box: null } : piece)));
  });
  return pieces;
}

function blankBetween(width: number, above: Row, below: Row): string {
  const last = above.runs.at(-1);
  const [first] = above.runs;
  const [next] = below.runs;
  if (last === undefined || first === undefined || next === undefined) return " ";
  const room = width - (rightOf(last) - first.x);
  const before = above.runs
    .map((run) => run.text)
    .join("")
    .trimEnd();
  if (BREAKS.test(before)) return "";
  const text = below.runs
    .map((run) => run.text)
    .join("")
    .trim();
  const sign = /^\p{Script=Han}|^[\u3000-\u303f\uff00-\uffef]/u.test(text);
  const one = (sign ? WIDE : NARROW) * next.size;
  // the very next sign had no room: the line was broken within a word or a number
  if (room < one) return "";
  if (sign) return " ";
  const word = /^[\x21-\x7e]+/u.exec(text)?.[0].length ?? 1;
  if (room >= word * NARROW * next.size) return " ";
  return /[\x21-\x7e]$/u.test(before) ? " " : "";
}
