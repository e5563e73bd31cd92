import type { SourceText } from "../../../text/source-text";
import type { CellLine } from "../cell-line";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellOver } from "../cells/grid";
import { headColumns } from "../header/head-columns";
import { isPartOfColumn } from "../header/sub-column";
import type { StreamHead } from "./stream-heads";

/** Pieces of a header beyond this are none of ours. */
const MOST_PIECES = 80;
/** Lines that a header may be broken over. */
const MOST_LINES = 24;
/** Lines before the first figure that may be of the first row. */
const MOST_WORDS = 2;
/** Fewest columns of ours. */
const FEWEST_OURS = 3;
/** Lines of a header that has not been broken. */
const MOST_ROWS = 3;

/**
 * What may be the header at the beginning of a table with tabs between its cells and line ends within them: up to the
 * first figure, every line end either ends one of its lines or stands within a label. The likeliest first: those under
 * which most labels are known.
 */
export function partedHeads(
  source: SourceText,
  pieces: readonly CellLine[],
  most: number,
): readonly StreamHead[] {
  const starts = lineStarts(pieces);
  const figures = starts.findIndex((start, index) =>
    pieces.slice(start, starts[index + 1] ?? pieces.length).some(({ text }) => isValue(text)),
  );
  // labels and no row below them are no header
  const last = figures;
  if (last < 1 || last > MOST_LINES || (starts[last] ?? pieces.length) > MOST_PIECES) return [];
  const labels = new Labels(source, pieces);
  const found: (StreamHead & { readonly worth: number })[] = [];
  for (let end = last; end >= Math.max(1, last - MOST_WORDS); end--) {
    for (const breaks of divisions(end)) {
      const rows = breaks.map((from, index) =>
        labels.row(starts[from] ?? 0, starts[breaks[index + 1] ?? end] ?? pieces.length),
      );
      if (rows.some((row) => row.length < 2)) continue;
      const worth = rows.flat().reduce((sum, cell) => sum + known(cell), 0) - breaks.length * ROW_COST;
      for (const columns of headColumns(rows)) {
        if (columns.filter(isOurs).length < FEWEST_OURS || repeatsCode(columns)) continue;
        found.push({ columns, next: starts[end] ?? pieces.length, worth });
      }
    }
  }
  found.sort((one, two) => two.worth - one.worth);
  const least = (found[0]?.worth ?? 0) - MOST_WORSE;
  const distinct = new Map<string, StreamHead>();
  for (const { columns, next, worth } of found) {
    const key = `${next} ${columns.map((one) => `${one?.holds} ${one?.header.mapped.text}`).join()}`;
    if (worth >= least && distinct.size < most && !distinct.has(key)) distinct.set(key, { columns, next });
  }
  return [...distinct.values()];
}

/** Two lines that begin with the same label of codes are no one line. */
function repeatsCode(columns: StreamHead["columns"]): boolean {
  const codes = columns.flatMap((column) => (column?.holds === "code" ? [column.header.mapped.text] : []));
  return new Set(codes).size < codes.length;
}

/** A reading under which so many labels fewer are known is none. */
const MOST_WORSE = 3;
/** What each line of a header costs: of two readings the one that parts it less. */
const ROW_COST = 0.5;

function known(cell: Cell): number {
  const { text } = cell.mapped;
  return text === "" || isPartOfColumn(cell) ? 0 : columnOf(cell) === null ? -1 : 1;
}

/** Index of the first piece of each line. */
function lineStarts(pieces: readonly CellLine[]): readonly number[] {
  return pieces.flatMap(({ joint }, index) => (joint === "tab" ? [] : [index]));
}

/** The ways to part so many lines into one, two or three: the first line of each. */
function divisions(lines: number): readonly (readonly number[])[] {
  const found: number[][] = [[0]];
  for (let second = 1; second < lines; second++) {
    found.push([0, second]);
    // the third line holds units and is not broken
    if (MOST_ROWS > 2 && second < lines - 1) found.push([0, second, lines - 1]);
  }
  return found;
}

/** A cell with a figure is no label, unless the figure is the unit's. */
function isValue(text: string): boolean {
  return /\d|[≤≥]\s?\d/u.test(text.replace(/\([^()]{0,40}\)|k?h?m2/giu, ""));
}

/** The labels between the tabs, each put together once. */
class Labels {
  readonly #source: SourceText;
  readonly #pieces: readonly CellLine[];
  readonly #cells = new Map<string, Cell>();

  constructor(source: SourceText, pieces: readonly CellLine[]) {
    this.#source = source;
    this.#pieces = pieces;
  }

  /** The cells of a row from piece to piece. */
  row(from: number, to: number): readonly Cell[] {
    const cells: Cell[] = [];
    for (let at = from; at < to; ) {
      let next = at + 1;
      while (next < to && this.#pieces[next]?.joint !== "tab") next++;
      cells.push(this.#cell(at, next));
      at = next;
    }
    return cells;
  }

  #cell(from: number, to: number): Cell {
    const key = `${from}/${to}`;
    const own = this.#pieces.slice(from, to).map((line) => ({ line, start: line.start, end: line.end }));
    const cell = this.#cells.get(key) ?? cellOver(this.#source, own, own[0]?.start ?? 0);
    this.#cells.set(key, cell);
    return cell;
  }
}
