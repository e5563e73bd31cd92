import type { ExpressionSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroupedLayer } from "./map-groups";
import { haloed, LABEL_FONT } from "./map-label";
import { BAND_ZOOM, EDGE_ZOOM, FAR_ZOOM, LABEL_ZOOM, POINT_ZOOM } from "./map-zooms";
import type { MapPalette } from "./palette";

const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
const approximate: ExpressionSpecification = ["get", "approximate"];

/** Areas, their lines, their points and their labels, from the ground up. */
export function parcelLayers(palette: MapPalette): readonly GroupedLayer[] {
  return [...areaLayers(palette), ...farLabel(palette), ...detailLayers(palette), ...labelLayers(palette)];
}

function areaLayers(palette: MapPalette): GroupedLayer[] {
  const tone: ExpressionSpecification = [
    "match",
    ["get", "tone"],
    "pass",
    // What holds steps back behind what does not.
    `${palette.verdict.pass}80`,
    "warning",
    palette.verdict.warning,
    "error",
    palette.verdict.error,
    palette.verdict.none,
  ];
  const width: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 12, 1, 18, 1.6];
  return [
    {
      id: "parcel-fill",
      type: "fill",
      source: "parcels",
      metadata: { group: "parcels" },
      paint: {
        "fill-color": ["case", ["==", ["get", "hex"], ""], palette.unknownUse, ["to-color", ["get", "hex"]]],
        "fill-opacity": ["case", hovered, Math.min(1, palette.fillOpacity + 0.18), palette.fillOpacity],
        "fill-antialias": false,
      },
    },
    {
      // A band along the inside of a judged boundary: beside it stands the sign, so colour says nothing alone.
      id: "parcel-verdict",
      type: "line",
      source: "parcels",
      metadata: { group: "parcels" },
      minzoom: BAND_ZOOM,
      filter: ["in", ["get", "tone"], ["literal", ["pass", "warning", "error"]]],
      layout: { "line-join": "round" },
      paint: {
        "line-color": tone,
        "line-width": ["interpolate", ["linear"], ["zoom"], BAND_ZOOM, 2, 18, 5],
        // Tiles turn outer rings clockwise and holes the other way: the parcel lies to the right of its line.
        "line-offset": ["interpolate", ["linear"], ["zoom"], BAND_ZOOM, 1, 18, 3],
        "line-opacity": 0.9,
      },
    },
    {
      id: "parcel-outline",
      type: "line",
      source: "parcels",
      metadata: { group: "parcels" },
      filter: ["!", approximate],
      paint: { "line-color": palette.outline, "line-width": width },
    },
    {
      id: "parcel-outline-approximate",
      type: "line",
      source: "parcels",
      metadata: { group: "parcels" },
      filter: approximate,
      paint: { "line-color": palette.outline, "line-width": width, "line-dasharray": [4, 2.5] },
    },
    ...chosenLayers(palette),
  ];
}

/**
 * The outlines of the selected parcel and of that under the cursor, from a source of their own: told by states of
 * features they would be drawn of every parcel, without a trace.
 */
function chosenLayers(palette: MapPalette): GroupedLayer[] {
  const paint: NonNullable<LineLayerSpecification["paint"]> = {
    "line-color": palette.selection,
    "line-width": ["case", ["get", "selected"], 4, 2],
  };
  return [
    {
      id: "parcel-selection-casing",
      type: "line",
      source: "chosen",
      metadata: { group: "parcels" },
      filter: ["get", "selected"],
      layout: { "line-join": "round" },
      paint: { "line-color": palette.selectionCasing, "line-width": 8 },
    },
    {
      id: "parcel-selection",
      type: "line",
      source: "chosen",
      metadata: { group: "parcels" },
      filter: ["!", approximate],
      layout: { "line-join": "round" },
      paint,
    },
    {
      id: "parcel-selection-approximate",
      type: "line",
      source: "chosen",
      metadata: { group: "parcels" },
      filter: approximate,
      paint: { ...paint, "line-dasharray": [2.5, 1] },
    },
  ];
}

/** From afar a parcel is smaller than a pixel: a ring says where it lies, above everything else. */
export function farSigns(palette: MapPalette): readonly GroupedLayer[] {
  return [
    {
      id: "parcel-far",
      type: "circle",
      source: "parcel-signs",
      metadata: { group: "parcels" },
      maxzoom: FAR_ZOOM,
      paint: {
        // Where parcels come apart their rings do not grow together.
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["zoom"],
          9,
          ["case", selected, 8, 5],
          FAR_ZOOM,
          ["case", selected, 8, 2.5],
        ],
        "circle-color": ["case", ["==", ["get", "hex"], ""], palette.halo, ["to-color", ["get", "hex"]]],
        "circle-stroke-color": ["case", selected, palette.selection, palette.outline],
        "circle-stroke-width": [
          "interpolate",
          ["linear"],
          ["zoom"],
          9,
          ["case", selected, 4, 2],
          FAR_ZOOM,
          ["case", selected, 4, 1],
        ],
      },
    },
    {
      // What does not hold is seen before there is room for labels, whatever the land is for.
      id: "parcel-wrong",
      type: "symbol",
      source: "parcel-signs",
      metadata: { group: "parcels" },
      maxzoom: LABEL_ZOOM,
      filter: ["in", ["get", "tone"], ["literal", ["warning", "error"]]],
      layout: {
        "icon-image": ["match", ["get", "tone"], "warning", "verdict-warning", "verdict-error"],
        "icon-allow-overlap": true,
        "icon-size": 0.85,
      },
    },
  ];
}

function farLabel(palette: MapPalette): GroupedLayer[] {
  return [
    {
      id: "parcel-far-label",
      type: "symbol",
      source: "far-labels",
      metadata: { group: "labels" },
      maxzoom: FAR_ZOOM,
      filter: ["<=", ["get", "zoom"], ["zoom"]],
      layout: {
        "text-field": ["get", "label"],
        "text-font": [LABEL_FONT],
        "text-size": 12,
        "text-variable-anchor": ["right", "left", "top", "bottom"],
        "text-radial-offset": 0.9,
        "text-padding": 1,
      },
      paint: haloed(palette.ink, palette.halo),
    },
  ];
}

function detailLayers(palette: MapPalette): GroupedLayer[] {
  return [
    {
      id: "point",
      type: "circle",
      source: "points",
      metadata: { group: "points" },
      minzoom: POINT_ZOOM,
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], POINT_ZOOM, 2, 20, 4],
        "circle-color": palette.halo,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1.4,
      },
    },
    {
      id: "point-label",
      type: "symbol",
      source: "points",
      metadata: { group: "points" },
      minzoom: POINT_ZOOM,
      layout: {
        "text-field": ["get", "label"],
        "text-font": [LABEL_FONT],
        "text-size": ["interpolate", ["linear"], ["zoom"], POINT_ZOOM, 11, 20, 14],
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.5,
        "text-padding": 1,
      },
      paint: haloed(palette.ink, palette.halo),
    },
    {
      id: "edge-label",
      type: "symbol",
      source: "edges",
      metadata: { group: "points" },
      minzoom: EDGE_ZOOM,
      layout: {
        "text-field": ["get", "label"],
        "text-font": [LABEL_FONT],
        "text-size": 11,
        "text-padding": 1,
        "text-rotate": ["get", "turn"],
        "text-rotation-alignment": "map",
        "text-offset": ["case", ["get", "below"], ["literal", [0, 0.9]], ["literal", [0, -0.9]]],
      },
      paint: haloed(palette.inkSoft, palette.halo),
    },
  ];
}

function labelLayers(palette: MapPalette): GroupedLayer[] {
  return [
    {
      id: "parcel-label",
      type: "symbol",
      source: "parcel-signs",
      metadata: { group: "labels" },
      minzoom: LABEL_ZOOM,
      layout: {
        "icon-image": [
          "match",
          ["get", "tone"],
          "pass",
          "verdict-pass",
          "warning",
          "verdict-warning",
          "error",
          "verdict-error",
          "",
        ],
        "icon-anchor": "bottom",
        "icon-offset": [0, -4],
        "icon-optional": true,
        "text-field": [
          "step",
          ["zoom"],
          ["get", "useText"],
          LABEL_ZOOM + 1.2,
          ["format", ["get", "label"], {}, "\n", {}, ["get", "useText"], { "font-scale": 0.85 }],
        ],
        "text-font": [LABEL_FONT],
        "text-size": ["interpolate", ["linear"], ["zoom"], LABEL_ZOOM, 10.5, 18, 14],
        "text-anchor": "top",
        "text-max-width": 9,
        "text-line-height": 1.15,
        // Wrong areas keep their label where room is short.
        "symbol-sort-key": ["match", ["get", "tone"], "error", 0, "warning", 1, 2],
      },
      paint: haloed(palette.ink, palette.halo),
    },
  ];
}
