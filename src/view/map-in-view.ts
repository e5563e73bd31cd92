import { type Bounds, boundsMeet, polygonBounds } from "./map-bounds";
import type { MapScene, ParcelProperties } from "./map-scene";

type Areas = MapScene["parcels"];

/** Boxes are made once for each collection: the renderer would copy every shape to say the same. */
const boxes = new WeakMap<Areas, readonly (readonly [Bounds, ParcelProperties])[]>();

/** The drawn parcels whose boxes reach into a box, in the order of the scene. */
export function parcelsInView(areas: Areas, view: Bounds): readonly ParcelProperties[] {
  let known = boxes.get(areas);
  if (known === undefined) {
    known = areas.features.flatMap(({ geometry, properties }) => {
      const box = polygonBounds(geometry);
      return box === null ? [] : [[box, properties] as const];
    });
    boxes.set(areas, known);
  }
  return known.flatMap(([box, properties]) => (boundsMeet(box, view) ? [properties] : []));
}
