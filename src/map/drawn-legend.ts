import type { Map as MapLibre } from "maplibre-gl";
import { mapLegend } from "../view/legend";
import type { Bounds } from "../view/map-bounds";
import { gridStep } from "../view/map-grid";
import type { MapGroup } from "../view/map-groups";
import { inView, lineInView } from "../view/map-in-view";
import type { MapScene } from "../view/map-scene";
import { RIVER_ZOOM } from "../view/map-zooms";
import { mapPalette } from "../view/palette";
import type { MapInput } from "./map-input";
import type { MapOptions } from "./map-providers";
import type { Overlay } from "./overlay";

/**
 * Draws the legend of what is in view. It is told from the data: a question for one layer, asked of the map, looks
 * through the signs of all.
 */
export function drawLegend(
  map: MapLibre,
  overlay: Overlay,
  { grid, rivers }: Pick<MapOptions, "grid" | "rivers">,
  { scene, input, box }: { readonly scene: MapScene; readonly input: MapInput; readonly box: Bounds },
): void {
  const shown = (group: MapGroup): boolean => !input.hidden.includes(group);
  const zoom = map.getZoom();
  const { official } = input.settings;
  const seen = {
    parcels: shown("parcels") ? inView(scene.parcels, box) : [],
    // A zone is drawn block by block.
    zoneAreas: shown("zones") ? new Set(inView(scene.zones, box).map(({ id }) => id)).size : 0,
    zoneSigns: shown("zones") ? inView(scene.zoneSigns, box).length : 0,
    seats: shown("seats") ? inView(scene.seats, box).length : 0,
    rivers:
      shown("rivers") &&
      zoom < RIVER_ZOOM &&
      (rivers?.features ?? []).some(({ geometry }) => lineInView(geometry.coordinates, box)),
    ownFile:
      shown("official") &&
      official?.areas.some(({ shape }) => shape.coordinates.flat().some((ring) => lineInView(ring, box)))
        ? official.file
        : null,
    gridStepMetres: shown("grid") && grid !== undefined ? gridStep(map.getCenter().lat, zoom) : null,
  };
  overlay.setLegend(mapLegend(seen, scene, input.language), mapPalette(input.dark, input.judging));
}
