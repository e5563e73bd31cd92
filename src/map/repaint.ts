import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { MapSettings } from "../store/map-settings";
import { fadedPaint } from "../view/layer-opacity";
import { mapStyle, type StyleSettings } from "../view/map-style";
import { lightPalette, type MapPalette } from "../view/palette";
import { askAgain } from "./held-layers";

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

/** The answer of a layer that is hidden on the screen alone. */
const onScreen = (): boolean => true;

/**
 * Hides the layers of these groups and shows all others. Which layers those are does not depend on the palette. Areas
 * and lines are hidden on the screen alone, since each change of `visibility` has all tiles of the source cut anew;
 * words and signs are not, since they would still keep others from their places.
 */
export function hideGroups(map: MapLibre, hidden: readonly string[], settings: MapSettings): void {
  const style = mapStyle(lightPalette, hidden, { opacity: {}, base: chosenBase(settings) });
  for (const layer of style.layers) {
    const drawn = map.getLayer(layer.id);
    if (layer.type === "background" || drawn === undefined) continue;
    const visibility = layer.layout?.visibility ?? "visible";
    if (visibility === "visible" && drawn.isHidden === onScreen) Reflect.deleteProperty(drawn, "isHidden");
    if (visibility === "none" && layer.type !== "symbol") drawn.isHidden = onScreen;
    else if (drawn.getLayoutProperty("visibility") !== visibility)
      map.setLayoutProperty(layer.id, "visibility", visibility);
  }
  askAgain(map);
}

/** Gives every layer the opacity of its group. */
export function fadeGroups(map: MapLibre, palette: MapPalette, settings: MapSettings): void {
  const style = mapStyle(palette, [], { opacity: {}, base: chosenBase(settings) });
  for (const layer of style.layers) {
    if (layer.type === "background" || !map.getLayer(layer.id)) continue;
    const { group } = layer.metadata as { readonly group: string };
    for (const [property, value] of fadedPaint(layer, settings.opacity[group] ?? 1))
      map.setPaintProperty(layer.id, property, value);
  }
}
