import type { Map as MapLibre, PointLike } from "maplibre-gl";

/** Layers that a press selects from, the most exact first. */
const EXACT = ["zone-sign", "parcel-far", "parcel-fill"] as const;
const AROUND = ["zone-sign", "parcel-far"] as const;
const GROUND = ["zone-fill"] as const;
/** A finger's uncertainty, for signs that are smaller than one. */
const REACH_PIXELS = 8;

/** The record at a place of the screen: what lies exactly there, else a sign within reach, else the zone around. */
export function recordAt(map: MapLibre, { x, y }: { readonly x: number; readonly y: number }): string | null {
  const box: [PointLike, PointLike] = [
    [x - REACH_PIXELS, y - REACH_PIXELS],
    [x + REACH_PIXELS, y + REACH_PIXELS],
  ];
  return (
    recordsIn(map, [x, y], EXACT)[0] ??
    recordsIn(map, box, AROUND)[0] ??
    recordsIn(map, [x, y], GROUND)[0] ??
    null
  );
}

/** Ids of all records drawn at a place of the screen, topmost first. */
export const recordsAt = (map: MapLibre, place: PointLike): readonly string[] =>
  recordsIn(map, place, [...EXACT, ...GROUND]);

function recordsIn(
  map: MapLibre,
  where: PointLike | [PointLike, PointLike],
  layers: readonly string[],
): readonly string[] {
  // The map also finds what is hidden on the screen alone.
  const drawn = layers.filter((id) => map.getLayer(id)?.isHidden(map.getZoom()) === false);
  return map
    .queryRenderedFeatures(where, { layers: drawn })
    .flatMap(({ properties: { id } }) => (typeof id === "string" ? [id] : []));
}
