import type { GroupedLayer } from "./map-groups";
import { haloed, LABEL_FONT } from "./map-label";
import { belowSeat } from "./map-zone-layers";
import { RIVER_ZOOM } from "./map-zooms";
import type { MapPalette } from "./palette";

/** The kilometre grid, on the bare ground. */
export function gridLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "grid-line",
      type: "line",
      source: "grid",
      metadata: { group: "grid" },
      paint: { "line-color": palette.gridLine, "line-width": 1 },
    },
    {
      id: "grid-label",
      type: "symbol",
      source: "grid",
      metadata: { group: "grid" },
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "label"],
        "text-font": [LABEL_FONT],
        "text-size": 11,
        "text-padding": 12,
      },
      paint: { "text-color": palette.gridText, "text-halo-color": palette.ground, "text-halo-width": 2 },
    },
  ];
}

/** The figures of the grid at its frame: upright, for they are read like those of a printed map. */
export function gridFrameLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "grid-frame-label",
      type: "symbol",
      source: "grid-labels",
      metadata: { group: "grid" },
      layout: {
        "text-field": ["get", "label"],
        "text-font": [LABEL_FONT],
        "text-size": 11,
        "text-anchor": ["match", ["get", "axis"], "north", "right", "center"],
        "text-padding": 4,
      },
      paint: { "text-color": palette.gridText, "text-halo-color": palette.ground, "text-halo-width": 2 },
    },
  ];
}

/** Rivers at small scales only. */
export function riverLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "river",
      type: "line",
      source: "rivers",
      metadata: { group: "rivers" },
      maxzoom: RIVER_ZOOM,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": palette.water, "line-width": 2 },
    },
    {
      id: "river-label",
      type: "symbol",
      source: "rivers",
      metadata: { group: "rivers" },
      maxzoom: RIVER_ZOOM,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "name"],
        "text-font": [LABEL_FONT],
        "text-size": 12,
        "text-letter-spacing": 0.4,
        "text-padding": 8,
      },
      paint: haloed(palette.waterInk, palette.ground),
    },
  ];
}

/** The reader's own administrative boundaries: lines and names, no colour that could be read as a land use. */
export function officialLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "official-casing",
      type: "line",
      source: "official",
      metadata: { group: "official" },
      layout: { "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": 4 },
    },
    {
      id: "official-line",
      type: "line",
      source: "official",
      metadata: { group: "official" },
      layout: { "line-join": "round" },
      paint: { "line-color": palette.own, "line-width": 1.8, "line-dasharray": [5, 2, 1, 2, 1, 2] },
    },
    {
      id: "official-label",
      type: "symbol",
      source: "official",
      metadata: { group: "official" },
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 340,
        "text-field": ["get", "name"],
        "text-font": [LABEL_FONT],
        "text-size": 11,
        "text-offset": [0, 0.9],
        "text-padding": 10,
      },
      paint: haloed(palette.own, palette.halo),
    },
  ];
}

/** County seats stand above all: their names are placed before any other. */
export function seatLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "seat",
      type: "symbol",
      source: "seats",
      metadata: { group: "seats" },
      layout: {
        "icon-image": "seat",
        "icon-allow-overlap": true,
        "text-field": ["get", "name"],
        "text-font": [LABEL_FONT],
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 12, 11, 14],
        "icon-padding": belowSeat,
        // Above its dot or beside it: below hang the signs of its zones.
        "text-variable-anchor": ["bottom", "left", "right"],
        "text-radial-offset": 0.55,
        "text-optional": true,
        "symbol-sort-key": ["get", "order"],
      },
      paint: haloed(palette.inkSoft, palette.halo),
    },
  ];
}
