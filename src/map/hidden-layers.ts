import type { Map as MapLibre } from "maplibre-gl";

type DrawnLayer = NonNullable<ReturnType<MapLibre["getLayer"]>>;

/** Deeper than any map goes. */
const NEVER = 25;

/** What shows a layer again that is hidden. */
const hiddenNow = new WeakMap<DrawnLayer, () => void>();

/**
 * Hides the layers of these groups on the screen and shows all others. The style knows nothing of it, neither here nor
 * in the map's worker: each change of `visibility` or of a zoom range there has all tiles of the source cut anew.
 */
export function hideGroups(map: MapLibre, hidden: readonly string[]): void {
  const order = map.getLayersOrder();
  for (const id of order) {
    const layer = map.getLayer(id);
    const group = (layer?.metadata as { readonly group?: string } | undefined)?.group;
    if (layer === undefined || group === undefined) continue;
    if (!hidden.includes(group)) hiddenNow.get(layer)?.();
    else if (!hiddenNow.has(layer)) hide(layer);
  }
  // A layer that is put where it is has the map ask all layers anew and give words and signs their places once more.
  const [lowest, next] = order;
  if (lowest !== undefined && next !== undefined) map.moveLayer(lowest, next);
}

/** Whether a layer is hidden by its group. */
export function isHiddenNow(map: MapLibre, id: string): boolean {
  const layer = map.getLayer(id);
  return layer !== undefined && hiddenNow.has(layer);
}

function hide(layer: DrawnLayer): void {
  const { minzoom } = layer;
  const serialize = layer.serialize.bind(layer);
  layer.minzoom = NEVER;
  layer.serialize = () => {
    layer.minzoom = minzoom;
    const written = serialize();
    layer.minzoom = NEVER;
    return written;
  };
  hiddenNow.set(layer, () => {
    hiddenNow.delete(layer);
    layer.minzoom = minzoom;
    Reflect.deleteProperty(layer, "serialize");
  });
}
