import type { Map as MapLibre } from "maplibre-gl";

/** Layers that are not drawn yet, although the map's worker already prepares their tiles. */
export interface HeldLayers {
  /** of a source, in the order in which they are drawn */
  readonly of: (source: string) => readonly string[];
  /** draws a layer from the next frame on; false where nothing of it is shown at this zoom, or it is hidden */
  readonly release: (id: string) => boolean;
  readonly releaseAll: () => void;
}

/**
 * Holds every layer of a source back. The graphics processor builds the program of a layer when it is drawn for the
 * first time, and the page stands still meanwhile: layers that are released one after another are short stops instead
 * of a long one. `visibility` would not do, because each change of it has the tiles of the source cut anew.
 */
export function holdLayers(map: MapLibre): HeldLayers {
  /** sources by layer */
  const held = new Map<string, string>();
  for (const id of map.getLayersOrder()) {
    const layer = map.getLayer(id);
    if (layer === undefined || !layer.source) continue;
    held.set(id, layer.source);
    const isHidden = layer.isHidden.bind(layer);
    layer.isHidden = (zoom, roundMinZoom) => held.has(id) || isHidden(zoom, roundMinZoom);
  }
  return {
    of: (source) => [...held].filter(([, one]) => one === source).map(([id]) => id),
    release: (id) => {
      held.delete(id);
      askAgain(map);
      return map.getLayer(id)?.isHidden(map.getZoom()) === false;
    },
    releaseAll: () => {
      held.clear();
      askAgain(map);
    },
  };
}

/** Has the map ask its layers anew which of them are hidden: it does so after every change, also after one that changes nothing. */
export function askAgain(map: MapLibre): void {
  map.setPaintProperty("ground", "background-color", map.getPaintProperty("ground", "background-color"));
}
