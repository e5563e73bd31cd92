import { TOTAL_ROW } from "../../../lexicon/column-words";
import type { SourceText } from "../../../text/source-text";
import { isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import type { Columns } from "../header/table-columns";
import { isCounter } from "../piece-fit";
import { type AlignedRow, likeness, type Shapes, shapeOf, shapesOfRows } from "../table-rows";
import { besides } from "./beside-rows";
import { CODE_ELSEWHERE, codeShape, emptyCost, isLabel, NAMING, worth } from "./piece-worth";
import { spanningRows } from "./spanning-rows";
import { type Piece, pieceCell } from "./stream-pieces";

/** A row put together from pieces. */
export interface StreamRow {
  readonly row: AlignedRow;
  /** index of the first piece behind it */
  readonly next: number;
}

/** Pieces as rows, how well they go, and cells that go under no columns surely. */
interface Cut {
  readonly rows: readonly StreamRow[];
  readonly score: number;
  readonly unfit?: readonly (readonly Cell[])[];
}

/** Lines that one cell may have: words, and codes or figures. */
const MOST_WORDS = 5;
const MOST_SHORT = 3;
/** What a piece costs behind the last row. */
const LEFT_COST = 0.15;
/** What it costs to take a blank line for no empty cell. */
const BLANK_COST = 0.15;
/** What it costs to take pieces for no row: a title among the rows, a sum. */
const BESIDE_COST = 0.5;
/** In `taken`: a blank line that is no cell. */
const DROPPED = 255;
/** What a cell gains under a column that holds others of its shape. */
const SHAPE_WEIGHT = 0.3;

/**
 * Cuts a run of pieces into rows and these into cells: a cell has one piece, several, or none, and the rows follow each
 * other (dynamic programming over pieces and columns). What goes where is told by the kinds of the columns, by blank
 * lines, and by the shape of the codes. Gives as many rows as fit from the first piece on.
 * @param search whether rows with broken or empty cells are looked for
 */
export function streamRows(
  source: SourceText,
  pieces: readonly Piece[],
  columns: Columns,
  search = true,
): Cut {
  const even = evenRows(source, pieces, columns);
  const left = pieces.slice(even?.at(-1)?.next ?? 0);
  const spanning = left.some(({ text }) => /\d/u.test(text)) ? spanningRows(source, pieces, columns) : null;
  if (spanning !== null) {
    const { rows, unfit } = spanning;
    const { score } = scored(rows, pieces, columns);
    return { rows, score: score - unfit.flat().length * LEFT_COST, unfit };
  }
  if (even !== null || !search) return scored(even ?? [], pieces, columns);
  const first = new Rows(source, pieces, columns, null).best();
  const whole = first.filter(({ row }) => columns.every((one, at) => !isOurs(one) || row[at] != null));
  if (whole.length === first.length) return scored(first, pieces, columns);
  const shapes = shapesOfRows(
    (whole.length > 0 ? whole : first).map(({ row }) => row),
    columns,
  );
  return scored(new Rows(source, pieces, columns, shapes).best(), pieces, columns);
}

/** How well the rows use the pieces: what each cell is worth under its column, less what is empty, broken or left. */
function scored(rows: readonly StreamRow[], pieces: readonly Piece[], columns: Columns): Cut {
  const code = codeShape(pieces, columns);
  let score = 0;
  for (const { row } of rows) {
    for (const [at, column] of columns.entries()) {
      const cell = row[at] ?? null;
      const lines = cell === null ? 0 : cell.evidence.lines[1] - cell.evidence.lines[0] + 1;
      if (cell?.mapped.text === "") continue;
      if (cell === null) score -= emptyCost(column, code);
      else score += worth(cell, column, lines, code);
    }
  }
  const left = Math.min(pieces.length - (rows.at(-1)?.next ?? 0), columns.length);
  return { rows, score: score - left * LEFT_COST };
}

/** Rows of one piece a cell, none of them empty or broken; null where one does not fit. */
function evenRows(
  source: SourceText,
  pieces: readonly Piece[],
  columns: Columns,
): readonly StreamRow[] | null {
  const width = columns.length;
  const shape = codeShape(pieces, columns);
  const rows: StreamRow[] = [];
  for (let i = 0; i + width <= pieces.length; i += width) {
    const own = pieces.slice(i, i + width);
    if (!own.every(({ joint }, at) => joint !== (at === 0 ? "tab" : "break"))) break;
    const row = own.map((piece) => pieceCell(source, [piece]));
    if (rows.length > 0 && TOTAL_ROW.test(own[0]?.text ?? "")) {
      rows.push({ row, next: i + width });
      continue;
    }
    const fits = row.map((cell, at) => worth(cell, columns[at] ?? null, 1, shape));
    const even = fits.every((one, at) => {
      const holds = columns[at]?.holds;
      if (row[at]?.mapped.text === "") return !NAMING.includes(holds);
      return TELLING.includes(holds) ? one > 0 : one >= 0;
    });
    if (!even || row.filter(({ mapped }) => mapped.text !== "").length < width / 2) break;
    rows.push({ row, next: i + width });
  }
  const left = pieces.length - rows.length * width;
  return rows.length === 0 || left >= width / 2 ? null : rows;
}

/** Columns whose cells show that they stand in them. */
const TELLING: readonly (string | undefined)[] = ["code", "name", "use", "useCode", "area", "indicator"];

const NEVER = Number.NEGATIVE_INFINITY;

/** The search: `open` holds what the first pieces are worth in a row that has begun, `fresh` in one that has no piece yet. */
class Rows {
  readonly #source: SourceText;
  readonly #pieces: readonly Piece[];
  readonly #columns: Columns;
  readonly #shapes: Shapes | null;
  readonly #code: string | null;
  readonly #open: Float64Array;
  readonly #fresh: Float64Array;
  /** pieces of the last cell of the best way to a place; 0 for an empty one */
  readonly #taken: Uint8Array;
  readonly #began: Uint8Array;
  /** the pieces before an index that are no row, and what the rows before them are worth */
  readonly #beside = new Map<number, { readonly count: number; readonly value: number }>();

  constructor(source: SourceText, pieces: readonly Piece[], columns: Columns, shapes: Shapes | null) {
    this.#source = source;
    this.#pieces = pieces;
    this.#columns = columns;
    this.#shapes = shapes;
    this.#code = codeShape(pieces, columns);
    const places = (pieces.length + 1) * (columns.length + 1);
    this.#open = new Float64Array(places).fill(NEVER);
    this.#fresh = new Float64Array(places).fill(NEVER);
    this.#taken = new Uint8Array(places);
    this.#began = new Uint8Array(places);
  }

  best(): readonly StreamRow[] {
    const width = this.#columns.length;
    const count = this.#pieces.length;
    this.#fresh[0] = 0;
    let end = 0;
    for (let i = 0; i <= count; i++) {
      for (let j = 0; j < width; j++) this.#leaveOut(this.#open, i, j);
      const piece = this.#pieces[i];
      if (piece?.text === "" && piece.joint === undefined) this.#drop(i);
      const whole = this.#open[this.#place(i, width)] ?? NEVER;
      if (i > 0) this.#begin(i, whole);
      if (whole > (this.#open[this.#place(end, width)] ?? NEVER) && whole > 0) end = i;
      if (i === count) break;
      this.#leaveBeside(i);
      for (let j = 0; j < width; j++) {
        this.#leaveOut(this.#fresh, i, j);
        this.#take(i, j);
      }
    }
    return this.#rowsTo(end);
  }

  #place(i: number, j: number): number {
    return i * (this.#columns.length + 1) + j;
  }

  #leaveOut(layer: Float64Array, i: number, j: number): void {
    const value = (layer[this.#place(i, j)] ?? NEVER) - emptyCost(this.#columns[j] ?? null, this.#code);
    const to = this.#place(i, j + 1);
    if (value <= (layer[to] ?? NEVER)) return;
    layer[to] = value;
    if (layer === this.#open) this.#taken[to] = 0;
  }

  /** A row may begin behind one that is whole, or behind pieces that are none. */
  #begin(i: number, whole: number): void {
    const beside = this.#beside.get(i);
    if (beside !== undefined && beside.value <= whole) this.#beside.delete(i);
    this.#fresh[this.#place(i, 0)] = Math.max(whole, beside?.value ?? NEVER);
  }

  #leaveBeside(i: number): void {
    const value = (this.#fresh[this.#place(i, 0)] ?? NEVER) - BESIDE_COST;
    const count = value === NEVER ? 0 : besides(this.#pieces, i);
    const known = this.#beside.get(i + count)?.value ?? NEVER;
    if (count > 0 && value > known) this.#beside.set(i + count, { count, value });
  }

  /** A blank line that stands for no cell. */
  #drop(i: number): void {
    for (let j = 0; j <= this.#columns.length; j++) {
      const value = (this.#open[this.#place(i, j)] ?? NEVER) - BLANK_COST;
      const to = this.#place(i + 1, j);
      if (value <= (this.#open[to] ?? NEVER)) continue;
      this.#open[to] = value;
      this.#taken[to] = DROPPED;
      this.#began[to] = 0;
    }
  }

  #take(i: number, j: number): void {
    // a tab stands inside a row, a line end among tabs before one or inside a cell
    const { joint, text = "" } = this.#pieces[i] ?? {};
    const begins = joint === "break" || TOTAL_ROW.test(text);
    const open = begins ? NEVER : (this.#open[this.#place(i, j)] ?? NEVER);
    const fresh = joint === "tab" ? NEVER : (this.#fresh[this.#place(i, j)] ?? NEVER);
    const value = Math.max(open, fresh);
    if (value === NEVER) return;
    const column = this.#columns[j] ?? null;
    const short = isCounter(column) || ["area", "indicator"].includes(column?.holds ?? "");
    const most = isCounter(column) ? 1 : short || column?.holds === "code" ? MOST_SHORT : MOST_WORDS;
    const titled = joint === undefined && besides(this.#pieces, i) > 0;
    for (let k = 1; k <= most && i + k <= this.#pieces.length; k++) {
      const last = this.#pieces[i + k - 1];
      if (k > 1 && (text === "" || last?.text === "" || last?.joint === "tab" || titled)) break;
      if (k > 1 && TOTAL_ROW.test(last?.text ?? "")) break;
      const cell = this.#cell(i, k);
      let gain = worth(cell, column, k, this.#code);
      if (k > 1) gain -= this.#strangersIn(i, k) * CODE_ELSEWHERE;
      if (this.#shapes !== null) gain += likeness(cell.mapped.text, this.#shapes[j]) * SHAPE_WEIGHT;
      const to = this.#place(i + k, j + 1);
      if (value + gain <= (this.#open[to] ?? NEVER)) continue;
      this.#open[to] = value + gain;
      this.#taken[to] = k;
      this.#began[to] = fresh > open ? 1 : 0;
    }
  }

  /** Codes and labels inside a cell of several lines: they begin a row, or a table. */
  #strangersIn(i: number, k: number): number {
    let count = 0;
    for (let at = i; at < i + k; at++) {
      const text = this.#pieces[at]?.text ?? "";
      if ((this.#code !== null && shapeOf(text) === this.#code) || isLabel(this.#cell(at, 1))) count++;
    }
    return count;
  }

  readonly #cells = new Map<number, Cell>();

  #cell(i: number, k: number): Cell {
    const key = i * (MOST_WORDS + 1) + k;
    const known = this.#cells.get(key) ?? pieceCell(this.#source, this.#pieces.slice(i, i + k));
    this.#cells.set(key, known);
    return known;
  }

  #rowsTo(end: number): readonly StreamRow[] {
    const rows: StreamRow[] = [];
    const width = this.#columns.length;
    for (let i = end; i > 0; ) {
      i -= this.#beside.get(i)?.count ?? 0;
      const row: (Cell | null)[] = this.#columns.map(() => null);
      const next = i;
      for (let j = width; j > 0; j--) {
        const place = this.#place(i, j);
        let k = this.#taken[place] ?? 0;
        while (k === DROPPED) {
          i--;
          k = this.#taken[this.#place(i, j)] ?? 0;
        }
        if (k === 0) continue;
        row[j - 1] = this.#cell(i - k, k);
        i -= k;
        if (this.#began[this.#place(i + k, j)] === 1) break;
      }
      if (i === next) break;
      rows.unshift({ row, next });
    }
    return rows;
  }
}
