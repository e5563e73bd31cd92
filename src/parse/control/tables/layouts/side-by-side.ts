import type { Line } from "../../../layout/line";
import { COUNTERS } from "../../../lexicon/column-words";
import type { Version } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import { type Cell, rowEvidence } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type FoundTable, tableOf } from "../found-table";
import { type Columns, isSameKind } from "../header/table-columns";
import type { Ruling } from "../rows-below";

/** Lines above a header that may name its halves. */
const CAPTION_LINES = 2;

/**
 * Two tables or more that were printed side by side: the same labels again, a code at the head of each. Every row holds
 * a row of each. The words above them tell the states; without such words the same codes twice are refused. Null for
 * one table alone.
 */
export function sideBySide(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  printed: Columns,
  cells: readonly (readonly Cell[])[],
  ruling: Ruling,
): FoundTable | null {
  const { columns, rows } = withoutGaps(printed, cells);
  const width = blockWidth(columns);
  if (width === null) return null;
  const count = columns.length / width;
  const code = columns.findIndex((column) => column?.holds === "code" || column?.holds === "name");
  const states = statesOf(cutter, lines, at, columns, count, ruling);
  // the last of several tables may be shorter than the others
  const fits = (row: readonly Cell[]): boolean =>
    row.length === columns.length ||
    (row.length >= width && row.slice(width).every((cell) => cell.mapped.text === ""));
  const whole = rows.filter(fits);
  const blocks = (row: readonly Cell[]): (readonly Cell[])[] =>
    Array.from({ length: count }, (_, place) => row.slice(place * width, (place + 1) * width));
  const refused = rows
    .filter((row) => !fits(row) || (states === null && namesTwice(blocks(row), code)))
    .map((row) => rowEvidence(cutter.source, row));
  const taken = whole
    .filter((row) => states !== null || !namesTwice(blocks(row), code))
    .flatMap((row) => blocks(row).map((cells, place) => ({ cells, state: states?.[place] ?? null })))
    .filter(({ cells }) => cells.some((cell) => cell.mapped.text !== ""));
  const own = columns
    .slice(0, width)
    .map((column) => (column === null ? null : { ...column, version: null }));
  const told = taken.flatMap(({ state }) => (state === null ? [] : [state]));
  const table = tableOf(
    cutter.source,
    lines,
    at,
    own,
    taken.map(({ cells }) => cells),
    told.length === taken.length ? told : [],
  );
  return { ...table, refused: [...table.refused, ...refused] };
}

/** Number of columns of one of the tables; null where the labels are not the same again. */
export function blockWidth(columns: Columns): number | null {
  const [first, second] = columns;
  const head = first?.holds === "other" && COUNTERS.includes(first.header.mapped.text) ? second : first;
  if (head?.holds !== "code" && head?.holds !== "name") return null;
  for (let width = 3; width <= columns.length / 2; width++) {
    if (columns.length % width !== 0) continue;
    if (columns.every((column, index) => index < width || isAgain(column, columns[index - width] ?? null)))
      return width;
  }
  return null;
}

/** The tables without the empty columns that part them. */
function withoutGaps(
  columns: Columns,
  rows: readonly (readonly Cell[])[],
): { readonly columns: Columns; readonly rows: readonly (readonly Cell[])[] } {
  const isGap = columns.map(
    (column, index) =>
      column === null && index > 0 && rows.every((row) => (row[index]?.mapped.text ?? "") === ""),
  );
  if (!isGap.includes(true) || blockWidth(columns) !== null) return { columns, rows };
  const kept = <Part>(parts: readonly Part[]): readonly Part[] => parts.filter((_, at) => isGap[at] !== true);
  return { columns: kept(columns), rows: rows.map(kept) };
}

/** The same column again; words that announce nothing may stand in any place. */
function isAgain(column: Columns[number], other: Columns[number]): boolean {
  return column === null ? other === null : isSameKind(other, column);
}

function namesTwice(blocks: readonly (readonly Cell[])[], code: number): boolean {
  const codes = blocks.map((block) => block[code]?.mapped.text ?? "").filter((text) => text !== "");
  return new Set(codes).size < codes.length;
}

/** The state of each table, from the header or from the line above it. */
function statesOf(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  columns: Columns,
  count: number,
  { edge, framed }: Ruling,
): readonly Version[] | null {
  const width = columns.length / count;
  const own = Array.from({ length: count }, (_, place) =>
    columns.slice(place * width, (place + 1) * width).find((column) => column?.version != null),
  );
  if (own.every((column) => column !== undefined)) return own.map((column) => column?.version ?? "current");
  for (const line of lines.slice(Math.max(0, at - CAPTION_LINES), at).reverse()) {
    for (const sign of [edge, "gap", "blank"] as const) {
      const cells = cutter.cells(line, sign, framed)?.filter((cell) => cell.mapped.text !== "") ?? [];
      const states = cells.map((cell) => stateOfHead(cell.mapped.text.replace(/^[^\p{Script=Han}]+/u, "")));
      if (cells.length === count && states.every((state) => state !== null)) return states;
    }
  }
  return null;
}
