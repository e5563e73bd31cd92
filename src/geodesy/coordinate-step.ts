import type { Ring } from "../domain/boundary";
import type { CrsDefinition } from "./crs-table";
import { ellipsoidOf, metresPerDegree } from "./ellipsoid";
import { angleStep, columnStep, decimalStep } from "./printed-step";

/** The last printed digit of northings and eastings (or latitudes and longitudes), in metres on the ground. */
export function coordinateStep(
  rings: readonly Ring[],
  definition: CrsDefinition,
  axesSwapped: boolean,
): readonly [north: number, east: number] {
  const points = rings.flatMap((ring) => ring.points);
  if (definition.kind === "projected")
    return [
      columnStep(points.map((point) => decimalStep(point.north))),
      columnStep(points.map((point) => decimalStep(point.east))),
    ];
  const print = (point: (typeof points)[number], axis: "north" | "east"): string | null =>
    point.printed === null ? null : point.printed[(axis === "north") === axesSwapped ? 1 : 0];
  const steps = (axis: "north" | "east"): number =>
    columnStep(points.map((point) => angleStep(point[axis], print(point, axis))));
  const latitudes = points.map((point) => Number(point.north));
  const middle = latitudes.reduce((sum, value) => sum + value, 0) / Math.max(1, latitudes.length);
  const degree = metresPerDegree(ellipsoidOf[definition.datum], middle);
  return [steps("north") * degree.north, steps("east") * degree.east];
}
