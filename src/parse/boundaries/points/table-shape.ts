import type { TablePoint } from "../../../domain/point-table";

/** Metres on a degree of a meridian, near enough to compare shapes. */
const METRES_PER_DEGREE = 111_200;
/** Edges of one boundary in two systems agree within rounding and the stretch of the projections. */
const EDGE_TOLERANCE = { metres: 3, ratio: 0.004 };

type Flat = readonly [north: number, east: number];

/** Points on a local plane in metres, whichever unit and order they are printed in. */
export function flatPoints(points: readonly TablePoint[]): readonly Flat[] {
  const values = points.map((point) => [Number(point.first), Number(point.second)] as const);
  const degrees = values.every(([a, b]) => Math.abs(a) < 180 && Math.abs(b) < 180);
  if (degrees) {
    const [[a = 0, b = 0] = []] = values;
    // one and the same for all points: else a longitude would change with its latitude
    const scale = Math.cos(Math.min(a, b) * (Math.PI / 180));
    return values.map(([a, b]) => {
      const [lat, lon] = a < b ? [a, b] : [b, a];
      return [lat * METRES_PER_DEGREE, lon * METRES_PER_DEGREE * scale];
    });
  }
  return values.map(([a, b]) => {
    const firstIsNorth = a >= 1_000_000 && a < 10_000_000;
    return firstIsNorth ? [a, b] : [b, a];
  });
}

function edges(points: readonly Flat[]): readonly number[] {
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return Math.hypot(next[0] - point[0], next[1] - point[1]);
  });
}

/** Whether two lists of points have edges of the same lengths: one boundary printed in two systems. */
export function sameShape(a: readonly TablePoint[], b: readonly TablePoint[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const [one, two] = [edges(flatPoints(a)), edges(flatPoints(b))];
  return one.every((length, index) => {
    const other = two[index] ?? 0;
    return Math.abs(length - other) <= EDGE_TOLERANCE.metres + EDGE_TOLERANCE.ratio * length;
  });
}

/** Area in square metres to a few thousandths, enough to tell one reading of degrees from another. */
export function roughArea(points: readonly TablePoint[]): number {
  const flat = flatPoints(points);
  const [origin] = flat;
  if (origin === undefined) return 0;
  let sum = 0;
  flat.forEach((point, index) => {
    const next = flat[(index + 1) % flat.length] ?? point;
    sum += (point[1] - origin[1]) * (next[0] - origin[0]) - (next[1] - origin[1]) * (point[0] - origin[0]);
  });
  return Math.abs(sum) / 2;
}
