import { fit, isCodeLike } from "../cells/cell-fit";
import { isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isUnlikely } from "../cells/likely-size";
import type { Columns } from "./table-columns";

/** Heads that may be missing in one header. */
const MOST_LOST = 2;
/** Rows that are looked at. */
const MOST_ROWS = 6;
/** Columns beyond this are no table of ours. */
const MOST_COLUMNS = 24;

type Row = readonly (Cell | null)[];

/** What becomes of a header that has fewer heads than its rows have cells. */
export type HeadsPlaced =
  /** its heads stand over their cells as they are */
  | { readonly kind: "whole" }
  /** the columns with those that have no head between them */
  | { readonly kind: "placed"; readonly columns: Columns }
  /** which heads are missing cannot be told: no cell goes surely under any */
  | { readonly kind: "unknown" };

/**
 * Puts the heads of a header that lost some of them (the cell over the codes was left empty, and its bar went to the end)
 * over the cells of their kind: areas, uses, ratios, shares, metres. Only where cells of most rows are of other kinds than
 * the heads over them; a place is taken where it is the only one under which each cell is of the kind of its head.
 */
export function placedHeads(columns: Columns, rows: readonly Row[]): HeadsPlaced {
  const own = rows.slice(0, MOST_ROWS).map(withoutEnds);
  const width = own[0]?.length ?? 0;
  const blank = columns.length - 1 - columns.findLastIndex((column) => column !== null);
  const least = Math.max(1, width - columns.length);
  const most = Math.min(MOST_LOST, width - columns.length + blank);
  if (least > most || width > MOST_COLUMNS || own.some((row) => row.length !== width))
    return { kind: "whole" };
  const fits = own.map((row) => row.map((cell) => columns.map((column) => kindFit(cell, column))));
  const plain = Array.from({ length: width }, (_, at) => at);
  const strange = fits.filter((row) => fitOf(row, plain) === null).length;
  if (strange < own.length / 2) return { kind: "whole" };
  for (let lost = least; lost <= most; lost++) {
    const ways = waysToPlace(0, width - lost, lost).flatMap((way) => {
      const own = fits.map((row) => fitOf(row, way));
      return own.some((one) => one === null)
        ? []
        : [{ way, fit: own.reduce<number>((sum, one) => sum + (one ?? 0), 0) }];
    });
    const best = Math.max(...ways.map((one) => one.fit));
    const [first, ...others] = ways.filter((one) => one.fit === best);
    const ours = (at: number | null): number | null =>
      at !== null && isOurs(columns[at] ?? null) ? at : null;
    if (first === undefined) continue;
    if (others.some(({ way }) => way.some((at, index) => ours(at) !== ours(first.way[index] ?? null))))
      return { kind: "unknown" };
    return {
      kind: "placed",
      columns: withCodes(
        first.way.map((at) => (at === null ? null : (columns[at] ?? null))),
        own,
      ),
    };
  }
  return { kind: strange < own.length ? "whole" : "unknown" };
}

/** A row without the empty cells at its end. */
function withoutEnds(row: Row): Row {
  return row.slice(0, row.findLastIndex((cell) => (cell?.mapped.text ?? "") !== "") + 1);
}

/** Index of the head over each cell, null where it has none, in order. */
type Way = readonly (number | null)[];

/** The heads from `head` to `end`, in order, with so many places between them that have none. */
function waysToPlace(head: number, end: number, lost: number): readonly Way[] {
  const rest = Array.from({ length: end - head }, (_, at) => head + at);
  if (lost === 0) return [rest];
  return Array.from({ length: rest.length + 1 }, (_, at) =>
    waysToPlace(head + at, end, lost - 1).map((way) => [...rest.slice(0, at), null, ...way]),
  ).flat();
}

/** How well the cells of a row go under their heads; null where one is of another kind. */
function fitOf(fits: readonly (readonly number[])[], way: Way): number | null {
  let sum = 0;
  for (const [cell, head] of way.entries()) {
    const own = head === null ? 0 : (fits[cell]?.[head] ?? 0);
    if (own < 0) return null;
    sum += own;
  }
  return sum;
}

/** How surely a cell is of the kind of its column: by what may stand there, and by the unit that is printed with it. */
function kindFit(cell: Cell | null, column: Columns[number]): number {
  const text = cell?.mapped.text ?? "";
  const own = fit(cell, column);
  if (own < 0 || column === null || text === "") return own;
  if (isUnlikely(text.replace(WORDS_AHEAD, ""), column)) return -1;
  if (column.holds !== "indicator") return own;
  const printed = UNIT_BEHIND.exec(text)?.[1];
  const unit = printed === undefined ? "ratio" : printed === "%" ? "percent" : "m";
  if (unit === column.term.unit) return own + 1;
  // 30 under a density, 24 under a height: heads name the unit
  return printed === undefined ? own : -1;
}

/** Words of a limit before its figure. */
const WORDS_AHEAD = /^\p{Script=Han}{1,6}(?=\d)/u;
/** The unit behind the last figure of a limit. */
const UNIT_BEHIND = /\d(%|米|m(?!2))[^\d%]{0,4}$/u;

/** The first column without a head whose cells are codes, each another, where no head announces any. */
function withCodes(columns: Columns, rows: readonly Row[]): Columns {
  if (columns.some((column) => column?.holds === "code" || column?.holds === "name")) return columns;
  const at = columns.findIndex((column, index) => {
    const texts = rows.map((row) => row[index]?.mapped.text ?? "");
    return column === null && new Set(texts).size === texts.length && texts.every(isCodeLike);
  });
  const header = rows[0]?.[at];
  if (header == null) return columns;
  return columns.map((column, index) => (index === at ? { version: null, header, holds: "code" } : column));
}
