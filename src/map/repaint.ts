import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { mapStyle } from "../view/map-style";
import { lightPalette } from "../view/palette";

/** Gives every layer the colours of another style of the same layers; the data stay, as do the states of features. */
export function repaint(map: MapLibre, style: StyleSpecification): void {
  map.setStyle(style, {
    transformStyle: (before, after) => (before === undefined ? after : { ...after, sources: before.sources }),
  });
}

/** Hides the layers of these groups and shows all others. Which layers those are does not depend on the palette. */
export function hideGroups(map: MapLibre, hidden: readonly string[]): void {
  for (const layer of mapStyle(lightPalette, hidden).layers) {
    if (layer.type === "background") continue;
    map.setLayoutProperty(layer.id, "visibility", layer.layout?.visibility ?? "visible");
  }
}
