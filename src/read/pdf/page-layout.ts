import { type LaidLine, type PlacedRun, piecesOf, type Row, rightOf, rowsOf } from "./page-rows";
import type { PageTable } from "./page-tables";

/** A gutter between columns of prose is at least this wide, in font sizes, and lies in the middle of the page. */
const GUTTER = 1;
const MIDDLE: readonly [number, number] = [0.25, 0.75];
/** A line of prose fills most of its column; a row of a table seldom does. */
const FILLED_LINE = 0.7;
const FEWEST_FILLED = 4;
const FEWEST_ROWS = 5;
/** Rows of one table stand on both sides of any strip through it; two columns of text seldom share a baseline. */
const MOST_SHARED = 0.5;
const SAME_BASELINE = 0.6;
/** Share of rows that may cross a gutter: titles and wide tables. */
const MOST_CROSSING = 0.4;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function crosses(row: Row, x: number): boolean {
  return row.runs.some((run) => run.x < x && rightOf(run) > x);
}

function filledRows(runs: readonly PlacedRun[], width: number): number {
  return rowsOf(runs).filter((row) => {
    const text = row.runs.map((run) => run.text).join("");
    const ink = row.runs.reduce((sum, run) => sum + run.width, 0);
    return ink >= FILLED_LINE * width && /\p{Script=Han}{4}/u.test(text);
  }).length;
}

/** The rows of a table as runs that fill its width: no strip between its columns can be taken for a gutter. */
function solidRows(table: PageTable): PlacedRun[] {
  const [x0, , x1] = table.box;
  return rowsOf(table.runs).map(({ y, runs }) => ({
    text: runs.map((run) => run.text).join(""),
    x: x0,
    y,
    width: x1 - x0,
    size: runs[0]?.size ?? 1,
  }));
}

/**
 * The middle of the white strip between two columns, or null where the page has one column. Asks for prose on one
 * side at least: the columns of a table alone make no gutter.
 */
export function pageGutter(runs: readonly PlacedRun[], tables: readonly PageTable[]): number | null {
  const ink = [...runs, ...tables.flatMap(solidRows)].filter((run) => run.text.trim() !== "");
  if (ink.length === 0) return null;
  const size = median(ink.map((run) => run.size));
  const from = Math.min(...ink.map((run) => run.x));
  const to = Math.max(...ink.map(rightOf));
  const rows = rowsOf(ink);
  const x = whitestMiddle(rows, from, to, (GUTTER * size) / 2);
  if (x === null) return null;
  const open = rows.filter((row) => !crosses(row, x)).flatMap((row) => row.runs);
  const left = open.filter((run) => run.x < x);
  const rest = open.filter((run) => run.x >= x);
  const [leftRows, restRows] = [rowsOf(left), rowsOf(rest)];
  const fewer = Math.min(leftRows.length, restRows.length);
  if (fewer < FEWEST_ROWS) return null;
  const shared = leftRows.filter((row) =>
    restRows.some((other) => Math.abs(other.y - row.y) < SAME_BASELINE),
  );
  if (shared.length < MOST_SHARED * fewer) return x;
  const filled = filledRows(left, x - from) + filledRows(rest, to - x);
  return filled >= FEWEST_FILLED ? x : null;
}

/** The middle of the widest strip that the fewest rows cross; null where too many cross every strip. */
function whitestMiddle(rows: readonly Row[], from: number, to: number, half: number): number | null {
  const crossings: { x: number; count: number }[] = [];
  for (let share = MIDDLE[0]; share <= MIDDLE[1]; share += 0.005) {
    const x = from + share * (to - from);
    const count = rows.filter((row) =>
      row.runs.some((run) => run.x < x + half && rightOf(run) > x - half),
    ).length;
    crossings.push({ x, count });
  }
  const least = Math.min(...crossings.map((crossing) => crossing.count));
  if (least > MOST_CROSSING * rows.length) return null;
  let longest: number[] = [];
  let current: number[] = [];
  for (const { x, count } of crossings) {
    current = count === least ? [...current, x] : [];
    if (current.length > longest.length) longest = current;
  }
  return longest[longest.length >> 1] ?? null;
}

/** A line or a whole table, in its place on the page. */
export type Block =
  | { readonly kind: "line"; readonly y: number; readonly line: LaidLine }
  | { readonly kind: "table"; readonly y: number; readonly table: PageTable };

interface Placed {
  /** baseline of a row, upper edge of a table */
  readonly y: number;
  readonly row: Row | null;
  readonly table: PageTable | null;
}

function blocksOf({ y, row, table }: Placed): Block[] {
  if (table !== null) return [{ kind: "table", y, table }];
  return row === null || row.runs.length === 0
    ? []
    : [{ kind: "line", y, line: { y, pieces: piecesOf(row) } }];
}

/**
 * The lines and tables of a page in reading order. With a gutter the left column is read before the right one, between
 * the lines and tables that cross it.
 */
export function laidBlocks(
  runs: readonly PlacedRun[],
  tables: readonly PageTable[],
  gutter: number | null,
): Block[] {
  const placed = [
    ...rowsOf(runs.filter((run) => run.text.trim() !== "")).map(
      (row): Placed => ({ y: row.y, row, table: null }),
    ),
    ...tables.map((table): Placed => ({ y: table.box[3], row: null, table })),
  ].toSorted((a, b) => b.y - a.y);
  if (gutter === null) return placed.flatMap(blocksOf);
  const blocks: Block[] = [];
  let open: Placed[] = [];
  const flush = (): void => {
    for (const onLeft of [true, false])
      blocks.push(...open.flatMap((one) => blocksOf(side(one, gutter, onLeft))));
    open = [];
  };
  for (const one of placed) {
    const [x0 = 0, , x1 = 0] = one.table?.box ?? [];
    const across = one.row === null ? x0 < gutter && x1 > gutter : crosses(one.row, gutter);
    if (across) {
      flush();
      blocks.push(...blocksOf(one));
    } else open.push(one);
  }
  flush();
  return blocks;
}

/** What of a row or table stands at one side of the gutter. */
function side(placed: Placed, gutter: number, left: boolean): Placed {
  const belongs = (x: number): boolean => x < gutter === left;
  if (placed.table !== null) return belongs(placed.table.box[0]) ? placed : { ...placed, table: null };
  const runs = (placed.row?.runs ?? []).filter((run) => belongs(run.x));
  return { ...placed, row: { y: placed.y, runs } };
}
