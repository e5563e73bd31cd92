import type { Ring } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import { type CrsDefinition, meridianPlane } from "./crs-table";
import type { Position, PositionRing } from "./position";
import { type Projection, projectionOf } from "./projection";
import { definitionOf } from "./readings";

/** A ring where it lies: in a plane (metres) and in degrees of its own datum. */
export interface PlacedRing {
  readonly ring: Ring;
  readonly plane: PositionRing;
  readonly degrees: PositionRing;
}

export interface PlacedRings {
  readonly rings: readonly PlacedRing[];
  /** the system as printed */
  readonly definition: CrsDefinition;
  /** the plane used: the native one, for degrees the nearest 3° meridian */
  readonly plane: CrsDefinition;
}

/** Points that the plane does not reach. */
export interface Misplaced {
  readonly misplaced: readonly Ring["points"][number][];
}

const printedPosition = (point: Ring["points"][number]): Position => [
  Number(point.east),
  Number(point.north),
];

const ZONE_STEP_DEGREES = 3;

/** The plane in which a boundary is measured. */
export function planeFor(definition: CrsDefinition, longitude: number): CrsDefinition {
  if (definition.kind === "projected") return definition;
  return meridianPlane(definition.datum, Math.round(longitude / ZONE_STEP_DEGREES) * ZONE_STEP_DEGREES);
}

/** Rings in their plane and in degrees; the points that cannot be placed where there are any. */
export function placedRings(rings: readonly Ring[], crs: Crs): PlacedRings | Misplaced {
  const definition = definitionOf(crs);
  const first = rings[0]?.points[0];
  const plane = planeFor(definition, first === undefined ? 0 : Number(first.east));
  const projection = projectionOf(plane);
  const geographic = definition.kind === "geographic";
  const misplaced: Ring["points"][number][] = [];
  const placed = rings.map((ring): PlacedRing => {
    const inPlane: Position[] = [];
    const inDegrees: Position[] = [];
    for (const point of ring.points) {
      const both = placedPosition(printedPosition(point), projection, geographic);
      if (both === null) {
        misplaced.push(point);
        continue;
      }
      inPlane.push(both.plane);
      inDegrees.push(both.degrees);
    }
    return { ring, plane: inPlane, degrees: inDegrees };
  });
  return misplaced.length > 0 ? { misplaced } : { rings: placed, definition, plane };
}

/** A printed position in the plane and in degrees; null outside the plane. */
export function placedPosition(
  printed: Position,
  projection: Projection,
  geographic: boolean,
): { plane: Position; degrees: Position } | null {
  const other = geographic ? projection.toPlane(printed) : projection.toDegrees(printed);
  if (other === null) return null;
  return geographic ? { plane: other, degrees: printed } : { plane: printed, degrees: other };
}
