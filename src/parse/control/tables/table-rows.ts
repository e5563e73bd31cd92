import { TOTAL_ROW, UNANNOUNCED } from "../../lexicon/column-words";
import { fit } from "./cells/cell-fit";
import { isOurs } from "./cells/column";
import type { Cell } from "./cells/grid";
import { isUnlikely } from "./cells/likely-size";
import type { Columns } from "./header/table-columns";

/** The cells of a row under the columns they belong to; null where the row has none there. */
export type AlignedRow = readonly (Cell | null)[];

/** What a cell looks like, whatever its figures: ≥9% for ≥35%. */
export function shapeOf(text: string): string {
  return text
    .replace(/\d+(?:\.\d+)?/gu, "9")
    .replace(/\p{Script=Han}+/gu, "字")
    .slice(0, 12);
}

/** The shape with its comparing signs the other way round: industry is bound below where all else is bound above. */
const turnedShape = (shape: string): string =>
  shape.includes("≤") ? shape.replaceAll("≤", "≥") : shape.replaceAll("≥", "≤");

/** How a text is like the others of its column: 1 in the same shape, 0 where only its sign is turned or nothing is known. */
export function likeness(text: string, known: ReadonlySet<string> | undefined): number {
  if (known === undefined || known.size === 0 || text === "") return 0;
  const shape = shapeOf(text);
  if (known.has(shape)) return 1;
  return known.has(turnedShape(shape)) ? 0 : UNLIKE;
}

/** Sum of the fits of a row. */
export function rowFit(row: AlignedRow, columns: Columns): number {
  return columns.reduce((sum, column, index) => sum + fit(row[index] ?? null, column), 0);
}

/** The shapes of the cells of each column, from the rows that lost no cell, or the fewest. */
export type Shapes = readonly ReadonlySet<string>[];

export function shapesOf(rows: readonly (readonly Cell[])[], columns: Columns): Shapes {
  const longest = rows.reduce((most, row) => Math.max(most, Math.min(filledLength(row), columns.length)), 0);
  const shapes = columns.map(() => new Set<string>());
  for (const row of rows) {
    if (filledLength(row) !== longest) continue;
    aligned(row, columns)?.forEach((cell, index) => {
      if (cell !== null && cell.mapped.text !== "") shapes[index]?.add(shapeOf(cell.mapped.text));
    });
  }
  return shapes;
}

/** The shapes of the cells of each column. */
export function shapesOfRows(rows: readonly AlignedRow[], columns: Columns): Shapes {
  return columns.map(
    (_, at) =>
      new Set(
        rows
          .flatMap((row) => (row[at] == null ? [] : shapeOf(row[at].mapped.text)))
          .filter((one) => one !== ""),
      ),
  );
}

/**
 * Whether a cell beside an empty place would go there as well as where it stands: 60 under 建筑密度 beside no 绿地率. What
 * such a row says cannot be told.
 */
export function isDoubtful(row: AlignedRow, columns: Columns, shapes?: Shapes): boolean {
  const figures = (at: number): boolean => {
    const holds = columns[at]?.holds;
    return holds === "indicator" || holds === "area";
  };
  const worth = (cell: Cell, at: number): number => {
    const column = columns[at] ?? null;
    const unlikely = column !== null && isUnlikely(cell.mapped.text, column) ? 1 : 0;
    return fit(cell, column) - unlikely + likeness(cell.mapped.text, shapes?.[at]) * SHAPE_WEIGHT;
  };
  return row.some((cell, gap) => {
    if (cell !== null || !figures(gap)) return false;
    return [gap - 1, gap + 1].some((at) => {
      const beside = row[at];
      return (
        beside != null && beside.mapped.text !== "" && figures(at) && worth(beside, gap) >= worth(beside, at)
      );
    });
  });
}

/** What a cell gains under a column that holds others of its shape. */
const SHAPE_WEIGHT = 0.4;
/** What it loses, as a share of that, where none of them is like it: 50 among ≤30 and ≤24. */
const UNLIKE = -2;
/** What a gap inside a row costs, so that a tie goes to cells missing at its end. */
const GAP_COST = 0.1;

/**
 * Puts the cells of a row under `columns`. A row with fewer cells has lost some to cells above that span rows, or to
 * cells left empty: they go, in order, where they fit best. Null where the row does not fit.
 */
export function aligned(cells: readonly Cell[], columns: Columns, shapes?: Shapes): AlignedRow | null {
  const missing = columns.length - cells.length;
  if (missing < 0) {
    const extra = cells.slice(columns.length);
    const own = cells.slice(0, columns.length);
    if (extra.every((cell) => cell.mapped.text === "")) return aligned(own, columns, shapes);
    return isRemarkBehind(extra, own, columns) ? checked(own, columns) : null;
  }
  if (missing > 0) {
    // cells left empty inside a row were printed: those that are missing stood at its end
    const inside = cells.some((cell) => cell.mapped.text === "");
    const strange = (cell: Cell, at: number): boolean => isStrange(cell, at, columns, shapes);
    if (inside && !cells.some(strange))
      return checked([...cells, ...columns.slice(cells.length).map(() => null)], columns);
    const part = underLast(cells, columns, shapes);
    if (part !== null) return part;
    const spread = spreadOut(cells, columns, shapes);
    return isDoubtful(spread, columns, shapes) ? null : checked(spread, columns);
  }
  const row = refilled(cells, columns, shapes);
  return row === null ? null : checked(row, columns);
}

/**
 * The cells of a further part of a parcel under the last columns, the first of which is one of parts: those before it
 * hold what all parts share. Null where they do not go there.
 */
function underLast(cells: readonly Cell[], columns: Columns, shapes?: Shapes): AlignedRow | null {
  const missing = columns.length - cells.length;
  if (columns[missing]?.holds !== "part") return null;
  const row = [...columns.slice(0, missing).map(() => null), ...cells];
  return row.some((cell, at) => isStrange(cell, at, columns, shapes)) ? null : checked(row, columns);
}

/**
 * A row as long as the header whose empty cells all stand at its end may have lost them inside it: where cells go under
 * columns that cannot hold them, or hold others of another shape, and fit others, those are theirs. Null where they
 * fit in more ways than one.
 */
function refilled(cells: readonly Cell[], columns: Columns, shapes?: Shapes): AlignedRow | null {
  const end = filledLength(cells);
  const strange = (row: AlignedRow): number =>
    row.filter((cell, at) => isStrange(cell, at, columns, shapes)).length;
  if (end === cells.length || strange(cells) === 0) return cells;
  const spread = spreadOut(cells.slice(0, end), columns, shapes);
  if (strange(spread) >= strange(cells)) return cells;
  const gap = spread.indexOf(null);
  const beside = [gap - 1, gap + 1].filter(
    (at) => isOurs(columns[at] ?? null) && isOurs(columns[gap] ?? null),
  );
  const other = beside.some((at) => {
    const moved = spread.map((cell, index) =>
      index === gap ? (spread[at] ?? null) : index === at ? null : cell,
    );
    return spread[at] != null && strange(moved) <= strange(spread);
  });
  return other ? null : spread;
}

/** The number of cells up to the last that is not empty. */
function filledLength(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell.mapped.text !== "") + 1;
}

function isStrange(cell: Cell | null, at: number, columns: Columns, shapes?: Shapes): boolean {
  const text = cell?.mapped.text ?? "";
  const column = columns[at] ?? null;
  if (text === "" || column === null) return false;
  const known = column.holds === "indicator" ? shapes?.[at] : undefined;
  return fit(cell, column) < 0 || likeness(text, known) < 0;
}

/** Words behind a row whose every cell goes under its column: a remark that no header announces. */
function isRemarkBehind(extra: readonly Cell[], own: readonly Cell[], columns: Columns): boolean {
  const last = columns.at(-1);
  if (last === null || last === undefined || fit(own.at(-1) ?? null, last) < 1) return false;
  if (!columns.every((column, index) => column === null || fit(own[index] ?? null, column) >= 0))
    return false;
  return extra.every(({ mapped }) => mapped.text === "" || UNANNOUNCED.test(mapped.text));
}

/** The best order-preserving choice of columns for the cells (dynamic programming over cells and columns). */
function spreadOut(cells: readonly Cell[], columns: Columns, shapes?: Shapes): AlignedRow {
  const width = columns.length;
  // a cell cannot stand farther right than its own place and all cells that are missing
  const missing = width - cells.length;
  const gain = (cell: number, column: number): number => {
    const own = cells[cell] ?? null;
    const like = likeness(own?.mapped.text ?? "", shapes?.[column]);
    return fit(own, columns[column] ?? null) + like * SHAPE_WEIGHT;
  };
  // best[i][j]: the first i cells under the first j columns, the i-th under the j-th
  const best: number[][] = [];
  const from: number[][] = [];
  for (let i = 0; i < cells.length; i++) {
    const row: number[] = [];
    const back: number[] = [];
    for (let j = 0; j < width; j++) {
      let most = i === 0 ? (j === 0 ? 0 : -GAP_COST) : Number.NEGATIVE_INFINITY;
      let place = -1;
      for (let k = j - 1; i > 0 && k >= i - 1; k--) {
        const value = (best[i - 1]?.[k] ?? Number.NEGATIVE_INFINITY) - (k === j - 1 ? 0 : GAP_COST);
        if (value > most) {
          most = value;
          place = k;
        }
      }
      row.push(j < i || j > i + missing ? Number.NEGATIVE_INFINITY : most + gain(i, j));
      back.push(place);
    }
    best.push(row);
    from.push(back);
  }
  const last = best.at(-1) ?? [];
  let at = cells.length - 1;
  for (let j = at + 1; j < width; j++) if ((last[j] ?? 0) > (last[at] ?? 0) + 1e-9) at = j;
  const row: (Cell | null)[] = columns.map(() => null);
  for (let i = cells.length - 1; i >= 0 && at >= 0; i--) {
    row[at] = cells[i] ?? null;
    at = from[i]?.[at] ?? -1;
  }
  return row;
}

function checked(row: AlignedRow, columns: Columns): AlignedRow | null {
  return rowFit(row, columns) > 0 ? row : null;
}

/**
 * Whether more than `most` columns have no cell in any row though one behind them has: among tabs empty cells are printed, and so the
 * header was read askew.
 */
export function isAskew(rows: readonly AlignedRow[], columns: Columns, most = 0): boolean {
  if (rows.length < 2) return false;
  const filled = columns.map((_, at) => rows.some((row) => row[at] != null));
  return filled.slice(0, filled.lastIndexOf(true)).filter((one) => !one).length > most;
}

/** A row that adds up others. */
export function isTotal(row: AlignedRow): boolean {
  const first = row.find((cell) => cell !== null && cell.mapped.text !== "");
  return first !== undefined && first !== null && TOTAL_ROW.test(first.mapped.text);
}

/** A remark under the rows, or the heading of what stands below them: 五、某事项. */
export function isRemark(row: AlignedRow): boolean {
  const [first, ...others] = row.filter((cell) => cell !== null && cell.mapped.text !== "");
  if (first === undefined || first === null || others.length > 1) return false;
  const heading =
    others.length === 0 && /^[一二三四五六七八九十]{1,3}、\p{Script=Han}/u.test(first.mapped.text);
  return heading || /^(?:备注|注|说明)\d?(?:[:：]|$)/u.test(first.mapped.text);
}
