import type { MultiPolygon } from "../domain/boundary";

/**
 * A place inside a boundary for its label: the middle of the widest stretch of the parallel through the centroid of
 * the largest part. Longitude, latitude in degrees; null for a boundary without area.
 */
export function labelAnchor(polygon: MultiPolygon): readonly [number, number] | null {
  let best: {
    readonly rings: readonly (readonly number[][])[];
    readonly area: number;
    readonly lat: number;
  } | null = null;
  for (const rings of polygon.coordinates) {
    const [outer] = rings;
    if (outer === undefined) continue;
    const { area, lat } = centroid(outer);
    if (best === null || Math.abs(area) > best.area) best = { rings, area: Math.abs(area), lat };
  }
  if (best === null || best.area === 0) return null;
  const crossings = best.rings.flatMap((ring) => crossingsAt(ring, best.lat)).sort((a, b) => a - b);
  let widest: readonly [number, number] | null = null;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = crossings[i];
    const to = crossings[i + 1];
    if (from === undefined || to === undefined) break;
    if (widest === null || to - from > widest[1] - widest[0]) widest = [from, to];
  }
  return widest === null ? null : [(widest[0] + widest[1]) / 2, best.lat];
}

/** Signed area in square degrees and latitude of the centroid (Bourke); from a local origin, as the digits are long. */
function centroid(ring: readonly number[][]): { area: number; lat: number } {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  let twice = 0;
  let moment = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    const cross = (x1 - lon0) * (y2 - lat0) - (x2 - lon0) * (y1 - lat0);
    twice += cross;
    moment += (y1 - lat0 + y2 - lat0) * cross;
  }
  return { area: twice / 2, lat: twice === 0 ? lat0 : lat0 + moment / (3 * twice) };
}

/** Longitudes where a ring crosses a parallel; half-open, so that a vertex on it counts once. */
function crossingsAt(ring: readonly number[][], lat: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    if (y1 <= lat !== y2 <= lat) found.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
  }
  return found;
}
