import type { Boundary } from "../domain/boundary";
import { pointRows } from "./point-rows";

/** Metres on a plane: east, north. */
export type Ground = readonly [east: number, north: number];

/** The points of a boundary on the ground, and what brings a place in degrees onto the same ground. */
export interface BoundaryGround {
  /** by printed ring */
  readonly rings: readonly (readonly Ground[])[];
  /** what is up on a drawing of it */
  readonly north: "grid" | "true";
  /** null where the drawn boundary could not be matched with the printed one */
  readonly placed: ((lon: number, lat: number) => Ground) | null;
}

/** WGS 84: semi-major axis in metres and square of the eccentricity (NIMA TR8350.2). */
const AXIS = 6_378_137;
const ECCENTRICITY_2 = 6.694379990141e-3;

/**
 * The ground of a drawing of one boundary. Projected tables keep their printed plane; places in degrees are brought
 * onto it by the similarity that fits the boundary's own points best (over a parcel of some kilometres a conformal
 * projection differs from a similarity by centimetres). Tables in degrees are spread on the tangent plane.
 */
export function boundaryGround(boundary: Boundary): BoundaryGround {
  const rows = pointRows(boundary);
  const located = rows.flatMap((row) => {
    const degrees =
      boundary.crs.kind === "geographic"
        ? { lon: Number(row.point.east), lat: Number(row.point.north) }
        : row.position;
    return degrees === null ? [] : [{ row, degrees }];
  });
  const middle = located[Math.floor(located.length / 2)]?.degrees ?? null;
  const tangent = middle === null ? null : tangentPlane(middle.lon, middle.lat);
  if (boundary.crs.kind === "geographic") {
    const rings = boundary.rings.map((ring) =>
      ring.points.map((point) => tangent?.(Number(point.east), Number(point.north)) ?? ([0, 0] as const)),
    );
    return { rings, north: "true", placed: tangent };
  }
  const rings = boundary.rings.map((ring) =>
    ring.points.map((point): Ground => [Number(point.east), Number(point.north)]),
  );
  if (tangent === null) return { rings, north: "grid", placed: null };
  const turn = similarity(
    located.map(({ row, degrees }) => ({
      from: tangent(degrees.lon, degrees.lat),
      to: [Number(row.point.east), Number(row.point.north)],
    })),
  );
  return { rings, north: "grid", placed: turn && ((lon, lat) => turn(tangent(lon, lat))) };
}

/** Degrees to metres east and north of a place, by the radii of curvature there. */
function tangentPlane(lon0: number, lat0: number): (lon: number, lat: number) => Ground {
  const radians = Math.PI / 180;
  const sine = Math.sin(lat0 * radians);
  const root = Math.sqrt(1 - ECCENTRICITY_2 * sine * sine);
  const perLon = (AXIS / root) * Math.cos(lat0 * radians) * radians;
  const perLat = ((AXIS * (1 - ECCENTRICITY_2)) / root ** 3) * radians;
  return (lon, lat) => [(lon - lon0) * perLon, (lat - lat0) * perLat];
}

interface Pair {
  readonly from: Ground;
  readonly to: Ground;
}

/** The similarity (turn, scale, shift) that brings the first of each pair nearest to the second; least squares. */
function similarity(pairs: readonly Pair[]): ((from: Ground) => Ground) | null {
  const [fromMiddle, toMiddle] = [
    middleOf(pairs.map((one) => one.from)),
    middleOf(pairs.map((one) => one.to)),
  ];
  let [along, across, size] = [0, 0, 0];
  for (const { from, to } of pairs) {
    const [x, y] = [from[0] - fromMiddle[0], from[1] - fromMiddle[1]];
    const [u, v] = [to[0] - toMiddle[0], to[1] - toMiddle[1]];
    along += x * u + y * v;
    across += x * v - y * u;
    size += x * x + y * y;
  }
  if (!(size > 0)) return null;
  const [a, b] = [along / size, across / size];
  return ([x, y]) => {
    const [dx, dy] = [x - fromMiddle[0], y - fromMiddle[1]];
    return [toMiddle[0] + a * dx - b * dy, toMiddle[1] + b * dx + a * dy];
  };
}

function middleOf(points: readonly Ground[]): Ground {
  const sum = points.reduce<Ground>((all, one) => [all[0] + one[0], all[1] + one[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
