import { area } from "@turf/turf";
import { radiansFromDegrees } from "../units/angle";
import { planarArea } from "./planar-area";
import type { Position, PositionRing } from "./position";

/** radius of the sphere of EPSG:3857 */
const WEB_MERCATOR_RADIUS = 6_378_137;

/**
 * Area of a ring of longitudes and latitudes on the sphere that Turf uses (R = 6 371 008.8 m). Square metres,
 * not negative. What many web maps show: at mid-latitudes it is off by some 0.02 %, so it never judges.
 */
export function sphericalArea(ring: PositionRing): number {
  const [first] = ring;
  if (first === undefined) return 0;
  const coordinates = [...ring, first].map(([lon, lat]) => [lon, lat]);
  return area({ type: "Polygon", coordinates: [coordinates] });
}

/** Longitude and latitude in degrees on the plane of EPSG:3857, metres. */
export const webMercator = ([lon, lat]: Position): Position => [
  WEB_MERCATOR_RADIUS * radiansFromDegrees(lon),
  WEB_MERCATOR_RADIUS * Math.asinh(Math.tan(radiansFromDegrees(lat))),
];

/** Area of a ring in the plane of EPSG:3857, not negative: too large by about 1/cos² of the latitude. */
export const webMercatorArea = (ring: PositionRing): number => Math.abs(planarArea(ring.map(webMercator)));
