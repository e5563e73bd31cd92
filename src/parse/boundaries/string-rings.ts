import type { StatedArea } from "../../domain/area";
import { mappedEvidence } from "../text/mapped-text";
import type { Block } from "./block";
import type { PointList } from "./block-reading";
import { firstIndex } from "./first-index";
import { labelKey } from "./point-label";
import type { PointString } from "./point-strings";
import type { PrintedPoint } from "./printed-point";
import type { OrderedRing } from "./ring-order";

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
  /** source offset */
  readonly next: number;
  /** the points of every table in its first system; read when asked for */
  readonly tables: () => readonly (readonly PrintedPoint[])[];
}

/**
 * The boundaries that strings behind (or before) a table describe with its points; null where there are none, or
 * where one string only repeats the numbering of the whole table.
 */
export function stringRings(
  block: Block,
  lists: readonly PointList[],
  { strings, next }: Pick<StringsAround, "strings" | "next">,
): StringRead | null {
  const [main] = lists;
  if (main === undefined || strings.length === 0) return null;
  const byLabel = lists.map((list) => pointsByLabel(list.points));
  const place = mappedEvidence(block.window, block.leadFrom, Math.max(block.tailTo, block.to));
  const known = (string: PointString): boolean =>
    byLabel.every((points) => string.labels.every((label) => points.has(labelKey(label))));
  const at = (string: PointString): number => string.evidence.start;
  const end = Math.max(place.end + BEHIND, Math.min(next, place.end + FAR_BEHIND));
  const own = strings.slice(firstIndex(strings, at, place.start), firstIndex(strings, at, end)).filter(known);
  if (own.length === 0 || (own.length === 1 && repeatsTable(own[0], main.points))) return null;
  const boundaries: { name: string | null; area: StatedArea | null; rings: StringRing[][] }[] = [];
  for (const string of own) {
    const rings = byLabel.map((points): StringRing => ({ ...ringOf(string, points), inner: string.inner }));
    const last = boundaries.at(-1);
    const whole = string.area !== null && !string.inner;
    const joins =
      last !== undefined && !whole && (string.inner || string.name === null || string.name === last.name);
    if (joins) {
      last.rings.forEach((list, index) => {
        const ring = rings[index];
        if (ring !== undefined) list.push(ring);
      });
    } else boundaries.push({ name: string.name, area: string.area, rings: rings.map((ring) => [ring]) });
  }
  return { boundaries, strings: own };
}

/** Strings may stand a page behind their table, and further behind it where no other table stands between. */
const BEHIND = 2000;
const FAR_BEHIND = 60_000;

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
