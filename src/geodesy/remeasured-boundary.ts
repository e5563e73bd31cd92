import type { Boundary } from "../domain/boundary";
import type { BoundaryFacts } from "../domain/boundary-facts";
import { boundaryMeasures, wgs84View } from "./boundary-measures";
import { factsOf } from "./measured-boundary";
import { placedRings } from "./placed-rings";

export interface RemeasuredBoundary {
  readonly boundary: Boundary;
  readonly facts: BoundaryFacts;
}

/**
 * A boundary computed again from its printed digits in the system it names; whatever it said of its areas and of its
 * place is not looked at. Null where the system does not hold its points.
 */
export function remeasuredBoundary(subject: string, printed: Boundary): RemeasuredBoundary | null {
  const placed = placedRings(printed.rings, printed.crs);
  if ("misplaced" in placed) return null;
  const { measured, inPlane } = boundaryMeasures(placed);
  const boundary: Boundary = { ...printed, measured, wgs84: wgs84View(placed.rings) };
  return { boundary, facts: factsOf(subject, boundary, placed, inPlane) };
}
