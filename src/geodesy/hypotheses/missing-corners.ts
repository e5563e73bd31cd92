import type { Position, PositionRing } from "../position";

/** Two edges that run on, two that turn square, one of each; or one of these four and a square corner at the end. */
export const CORNERS_PER_EDGE = 8;

/** Two corners nearer than this are one, and a corner this near a point is that point. */
const SAME_METRES = 0.001;

interface Ray {
  readonly from: Position;
  readonly along: Position;
  /** an edge runs on forward only; a square turn may go either way */
  readonly forward: boolean;
}

/**
 * Where one point left out between the points k and k + 1 may have stood, as parcels are mostly drawn: the edge
 * before runs on or turns square, likewise the edge behind, or the missing corner is square itself. For a triangle
 * the fourth corner of its parallelogram. No further from either point than `reach` metres.
 */
export function missingCorners(ring: PositionRing, k: number, reach: number): Position[] {
  const count = ring.length;
  const a = ring[(k + count - 1) % count];
  const b = ring[k];
  const c = ring[(k + 1) % count];
  const d = ring[(k + 2) % count];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  if (count === 3) return [[b[0] + c[0] - a[0], b[1] + c[1] - a[1]]];
  const before = raysFrom(b, [b[0] - a[0], b[1] - a[1]]);
  const behind = raysFrom(c, [c[0] - d[0], c[1] - d[1]]);
  const found = [
    ...before.flatMap((one) => behind.map((other) => meeting(one, other))),
    ...before.map((one) => foot(one, c)),
    ...behind.map((one) => foot(one, b)),
  ].filter((at) => at !== null);
  return found.filter(
    (at, index) =>
      [b, c].every((end) => apart(at, end) > SAME_METRES && apart(at, end) <= reach) &&
      found.slice(0, index).every((earlier) => apart(at, earlier) > SAME_METRES),
  );
}

const apart = (one: Position, two: Position): number => Math.hypot(one[0] - two[0], one[1] - two[1]);

const raysFrom = (from: Position, [x, y]: Position): Ray[] => [
  { from, along: [x, y], forward: true },
  { from, along: [-y, x], forward: false },
];

const reached = ({ from, along, forward }: Ray, share: number): Position | null =>
  Number.isFinite(share) && (share > 0 || !forward)
    ? [from[0] + share * along[0], from[1] + share * along[1]]
    : null;

function meeting(one: Ray, other: Ray): Position | null {
  const [ux, uy] = one.along;
  const [vx, vy] = other.along;
  const determinant = ux * vy - uy * vx;
  if (determinant === 0) return null;
  const [wx, wy] = [other.from[0] - one.from[0], other.from[1] - one.from[1]];
  const share = (wx * vy - wy * vx) / determinant;
  const back = (wx * uy - wy * ux) / determinant;
  return reached(other, back) === null ? null : reached(one, share);
}

/** Where a ray is square to the way to a point. */
function foot(ray: Ray, to: Position): Position | null {
  const [x, y] = ray.along;
  const share = ((to[0] - ray.from[0]) * x + (to[1] - ray.from[1]) * y) / (x * x + y * y);
  return reached(ray, share);
}
