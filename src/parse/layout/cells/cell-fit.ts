import { type Announced, isFigure } from "../../lexicon/announced-cells";
import type { CellKind } from "./cell-kinds";
import type { Row } from "./cell-lattice";
import type { CellText } from "./cell-text";

/** What most cells of a column are, and what its label says of them. */
export interface CellColumn {
  readonly kind: CellKind;
  readonly announced: Announced | null;
}

const ANY_COLUMN: CellColumn = { kind: "any", announced: null };

/** What empty cells cost, where another reading has none. */
const EMPTY_COST = 0.25;
/** Words where figures should stand, a code among words: it happens. */
const HALF = 0.5;

/** A column of cells below a label: figures where it announces them, else what most of them are. */
export function columnOf(text: CellText, announced: Announced | null, cells: readonly number[]): CellColumn {
  return { announced, kind: isFigure(announced) ? "figure" : majority(cells.map((at) => text.kind(at))) };
}

/** The kind that most cells have; any where two have as many. */
function majority(kinds: readonly CellKind[]): CellKind {
  const counts = (["figure", "code", "words"] as const).map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  return first === undefined || first.count === second?.count ? "any" : first.kind;
}

/**
 * How much the cells of each column are alike: in kind, and in their signs and units. Empty cells where another reading
 * has none speak against one.
 */
export function unity(text: CellText, rows: readonly Row[], columns: readonly CellColumn[]): number {
  let count = 0;
  let hits = 0;
  let empty = 0;
  for (const [index, { kind }] of columns.entries()) {
    const cells = rows.flatMap((row) => row[index] ?? []);
    empty += cells.filter((at) => text.cell(at) === "").length;
    const told = cells.filter((at) => text.kind(at) !== "any");
    const shapes = new Map<string, number>();
    for (const at of told) shapes.set(text.shape(at), (shapes.get(text.shape(at)) ?? 0) + 1);
    const like = [...shapes.values()].reduce((most, one) => Math.max(most, one), 0);
    const kin = told.filter((at) => text.kind(at) === kind && !text.isLabel(at)).length;
    count += told.length;
    hits += (kin + like) / 2;
  }
  return count === 0 ? 0 : hits / count - (EMPTY_COST * empty) / (rows.length * columns.length);
}

/** How much of a row goes under its columns; nothing where a cell cannot stand where it does. */
export function agreement(text: CellText, row: Row, columns: readonly CellColumn[]): number {
  let count = 0;
  let hits = 0;
  for (const [index, at] of row.entries()) {
    const kind = text.kind(at);
    const { kind: column, announced } = columns[index] ?? ANY_COLUMN;
    if (text.isSurelyLabel(at) || text.clashes(at, announced)) return 0;
    if (kind === "any" || column === "any") continue;
    count++;
    if (kind === column) hits++;
    else if (kind === "words" || column === "words") hits += kind === "figure" ? 0 : HALF;
  }
  return count === 0 ? 1 : hits / count;
}
