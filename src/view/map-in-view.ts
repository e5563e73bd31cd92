import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import { type Bounds, boundsMeet, boundsOf, polygonBounds } from "./map-bounds";

type Drawn = MultiPolygon | Point;

const boxOf = ({ geometry }: Feature<Drawn, unknown>): Bounds | null =>
  geometry.type === "Point" ? boundsOf([geometry.coordinates]) : polygonBounds(geometry);

/** What the map knows of the shapes and signs whose boxes reach into a box, in the order of the scene. */
export function inView<P>(drawn: FeatureCollection<Drawn, P>, view: Bounds): readonly P[] {
  return drawn.features.flatMap((one) => {
    const box = boxOf(one);
    return box !== null && boundsMeet(box, view) ? [one.properties] : [];
  });
}

/** Whether a part of a line reaches into a box: the box of one of its stretches does. */
export function lineInView(line: readonly (readonly number[])[], view: Bounds): boolean {
  return line.some((place, index) => {
    const stretch = boundsOf([place, line[index + 1] ?? place]);
    return stretch !== null && boundsMeet(stretch, view);
  });
}
