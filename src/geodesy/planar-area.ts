import type { PositionRing } from "./position";

/**
 * Signed area of a ring in its own plane, square metres; positive counter-clockwise. The shoelace formula
 * S = ½ Σ (x_i y_{i+1} − x_{i+1} y_i) (GB/T 17986.1-2000 §8.4.1) from the first vertex as origin, so that
 * coordinates of ten digits lose nothing.
 */
export function planarArea(ring: PositionRing): number {
  const [origin] = ring;
  const last = ring.at(-1);
  if (origin === undefined || last === undefined) return 0;
  let doubled = 0;
  let x = last[0] - origin[0];
  let y = last[1] - origin[1];
  for (const [east, north] of ring) {
    const nextX = east - origin[0];
    const nextY = north - origin[1];
    doubled += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return doubled / 2;
}

/** Length of a closed ring in its own plane. */
export function planarPerimeter(ring: PositionRing): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) sum += Math.hypot(point[0] - before[0], point[1] - before[1]);
    before = point;
  }
  return sum;
}
