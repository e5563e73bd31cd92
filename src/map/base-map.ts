import type { Map as MapLibre } from "maplibre-gl";
import { baseMapLayers, baseMapSources } from "../view/base-maps";
import { faded } from "../view/layer-opacity";
import type { StyleSettings } from "../view/map-style";
import type { MapPalette } from "../view/palette";

/** So many pictures missing one after the other are no hole in the cover: nobody answers. */
const FAILURES_IN_A_ROW = 4;
const PREFIX = "base-";

export interface BaseMapStage {
  /** puts the background under everything else, in place of another one; null takes it away */
  readonly show: (base: StyleSettings["base"], palette: MapPalette, opacity: number) => void;
}

/**
 * The background of a map. One that does not answer is taken away, so that nothing is asked for again and again, and
 * `onFailure` is told. Errors of anything else are shown at the console, as they would be without this listener.
 */
export function baseMapStage(map: MapLibre, onFailure: () => void): BaseMapStage {
  let failures = 0;
  const remove = (): void => {
    const layers = map.getStyle().layers.filter((one) => one.id.startsWith(PREFIX));
    for (const { id } of layers) {
      map.removeLayer(id);
      if (map.getSource(id)) map.removeSource(id);
    }
  };
  map.on("error", (event) => {
    const source = "sourceId" in event ? String(event.sourceId) : "";
    if (!source.startsWith(PREFIX)) {
      console.error(event.error);
      return;
    }
    failures += 1;
    if (failures !== FAILURES_IN_A_ROW) return;
    // Not amid MapLibre's own round over its sources.
    queueMicrotask(() => {
      remove();
      onFailure();
    });
  });
  map.on("sourcedata", (event) => {
    if (event.sourceId?.startsWith(PREFIX) && event.tile?.state === "loaded") failures = 0;
  });
  return {
    show: (base, palette, opacity) => {
      failures = 0;
      remove();
      if (base === null) return;
      const above = map.getStyle().layers[1]?.id;
      for (const [id, source] of Object.entries(baseMapSources(base.name, base.key)))
        map.addSource(id, source);
      for (const layer of baseMapLayers(base.name, base.key, palette))
        map.addLayer(faded(layer, opacity), above);
    },
  };
}
