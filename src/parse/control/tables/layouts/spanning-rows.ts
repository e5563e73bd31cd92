import type { SourceText } from "../../../text/source-text";
import { fit } from "../cell-fit";
import type { Cell } from "../grid";
import { isCounter } from "../piece-fit";
import type { Columns } from "../table-columns";
import { type AlignedRow, likeness, type Shapes, shapeOf, shapesOfRows } from "../table-rows";
import { codeShape, NAMING, worth } from "./piece-worth";
import { type Piece, pieceCell } from "./stream-pieces";

/** Rows of which some go over several parts, and cells of parts that go under no columns surely. */
export interface SpanningRows {
  readonly rows: readonly { readonly row: AlignedRow; readonly next: number }[];
  readonly unfit: readonly (readonly Cell[])[];
}

/** Fewest cells of a further part. */
const FEWEST_PART = 2;
const LIMIT = /[≤≥<>%]/u;
/** What a cell gains under a column that holds others of its shape. */
const SHAPE_WEIGHT = 0.5;
/** Two places that are worth as much are none. */
const APART = 0.5;

/**
 * Rows of one piece a cell, behind some of which stand the cells of further parts: those that all parts share, at both
 * ends or between them, are printed once. Each row begins where the next number or a code of the shape of the first
 * stands; where the cells behind it go is told by what the columns hold. Null where no row has any, or one lacks cells.
 */
export function spanningRows(
  source: SourceText,
  pieces: readonly Piece[],
  columns: Columns,
): SpanningRows | null {
  const width = columns.length;
  if (pieces.some(({ text, joint }) => text === "" || joint !== undefined)) return null;
  const begins = beginnings(pieces, columns);
  const segments = begins.map((begin, index) => ({ begin, own: pieces.slice(begin, begins[index + 1]) }));
  if (begins[0] !== 0 || !segments.some(({ own }) => own.length >= width + FEWEST_PART)) return null;
  const shape = codeShape(pieces, columns);
  const cells = segments.map(({ own }) => own.map((piece) => pieceCell(source, [piece])));
  const firsts = cells.map((own) => own.slice(0, width));
  const sound = (row: AlignedRow): boolean =>
    row.length === width &&
    row.every((cell, at) => cell !== null && worth(cell, columns[at] ?? null, 1, shape) >= 0);
  if (!firsts.every(sound)) return null;
  const shapes = shapesOfRows(firsts, columns);
  const rows: { row: AlignedRow; next: number }[] = [];
  const unfit: (readonly Cell[])[] = [];
  for (const [index, { begin }] of segments.entries()) {
    const row = firsts[index] ?? [];
    const rest = cells[index]?.slice(width) ?? [];
    const isLast = index === segments.length - 1;
    // what stands behind the last row may be no cell
    const length = isLast ? rest.findLastIndex(({ mapped }) => /\d/u.test(mapped.text)) + 1 : rest.length;
    const told = rest.slice(0, length);
    const parts = told.length === 0 ? [] : placedParts(told, columns, shapes);
    const next = begin + width + (parts === null ? 0 : told.length);
    rows.push({ row, next });
    if (parts === null && (!isLast || told.some(({ mapped }) => LIMIT.test(mapped.text)))) unfit.push(told);
    for (const part of parts ?? []) rows.push({ row: part, next });
  }
  return { rows, unfit };
}

/** Where rows begin: with the numbers from one on, else with what has the shape of the first code. */
function beginnings(pieces: readonly Piece[], columns: Columns): readonly number[] {
  const shape = codeShape(pieces, columns);
  const named = columns.findIndex((column) => NAMING.includes(column?.holds));
  const isCoded = (at: number): boolean =>
    shape !== null && shapeOf(pieces[at + named]?.text ?? "") === shape;
  if (isCounter(columns[0] ?? null)) {
    let count = 0;
    return pieces.flatMap(({ text }, at) => {
      const isNext = text === String(count + 1) && (shape === null || isCoded(at));
      if (isNext) count++;
      return isNext ? [at] : [];
    });
  }
  return shape === null || shape === "9" ? [] : pieces.flatMap((_, at) => (isCoded(at) ? [at] : []));
}

/** Cells as rows of further parts under some columns that follow each other; null where they go under none, or under several. */
function placedParts(cells: readonly Cell[], columns: Columns, shapes: Shapes): readonly AlignedRow[] | null {
  const ways: { readonly rows: readonly AlignedRow[]; readonly worth: number }[] = [];
  for (let size = FEWEST_PART; size < columns.length; size++) {
    if (cells.length % size !== 0) continue;
    for (let from = 0; from + size <= columns.length; from++) {
      const rows = Array.from({ length: cells.length / size }, (_, index): AlignedRow => {
        const own = cells.slice(index * size, (index + 1) * size);
        return columns.map((_, at) => own[at - from] ?? null);
      });
      const worth = placeWorth(rows, columns, shapes);
      if (worth !== null) ways.push({ rows, worth });
    }
  }
  const [best, second] = ways.sort((one, other) => other.worth - one.worth);
  return best === undefined || (second !== undefined && best.worth - second.worth < APART) ? null : best.rows;
}

/** How well the cells of some rows go under their columns; null where one cannot. */
function placeWorth(rows: readonly AlignedRow[], columns: Columns, shapes: Shapes): number | null {
  let sum = 0;
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      if (cell === null) continue;
      const column = columns[at] ?? null;
      const own = fit(cell, column);
      if (own < 0 || NAMING.includes(column?.holds)) return null;
      sum += own + likeness(cell.mapped.text, shapes[at]) * SHAPE_WEIGHT;
    }
  return sum;
}
