import { hit } from "./head-columns";
import { overlap, type Segment } from "./row-segments";
import type { Band } from "./table-bodies";

/** A cell of a header over the columns `from` to `to`. */
export interface HeadSpan {
  readonly from: number;
  readonly to: number;
  readonly line: Segment;
  /** whether it may as well stand over others: nothing tells */
  readonly doubtful: boolean;
}

/** A heading in the middle of its columns misses it by this many font sizes at most. */
const ASTRAY = 0.8;
/** A title stands less exactly in the middle: the text of the outer columns may not fill them. */
const TITLE = 4;
/** Headings on one level differ by less than this many line pitches. */
export const SAME_LEVEL = 0.5;
/** A title over the whole table is further from the heading below it than the lines of one cell, in line pitches. */
const APART = 1.15;
/** A heading set to one side begins or ends where those below it do, within this many font sizes. */
const FLUSH = 0.5;

/** Headings that stand in the middle as well must stand nearer to one side by this many font sizes. */
const SURELY = 0.2;

/** A unit or a year alone heads no column by itself: it belongs under the heading beside or above it. */
const DEPENDENT =
  /^[(（]?(?:公顷|hm2|ha|平方米|平方千米|m2|km2|亩|万亩|%|米|m|万元|(?:19|20)\d{2}年?)[)）]?$/u;

/** How far a heading may reach, and what of that its place says. */
interface Reach extends Omit<HeadSpan, "doubtful"> {
  /** the columns in whose middle it stands, the widest first */
  readonly centres: readonly Fitting[];
  /** those from which, or up to which, it would be set to one side */
  readonly side: Fitting | null;
  /** whether it stands well above the whole table, in its middle */
  readonly title: boolean;
}

/** Columns that a heading may stand over, and by how many font sizes it misses its place over them. */
type Fitting = readonly [from: number, to: number, astray: number];

function reachOf(
  line: Segment,
  bands: readonly Band[],
  leaves: readonly (readonly Segment[])[],
  others: readonly Segment[],
  pitch: number,
  isUnder: (own: readonly Segment[]) => boolean,
): Reach | null {
  const under = hit(line, bands);
  const before = bands.filter((band) => band.x1 <= line.x0 + 1).length;
  let [from, to] = under.length > 0 ? [under[0] ?? 0, under.at(-1) ?? 0] : [before - 1, before];
  const isFree = (column: number): boolean => {
    const own = leaves[column] ?? [];
    const [first] = own;
    return first !== undefined && first.y < line.y - SAME_LEVEL * pitch && isUnder(own);
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
  const whole = from === 0 && to === bands.length - 1 && line.y - next > APART * pitch;
  const centres: Fitting[] = [];
  for (let a = from; a <= least; a++)
    for (let b = to; b >= most; b--)
      if (astray(a, b) <= (whole && a === from && b === to ? TITLE : ASTRAY))
        centres.push([a, b, astray(a, b)]);
  centres.sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
  const own = (column: number): readonly Pick<Segment, "x0" | "x1">[] => [
    ...bands.slice(column, column + 1),
    ...(leaves[column] ?? []),
  ];
  const left = Math.min(...own(least).map(({ x0 }) => x0));
  const right = Math.max(...own(most).map(({ x1 }) => x1));
  const [onLeft, onRight] = [Math.abs(line.x0 - left) / line.size, Math.abs(line.x1 - right) / line.size];
  const side: Fitting | null =
    onLeft <= FLUSH ? [least, to, onLeft] : onRight <= FLUSH ? [from, most, onRight] : null;
  return { line, from, to, centres, side, title: whole && astray(from, to) <= TITLE };
}

/** Whether every column that the headings may reach is under one of them. */
function covers(reaches: readonly Reach[], spans: readonly (Fitting | null)[]): boolean {
  return reaches.every(({ from, to }) => {
    for (let column = from; column <= to; column++)
      if (!spans.some((span) => span !== null && span[0] <= column && column <= span[1])) return false;
    return true;
  });
}

/** By how much a way to set all headings misses; infinite where it does not fit one. */
const total = (fits: readonly (Fitting | null)[]): number =>
  fits.reduce((sum, fit) => sum + (fit?.[2] ?? Number.POSITIVE_INFINITY), 0);

const textOf = (lines: readonly Segment[] = []): string =>
  lines.map(({ text }) => text.normalize("NFKC").trim()).join("");

/**
 * The columns that the headings over several columns stand over, the topmost first: those below them that have headings of
 * their own. `isUnder` tells which of these must be under another one (null where nothing tells);
 * then headings in the middle of their columns are taken for such only if none is left without, else they are set to one side.
 */
export function headSpans(
  across: readonly Segment[],
  bands: readonly Band[],
  leaves: readonly (readonly Segment[])[],
  pitch: number,
  isUnder: ((own: readonly Segment[]) => boolean) | null,
): readonly HeadSpan[] {
  const lines = across.toSorted((a, b) => b.y - a.y);
  const spans: HeadSpan[] = [];
  for (let first = 0; first < lines.length; ) {
    const near = lines.filter(
      ({ y }, index) => index >= first && Math.abs(y - (lines[first]?.y ?? y)) <= SAME_LEVEL * pitch,
    );
    first += near.length;
    const reaches = near.flatMap((line) => {
      const others = near.filter((other) => other !== line);
      return reachOf(line, bands, leaves, others, pitch, isUnder ?? (() => true)) ?? [];
    });
    if (isUnder === null) {
      let free = 0;
      for (const reach of reaches.toSorted((a, b) => a.line.x0 - b.line.x0)) {
        const span = untold(reach, leaves);
        const from = Math.max(span?.from ?? 0, free);
        if (span === null || from > span.to) continue;
        spans.push({ ...span, from, doubtful: span.doubtful || from > span.from });
        free = span.to + 1;
      }
      continue;
    }
    const centred = reaches.map(({ centres: [widest] }) => widest ?? null);
    const sides = reaches.map(({ side }) => side);
    const nearer = total(sides) < total(centred) - SURELY * reaches.length;
    const aside = covers(reaches, sides) && (!covers(reaches, centred) || nearer);
    for (const {
      line,
      centres: [centre],
      side,
    } of reaches) {
      const fit = aside ? side : (centre ?? side);
      if (fit !== null) spans.push({ from: fit[0], to: fit[1], line, doubtful: false });
    }
  }
  return spans;
}

/**
 * Where nothing tells which columns must be under a heading: those in whose middle it stands best, the fewest of several;
 * else those from its own on that can stand under nothing else.
 */
function untold(
  { line, from, to, centres, side, title }: Reach,
  leaves: readonly (readonly Segment[])[],
): HeadSpan | null {
  if (title) return { from, to, line, doubtful: false };
  const wide = centres.filter(([a, b]) => b > a);
  const [best] = wide.toSorted((a, b) => Math.round((a[2] - b[2]) / SURELY) || a[1] - a[0] - (b[1] - b[0]));
  if (best !== undefined) {
    const rivals = wide.filter((fit) => fit !== best && fit[2] < best[2] + SURELY);
    return { from: best[0], to: best[1], line, doubtful: rivals.length > 0 };
  }
  const start = (side ?? centres[0])?.[0];
  if (start === undefined) return null;
  let end = start;
  while (end < to && DEPENDENT.test(textOf(leaves[end + 1]))) end++;
  return { from: start, to: end, line, doubtful: end === start && from < to };
}
