import { overlap, type Segment, type SegmentRow } from "./row-segments";
import { type Band, isYear, type TableBody } from "./table-bodies";

/** A cell of a header over the columns `from` to `to`. */
export interface HeadSpan {
  readonly from: number;
  readonly to: number;
  readonly line: Segment;
}

/** The header of a table without ruled lines. */
export interface TableHead {
  /** headings over several columns by level, the topmost first */
  readonly levels: readonly (readonly HeadSpan[])[];
  /** the lines of the heading of each single column */
  readonly leaves: readonly (readonly Segment[])[];
  /** baseline of its lowest line */
  readonly floor: number;
}

/** Rows of a header follow each other within this many font sizes. */
const FURTHEST = 3.2;
const MOST_ROWS = 14;
/** A longer line above a table, in shares of its width, is text. */
const LONGEST = 0.35;
/** A heading in the middle of its columns misses it by this many font sizes at most. */
const ASTRAY = 0.8;
/** A title stands less exactly in the middle: the text of the outer columns may not fill them. */
const TITLE = 4;
/** A heading stands at most this many line pitches above the one below it, which may be lower than its cell. */
const HIGHEST = 2.6;
/** A heading under another begins lower by this many line pitches. */
const SET_LOWER = 0.8;
/** Headings on one level differ by less than this many line pitches. */
const SAME_LEVEL = 0.5;
/** Lines of one heading follow each other within this many line pitches. */
const NEXT_LINE = 1.15;
/** A line over one column alone belongs to its heading up to this distance. */
const SAME_HEADING = 1.6;
/** A line of a heading that stands this many font sizes beside the middle of its column heads others too. */
const BESIDE = 1;
/** Two headings one above the other are as far apart as rows of one line, less this share for rounding. */
const NEXT_ROW = 0.97;

/** What stands alone above a table and is no heading: a sentence, a label with its colon, the unit of the figures. */
const NO_HEADING = /[。；;!?:]$|^(?:计量)?单位 ?:/u;

/** A bracket that the next line closes. */
const UNCLOSED = /[(（][^)）]*$/u;

const hit = (segment: Segment, bands: readonly Band[]): number[] =>
  bands.flatMap((band, index) => (overlap(segment, band) > 1 ? [index] : []));

/**
 * The columns that each heading of a row stands over. A row that has one heading for each column says so by their order:
 * headings in the middle of their cells may miss figures that are set to one side.
 */
function columnsUnder(row: SegmentRow, bands: readonly Band[]): readonly (readonly number[])[] {
  return row.segments.map((segment, index) => (isOneForEach(row, bands) ? [index] : hit(segment, bands)));
}

function isOneForEach({ segments }: SegmentRow, bands: readonly Band[]): boolean {
  return (
    segments.length === bands.length &&
    segments.every((segment, index) => hit(segment, bands).every((column) => column === index))
  );
}

/** The rows above a body that may be its header, the topmost first. */
export function rowsAbove(rows: readonly SegmentRow[], { first, bands }: TableBody): SegmentRow[] {
  const [x0, x1] = [bands[0]?.x0 ?? 0, bands.at(-1)?.x1 ?? 0];
  // a heading may be much wider than the figures below it
  const coversOuter = (segment: Segment): boolean =>
    [bands[0], bands.at(-1)].some(
      (band) => band !== undefined && segment.x0 <= band.x0 && segment.x1 >= band.x1,
    );
  const found: SegmentRow[] = [];
  for (let index = first - 1; index >= 0 && found.length < MOST_ROWS; index--) {
    const [row, below] = [rows[index], rows[index + 1]];
    if (row === undefined || below === undefined) break;
    const size = Math.max(...row.segments.map((segment) => segment.size));
    if (row.y - below.y > FURTHEST * size) break;
    const [only, ...rest] = row.segments;
    if (rest.length === 0 && NO_HEADING.test(only?.text.normalize("NFKC").trim() ?? "")) break;
    const oneForEach = isOneForEach(row, bands);
    const years = row.segments.every(({ value, text }) => !value || isYear(text));
    const other = row.segments.some(
      (segment) =>
        (segment.value && !years && hit(segment, bands).some((column) => bands[column]?.values === true)) ||
        (!oneForEach &&
          (segment.x0 < x0 - 2 * size || segment.x1 > x1 + 2 * size) &&
          !coversOuter(segment)) ||
        segment.x1 - segment.x0 > LONGEST * (x1 - x0),
    );
    if (other) break;
    found.unshift(row);
  }
  return found;
}

/** The baseline below which no line above the first row is a heading, or null where there is no header. */
export function headFloor(above: readonly SegmentRow[], bands: readonly Band[]): number | null {
  const over = above.flatMap((row) => {
    const under = columnsUnder(row, bands);
    return row.segments.filter(
      (segment, index) => !segment.value && under[index]?.some((column) => bands[column]?.values),
    );
  });
  return over.length === 0 ? null : Math.min(...over.map((segment) => segment.y));
}

/**
 * Where headings stand in the middle of their cells, those of one column alone stand in the middle of the whole header;
 * those under another stand below this baseline. Infinite where none does.
 */
function spanLimit(
  leaves: readonly (readonly Segment[])[],
  across: readonly Segment[],
  floor: number,
  pitch: number,
): number {
  const top = Math.max(...[...across, ...leaves.flat()].map((line) => line.y));
  const middle = (top + floor) / 2;
  const inMiddle = leaves.some(
    (own) =>
      own.length > 0 && Math.abs(((own[0]?.y ?? 0) + (own.at(-1)?.y ?? 0)) / 2 - middle) <= 0.2 * pitch,
  );
  return inMiddle ? middle - 0.2 * pitch : Number.POSITIVE_INFINITY;
}

/** The columns that a heading stands over: those below it that have headings of their own, in its middle. */
function spanOf(
  line: Segment,
  bands: readonly Band[],
  leaves: readonly (readonly Segment[])[],
  others: readonly Segment[],
  pitch: number,
  below: number,
): HeadSpan | null {
  const under = hit(line, bands);
  const before = bands.filter((band) => band.x1 <= line.x0 + 1).length;
  let [from, to] = under.length > 0 ? [under[0] ?? 0, under.at(-1) ?? 0] : [before - 1, before];
  const isFree = (column: number): boolean => {
    const [first, last] = [leaves[column]?.[0], leaves[column]?.at(-1)];
    if (first === undefined || last === undefined) return false;
    return first.y < line.y - SAME_LEVEL * pitch && (first.y + last.y) / 2 < below;
  };
  for (let column = from; column <= to; column++) if (!isFree(column)) return null;
  const [least, most] = [from, to];
  const taken = (column: number): boolean =>
    others.some((other) => hit(other, bands).includes(column) || overlap(other, bands[column] ?? other) > 0);
  while (isFree(from - 1) && !taken(from - 1)) from--;
  while (isFree(to + 1) && !taken(to + 1)) to++;
  const middle = (line.x0 + line.x1) / 2;
  const astray = (a: number, b: number): number =>
    Math.abs(((bands[a]?.x0 ?? 0) + (bands[b]?.x1 ?? 0)) / 2 - middle) / line.size;
  const next = Math.max(...leaves.map((own) => own[0]?.y ?? 0));
  const apart = line.y - next > NEXT_LINE * pitch;
  if (apart && from === 0 && to === bands.length - 1 && astray(from, to) <= TITLE) return { from, to, line };
  if (astray(from, to) <= ASTRAY) return { from, to, line };
  let best: readonly [number, number] | null = null;
  for (let a = from; a <= least; a++)
    for (let b = to; b >= most; b--)
      if (astray(a, b) <= ASTRAY && (best === null || b - a > best[1] - best[0])) best = [a, b];
  if (best !== null) return { from: best[0], to: best[1], line };
  // not in the middle of anything: set from the left
  const left = Math.min(bands[least]?.x0 ?? 0, ...(leaves[least] ?? []).map((leaf) => leaf.x0));
  return Math.abs(line.x0 - left) <= line.size / 2 ? { from: least, to, line } : null;
}

/** Whether a line stands neither in the middle of its column nor flush with the line below. */
function isBeside(line: Segment, below: Segment, { x0, x1 }: Band): boolean {
  const most = BESIDE * line.size;
  return (
    Math.abs(line.x0 + line.x1 - x0 - x1) > 2 * most &&
    Math.abs(line.x0 + line.x1 - below.x0 - below.x1) > 2 * most &&
    Math.abs(line.x0 - below.x0) > most &&
    Math.abs(line.x1 - below.x1) > most
  );
}

/** The header that the rows above a body make; null where their lines do not come out as one. */
export function tableHead(
  above: readonly SegmentRow[],
  bands: readonly Band[],
  pitch: number,
  rowPitch: number,
): TableHead | null {
  const floor = headFloor(above, bands);
  if (floor === null) return null;
  const nextLine = Math.min(NEXT_LINE * pitch, NEXT_ROW * rowPitch);
  const over = above
    .flatMap((row) => {
      const under = columnsUnder(row, bands);
      return row.segments.map((line, index) => ({ line, under: under[index] ?? [] }));
    })
    .filter(({ line }) => line.y >= floor - 0.2 * pitch);
  const lines = over.map(({ line }) => line);
  const leaves: Segment[][] = bands.map(() => []);
  let across: Segment[] = [];
  for (const { line, under } of over) {
    const [column] = under;
    if (under.length === 1 && column !== undefined) leaves[column]?.push(line);
    else across.push(line);
  }
  // set at the top, a column that begins lower stands under the heading to its left
  const tops = leaves.map((own) => own[0]?.y ?? 0);
  const topmost = Math.max(...tops);
  const atTop = (column: number): boolean => (tops[column] ?? 0) >= topmost - 0.2 * pitch;
  const set: HeadSpan[] = [];
  const ends = leaves.some((own, column) => atTop(column) && (own.at(-1)?.y ?? 0) > floor + pitch / 2);
  if (ends && tops.filter((_, column) => atTop(column)).length * 2 >= bands.length) {
    leaves.forEach((own, column) => {
      const [first, ...rest] = own;
      const next = tops[column + 1] ?? topmost;
      if (first === undefined || rest.length === 0 || !atTop(column) || next >= topmost - SET_LOWER * pitch)
        return;
      let to = column + 1;
      while (to + 1 < bands.length && (tops[to + 1] ?? topmost) < topmost - SET_LOWER * pitch) to++;
      set.push({ from: column, to, line: first });
      leaves[column] = rest;
    });
  }
  // a line well above the others of its column heads its neighbours too, and so does one at the top beside columns whose
  // own heading stands in the lower half alone
  const half = spanLimit(leaves, across, floor, pitch);
  const top = Math.max(...lines.map((line) => line.y));
  const isLower = (column: number): boolean => {
    const [first, last] = [leaves[column]?.[0], leaves[column]?.at(-1)];
    return (
      Number.isFinite(half) &&
      first !== undefined &&
      last !== undefined &&
      (first.y + last.y) / 2 < half &&
      first.y < top - SAME_LEVEL * pitch
    );
  };
  const lower = bands.map((_, column) => isLower(column));
  leaves.forEach((own, column) => {
    const [first, second] = own;
    const band = bands[column];
    if (first === undefined || second === undefined || band === undefined) return;
    const heads = first.y >= top - 0.2 * pitch && (lower[column - 1] === true || lower[column + 1] === true);
    const wrapped = UNCLOSED.test(first.text);
    if (first.y - second.y < nextLine && !isBeside(first, second, band) && (!heads || wrapped)) return;
    across.push(first);
    leaves[column] = own.slice(1);
  });
  const below = spanLimit(leaves, across, floor, pitch);
  across = across.toSorted((a, b) => b.y - a.y);
  const levels: HeadSpan[][] = set.length > 0 ? [set] : [];
  for (const line of across) {
    const near = (other: Segment): boolean => Math.abs(other.y - line.y) <= SAME_LEVEL * pitch;
    const span = spanOf(
      line,
      bands,
      leaves,
      across.filter((other) => other !== line && near(other)),
      pitch,
      below,
    );
    if (span === null) continue;
    const highest = Math.max(...leaves.slice(span.from, span.to + 1).map((own) => own[0]?.y ?? 0));
    if (span.from === span.to) {
      // a heading of one column after all, or a line over it
      if (line.y - highest <= SAME_HEADING * pitch) leaves[span.from]?.unshift(line);
      continue;
    }
    // a title over the whole table, or far above it
    if ((span.from === 0 && span.to === bands.length - 1) || line.y - highest > HIGHEST * pitch) continue;
    const level = levels.at(-1);
    if (level?.[0] !== undefined && near(level[0].line)) level.push(span);
    else levels.push([span]);
  }
  return { levels, leaves, floor };
}
