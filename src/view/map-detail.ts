import type { Feature, FeatureCollection, Point } from "geojson";
import type { Boundary, Point as BoundaryPoint, Ring } from "../domain/boundary";
import type { Parcel } from "../domain/parcel";
import { type Bounds, boundsMeet, polygonBounds } from "./map-bounds";

/** What is worth drawing only when the map is close: boundary points and the lengths of edges. */
export interface MapDetail {
  readonly points: FeatureCollection<Point, { readonly parcel: string; readonly label: string }>;
  /**
   * The middle of each edge with its length in metres (two decimals), the turn of its text in degrees clockwise, and
   * whether the parcel lies below the text so turned: the figure belongs on the parcel's own side.
   */
  readonly edges: FeatureCollection<
    Point,
    { readonly parcel: string; readonly label: string; readonly turn: number; readonly below: boolean }
  >;
}

/**
 * The detail of the parcels that reach into a box, of those that are shown. Beside a chosen parcel the figures of its
 * neighbours are left out; an edge that two parcels share is measured once.
 *
 * @param chosen id of the chosen parcel, null where none is
 * @param shortest metres below which an edge has no room for its figure
 */
export function mapDetail(
  parcels: readonly Parcel[],
  shown: ReadonlySet<string> | null,
  box: Bounds,
  chosen: string | null = null,
  shortest = 0,
): MapDetail {
  const alone = parcels.some((one) => one.id === chosen && one.boundary !== null);
  const measured = new Set<string>();
  const points: MapDetail["points"]["features"] = [];
  const edges: MapDetail["edges"]["features"] = [];
  for (const parcel of parcels) {
    const { boundary } = parcel;
    if (boundary === null || parcel.version !== "current") continue;
    if (shown !== null && !shown.has(parcel.id)) continue;
    const bounds = polygonBounds(boundary.wgs84);
    if (bounds === null || !boundsMeet(bounds, box)) continue;
    for (const [index, path] of ringPaths(boundary).entries()) {
      const ring = boundary.rings[index];
      if (ring === undefined || path === null) continue;
      const named = !alone || parcel.id === chosen;
      for (const one of pointFeatures(parcel.id, ring.points, path, named)) points.push(one);
      if (boundary.crs.kind !== "projected" || !named) continue;
      for (const one of edgeFeatures(parcel.id, ring, path)) {
        const key = `${one.geometry.coordinates.map((degrees) => degrees.toFixed(SAME_PLACE))} ${one.properties.label}`;
        if (Number(one.properties.label) < shortest || measured.has(key)) continue;
        measured.add(key);
        edges.push(one);
      }
    }
  }
  return {
    points: { type: "FeatureCollection", features: points },
    edges: { type: "FeatureCollection", features: edges },
  };
}

/** Decimals of a degree to which the middles of two edges must agree to be one: a tenth of a metre. */
const SAME_PLACE = 6;

type Path = readonly (readonly number[])[];

/**
 * For each printed ring its degrees point by point, or null where they cannot be told. `wgs84` has the same points, but
 * RFC 7946 winding may have turned a ring round, and rings are grouped by polygon: so each printed ring looks for the
 * drawn one whose shape it has.
 */
function ringPaths(boundary: Boundary): (Path | null)[] {
  const drawn = boundary.wgs84.coordinates.flat().map((ring) => ring.slice(0, -1));
  const unused = new Set(drawn.keys());
  return boundary.rings.map((ring) => {
    const wanted = planeShape(ring.points, boundary.crs.kind);
    let best: { readonly index: number; readonly path: Path; readonly misfit: number } | null = null;
    for (const index of unused) {
      const path = drawn[index];
      if (path === undefined || path.length !== ring.points.length) continue;
      for (const candidate of directions(path)) {
        const misfit = distance(degreeShape(candidate), wanted);
        if (best === null || misfit < best.misfit) best = { index, path: candidate, misfit };
      }
    }
    if (best === null || best.misfit > WORST_FIT) return null;
    unused.delete(best.index);
    return best.path;
  });
}

/** As drawn, turned round, and turned round about the first point. */
function directions(path: Path): readonly Path[] {
  const reversed = [...path].reverse();
  return [path, reversed, [...reversed.slice(-1), ...reversed.slice(0, -1)]];
}

/** A plane is turned against the parallels by the convergence, below 2 degrees in a zone: 0.035 of the size. */
const WORST_FIT = 0.1;

const planeShape = (points: readonly BoundaryPoint[], kind: Boundary["crs"]["kind"]): number[] => {
  const path = points.map(({ north, east }) => [Number(east), Number(north)]);
  return kind === "geographic" ? degreeShape(path) : shape(path);
};

/** A degree of longitude shrinks with the latitude. */
function degreeShape(path: Path): number[] {
  const squeeze = Math.cos(((path[0]?.[1] ?? 0) * Math.PI) / 180);
  return shape(path.map(([lon = 0, lat = 0]) => [lon * squeeze, lat]));
}

/** Positions from their middle, in units of their spread. */
function shape(path: Path): number[] {
  const [x0, y0] = [mean(path, 0), mean(path, 1)];
  const centred = path.flatMap(([x = 0, y = 0]) => [x - x0, y - y0]);
  const spread = Math.hypot(...centred) / Math.sqrt(path.length);
  return spread === 0 ? centred : centred.map((value) => value / spread);
}

const mean = (path: Path, axis: 0 | 1): number =>
  path.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / path.length;

/** Root mean square distance of the points of two shapes. */
function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0))) / Math.sqrt(a.length / 2);
}

function pointFeatures(
  parcel: string,
  printed: readonly BoundaryPoint[],
  path: Path,
  named: boolean,
): MapDetail["points"]["features"] {
  return printed.flatMap((point, i): Feature<Point, { parcel: string; label: string }>[] => {
    const at = path[i];
    if (at === undefined) return [];
    return [
      {
        type: "Feature",
        properties: { parcel, label: (named && point.label) || "" },
        geometry: { type: "Point", coordinates: [...at] },
      },
    ];
  });
}

/** Lengths in the plane of the printed table: what a surveyor reads off it. */
function edgeFeatures(parcel: string, ring: Ring, path: Path): MapDetail["edges"]["features"] {
  const { points } = ring;
  if (points.length < 3) return [];
  // The parcel lies to the left of an outer ring that runs anticlockwise, and to the right of such a hole.
  const parcelLeft = doubleArea(path) > 0 === (ring.role === "outer");
  return points.flatMap((point, i): MapDetail["edges"]["features"] => {
    const next = points[(i + 1) % points.length];
    const [lon1, lat1] = path[i] ?? [];
    const [lon2, lat2] = path[(i + 1) % path.length] ?? [];
    if (next === undefined || lon1 === undefined || lat1 === undefined) return [];
    if (lon2 === undefined || lat2 === undefined) return [];
    const metres = Math.hypot(
      Number(next.north) - Number(point.north),
      Number(next.east) - Number(point.east),
    );
    const { turn, flipped } = textTurn(lon2 - lon1, lat2 - lat1, lat1);
    return [
      {
        type: "Feature",
        properties: { parcel, label: metres.toFixed(2), turn, below: flipped === parcelLeft },
        geometry: { type: "Point", coordinates: [(lon1 + lon2) / 2, (lat1 + lat2) / 2] },
      },
    ];
  });
}

/** Twice the signed area in square degrees, positive anticlockwise; from a local origin, as the digits are long. */
function doubleArea(path: Path): number {
  const [lon0 = 0, lat0 = 0] = path[0] ?? [];
  return path.reduce((sum, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = path[(i + 1) % path.length] ?? [];
    return sum + (x1 - lon0) * (y2 - lat0) - (x2 - lon0) * (y1 - lat0);
  }, 0);
}

/** The turn that lays a text along an edge, degrees clockwise from east; flipped where it would be upside down. */
function textTurn(east: number, north: number, lat: number): { turn: number; flipped: boolean } {
  const turn = (-Math.atan2(north, east * Math.cos((lat * Math.PI) / 180)) * 180) / Math.PI;
  if (turn > 90) return { turn: turn - 180, flipped: true };
  if (turn <= -90) return { turn: turn + 180, flipped: true };
  return { turn, flipped: false };
}
