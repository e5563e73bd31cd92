import proj4 from "proj4";
import type { CrsDefinition } from "./crs-table";
import { ellipsoidOf } from "./ellipsoid";
import type { Position } from "./position";

/** A Gauss-Krüger plane and the degrees of its own datum. Both ways give null outside the plane's domain. */
export interface Projection {
  /** east, north in metres to longitude, latitude in degrees */
  readonly toDegrees: (position: Position) => Position | null;
  /** longitude, latitude in degrees to east, north in metres */
  readonly toPlane: (position: Position) => Position | null;
}

/**
 * How far from its meridian a plane is asked for. proj4 answers without an error far outside, so we refuse there:
 * wide enough that one point with a mistyped zone number (a million metres off) can still be looked at.
 */
const LARGEST_OFFSET_METRES = 1_600_000;
const LARGEST_OFFSET_DEGREES = 25;
/** just beyond the pole on every ellipsoid in use */
const LARGEST_NORTHING = 10_003_000;
const LARGEST_LATITUDE = 89;

const cache = new Map<string, Projection>();

/** The projection of a projected system; throws for a geographic one. Converters are built once per definition. */
export function projectionOf(system: CrsDefinition): Projection {
  const known = cache.get(system.proj4);
  if (known !== undefined) return known;
  const { centralMeridian, falseEasting } = system;
  if (centralMeridian === null || falseEasting === null)
    throw new TypeError(`${system.name} is not projected`);
  const converter = proj4(`+proj=longlat ${ellipsoidOf[system.datum].proj4} +no_defs`, system.proj4);
  const insidePlane = ([east, north]: Position): boolean =>
    Math.abs(east - falseEasting) <= LARGEST_OFFSET_METRES && Math.abs(north) <= LARGEST_NORTHING;
  const insideDegrees = ([lon, lat]: Position): boolean =>
    Math.abs(lon - centralMeridian) <= LARGEST_OFFSET_DEGREES && Math.abs(lat) <= LARGEST_LATITUDE;
  const made: Projection = {
    toDegrees: (position) => {
      if (!insidePlane(position)) return null;
      const [lon, lat] = converter.inverse([position[0], position[1]]);
      return lon !== undefined && lat !== undefined && insideDegrees([lon, lat]) ? [lon, lat] : null;
    },
    toPlane: (position) => {
      if (!insideDegrees(position)) return null;
      const [east, north] = converter.forward([position[0], position[1]]);
      return east !== undefined && north !== undefined && insidePlane([east, north]) ? [east, north] : null;
    },
  };
  cache.set(system.proj4, made);
  return made;
}
