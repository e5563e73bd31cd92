import type { Map as MapLibre } from "maplibre-gl";

/** False while the graphics context is gone: MapLibre then has no style to be asked or changed, whatever its types say. */
export function hasStyle(map: MapLibre): boolean {
  const style: unknown = map.style;
  return style !== null && style !== undefined;
}
