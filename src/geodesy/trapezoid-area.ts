import { radiansFromDegrees } from "../units/angle";
import { type Ellipsoid, eccentricitySquared } from "./ellipsoid";
import type { PositionRing } from "./position";

/** Coefficients of sin((2k+1)/2 ΔB) cos((2k+1) Bm), from powers of the first eccentricity squared. */
function coefficients(e2: number): readonly number[] {
  const e4 = e2 * e2;
  const e6 = e4 * e2;
  const e8 = e4 * e4;
  return [
    1 + (3 / 6) * e2 + (30 / 80) * e4 + (35 / 112) * e6 + (630 / 2304) * e8,
    (1 / 6) * e2 + (15 / 80) * e4 + (21 / 112) * e6 + (420 / 2304) * e8,
    (3 / 80) * e4 + (7 / 112) * e6 + (180 / 2304) * e8,
    (1 / 112) * e6 + (45 / 2304) * e8,
    (5 / 2304) * e8,
  ];
}

/**
 * Signed area of a ring of longitudes and latitudes (degrees) by the national formula for land parcels on the
 * ellipsoid (国土调查办发〔2008〕32号): the sum over edges of the trapezoids between the edge and a meridian,
 * 2b²ΔL [A sin(ΔB/2) cos Bm − B sin(3ΔB/2) cos 3Bm + C … − D … + E …]. Square metres, positive counter-clockwise.
 * An edge is straight in longitude and latitude here, so long edges differ from geodesics by parts in a million.
 */
export function trapezoidArea(ring: PositionRing, shape: Ellipsoid): number {
  const [first] = ring;
  let before = ring.at(-1);
  if (first === undefined || before === undefined) return 0;
  const b = shape.a * (1 - shape.f);
  const series = coefficients(eccentricitySquared(shape));
  let sum = 0;
  for (const point of ring) {
    const deltaB = radiansFromDegrees(point[1] - before[1]);
    const middle = radiansFromDegrees((point[1] + before[1]) / 2);
    const deltaL = radiansFromDegrees((point[0] - first[0] + before[0] - first[0]) / 2);
    let bracket = 0;
    for (const [k, coefficient] of series.entries()) {
      const odd = 2 * k + 1;
      const sign = k % 2 === 0 ? 1 : -1;
      bracket += sign * coefficient * Math.sin((odd / 2) * deltaB) * Math.cos(odd * middle);
    }
    sum += 2 * b * b * deltaL * bracket;
    before = point;
  }
  return sum;
}
