import GeographicLib from "geographiclib-geodesic";
import type { Ellipsoid } from "./ellipsoid";
import type { PositionRing } from "./position";

export interface EllipsoidalMeasure {
  /** square metres, positive counter-clockwise */
  readonly area: number;
  /** metres along the geodesics */
  readonly perimeter: number;
}

const geodesics = new Map<string, InstanceType<typeof GeographicLib.Geodesic.Geodesic>>();

function geodesicOf(shape: Ellipsoid) {
  const known = geodesics.get(shape.proj4);
  if (known !== undefined) return known;
  const made = new GeographicLib.Geodesic.Geodesic(shape.a, shape.f);
  geodesics.set(shape.proj4, made);
  return made;
}

/**
 * Area and perimeter of a ring of longitudes and latitudes (degrees) on an ellipsoid, edges being geodesics
 * (Karney 2013, "Algorithms for geodesics", §6, by GeographicLib). Longitudes are counted from the first vertex:
 * the answer is the same, and small parcels keep their last digits.
 */
export function ellipsoidalMeasure(ring: PositionRing, shape: Ellipsoid): EllipsoidalMeasure {
  const [first] = ring;
  if (first === undefined) return { area: 0, perimeter: 0 };
  const polygon = geodesicOf(shape).Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon - first[0]);
  const { area, perimeter } = polygon.Compute(false, true);
  return { area: area ?? 0, perimeter };
}
