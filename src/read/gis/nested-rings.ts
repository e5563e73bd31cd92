import { pointSide } from "../../domain/point-side";
import type { FilePosition } from "./feature-set";

type DrawnRing = readonly FilePosition[];

interface Nested {
  readonly ring: DrawnRing;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly inside: Nested[];
}

/** Corners of the frame of a sheet are square to the axes within this share of its width or height. */
const SQUARE = 1e-5;

function nestedOf(ring: DrawnRing): Nested {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of ring) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { ring, box: [west, south, east, north], inside: [] };
}

/** Whether a ring lies in another without touching it. */
function liesWithin({ ring, box }: Nested, other: Nested): boolean {
  const [west, south, east, north] = other.box;
  if (box[0] <= west || box[1] <= south || box[2] >= east || box[3] >= north) return false;
  return (
    ring.every((place) => pointSide(place, other.ring) === -1) &&
    other.ring.every((place) => pointSide(place, ring) === 1)
  );
}

/** The outermost rings, each with those that lie directly within it. */
function nested(rings: readonly DrawnRing[]): Nested[] {
  const all = rings.map(nestedOf).toSorted((a, b) => a.box[0] - b.box[0] || b.box[2] - a.box[2]);
  const outermost: Nested[] = [];
  let open: Nested[] = [];
  for (const one of all) {
    open = open.filter(({ box }) => box[2] > one.box[0]);
    // the smallest around it: of rings one within another the later begins further east
    const around = open.findLast((other) => liesWithin(one, other));
    (around?.inside ?? outermost).push(one);
    open.push(one);
  }
  return outermost;
}

/** Whether rings touch or overlap each other: holes of one parcel do neither. */
function meet(rings: readonly Nested[]): boolean {
  return rings.some((one, index) =>
    rings.slice(index + 1).some((other) => {
      const [west, south, east, north] = other.box;
      const far = one.box[0] > east || one.box[2] < west || one.box[1] > north || one.box[3] < south;
      if (far) return false;
      return (
        one.ring.some((place) => pointSide(place, other.ring) !== 1) ||
        other.ring.some((place) => pointSide(place, one.ring) !== 1)
      );
    }),
  );
}

/** Whether a ring is a rectangle along the axes, as the frame of a sheet is. */
function isUpright({ ring, box: [west, south, east, north] }: Nested): boolean {
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= SQUARE * Math.max(east - west, north - south);
  const atCorner = ([x, y]: FilePosition): boolean =>
    (near(x, west) || near(x, east)) && (near(y, south) || near(y, north));
  return ring.length === 4 && ring.every(atCorner);
}

/**
 * The closed lines of one layer as polygons, outer ring first: what lies wholly within another is a hole of it, what lies
 * in a hole stands by itself (even-odd). No holes are parcels side by side within a common outline, nor what several
 * stand in an upright rectangle: around them is an outline or the frame of a sheet, and each line stands by itself.
 */
export function nestedRings(rings: readonly DrawnRing[]): {
  readonly polygons: readonly (readonly DrawnRing[])[];
  readonly outlines: number;
} {
  const byOuter = new Map<DrawnRing, readonly DrawnRing[]>();
  let outlines = 0;
  const take = ({ ring, box, inside }: Nested): void => {
    const outline = inside.length > 1 && (isUpright({ ring, box, inside }) || meet(inside));
    outlines += outline ? 1 : 0;
    byOuter.set(ring, outline ? [ring] : [ring, ...inside.map((hole) => hole.ring)]);
    for (const next of outline ? inside : inside.flatMap((hole) => hole.inside)) take(next);
  };
  for (const one of nested(rings)) take(one);
  const polygons = rings.flatMap((ring) => {
    const polygon = byOuter.get(ring);
    return polygon === undefined ? [] : [polygon];
  });
  return { polygons, outlines };
}
