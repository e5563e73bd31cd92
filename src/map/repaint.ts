import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { MapSettings } from "../store/map-settings";
import { fadedPaint } from "../view/layer-opacity";
import { mapStyle, type StyleSettings } from "../view/map-style";
import type { MapPalette } from "../view/palette";

/** The background that settings ask for, null for none. */
export const chosenBase = ({ base, tiandituKey }: MapSettings): StyleSettings["base"] =>
  base === "none" ? null : { name: base, key: tiandituKey };

/** Gives every layer the colours of another style of the same layers; the data stay, as do the states of features. */
export function repaint(map: MapLibre, style: StyleSpecification): void {
  map.setStyle(style, {
    transformStyle: (before, after) =>
      before === undefined ? after : { ...after, sources: { ...after.sources, ...before.sources } },
  });
}

/** Gives every layer the opacity of its group. */
export function fadeGroups(map: MapLibre, palette: MapPalette, settings: MapSettings): void {
  const style = mapStyle(palette, { opacity: {}, base: chosenBase(settings) });
  for (const layer of style.layers) {
    if (layer.type === "background" || !map.getLayer(layer.id)) continue;
    const { group } = layer.metadata as { readonly group: string };
    for (const [property, value] of fadedPaint(layer, settings.opacity[group] ?? 1))
      map.setPaintProperty(layer.id, property, value);
  }
}
