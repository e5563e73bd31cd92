import { hit } from "./head-columns";
import { overlap, type Segment } from "./row-segments";
import type { Band } from "./table-bodies";

/** A cell of a header over the columns `from` to `to`. */
export interface HeadSpan {
  readonly from: number;
  readonly to: number;
  readonly line: Segment;
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

/** A unit or a year alone heads no column by itself: it belongs under the heading beside or above it. */
const DEPENDENT =
  /^[(（]?(?:公顷|hm2|ha|平方米|平方千米|m2|km2|亩|万亩|%|米|m|万元|(?:19|20)\d{2}年?)[)）]?$/u;

/** How far a heading may reach, and what of that its place says. */
interface Reach extends HeadSpan {
  /** the widest columns in whose middle it stands */
  readonly centre: readonly [from: number, to: number] | null;
  /** those from which, or up to which, it would be set to one side */
  readonly side: readonly [from: number, to: number] | null;
}

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
  let centre: readonly [number, number] | null =
    (whole && astray(from, to) <= TITLE) || astray(from, to) <= ASTRAY ? [from, to] : null;
  if (centre === null)
    for (let a = from; a <= least; a++)
      for (let b = to; b >= most; b--)
        if (astray(a, b) <= ASTRAY && (centre === null || b - a > centre[1] - centre[0])) centre = [a, b];
  const own = (column: number): readonly Pick<Segment, "x0" | "x1">[] => [
    ...bands.slice(column, column + 1),
    ...(leaves[column] ?? []),
  ];
  const left = Math.min(...own(least).map(({ x0 }) => x0));
  const right = Math.max(...own(most).map(({ x1 }) => x1));
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= FLUSH * line.size;
  const side = near(line.x0, left)
    ? ([least, to] as const)
    : near(line.x1, right)
      ? ([from, most] as const)
      : null;
  return { line, from, to, centre, side };
}

/** Whether every column that the headings may reach is under one of them. */
function covers(reaches: readonly Reach[], of: (reach: Reach) => readonly [number, number] | null): boolean {
  const spans = reaches.map(of);
  return reaches.every(({ from, to }) => {
    for (let column = from; column <= to; column++)
      if (!spans.some((span) => span !== null && span[0] <= column && column <= span[1])) return false;
    return true;
  });
}

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
    const told = isUnder !== null;
    const centred = !told || covers(reaches, ({ centre }) => centre);
    const aside = !centred && covers(reaches, ({ side }) => side);
    for (const { line, centre, side } of reaches) {
      const [from, to] = (aside ? side : (centre ?? side)) ?? [0, -1];
      let end = to;
      // nothing tells how far it reaches: over what can stand under nothing else
      if (!told && centre === null && side !== null) {
        end = from;
        while (end < to && DEPENDENT.test(textOf(leaves[end + 1]))) end++;
      }
      if (from <= end) spans.push({ from, to: end, line });
    }
  }
  return spans;
}
