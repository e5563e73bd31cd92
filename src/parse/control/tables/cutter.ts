import type { Line } from "../../layout/line";
import type { SourceText } from "../../text/source-text";
import { columnOf } from "./cells/column";
import { type Cell, cellAt, cellsOf, type Edge } from "./cells/grid";
import { type Placing, placings } from "./placed-cells";

/** A longer line without bars is no row of columns set by blanks. */
const LONGEST_SET = 300;

/** Cuts the lines of one source into cells, each line once for the ways it is asked for. */
export class Cutter {
  readonly source: SourceText;
  readonly #known = new Map<
    Line,
    { readonly edge: Edge; readonly framed: boolean; readonly cells: readonly Cell[] | null }
  >();

  readonly #placings: ReadonlyMap<Line, Placing>;

  /** @param lines those of the document that may be rows, in order */
  constructor(source: SourceText, lines: readonly Line[]) {
    this.source = source;
    this.#placings = placings(source, lines, (line) =>
      line.text.length > LONGEST_SET || /[|\t]/u.test(line.text) ? null : gapCells(source, line),
    );
  }

  /** The cells of a line, or null where it cannot be a row. */
  cells(line: Line, edge: Edge, framed: boolean): readonly Cell[] | null {
    const known = this.#known.get(line);
    if (known?.edge === edge && known.framed === framed) return known.cells;
    const own = cellsOf(this.source, line, edge, framed);
    const placing = edge === "gap" ? this.#placings.get(line) : undefined;
    const cells = own === null || placing === undefined ? own : placed(this.source, own, placing);
    this.#known.set(line, { edge, framed, cells });
    return cells;
  }
}

/** The cells of a line set by gaps; a label over several columns stands under none. */
function gapCells(source: SourceText, line: Line): readonly Cell[] | null {
  const cells = cellsOf(source, line, "gap", true);
  return cells?.some((cell) => columnOf(cell)?.holds === "group") === true ? null : cells;
}

/** The cells under the columns they stand in, with empty ones between them. */
function placed(source: SourceText, cells: readonly Cell[], { width, columns }: Placing): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const index = columns.findIndex((one) => one >= column);
    const cell = index < 0 ? undefined : cells[index];
    if (cell !== undefined && columns[index] === column) return cell;
    const start = cell?.evidence.start ?? cells.at(-1)?.evidence.end ?? 0;
    return cellAt(source, start, start);
  });
}
