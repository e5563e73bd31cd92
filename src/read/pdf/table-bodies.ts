import { overlap, type Segment, type SegmentRow } from "./row-segments";

/** A column of a table without ruled lines: where its text stands, over all rows of the body. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  /** whether it holds numbers and codes, one line a row */
  readonly values: boolean;
}

/** Rows that belong together because their values stand in columns; first and last are indices of page rows. */
export interface TableBody {
  readonly first: number;
  readonly last: number;
  readonly bands: readonly Band[];
  /** baselines of the rows, the topmost first */
  readonly anchors: readonly number[];
}

/** Rows of one table are no further apart than this many font sizes: a cell of a dozen lines. */
const FURTHEST = 18;
/** Share of the values of a row that the next row continues in their columns. */
const CONTINUED = 0.5;
/** Columns are this many font sizes apart at least. */
const STRIP = 0.3;
/** Share of values among the lines of a column of values. */
const MOSTLY = 0.8;
/** Share of the columns of values that have a value on the baseline of a row. */
const VOTES = 0.34;
const FEWEST_ROWS = 2;

const values = (row: SegmentRow): Segment[] => row.segments.filter((segment) => segment.value);
/** Years alone head columns: 2021, 2025 above a 年 of the next line. */
export const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/u.test(text.trim());
const isSeed = (row: SegmentRow): boolean =>
  row.segments.length > 1 && values(row).some(({ text }) => !isYear(text));

/** The columns of values that two rows share, as wide as both make them. */
function shared(a: readonly Segment[], b: readonly Segment[]): Pick<Segment, "x0" | "x1">[] {
  return a.flatMap((one) => {
    const other = b.find((candidate) => overlap(one, candidate) > 0);
    return other === undefined ? [] : [{ x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) }];
  });
}

/** Whether values go on in their columns, and what stands between are lines of other columns. */
function linked(rows: readonly SegmentRow[], from: number, to: number): boolean {
  const [above, below] = [rows[from], rows[to]];
  if (above === undefined || below === undefined) return false;
  const [a, b] = [values(above), values(below)];
  const size = Math.max(...below.segments.map((segment) => segment.size));
  if (above.y - below.y > FURTHEST * size) return false;
  const between = rows.slice(from, to + 1).flatMap((row) => row.segments);
  const words = between.filter((segment) => !segment.value);
  const columns = shared(a, b).filter((column) => words.every((word) => overlap(word, column) <= 0));
  return columns.length >= Math.max(1, CONTINUED * Math.min(a.length, b.length));
}

function bandsOf(rows: readonly SegmentRow[]): Band[] {
  const segments = rows.flatMap((row) => row.segments);
  const bands: { x0: number; x1: number; lines: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = bands.at(-1);
    if (last !== undefined && segment.x0 - last.x1 < STRIP * segment.size) {
      last.x1 = Math.max(last.x1, segment.x1);
      last.lines.push(segment);
    } else bands.push({ x0: segment.x0, x1: segment.x1, lines: [segment] });
  }
  return bands.map(({ x0, x1, lines }) => ({
    x0,
    x1,
    values: lines.filter((line) => line.value).length >= MOSTLY * lines.length,
  }));
}

/** The baselines on which the columns of values agree. */
function anchorsOf(rows: readonly SegmentRow[], bands: readonly Band[]): number[] {
  const found: { y: number; votes: Set<Band>; size: number }[] = [];
  for (const segment of rows.flatMap(values).toSorted((a, b) => b.y - a.y)) {
    const band = bands.find((one) => one.values && overlap(one, segment) > 0);
    if (band === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.y - segment.y <= 0.45 * segment.size) last.votes.add(band);
    else found.push({ y: segment.y, votes: new Set([band]), size: segment.size });
  }
  const most = Math.max(0, ...found.map(({ votes }) => votes.size));
  return found.filter(({ votes }) => votes.size >= VOTES * most).map(({ y }) => y);
}

/** The bodies of the tables among the rows of a page or column, from top to bottom. */
export function tableBodies(rows: readonly SegmentRow[]): TableBody[] {
  const chains: number[][] = [];
  rows.forEach((row, seed) => {
    if (!isSeed(row)) return;
    const open = chains.findLast((chain) => linked(rows, chain.at(-1) ?? seed, seed));
    if (open === undefined) chains.push([seed]);
    else open.push(seed);
  });
  // lines of a wrapped cell may look like rows of their own: the chain with more rows is the table
  const chosen: number[][] = [];
  for (const chain of chains.toSorted((a, b) => b.length - a.length)) {
    const inside = (other: readonly number[]): boolean =>
      (chain[0] ?? 0) <= (other.at(-1) ?? 0) && (other[0] ?? 0) <= (chain.at(-1) ?? 0);
    if (!chosen.some(inside)) chosen.push(chain);
  }
  const downwards = chosen.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return downwards.flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined || chain.length < FEWEST_ROWS) return [];
    const body = rows.slice(first, last + 1);
    const bands = bandsOf(body);
    const anchors = anchorsOf(body, bands);
    return bands.length < 2 || anchors.length < FEWEST_ROWS ? [] : [{ first, last, bands, anchors }];
  });
}

/** The rows from `first` to `last` in columns that are known from elsewhere; null where they do not fit. */
export function bodyIn(
  rows: readonly SegmentRow[],
  first: number,
  last: number,
  known: readonly Band[],
): TableBody | null {
  const body = rows.slice(first, last + 1);
  const segments = body.flatMap((row) => row.segments);
  const under = (segment: Segment): Band[] => known.filter((band) => overlap(band, segment) > 0);
  if (segments.some((segment) => under(segment).length !== 1)) return null;
  const bands = known.map((band) => {
    const own = segments.filter((segment) => under(segment)[0] === band);
    return {
      ...band,
      x0: Math.min(band.x0, ...own.map(({ x0 }) => x0)),
      x1: Math.max(band.x1, ...own.map(({ x1 }) => x1)),
    };
  });
  const anchors = anchorsOf(body, bands);
  return anchors.length === 0 ? null : { first, last, bands, anchors };
}
