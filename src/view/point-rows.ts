import type { Boundary, Point, Ring } from "../domain/boundary";

/** A boundary point as the table of the parcel page lists it. */
export interface PointRow {
  readonly key: string;
  /** ring it belongs to, counted from 0 */
  readonly ring: number;
  readonly role: Ring["role"];
  readonly point: Point;
  /** degrees, null where the drawn ring could not be matched with the printed one */
  readonly position: { readonly lon: number; readonly lat: number } | null;
  /** length of the edge to the next point in the printed plane, metres; null for tables in degrees */
  readonly edge: number | null;
  /** direction of that edge, degrees clockwise from grid north; null as above */
  readonly bearing: number | null;
}

/** The points of a boundary in printed order, with their degrees and the edges between them. */
export function pointRows(boundary: Boundary): PointRow[] {
  const drawn = boundary.wgs84.coordinates.flat();
  const projected = boundary.crs.kind === "projected";
  return boundary.rings.flatMap((ring, ringIndex) => {
    const positions = matchedPositions(ring, drawn);
    return ring.points.map((point, index): PointRow => {
      const next = ring.points[(index + 1) % ring.points.length];
      const north = next && projected ? Number(next.north) - Number(point.north) : null;
      const east = next && projected ? Number(next.east) - Number(point.east) : null;
      return {
        key: `${ringIndex}/${index}`,
        ring: ringIndex,
        role: ring.role,
        point,
        position: positions?.[index] ?? null,
        edge: north === null || east === null ? null : Math.hypot(north, east),
        bearing:
          north === null || east === null ? null : ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360,
      };
    });
  });
}

interface Position {
  readonly lon: number;
  readonly lat: number;
}

/**
 * A drawn ring may be wound the other way than the printed one. The printed order is found again by shape: the
 * drawn ring, in either direction, whose points lie where the printed ones do after removing position and scale.
 */
function matchedPositions(ring: Ring, drawn: readonly (readonly number[][])[]): Position[] | null {
  const count = ring.points.length;
  const wanted = shape(ring.points.map((one) => [Number(one.east), Number(one.north)] as const));
  if (wanted === null) return null;
  let best: { error: number; positions: Position[] } | null = null;
  for (const candidate of drawn) {
    const open = candidate.length === count + 1 ? candidate.slice(0, -1) : candidate;
    if (open.length !== count) continue;
    const positions = open.map((one): Position => ({ lon: one[0] ?? Number.NaN, lat: one[1] ?? Number.NaN }));
    const backward = positions.toReversed();
    const last = backward.at(-1);
    for (const order of [positions, last ? [last, ...backward.slice(0, -1)] : backward, backward]) {
      const squeeze = Math.cos(((order[0]?.lat ?? 0) * Math.PI) / 180);
      const scale = ring.points.some((one) => one.printed !== null) ? 1 : squeeze;
      const found = shape(order.map((one) => [one.lon * scale, one.lat] as const));
      if (found === null) continue;
      const error = wanted.reduce(
        (most, [x, y], index) =>
          Math.max(most, Math.hypot(x - (found[index]?.[0] ?? 9), y - (found[index]?.[1] ?? 9))),
        0,
      );
      if (best === null || error < best.error) best = { error, positions: order };
    }
  }
  // A grid is turned against the meridian by at most some degrees: the right order fits within a tenth of the size.
  return best !== null && best.error < 0.1 ? best.positions : null;
}

/** Points relative to their middle, scaled by their largest distance from it; null for a ring without extent. */
function shape(points: readonly (readonly [number, number])[]): [number, number][] | null {
  const x = points.reduce((sum, one) => sum + one[0], 0) / points.length;
  const y = points.reduce((sum, one) => sum + one[1], 0) / points.length;
  const size = points.reduce((most, one) => Math.max(most, Math.hypot(one[0] - x, one[1] - y)), 0);
  if (!(size > 0)) return null;
  return points.map((one) => [(one[0] - x) / size, (one[1] - y) / size]);
}
