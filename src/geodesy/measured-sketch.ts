import { crsByEpsg } from "./crs-table";
import { ellipsoidOf } from "./ellipsoid";
import { ellipsoidalMeasure } from "./ellipsoidal-area";
import { planarArea } from "./planar-area";
import type { Position } from "./position";
import { projectionOf } from "./projection";

/** Length of a line and area of the ring it closes to; metres and square metres. */
export interface SketchFigures {
  readonly length: number;
  /** null below three points */
  readonly area: number | null;
}

/** A line drawn by hand, measured twice. */
export interface SketchMeasure {
  /** in the Gauss-Krüger plane; null where a point lies outside it or the system is not projected */
  readonly planar: SketchFigures | null;
  /** on the ellipsoid of the system, edges being geodesics */
  readonly ellipsoidal: SketchFigures;
}

/** Measures points (longitude, latitude in degrees of the system's datum) in the plane of an EPSG code and on its ellipsoid. */
export function measuredSketch(epsg: number, points: readonly Position[]): SketchMeasure {
  const system = crsByEpsg(epsg);
  const shape = ellipsoidOf[system?.datum ?? "CGCS2000"];
  const onGround = (a: Position, b: Position): number => ellipsoidalMeasure([a, b], shape).perimeter / 2;
  const ellipsoidal = {
    length: lengthOf(points, onGround),
    area: points.length < 3 ? null : Math.abs(ellipsoidalMeasure(points, shape).area),
  };
  const plane =
    system?.kind === "projected" ? points.map((point) => projectionOf(system).toPlane(point)) : [null];
  const placed = plane.filter((point) => point !== null);
  if (placed.length < plane.length) return { planar: null, ellipsoidal };
  const planar = {
    length: lengthOf(placed, (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1])),
    area: placed.length < 3 ? null : Math.abs(planarArea(placed)),
  };
  return { planar, ellipsoidal };
}

function lengthOf(points: readonly Position[], distance: (a: Position, b: Position) => number): number {
  let sum = 0;
  let before: Position | null = null;
  for (const point of points) {
    if (before !== null) sum += distance(before, point);
    before = point;
  }
  return sum;
}
