import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from "maplibre-gl";

/** Layers that a press selects from, the most exact first. */
const EXACT = ["zone-sign", "parcel-far", "parcel-fill"] as const;
const AROUND = ["zone-sign", "parcel-far"] as const;
const GROUND = ["zone-fill"] as const;
/** A finger's uncertainty, for signs that are smaller than one. */
const REACH_PIXELS = 8;

/** The record at a place of the screen: what lies exactly there, else a sign within reach, else the zone around. */
export function recordAt(map: MapLibre, at: { readonly x: number; readonly y: number }): string | null {
  const box: [PointLike, PointLike] = [
    [at.x - REACH_PIXELS, at.y - REACH_PIXELS],
    [at.x + REACH_PIXELS, at.y + REACH_PIXELS],
  ];
  // the map finds what it does not draw too
  const hit = (where: PointLike | [PointLike, PointLike], layers: readonly string[]): string | null =>
    firstId(
      map.queryRenderedFeatures(where, {
        layers: layers.filter((id) => map.getLayer(id)?.isHidden(map.getZoom()) === false),
      }),
    );
  return hit([at.x, at.y], EXACT) ?? hit(box, AROUND) ?? hit([at.x, at.y], GROUND);
}

function firstId(features: readonly MapGeoJSONFeature[]): string | null {
  const id: unknown = features[0]?.properties.id;
  return typeof id === "string" ? id : null;
}
