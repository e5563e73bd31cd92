import { type LaidLine, type PlacedRun, piecesOf, type Row, rightOf, rowsOf } from "./page-rows";
import type { PageTable } from "./page-tables";
import { segmentRows } from "./row-segments";

/** A gutter between columns of prose is at least this wide, in font sizes, and lies in the middle of the page. */
const GUTTER = 1;
const MIDDLE: readonly [number, number] = [0.25, 0.75];
/** Columns of a page are of one width: a gutter here, in shares of the width, is seldom one of a table. */
const CENTRE: readonly [number, number] = [0.42, 0.58];
/** A line of prose fills most of its column; a row of a table seldom does. */
const FILLED_LINE = 0.7;
const FEWEST_FILLED = 4;
/** Full lines one below the other are a paragraph from this many on; cells that wrap have fewer. */
const PARAGRAPH = 3;
/** A full line ends this many font sizes before the edge of its column at most, half the gutter included. */
const NEAR_EDGE = 3;
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

/** Lines of prose in a column from `left` to `right`: they have no gap as between cells, and end where the column does. */
function filledRows(
  runs: readonly PlacedRun[],
  left: number,
  right: number,
): { readonly all: number; readonly together: number } {
  let [all, together, run] = [0, 0, 0];
  for (const { segments } of segmentRows(runs)) {
    const filled = segments.some(
      ({ text, x0, x1, size }) =>
        x1 - x0 >= FILLED_LINE * (right - left) &&
        x1 >= right - NEAR_EDGE * size &&
        /\p{Script=Han}{4}/u.test(text),
    );
    run = filled ? run + 1 : 0;
    all += filled ? 1 : 0;
    together = Math.max(together, run);
  }
  return { all, together };
}

/** Rows that hold numbers or codes: cells of other rows may be broken into lines on either side. */
function valueRows(runs: readonly PlacedRun[]): Row[] {
  const rows = segmentRows(runs).filter(({ segments }) => segments.some(({ value }) => value));
  return rows.map(({ y, segments }) => ({ y, runs: segments.flatMap((segment) => segment.runs) }));
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

/** The white strip between two columns of a page. */
export interface Gutter {
  readonly x: number;
  /** where the text left of it begins, and that right of it ends */
  readonly from: number;
  readonly to: number;
  /** whether it can be nothing else: paragraphs of prose fill a column beside it, or it parts the page in the middle */
  readonly sure: boolean;
}

/**
 * The middle of the white strip between two columns, or null where the page has one column. Asks for prose on one
 * side at least where both sides share their baselines: the columns of a table alone make no gutter.
 */
export function pageGutter(runs: readonly PlacedRun[], tables: readonly PageTable[]): Gutter | null {
  const solid = new Set(tables.flatMap(solidRows));
  const ink = [...runs, ...solid].filter((run) => run.text.trim() !== "");
  if (ink.length === 0) return null;
  const size = median(ink.map((run) => run.size));
  const from = ink.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const to = ink.reduce((most, run) => Math.max(most, rightOf(run)), Number.NEGATIVE_INFINITY);
  const rows = rowsOf(ink);
  const free = rows.filter((row) => !row.runs.every((run) => solid.has(run)));
  const x = whitestMiddle(rows, free, from, to, (GUTTER * size) / 2);
  if (x === null) return null;
  const open = rows.filter((row) => !crosses(row, x)).flatMap((row) => row.runs);
  const left = open.filter((run) => run.x < x);
  const rest = open.filter((run) => run.x >= x);
  const [leftRows, restRows] = [rowsOf(left), rowsOf(rest)];
  const fewer = Math.min(leftRows.length, restRows.length);
  if (fewer < FEWEST_ROWS) return null;
  const apart = (one: readonly Row[], other: readonly Row[]): boolean => {
    const shared = one.filter((row) => other.some(({ y }) => Math.abs(y - row.y) < SAME_BASELINE));
    return shared.length < MOST_SHARED * Math.min(one.length, other.length);
  };
  const [leftValues, restValues] = [valueRows(left), valueRows(rest)];
  const tabular = Math.min(leftValues.length, restValues.length) >= FEWEST_ROWS;
  const filled = [filledRows(left, from, x), filledRows(rest, x, to)];
  const prose = filled.some(({ together }) => together >= PARAGRAPH);
  const isColumns =
    filled.reduce((sum, { all }) => sum + all, 0) >= FEWEST_FILLED ||
    (tabular ? apart(leftValues, restValues) : apart(leftRows, restRows));
  const share = (x - from) / (to - from);
  const central = share >= CENTRE[0] && share <= CENTRE[1];
  return isColumns ? { x, from, to, sure: prose || central } : null;
}

/** Share of the rows of a table across a gutter that have something on both sides of it. */
const MOSTLY_BOTH = 0.8;
/** A line that begins this many font sizes behind the edge of its column at most may be a paragraph's. */
const INDENT = 2.5;

/**
 * Whether a table lies across the gutter of a page of prose: neither side has lines of prose, and something of it crosses the
 * gutter or nearly all of its rows stand on both sides. What else looks like one is columns of the page side by side.
 */
export function liesAcross({ runs, rows, edges }: PageTable, { x, from, to }: Gutter): boolean {
  const isProse = (own: readonly PlacedRun[], left: number, right: number): boolean => {
    const ends = segmentRows(own).some(({ segments: [first] }) => {
      const indent = first === undefined ? Number.POSITIVE_INFINITY : (first.x0 - left) / first.size;
      return indent <= INDENT && /[。：:]$/u.test(first?.text.trim() ?? "");
    });
    return ends || filledRows(own, left, right).all > 1;
  };
  const [left, right] = [runs.filter((run) => run.x < x), runs.filter((run) => run.x >= x)];
  const start = right.reduce((least, run) => Math.min(least, run.x), to);
  if (isProse(left, from, x) || isProse(right, start, to)) return false;
  if (segmentRows(runs).some(({ segments }) => segments.some((one) => one.x0 < x && one.x1 > x))) return true;
  const both = rows.filter((cells) => {
    const filled = cells.filter(({ pieces }) => pieces.length > 0);
    return (
      filled.some(({ column }) => (edges[column + 1] ?? to) <= x) &&
      filled.some(({ column }) => (edges[column] ?? from) >= x)
    );
  });
  return both.length >= MOSTLY_BOTH * rows.length;
}

/** The middle of the widest strip that the fewest rows cross; null where too many cross every strip. */
function whitestMiddle(
  rows: readonly Row[],
  free: readonly Row[],
  from: number,
  to: number,
  half: number,
): number | null {
  const countAt = (some: readonly Row[], x: number): number =>
    some.filter((row) => row.runs.some((run) => run.x < x + half && rightOf(run) > x - half)).length;
  const crossings: { x: number; count: number }[] = [];
  for (let share = MIDDLE[0]; share <= MIDDLE[1]; share += 0.005) {
    const x = from + share * (to - from);
    crossings.push({ x, count: countAt(rows, x) });
  }
  const least = Math.min(...crossings.map((crossing) => crossing.count));
  let longest: number[] = [];
  let current: number[] = [];
  for (const { x, count } of crossings) {
    current = count === least ? [...current, x] : [];
    if (current.length > longest.length) longest = current;
  }
  const x = longest[longest.length >> 1];
  // whole tables may lie across; of lines only a few
  return x === undefined || countAt(free, x) > MOST_CROSSING * free.length ? null : x;
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
      for (const one of open) for (const block of blocksOf(side(one, gutter, onLeft))) blocks.push(block);
    open = [];
  };
  for (const one of placed) {
    const [x0 = 0, , x1 = 0] = one.table?.box ?? [];
    const across = one.row === null ? x0 < gutter && x1 > gutter : crosses(one.row, gutter);
    if (across) {
      flush();
      for (const block of blocksOf(one)) blocks.push(block);
    } else open.push(one);
  }
  flush();
  return blocks;
}

/** Runs of a page that stand in one column of prose; or the rows across the columns, all together. */
export interface Stretch {
  readonly runs: readonly PlacedRun[];
  readonly across: boolean;
}

/** The runs of a page by column of prose, between the rows that cross the gutter; those rows stand with each other. */
export function stretches(runs: readonly PlacedRun[], gutter: number | null): readonly Stretch[] {
  if (gutter === null) return [{ runs, across: false }];
  const across: PlacedRun[] = [];
  const parts: PlacedRun[][] = [];
  let open: PlacedRun[] = [];
  const flush = (): void => {
    for (const left of [true, false]) parts.push(open.filter((run) => run.x < gutter === left));
    open = [];
  };
  for (const row of rowsOf(runs)) {
    if (crosses(row, gutter)) {
      flush();
      across.push(...row.runs);
    } else open.push(...row.runs);
  }
  flush();
  return [...parts.map((own) => ({ runs: own, across: false })), { runs: across, across: true }];
}

/** What of a row or table stands at one side of the gutter. */
function side(placed: Placed, gutter: number, left: boolean): Placed {
  const belongs = (x: number): boolean => x < gutter === left;
  if (placed.table !== null) return belongs(placed.table.box[0]) ? placed : { ...placed, table: null };
  const runs = (placed.row?.runs ?? []).filter((run) => belongs(run.x));
  return { ...placed, row: { y: placed.y, runs } };
}
