import type { FeatureCollection, MultiPolygon } from "geojson";

/** The reader's own administrative boundaries as a source of the map; names as the file has them. */
export function officialAreas(
  areas: readonly { readonly name: string; readonly shape: MultiPolygon }[],
): FeatureCollection<MultiPolygon, { readonly name: string }> {
  return {
    type: "FeatureCollection",
    features: areas.map(({ name, shape }) => ({ type: "Feature", properties: { name }, geometry: shape })),
  };
}
