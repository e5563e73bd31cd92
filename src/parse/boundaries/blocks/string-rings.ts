import type { StatedArea } from "../../../domain/area";
import { NOBODY } from "../../lexicon/parcel-terms";
import { firstIndex } from "../../text/first-index";
import { mappedEvidence } from "../../text/mapped-text";
import { labelKey } from "../points/point-label";
import type { PrintedPoint } from "../points/printed-point";
import type { OrderedRing } from "../points/ring-order";
import type { PrintedLabels } from "../points/shared-points";
import { roughArea } from "../points/table-shape";
import type { LabelRange } from "../strings/label-ranges";
import type { PointString } from "../strings/point-strings";
import type { Block } from "./block";
import type { PointList } from "./block-reading";

/** A ring put together from a table of points and a string of their numbers. */
interface StringRing extends OrderedRing {
  readonly inner: boolean;
}

/** One boundary that strings of numbers describe: its rings in every system of the table. */
export interface StringBoundary {
  readonly name: string | null;
  /** the figure behind its string */
  readonly area: StatedArea | null;
  readonly rings: readonly (readonly StringRing[])[];
}

/** Boundaries with the strings that describe them. */
export interface StringRead {
  readonly boundaries: readonly StringBoundary[];
  readonly strings: readonly PointString[];
}

/** The strings and tables of a document, and where the table behind the one at hand begins. */
export interface StringsAround {
  readonly strings: readonly PointString[];
  readonly ranges: readonly LabelRange[];
  /** source offset */
  readonly next: number;
  /** those of every table in its first system; read when asked for */
  readonly labels: () => PrintedLabels;
}

/**
 * The boundaries that strings behind (or before) a table describe with its points; null where there are none, or
 * where one string only repeats the numbering of the whole table.
 */
export function stringRings(
  block: Block,
  lists: readonly PointList[],
  { strings, ranges, next }: Omit<StringsAround, "labels">,
): StringRead | null {
  const [main] = lists;
  if (main === undefined) return null;
  const place = mappedEvidence(block.window, block.leadFrom, Math.max(block.tailTo, block.to));
  const end = Math.max(place.end + BEHIND, Math.min(next, place.end + FAR_BEHIND));
  const cut = (): StringRead | null => {
    const at = (range: LabelRange): number => range.evidence.start;
    const from = firstIndex(ranges, at, place.start - FAR_BEFORE);
    return rangeRings(lists, ranges.slice(from, firstIndex(ranges, at, end)));
  };
  if (strings.length === 0) return cut();
  const byLabel = lists.map((list) => pointsByLabel(list.points));
  const known = (string: PointString): boolean =>
    string.labels.length > 2 &&
    byLabel.every((points) => string.labels.every((label) => points.has(labelKey(label))));
  const at = (string: PointString): number => string.evidence.start;
  const near = strings
    .slice(firstIndex(strings, at, place.start), firstIndex(strings, at, end))
    .filter(known);
  // where some stand before the next table, those behind it are its own
  const before = near.filter((string) => at(string) < next);
  const own = before.length > 0 ? before : near;
  if (own.length === 0 || (own.length === 1 && repeatsTable(own[0], main.points))) return cut();
  const boundaries: { name: string | null; area: StatedArea | null; rings: StringRing[][] }[] = [];
  for (const string of own) {
    const rings = byLabel.map((points): StringRing => ({ ...ringOf(string, points), inner: string.inner }));
    const last = boundaries.at(-1);
    const whole = string.area !== null && !string.inner;
    const joins =
      last !== undefined && !whole && (string.inner || string.name === null || string.name === last.name);
    if (joins) {
      last.area ??= string.left;
      last.rings.forEach((list, index) => {
        const ring = rings[index];
        if (ring !== undefined) list.push(ring);
      });
    } else boundaries.push({ name: string.name, area: string.area, rings: rings.map((ring) => [ring]) });
  }
  return { boundaries: withoutWhole(boundaries), strings: own };
}

/** The figure of the one string that only repeats the numbering of the whole table: 填海 1-2-3-4-1 48.6661 */
export function repeatedArea(
  block: Block,
  { points }: PointList,
  { strings }: Pick<StringsAround, "strings">,
): StatedArea | null {
  const { start, end } = mappedEvidence(block.window, block.leadFrom, Math.max(block.tailTo, block.to));
  const at = (string: PointString): number => string.evidence.start;
  const own = strings.slice(firstIndex(strings, at, start), firstIndex(strings, at, end));
  return own.length === 1 && repeatsTable(own[0], points) ? (own[0]?.area ?? null) : null;
}

/**
 * Whether a string near a table connects just its points, in their order, by names that no other table has: what it
 * encloses is land, whatever remarks stand beside the points.
 */
export function isEnclosed(
  block: Block,
  { points }: PointList,
  { strings, next }: Pick<StringsAround, "strings" | "next">,
): boolean {
  const { start, end } = mappedEvidence(block.window, block.leadFrom, Math.max(block.tailTo, block.to));
  const at = (string: PointString): number => string.evidence.start;
  const labels = new Set(points.map(({ point }) => point.label));
  return strings
    .slice(firstIndex(strings, at, start), firstIndex(strings, at, end + BEHIND))
    .some(
      (string) =>
        !string.inner &&
        (at(string) < next || string.labels.every(({ series }) => series !== "")) &&
        repeatsTable(string, points) &&
        string.labels.every((label) => labels.has(label.series + String(label.number))),
    );
}

/** How near the parts of a piece of land come to the whole, as a share of it: rounding of the points. */
const SAME_AREA = 0.001;
const WHOLE_NAME = /^(?:宗海|用海|合计|总计|小计)/u;

/** Boundaries without the one of no name of its own that is the outline of all the others together. */
function withoutWhole<T extends StringBoundary>(boundaries: readonly T[]): readonly T[] {
  if (boundaries.length < 3) return boundaries;
  const sizes = boundaries.map(({ rings: [list = []] }) => {
    const [outer = 0, ...more] = list.map((ring) => roughArea(ring.points.map(({ point }) => point)));
    return list
      .slice(1)
      .reduce((size, ring, index) => size + (ring.inner ? -1 : 1) * (more[index] ?? 0), outer);
  });
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return boundaries.filter(({ name }, index) => {
    const size = sizes[index] ?? 0;
    const whole = name !== null && (NOBODY.test(name) || WHOLE_NAME.test(name));
    return !whole || Math.abs(all - 2 * size) > SAME_AREA * size;
  });
}

/** The rings of a table whose numbering the text cuts into stretches that leave no point out. */
function rangeRings(lists: readonly PointList[], ranges: readonly LabelRange[]): StringRead | null {
  const [main] = lists;
  if (main === undefined || lists.length > 1 || ranges.length < 2) return null;
  const rings: { readonly range: LabelRange; readonly within: readonly PrintedPoint[] }[] = [];
  let cut = 0;
  const numbered = numberedPoints(main.points);
  for (const range of ranges) {
    const within = numbered(range);
    if (within.length < 3) continue;
    // columns of two series side by side are printed in turn: N1 G1 N2 G2
    const apart = range.first.series !== "" && within.length === range.last.number - range.first.number + 1;
    if (!apart && within.some((point, index) => point !== main.points[cut + index])) return null;
    rings.push({ range, within });
    cut += within.length;
  }
  if (rings.length < 2 || cut !== main.points.length) return null;
  const boundaries: { name: string | null; area: StatedArea | null; rings: StringRing[][] }[] = [];
  for (const { range, within } of rings) {
    const ring: StringRing = { points: within, closed: false, inner: range.inner };
    const owner = range.inner ? boundaries.at(-1) : undefined;
    if (owner === undefined && range.inner) return null;
    if (owner === undefined) boundaries.push({ name: range.name, area: range.area, rings: [[ring]] });
    else owner.rings[0]?.push(ring);
  }
  return { boundaries, strings: [] };
}

/** The points of a stretch of the numbering, in the order of print. */
function numberedPoints(points: readonly PrintedPoint[]): (range: LabelRange) => readonly PrintedPoint[] {
  const places = [...points.keys()].filter((place) => points[place]?.label != null);
  const numberAt = (place: number): number => points[place]?.label?.number ?? 0;
  const rising = places.toSorted((a, b) => numberAt(a) - numberAt(b) || a - b);
  return ({ first, last }) =>
    rising
      .slice(firstIndex(rising, numberAt, first.number), firstIndex(rising, numberAt, last.number + 1))
      .sort((a, b) => a - b)
      .flatMap((place) => points[place] ?? [])
      .filter(({ label }) => label?.series === first.series);
}

/** Strings may stand a page behind their table, and further behind it where no other table stands between. */
const BEHIND = 2000;
const FAR_BEHIND = 60_000;
/** Text before a table that may say how its numbering is cut. */
const FAR_BEFORE = 60_000;

/** Points by their labels; a label that stands for different points tells none of them. */
function pointsByLabel(points: readonly PrintedPoint[]): ReadonlyMap<string, PrintedPoint> {
  const found = new Map<string, PrintedPoint>();
  const doubtful = new Set<string>();
  for (const point of points) {
    if (point.label === null) continue;
    const key = labelKey(point.label);
    const known = found.get(key);
    if (known === undefined) found.set(key, point);
    else if (known.key !== point.key) doubtful.add(key);
  }
  for (const key of doubtful) found.delete(key);
  return found;
}

function ringOf(string: PointString, points: ReadonlyMap<string, PrintedPoint>): OrderedRing {
  return { points: string.labels.flatMap((label) => points.get(labelKey(label)) ?? []), closed: true };
}

function repeatsTable(string: PointString | undefined, points: readonly PrintedPoint[]): boolean {
  if (string === undefined) return true;
  const labels = new Set(points.map((point) => point.point.label));
  const rising = string.labels.every(
    (label, index) => index === 0 || label.number === (string.labels[index - 1]?.number ?? 0) + 1,
  );
  return labels.size === string.labels.length && rising;
}
