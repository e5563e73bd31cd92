import type { Language } from "./language";

/** Round steps, metres. */
const STEPS = [
  200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10,
] as const;
/** Closer lines than this would be a pattern, not a grid. */
const LEAST_PIXELS = 110;
/** Length of the equator (WGS 84) over one tile of 512 pixels: metres of a pixel at zoom 0. */
const EQUATOR_METRES_PER_PIXEL = (2 * Math.PI * 6_378_137) / 512;

/** Metres on the ground of one pixel, for MapLibre's 512-pixel tiles. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
}

/** The finest round grid step that stays readable, metres. */
export function gridStep(lat: number, zoom: number): number {
  const least = metresPerPixel(lat, zoom) * LEAST_PIXELS;
  return [...STEPS].reverse().find((step) => step >= least) ?? STEPS[0];
}

/** Steps of a scale bar: 1, 2 or 5 with zeros. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
  readonly text: string;
}

/** The longest round scale bar of at most `width` pixels. */
export function scaleBar(lat: number, zoom: number, width: number, language: Language): ScaleBar {
  const most = metresPerPixel(lat, zoom) * width;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find((one) => one * power <= most) ?? 1);
  const text =
    metres >= 1000
      ? `${metres / 1000} ${language === "zh" ? "公里" : "km"}`
      : `${metres} ${language === "zh" ? "米" : "m"}`;
  return { metres, pixels: metres / metresPerPixel(lat, zoom), text };
}
