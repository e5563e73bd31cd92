import type { SourceText } from "../../../text/source-text";
import type { Cell } from "../cells/grid";
import type { Columns } from "../header/table-columns";
import { isCounter, pieceFit } from "../piece-fit";
import { type AlignedRow, aligned, likeness, type Shapes, shapeOf, shapesOfRows } from "../table-rows";
import { codeShape, NAMING, worth } from "./piece-worth";
import { type Piece, pieceCell } from "./stream-pieces";

/** Rows of which some go over several parts, and cells of parts that go under no columns surely. */
export interface SpanningRows {
  readonly rows: readonly { readonly row: AlignedRow; readonly next: number }[];
  readonly unfit: readonly (readonly Cell[])[];
}

/** What a cell is worth that cannot stand under its column; sides under a place are worth more. */
const ELSEWHERE = -1;
/** Columns one of which tells a part from the others. */
const OF_PARTS: readonly (string | undefined)[] = ["use", "useCode", "area", "part"];
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
    row.every((cell, at) => cell !== null && worth(cell, columns[at] ?? null, 1, shape) > ELSEWHERE);
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

/** Where rows begin: with the numbers from one on, else with what has the shape of the first code, whatever its letters. */
function beginnings(pieces: readonly Piece[], columns: Columns): readonly number[] {
  const lettered = (text: string): string => text.replace(/[A-Za-z]/gu, "A");
  const first = codeShape(pieces, columns);
  const shape = first === null ? null : lettered(first);
  const named = columns.findIndex((column) => NAMING.includes(column?.holds));
  const isCoded = (at: number): boolean =>
    shape !== null && lettered(shapeOf(pieces[at + named]?.text ?? "")) === shape;
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

/**
 * Cells as rows of further parts, each of so many, under the columns that they fit best, in order; null where they fit
 * none, or as well in rows of other lengths.
 */
function placedParts(cells: readonly Cell[], columns: Columns, shapes: Shapes): readonly AlignedRow[] | null {
  const ways: { readonly rows: readonly AlignedRow[]; readonly worth: number }[] = [];
  for (let size = FEWEST_PART; size < columns.length; size++) {
    if (cells.length % size !== 0) continue;
    const rows = Array.from({ length: cells.length / size }, (_, index) =>
      aligned(cells.slice(index * size, (index + 1) * size), columns, shapes),
    );
    const placed = rows.flatMap((row) => (row === null ? [] : [row]));
    const alike = placed.length === rows.length && new Set(placed.map(filling)).size === 1;
    const worth = alike ? placeWorth(placed, columns, shapes) : null;
    if (worth !== null) ways.push({ rows: placed, worth });
  }
  const [best, second] = ways.sort((one, other) => other.worth - one.worth);
  return best === undefined || (second !== undefined && best.worth - second.worth < APART) ? null : best.rows;
}

/** The columns that a row fills: the parts of one parcel all have the same. */
function filling(row: AlignedRow): string {
  return row.map((cell) => (cell === null ? "-" : "+")).join("");
}

/** How well the cells of some rows go under their columns; null where one cannot. */
function placeWorth(rows: readonly AlignedRow[], columns: Columns, shapes: Shapes): number | null {
  let sum = 0;
  for (const row of rows) {
    if (!row.some((cell, at) => cell !== null && OF_PARTS.includes(columns[at]?.holds))) return null;
    for (const [at, cell] of row.entries()) {
      if (cell === null) continue;
      const column = columns[at] ?? null;
      const own = pieceFit(cell, column, 1);
      if (own <= ELSEWHERE || NAMING.includes(column?.holds)) return null;
      sum += own + likeness(cell.mapped.text, shapes[at]) * SHAPE_WEIGHT;
    }
  }
  return sum;
}
