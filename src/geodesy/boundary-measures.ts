import type { Measured, MultiPolygon } from "../domain/boundary";
import { ellipsoidOf } from "./ellipsoid";
import { ellipsoidalMeasure } from "./ellipsoidal-area";
import type { PlacedRing, PlacedRings } from "./placed-rings";
import { planarArea, planarPerimeter } from "./planar-area";
import type { PositionRing } from "./position";
import { sphericalArea, webMercatorArea } from "./reference-area";
import { trapezoidArea } from "./trapezoid-area";

/** Parts minus holes of a ring area, whatever way the rings run. */
export function netArea(rings: readonly PlacedRing[], area: (ring: PlacedRing) => number): number {
  return rings.reduce((sum, ring) => sum + (ring.ring.role === "outer" ? 1 : -1) * Math.abs(area(ring)), 0);
}

/** All areas of a boundary, parts minus holes, on the ellipsoid of its own datum. */
export function boundaryMeasures({ rings, definition }: PlacedRings): {
  measured: Measured;
  inPlane: number;
} {
  const shape = ellipsoidOf[definition.datum];
  const inPlane = netArea(rings, ({ plane }) => planarArea(plane));
  const geographic = definition.kind === "geographic";
  const length = ({ plane, degrees }: PlacedRing): number =>
    geographic ? ellipsoidalMeasure(degrees, shape).perimeter : planarPerimeter(plane);
  return {
    inPlane,
    measured: {
      planar: geographic ? null : inPlane,
      ellipsoidal: netArea(rings, ({ degrees }) => ellipsoidalMeasure(degrees, shape).area),
      spherical: netArea(rings, ({ degrees }) => sphericalArea(degrees)),
      national: netArea(rings, ({ degrees }) => trapezoidArea(degrees, shape)),
      webMercator: netArea(rings, ({ degrees }) => webMercatorArea(degrees)),
      perimeter: rings.reduce((sum, ring) => sum + length(ring), 0),
    },
  };
}

/** Degrees are kept to the hundredth of a millimetre. */
const DECIMALS = 10;
const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

/** Closed, counter-clockwise where `turn` is positive, clockwise where it is negative (RFC 7946 §3.1.6). */
function closedRing(ring: PositionRing, turn: 1 | -1): number[][] {
  const wound = planarArea(ring) * turn < 0 ? ring.toReversed() : ring;
  const [first] = wound;
  return [...wound, ...(first === undefined ? [] : [first])].map(([lon, lat]) => [
    rounded(lon),
    rounded(lat),
  ]);
}

/**
 * The boundary as an RFC 7946 multipolygon: degrees of its own datum taken as WGS 84 without any shift, outer
 * rings counter-clockwise, holes clockwise. A view, never the master.
 */
export function wgs84View(rings: readonly PlacedRing[]): MultiPolygon {
  const parts = new Map<number, number[][][]>();
  for (const { ring, degrees } of rings) {
    const part = parts.get(ring.part) ?? [];
    part.push(closedRing(degrees, ring.role === "outer" ? 1 : -1));
    parts.set(ring.part, part);
  }
  return { type: "MultiPolygon", coordinates: [...parts.values()] };
}
