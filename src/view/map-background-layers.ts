import type { GroupedLayer } from "./map-groups";
import { haloed, LABEL_FONT } from "./map-label";
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
        "text-variable-anchor": ["bottom", "left", "right", "top"],
        "text-radial-offset": 0.55,
        "text-optional": true,
        "symbol-sort-key": 1,
      },
      paint: haloed(palette.inkSoft, palette.halo),
    },
  ];
}
