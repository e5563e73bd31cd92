import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { type BaseMapName, baseMapLayers, baseMapSources } from "./base-maps";
import { faded } from "./layer-opacity";
import {
  gridFrameLayers,
  gridLayers,
  officialLayers,
  riverLayers,
  seatLayers,
} from "./map-background-layers";
import { envelopeLayers } from "./map-envelope-layers";
import type { MapGroup } from "./map-groups";
import { farSigns, parcelLayers } from "./map-parcel-layers";
import { zoneLayers } from "./map-zone-layers";
import type { MapPalette } from "./palette";

/** The sources of the map; each is one collection of the scene, of the detail, or the grid. */
export const mapSources = [
  "rivers",
  "grid",
  "grid-labels",
  "official",
  "zones",
  "parcels",
  "chosen",
  "parcel-signs",
  "far-labels",
  "envelope",
  "edges",
  "points",
  "seats",
  "zone-signs",
] as const;
export type MapSource = (typeof mapSources)[number];

/** What a reader sets besides hiding, which the style knows nothing of. */
export interface StyleSettings {
  /** by group, 0 to 1; groups that are not named are opaque */
  readonly opacity: Readonly<Record<string, number>>;
  /** a background of another host with the reader's key for it, null where none was chosen */
  readonly base: { readonly name: BaseMapName; readonly key: string } | null;
}

const plain: StyleSettings = { opacity: {}, base: null };

/** A layer of the style and the group that it hides and fades with. */
type Grouped = LayerSpecification & { readonly metadata: { readonly group: MapGroup } };

/**
 * The map's style: no glyph, sprite or tile address unless the reader chose a background, so that it never asks the
 * network for anything by itself. Labels are drawn by the browser from the CSS font that every symbol layer names.
 */
export function mapStyle(palette: MapPalette, { opacity, base }: StyleSettings = plain): StyleSpecification {
  const areas = zoneLayers(palette);
  const layers: readonly Grouped[] = [
    ...(base === null ? [] : baseMapLayers(base.name, base.key, palette)),
    ...riverLayers(palette),
    ...gridLayers(palette),
    ...officialLayers(palette),
    ...areas.areas,
    ...parcelLayers(palette),
    ...envelopeLayers(palette),
    ...gridFrameLayers(palette),
    ...areas.signs,
    ...seatLayers(palette),
    ...farSigns(palette),
  ];
  return {
    version: 8,
    name: `dikuai-${palette.name}`,
    sources: {
      ...(base === null ? {} : baseMapSources(base.name, base.key)),
      ...Object.fromEntries(mapSources.map((id) => [id, emptySource(id)])),
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": palette.ground } },
      ...layers.map((layer) => faded(layer, opacity[layer.metadata.group] ?? 1)),
    ],
  };
}

/**
 * Boundaries are cut into tiles of 8192 units: at zoom 20 a unit is 4 mm, so a drawn corner stays well within 0.1 m of
 * its place. Nothing is simplified: a surveyed corner on a straight line is a corner. Only these sources go so deep; the
 * others are points or curves of the background.
 */
const DEEPEST_TILES = 20;

function emptySource(id: MapSource): SourceSpecification {
  const exact =
    id === "parcels" ||
    id === "chosen" ||
    id === "envelope" ||
    id === "points" ||
    id === "edges" ||
    id === "zones";
  return {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    ...(exact ? { maxzoom: DEEPEST_TILES, tolerance: 0 } : { maxzoom: 14 }),
    ...(id === "parcels" || id === "parcel-signs" || id === "zones" || id === "zone-signs"
      ? { promoteId: "id" }
      : {}),
  };
}
