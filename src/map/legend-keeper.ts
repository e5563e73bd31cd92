import type { Map as MapLibre } from "maplibre-gl";
import { mapLegend } from "../view/legend";
import type { Bounds } from "../view/map-bounds";
import { gridStep } from "../view/map-grid";
import { parcelsInView } from "../view/map-in-view";
import type { MapScene } from "../view/map-scene";
import { mapPalette } from "../view/palette";
import { breath } from "./breath";
import { hasStyle } from "./has-style";
import type { MapInput } from "./map-input";
import type { Overlay } from "./overlay";

/** The layers whose presence the legend tells; parcels are counted from the data. */
const layers = ["zone-fill", "zone-sign", "seat", "grid-line", "river", "official-line"] as const;

/**
 * Keeps the legend to what is drawn. What stands in view is asked of the map one layer a time, with a breath between,
 * because to ask for all of it takes longer than a frame.
 *
 * @param current null as long as there is nothing to explain
 */
export function legendKeeper(
  map: MapLibre,
  overlay: Overlay,
  box: () => Bounds,
  current: () => { readonly scene: MapScene; readonly input: MapInput } | null,
): { readonly draw: () => void; readonly stop: () => void } {
  let turn = 0;
  const draw = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const drawn = new Map<string, number>();
    for (const layer of layers) {
      await breath();
      if (own !== turn || !hasStyle(map)) return;
      const seen = map.queryRenderedFeatures({ layers: [layer] });
      // Areas and signs come once for every tile that they lie in.
      const ids = layer.startsWith("zone") ? new Set(seen.map((one) => one.properties.id)) : null;
      drawn.set(layer, ids?.size ?? seen.length);
    }
    await breath();
    const now = current();
    if (own !== turn || now === null || !hasStyle(map)) return;
    const { scene, input } = now;
    const count = (layer: (typeof layers)[number]): number => drawn.get(layer) ?? 0;
    const seen = {
      parcels: input.hidden.includes("parcels") ? [] : parcelsInView(scene.parcels, box()),
      zoneAreas: count("zone-fill"),
      zoneSigns: count("zone-sign"),
      seats: count("seat"),
      rivers: count("river") > 0,
      ownFile: count("official-line") > 0 ? (input.settings.official?.file ?? null) : null,
      gridStepMetres: count("grid-line") > 0 ? gridStep(map.getCenter().lat, map.getZoom()) : null,
    };
    overlay.setLegend(mapLegend(seen, scene, input.language), mapPalette(input.dark));
  };
  return {
    draw: () => {
      if (current() !== null) void draw();
    },
    stop: () => {
      turn += 1;
    },
  };
}
