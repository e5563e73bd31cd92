import { headings, hit, isOneForEach } from "./head-columns";
import { type HeadSpan, headSpans, SAME_LEVEL } from "./head-spans";
import { addTails } from "./head-tails";
import { overlap, type Segment, type SegmentRow } from "./row-segments";
import { type Band, isYear, type TableBody } from "./table-bodies";

/** The header of a table without ruled lines. */
export interface TableHead {
  /** headings over several columns by level, the topmost first */
  readonly levels: readonly (readonly HeadSpan[])[];
  /** the lines of the heading of each single column */
  readonly leaves: readonly (readonly Segment[])[];
  /** baseline of its lowest line */
  readonly floor: number;
  /** headings of which it cannot be told which columns they stand over */
  readonly doubts: readonly string[];
}

/** Rows of a header follow each other within this many font sizes. */
const FURTHEST = 3.2;
const MOST_ROWS = 14;
/** A longer line above a table, in shares of its width, is text. */
const LONGEST = 0.35;
/** A heading stands at most this many line pitches above the one below it, which may be lower than its cell. */
const HIGHEST = 2.6;
/** A heading under another begins lower by this many line pitches. */
const SET_LOWER = 0.8;
/** Lines of one heading follow each other within this many line pitches. */
const NEXT_LINE = 1.15;
/** A line over one column alone belongs to its heading up to this distance. */
const SAME_HEADING = 1.6;
/** A line of a heading that stands this many font sizes beside the middle of its column heads others too. */
const BESIDE = 1;
/** Lines of one cell are at least this many font sizes apart. */
const LEAST_PITCH = 0.8;
/** Two headings one above the other are as far apart as rows of one line, less this share for rounding. */
const NEXT_ROW = 0.97;

/** What stands alone above a table and is no heading: a sentence, a label with its colon, the unit of the figures. */
const NO_HEADING = /[。；;!?:]$|^(?:计量)?单位 ?:/u;

/** A bracket that the next line closes. */
const UNCLOSED = /[(（][^)）]*$/u;

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
  const over = headings(above, bands)
    .flat()
    .filter(({ line: { value, text }, under }) => {
      return (!value || isYear(text)) && under.some((column) => bands[column]?.values);
    })
    .map(({ line }) => line);
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
  const middle = (top + Math.min(floor, ...leaves.flat().map((line) => line.y))) / 2;
  const inMiddle = leaves.some(
    (own) =>
      own.length > 0 && Math.abs(((own[0]?.y ?? 0) + (own.at(-1)?.y ?? 0)) / 2 - middle) <= 0.2 * pitch,
  );
  return inMiddle ? middle - 0.2 * pitch : Number.POSITIVE_INFINITY;
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

/** Tells which headings of a header stand under others, by where they stand. */
type UnderTeller = (own: readonly Segment[]) => boolean;

/** The lines of a header by their columns, and those over several; both are moved where a setting tells. */
interface HeadLines {
  readonly leaves: Segment[][];
  readonly across: Segment[];
  readonly bands: readonly Band[];
  /** y of the line under which the rows begin */
  readonly floor: number;
  /** distance of two lines of a cell, points */
  readonly pitch: number;
  /** lines further apart than this are headings of their own, points */
  readonly nextLine: number;
}

/**
 * Where headings stand at the top of their cells, those that begin lower stand under others. A line at the top beside them is
 * moved from its column to those over several, unless others are there to stand over its neighbours. Null where they do not.
 */
function setAtTop({ leaves, across, bands, floor, pitch, nextLine }: HeadLines): UnderTeller | null {
  const tops = leaves.map((own) => own[0]?.y ?? 0);
  const topmost = Math.max(...tops, ...across.map(({ y }) => y));
  const atTop = (y: number): boolean => y >= topmost - 0.2 * pitch;
  const isLower = (y: number): boolean => y < topmost - SET_LOWER * pitch;
  const ends = leaves.some(
    (own) => own.length > 0 && atTop(own[0]?.y ?? 0) && (own.at(-1)?.y ?? 0) > floor + pitch / 2,
  );
  if (!ends || !leaves.every((own) => own.every(({ y }) => atTop(y) || isLower(y)))) return null;
  const lower = tops.filter(isLower);
  // those under others begin at one height as well
  if (lower.some((y) => Math.abs(y - (lower[0] ?? y)) > 0.2 * pitch)) return null;
  const moved = leaves.flatMap((own, column) => {
    const [first, next] = [own[0], own[1]];
    if (first === undefined || next === undefined || !atTop(first.y) || first.y - next.y < nextLine)
      return [];
    const beside = [column - 1, column + 1].filter((one) => isLower(tops[one] ?? topmost));
    const others = across.some((line) =>
      beside.some((one) => atTop(line.y) && overlap(line, bands[one] ?? line) > 0 && line !== first),
    );
    return beside.length > 0 && !others ? [column] : [];
  });
  for (const column of moved) {
    const [first, ...rest] = leaves[column] ?? [];
    if (first === undefined) continue;
    across.push(first);
    leaves[column] = rest;
  }
  return (own) => isLower(own[0]?.y ?? topmost);
}

/**
 * Where headings stand in the middle of their cells, those in the lower half of the header stand under others. A line well
 * above the others of its column is moved to those over several: it heads its neighbours too. Null where nothing tells.
 */
function setInMiddle({ leaves, across, bands, floor, pitch, nextLine }: HeadLines): UnderTeller | null {
  // a line well above the others of its column heads its neighbours too, and so does one at the top beside columns whose
  // own heading stands in the lower half alone
  const half = spanLimit(leaves, across, floor, pitch);
  const top = Math.max(...[...across, ...leaves.flat()].map((line) => line.y));
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
  if (!Number.isFinite(below)) return null;
  return (own) => ((own[0]?.y ?? 0) + (own.at(-1)?.y ?? 0)) / 2 < below;
}

/** Distances of the lines of one heading: its pitch may be told by them alone. */
function distances(lines: readonly Segment[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const distance = (lines[index]?.y ?? line.y) - line.y;
    return distance >= LEAST_PITCH * line.size ? [distance] : [];
  });
}

/** The header that the rows above a body make; null where their lines do not come out as one. */
export function tableHead(
  above: readonly SegmentRow[],
  bands: readonly Band[],
  bodyPitch: number,
  rowPitch: number,
): TableHead | null {
  const floor = headFloor(above, bands);
  if (floor === null) return null;
  const under = headings(above, bands).flat();
  const over = under.filter(({ line }) => line.y >= floor - 0.2 * bodyPitch);
  const leaves: Segment[][] = bands.map(() => []);
  const across: Segment[] = [];
  for (const { line, under: columns } of over) {
    const [column] = columns;
    if (columns.length === 1 && column !== undefined) leaves[column]?.push(line);
    else across.push(line);
  }
  const pitch = Math.min(bodyPitch, ...leaves.flatMap(distances));
  addTails(
    leaves,
    under.filter(({ line }) => line.y < floor - 0.2 * bodyPitch),
    pitch,
  );
  const nextLine = Math.min(NEXT_LINE * pitch, NEXT_ROW * rowPitch);
  const lines: HeadLines = { leaves, across, bands, floor, pitch, nextLine };
  const isUnder = setAtTop(lines) ?? setInMiddle(lines);
  const levels: HeadSpan[][] = [];
  const doubts: string[] = [];
  for (const span of headSpans(across, bands, leaves, pitch, isUnder)) {
    const { line, from, to, doubtful } = span;
    const highest = Math.max(...leaves.slice(from, to + 1).map((own) => own[0]?.y ?? 0));
    if (from === to && !doubtful) {
      // a heading of one column after all, or a line over it
      if (line.y - highest <= SAME_HEADING * pitch) leaves[from]?.unshift(line);
      continue;
    }
    // a title over the whole table, or far above it
    if ((from === 0 && to === bands.length - 1) || line.y - highest > HIGHEST * pitch) continue;
    if (doubtful) doubts.push(line.text.trim());
    const level = levels.at(-1);
    if (level?.[0] !== undefined && Math.abs(level[0].line.y - line.y) <= SAME_LEVEL * pitch)
      level.push(span);
    else levels.push([span]);
  }
  return { levels, leaves, floor, doubts };
}
