import type { Bounds } from "./map-bounds";

/** Where the map looks: degrees, MapLibre's zoom, degrees clockwise from north. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
}

/** A camera for the address bar: longitude, latitude, zoom and, where the map is turned, bearing. */
export function cameraText({ lon, lat, zoom, bearing }: Camera): string {
  // Six decimals of a degree are a tenth of a metre: less than a pixel at the largest zoom.
  const parts = [lon.toFixed(6), lat.toFixed(6), zoom.toFixed(2)];
  if (Math.abs(bearing) >= 0.05) parts.push(bearing.toFixed(1));
  return parts.join(",");
}

/** The camera of an address, null where it is none. */
export function parsedCamera(text: string | null): Camera | null {
  if (text === null) return null;
  const parts = text.split(",");
  if (parts.length < 3 || parts.length > 4 || parts.some((part) => !/^-?\d+(\.\d+)?$/u.test(part)))
    return null;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN, bearing = 0] = parts.map(Number);
  if (Math.abs(lon) > 180 || Math.abs(lat) > 85 || zoom < 0 || zoom > LARGEST_ZOOM || Math.abs(bearing) > 360)
    return null;
  return { lon, lat, zoom, bearing };
}

/** A boundary point fills the screen's centimetre there. */
export const LARGEST_ZOOM = 22;
/** A province fills the screen: farther out a map of China would have to show all of it (公开地图内容表示规范). */
export const SMALLEST_ZOOM = 6;
/** Degrees from the middle of the data that may be looked at, at least. */
const LEAST_REACH = 0.6;
/** A window twice as high as wide must be able to hold the data's width, hence more than their longer side. */
const REACH_SHARE = 1.5;

/** The box that the map never leaves: the data in the middle of a square that any window can show them in. */
export function cameraLimits([west, south, east, north]: Bounds): Bounds {
  const lat = (south + north) / 2;
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const high = LEAST_REACH + REACH_SHARE * Math.max((east - west) * squeeze, north - south);
  const wide = high / squeeze;
  const lon = (west + east) / 2;
  return [
    Math.max(-180, lon - wide),
    Math.max(-85, lat - high),
    Math.min(180, lon + wide),
    Math.min(85, lat + high),
  ];
}
