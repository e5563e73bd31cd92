import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroupedLayer } from "./map-groups";
import { LABEL_FONT } from "./map-label";
import type { MapPalette } from "./palette";

const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
/** Pixels from the seat to the first sign and between two, and how many get a row of their own. */
const FIRST_ROW = 16;
const ROW = 20;
const ROWS = 8;
const TEXT_SIZE = 12;
/** Below it (whole zooms, as filters count them) a county has room for one sign and one short label. */
const BADGE_ZOOM = 7;
/** Below it a county is narrower than a full label. */
const FULL_LABEL_ZOOM = 8.2;

/** Zones with a boundary lie under the parcels; signs of zones without one stand above everything. */
export function zoneLayers(palette: MapPalette): {
  readonly areas: GroupedLayer[];
  readonly signs: GroupedLayer[];
} {
  return {
    areas: [
      {
        id: "zone-fill",
        type: "fill",
        source: "zones",
        metadata: { group: "zones" },
        paint: { "fill-color": palette.zone, "fill-opacity": ["case", selected, 0.2, 0.07] },
      },
      {
        id: "zone-outline",
        type: "line",
        source: "zones",
        metadata: { group: "zones" },
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.zone,
          "line-width": ["case", selected, 4, 2],
          "line-dasharray": [6, 2, 1, 2],
        },
      },
    ],
    signs: [
      {
        id: "zone-sign",
        type: "symbol",
        source: "zone-signs",
        metadata: { group: "zones" },
        filter: ["any", [">=", ["zoom"], BADGE_ZOOM], ["==", ["get", "slot"], 0]],
        layout: {
          "icon-image": "zone",
          "icon-allow-overlap": true,
          "icon-offset": rows((row) => [0, FIRST_ROW + row * ROW]),
          "text-field": [
            "step",
            ["zoom"],
            ["get", "badge"],
            BADGE_ZOOM,
            ["get", "short"],
            FULL_LABEL_ZOOM,
            ["get", "label"],
          ],
          "text-font": [LABEL_FONT],
          "text-size": TEXT_SIZE,
          // To the right of its sign, to the left where a name is in the way, below where both sides are taken; where
          // signs crowd always to the right, so that none is read as the next county's.
          "text-variable-anchor-offset": [
            "step",
            ["zoom"],
            ["literal", ["left", [0.9, FIRST_ROW / TEXT_SIZE]]],
            BADGE_ZOOM,
            rows((row) => {
              const down = (FIRST_ROW + row * ROW) / TEXT_SIZE;
              return ["left", [0.9, down], "right", [-0.9, down], "top", [0, down + 0.6]];
            }),
          ] as unknown as ExpressionSpecification,
          "text-max-width": 30,
          "text-optional": true,
          "symbol-sort-key": ["get", "slot"],
        },
        paint: {
          "text-color": ["case", selected, palette.halo, palette.zoneInk],
          "text-halo-color": ["case", selected, palette.selection, palette.halo],
          "text-halo-width": ["case", selected, 4, 1.6],
        },
      },
    ],
  };
}

/**
 * What the signs below a seat take up, so that no name of another seat is written there: pixels beyond its own sign. It
 * ends with the drawing of the last sign, whose words may stand right below it.
 */
export const belowSeat: ExpressionSpecification = [
  "step",
  ["zoom"],
  padded(() => 1),
  BADGE_ZOOM,
  padded((signs) => Math.min(signs, ROWS)),
] as unknown as ExpressionSpecification;

function padded(seen: (signs: number) => number): ExpressionSpecification {
  const around = (signs: number): readonly unknown[] => [
    "literal",
    [2, 2, FIRST_ROW - 2 + ROW * (seen(signs) - 1), 2],
  ];
  const cases = Array.from({ length: ROWS }, (_, index) => [index + 1, around(index + 1)]).flat();
  return [
    "match",
    ["get", "signs"],
    0,
    ["literal", [2, 2, 2, 2]],
    ...cases,
    around(ROWS),
  ] as unknown as ExpressionSpecification;
}

/** Offsets by slot. Arrays cannot travel as properties of a tile, so the style counts the rows. */
function rows(offset: (row: number) => readonly unknown[]): ExpressionSpecification {
  const cases = Array.from({ length: ROWS - 1 }, (_, row) => [row, ["literal", offset(row)]]).flat();
  return [
    "match",
    ["get", "slot"],
    ...cases,
    ["literal", offset(ROWS - 1)],
  ] as unknown as ExpressionSpecification;
}
