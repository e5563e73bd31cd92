import type { Boundary, MultiPolygon } from "../domain/boundary";
import { metresToBoundary } from "./metres-to-boundary";

/** How far the points of a boundary lie beyond an area at most, metres; 0 where all lie within. Both in degrees. */
export function metresBeyond({ wgs84 }: Pick<Boundary, "wgs84">, area: MultiPolygon): number {
  const points = wgs84.coordinates.flat(2);
  return points.reduce((most, [lon, lat]) => {
    if (lon === undefined || lat === undefined) return most;
    return Math.max(most, metresToBoundary(lon, lat, { wgs84: area }));
  }, 0);
}
