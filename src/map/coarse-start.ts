import type { Map as MapLibre } from "maplibre-gl";

/**
 * Pixels of the drawing a pixel of the page, until the first picture is complete. The graphics processor builds the
 * programs of the layers with the first frames, and the page stands still until everything asked for before is drawn:
 * frames this small are drawn at once. Nobody sees them.
 */
export const FIRST_PIXEL_RATIO = 0.125;

/** Milliseconds after which a first picture that still waits for something, a background perhaps, is shown. */
const LONGEST_WAIT = 1500;

/** Hides a map that is still coarse. */
export function hideCoarse(map: MapLibre): void {
  map.getCanvas().style.visibility = "hidden";
}

/** Gives the map the pixels of the screen as soon as its first picture is complete, and shows it. */
export function sharpened(map: MapLibre): Promise<void> {
  return new Promise((done) => {
    const leave = (): void => {
      clearTimeout(patience);
      map.off("idle", sharpen);
      map.off("remove", leave);
      done();
    };
    const sharpen = (): void => {
      // Without a number MapLibre follows the screen, also where the reader moves the page to another.
      map.setPixelRatio(undefined as unknown as number);
      map.once("render", () => {
        map.getCanvas().style.visibility = "";
      });
      leave();
    };
    const patience = setTimeout(sharpen, LONGEST_WAIT);
    map.on("idle", sharpen);
    map.on("remove", leave);
    map.triggerRepaint();
  });
}
