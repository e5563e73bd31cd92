import type { Boundary } from "../domain/boundary";
import { pointSide } from "../domain/point-side";
import { ellipsoidOf, metresPerDegree } from "./ellipsoid";

/** Metres from a place (degrees) to a boundary; 0 inside it. On the local tangent, good to a metre in a kilometre. */
export function metresToBoundary(lon: number, lat: number, { wgs84 }: Pick<Boundary, "wgs84">): number {
  const scale = metresPerDegree(ellipsoidOf.CGCS2000, lat);
  let nearest = Number.POSITIVE_INFINITY;
  for (const polygon of wgs84.coordinates) {
    const rings = polygon.map((ring) =>
      ring.map(([x = 0, y = 0]): [number, number] => [(x - lon) * scale.east, (y - lat) * scale.north]),
    );
    const [outer = [], ...holes] = rings;
    if (pointSide([0, 0], outer) <= 0 && holes.every((hole) => pointSide([0, 0], hole) >= 0)) return 0;
    for (const ring of rings) {
      for (const [k, [x2, y2]] of ring.entries()) {
        const [x1, y1] = ring[k - 1] ?? [x2, y2];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const length = dx * dx + dy * dy;
        const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
        nearest = Math.min(nearest, Math.hypot(x1 + t * dx, y1 + t * dy));
      }
    }
  }
  return nearest;
}
