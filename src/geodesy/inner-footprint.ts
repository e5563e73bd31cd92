import Coordinate from "jsts/org/locationtech/jts/geom/Coordinate.js";
import GeometryFactory from "jsts/org/locationtech/jts/geom/GeometryFactory.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import BufferParameters from "jsts/org/locationtech/jts/operation/buffer/BufferParameters.js";
import type { MultiPolygon } from "../domain/boundary";
import { ellipsoidOf, metresPerDegree } from "./ellipsoid";

/** Areas are halved towards the wanted one this often: a metre in a thousand kilometres. */
const HALVINGS = 30;
/** A corner stays a corner up to this many times the distance, then it is cut. */
const MITRE_LIMIT = 5;
const factory = new GeometryFactory();

/**
 * A footprint of a share (0 to 1) of a polygon's area: its outline moved inwards by one distance all round, so that it
 * lies inside whatever the form. Degrees in and out; measured on the local tangent plane. Null for a polygon that
 * cannot be moved inwards.
 */
export function innerFootprint(polygon: MultiPolygon, share: number): MultiPolygon | null {
  const [origin] = polygon.coordinates[0]?.[0] ?? [];
  const [lon0, lat0] = origin ?? [];
  if (lon0 === undefined || lat0 === undefined) return null;
  if (share >= 1) return polygon;
  const scale = metresPerDegree(ellipsoidOf.CGCS2000, lat0);
  const ring = (positions: readonly (readonly number[])[]) =>
    factory.createLinearRing(
      positions.map(
        ([lon = lon0, lat = lat0]) => new Coordinate((lon - lon0) * scale.east, (lat - lat0) * scale.north),
      ),
    );
  try {
    const whole = factory.createMultiPolygon(
      polygon.coordinates.map(([outer = [], ...holes]) =>
        factory.createPolygon(ring(outer), holes.map(ring)),
      ),
    );
    const parameters = new BufferParameters(
      8,
      BufferParameters.CAP_FLAT,
      BufferParameters.JOIN_MITRE,
      MITRE_LIMIT,
    );
    const inwards = (metres: number) => BufferOp.bufferOp(whole, -metres, parameters);
    const wanted = whole.getArea() * share;
    if (!(wanted > 0)) return null;
    // Half of the smaller side of the box is more than any outline can be moved.
    const box = whole.getEnvelopeInternal();
    let [near, far] = [0, Math.min(box.getWidth(), box.getHeight()) / 2];
    for (let k = 0; k < HALVINGS; k += 1) {
      const middle = (near + far) / 2;
      if (inwards(middle).getArea() > wanted) near = middle;
      else far = middle;
    }
    const found = inwards(near);
    if (!(Math.abs(found.getArea() - wanted) <= wanted / 100)) return null;
    return {
      type: "MultiPolygon",
      coordinates: partsOf(found).map((part) =>
        part.map((positions) => positions.map(([x, y]) => [lon0 + x / scale.east, lat0 + y / scale.north])),
      ),
    };
  } catch {
    // JTS refuses outlines that cross themselves: no footprint is drawn in them.
    return null;
  }
}

interface JtsLine {
  getCoordinates(): readonly { readonly x: number; readonly y: number }[];
}
interface JtsPolygon {
  getExteriorRing(): JtsLine;
  getNumInteriorRing(): number;
  getInteriorRingN(index: number): JtsLine;
}
interface JtsGeometry {
  getNumGeometries(): number;
  getGeometryN(index: number): JtsPolygon;
}

/** The rings of every polygon of a geometry, closed. */
function partsOf(geometry: JtsGeometry): (readonly (readonly [number, number])[])[][] {
  const path = (line: JtsLine): (readonly [number, number])[] =>
    line.getCoordinates().map(({ x, y }) => [x, y]);
  return Array.from({ length: geometry.getNumGeometries() }, (_, index) => {
    const polygon = geometry.getGeometryN(index);
    return [
      path(polygon.getExteriorRing()),
      ...Array.from({ length: polygon.getNumInteriorRing() }, (__, hole) =>
        path(polygon.getInteriorRingN(hole)),
      ),
    ];
  });
}
