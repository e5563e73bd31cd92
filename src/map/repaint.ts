import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";

/** Gives every layer the colours of another style of the same layers; the data stay, as do the states of features. */
export function repaint(map: MapLibre, style: StyleSpecification): void {
  map.setStyle(style, {
    transformStyle: (before, after) => (before === undefined ? after : { ...after, sources: before.sources }),
  });
}
