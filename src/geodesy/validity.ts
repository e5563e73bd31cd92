import Coordinate from "jsts/org/locationtech/jts/geom/Coordinate.js";
import GeometryFactory from "jsts/org/locationtech/jts/geom/GeometryFactory.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import TopologyValidationError from "jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js";
import type { Position, PositionRing } from "./position";

/** A polygon: its outer ring, then its holes, none with a closing point. */
export type PositionPolygon = readonly PositionRing[];

export interface Invalidity {
  readonly reason: "crossing" | "self-touch" | "hole-outside" | "overlap" | "disconnected" | "degenerate";
  readonly at: Position | null;
}

const factory = new GeometryFactory();

function linearRing(ring: PositionRing, origin: Position) {
  const [first] = ring;
  const closed = first === undefined ? [] : [...ring, first];
  return factory.createLinearRing(closed.map(([x, y]) => new Coordinate(x - origin[0], y - origin[1])));
}

function reasonOf(type: number): Invalidity["reason"] {
  switch (type) {
    case TopologyValidationError.SELF_INTERSECTION:
      return "crossing";
    case TopologyValidationError.RING_SELF_INTERSECTION:
      return "self-touch";
    case TopologyValidationError.HOLE_OUTSIDE_SHELL:
      return "hole-outside";
    case TopologyValidationError.NESTED_HOLES:
    case TopologyValidationError.NESTED_SHELLS:
    case TopologyValidationError.DUPLICATE_RINGS:
      return "overlap";
    case TopologyValidationError.DISCONNECTED_INTERIOR:
      return "disconnected";
    default:
      return "degenerate";
  }
}

/**
 * The first reason why polygons are not a valid OGC multipolygon, or null: by JTS, which (unlike Turf's check)
 * is right on bow-ties, holes outside, spikes, overlapping parts, self-touches, touching holes and double vertices.
 */
export function invalidity(polygons: readonly PositionPolygon[]): Invalidity | null {
  const origin = polygons[0]?.[0]?.[0];
  if (origin === undefined || polygons.some((polygon) => polygon.some((ring) => ring.length < 3)))
    return { reason: "degenerate", at: origin ?? null };
  const shapes = polygons.map(([outer = [], ...holes]) =>
    factory.createPolygon(
      linearRing(outer, origin),
      holes.map((hole) => linearRing(hole, origin)),
    ),
  );
  const check = new IsValidOp(factory.createMultiPolygon(shapes));
  if (check.isValid()) return null;
  const error = check.getValidationError();
  const place: { x: number; y: number } | null = error.getCoordinate();
  return {
    reason: reasonOf(error.getErrorType()),
    at: place === null ? null : [place.x + origin[0], place.y + origin[1]],
  };
}
