import type { FillExtrusionLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroupedLayer } from "./map-groups";
import type { MapPalette } from "./palette";

/**
 * What the limits allow, raised: the block of the floor area ratio, what of it rises above the height limit, and
 * around both the space under that limit. The space comes last: it is seen through.
 */
export function envelopeLayers(palette: MapPalette): readonly GroupedLayer[] {
  const raised = (
    part: "block" | "excess" | "limit",
    colour: string,
    opacity: number,
  ): FillExtrusionLayerSpecification & GroupedLayer => ({
    id: `envelope-${part}`,
    type: "fill-extrusion",
    source: "envelope",
    metadata: { group: "envelope" },
    filter: ["==", ["get", "part"], part],
    paint: {
      "fill-extrusion-color": colour,
      "fill-extrusion-base": ["get", "base"],
      "fill-extrusion-height": ["get", "top"],
      "fill-extrusion-opacity": opacity,
      "fill-extrusion-vertical-gradient": part !== "limit",
    },
  });
  return [
    raised("block", palette.block, 0.95),
    raised("excess", palette.excess, 0.85),
    raised("limit", palette.limit, 0.16),
  ];
}
