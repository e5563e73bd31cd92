import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibre, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { asksBaseMap } from "../view/base-maps";
import { type Camera, LARGEST_ZOOM, SMALLEST_ZOOM } from "../view/map-camera";
import { mapStyle } from "../view/map-style";
import type { MapPalette } from "../view/palette";
import { FIRST_PIXEL_RATIO, hideCoarse } from "./coarse-start";

// MapLibre 6 comes without a worker inside: bundlers have to say where theirs lies.
setWorkerUrl(workerUrl);
// It comes while the page puts together what the map shall show.
prewarm();

/** The middle of Shanxi, for the moment before anything has a place. */
const NOWHERE: Camera = { lon: 112.3, lat: 37.3, zoom: SMALLEST_ZOOM + 0.5, bearing: 0 };

/**
 * A map without data and without MapLibre's own controls, coarse and hidden until it is `sharpened`; null where the
 * browser has no WebGL.
 */
export function newMap(container: HTMLElement, palette: MapPalette, camera: Camera | null): MapLibre | null {
  const { lon, lat, zoom, bearing } = camera ?? NOWHERE;
  try {
    const map = new MapLibre({
      container,
      style: mapStyle(palette),
      // Tests look whether each style is one; the reader's browser need not.
      validateStyle: false,
      center: [lon, lat],
      zoom,
      bearing,
      minZoom: SMALLEST_ZOOM,
      maxZoom: LARGEST_ZOOM,
      maxPitch: 0,
      pitchWithRotate: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio: FIRST_PIXEL_RATIO,
      // The hosts of backgrounds ask for the site that uses them; the page itself sends nothing of the kind.
      transformRequest: (url) => (asksBaseMap(url) ? { url, referrerPolicy: "origin" } : undefined),
    });
    hideCoarse(map);
    return map;
  } catch {
    return null;
  }
}
