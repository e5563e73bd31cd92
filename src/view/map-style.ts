import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { gridLayers, seatLayers } from "./map-background-layers";
import { farSigns, parcelLayers } from "./map-parcel-layers";
import { zoneLayers } from "./map-zone-layers";
import type { MapPalette } from "./palette";

/** The sources of the map; each is one collection of the scene, of the detail, or the grid. */
export const mapSources = [
  "grid",
  "zones",
  "parcels",
  "parcel-signs",
  "edges",
  "points",
  "seats",
  "zone-signs",
] as const;
export type MapSource = (typeof mapSources)[number];

/**
 * The map's style: no glyph, sprite or tile address, so that it never asks the network for anything. Labels are drawn
 * by the browser from the CSS font that every symbol layer names.
 */
export function mapStyle(palette: MapPalette, hidden: readonly string[] = []): StyleSpecification {
  const layers = [
    ...gridLayers(palette),
    ...zoneLayers(palette).areas,
    ...parcelLayers(palette),
    ...zoneLayers(palette).signs,
    ...seatLayers(palette),
    ...farSigns(palette),
  ];
  return {
    version: 8,
    name: `dikuai-${palette.name}`,
    sources: Object.fromEntries(mapSources.map((id) => [id, emptySource(id)])),
    layers: [
      { id: "ground", type: "background", paint: { "background-color": palette.ground } },
      ...layers.map((layer) =>
        hidden.includes(layer.metadata.group)
          ? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification)
          : layer,
      ),
    ],
  };
}

/**
 * Boundaries are cut into tiles of 8192 units: at zoom 20 a unit is 4 mm, so a drawn corner stays well within 0.1 m of
 * its place. Nothing is simplified: a surveyed corner on a straight line is a corner. Only these sources go so deep; the others are points or curves of the background.
 */
const DEEPEST_TILES = 20;

function emptySource(id: MapSource): SourceSpecification {
  const exact = id === "parcels" || id === "points" || id === "edges" || id === "zones";
  return {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    ...(exact ? { maxzoom: DEEPEST_TILES, tolerance: 0 } : { maxzoom: 14 }),
    ...(id === "parcels" || id === "parcel-signs" || id === "zones" || id === "zone-signs"
      ? { promoteId: "id" }
      : {}),
  };
}
