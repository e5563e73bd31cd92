import type { Datum } from "../domain/crs";

/** An ellipsoid of revolution: semi-major axis in metres and flattening. */
export interface Ellipsoid {
  readonly a: number;
  readonly f: number;
  /** the same in words that proj4 reads; numbers, so that no table of names stands between */
  readonly proj4: string;
}

const ellipsoid = (a: number, inverseFlattening: number): Ellipsoid => ({
  a,
  f: 1 / inverseFlattening,
  proj4: `+a=${a} +rf=${inverseFlattening}`,
});

/** Ellipsoids by datum, as in the EPSG registry (7024 Krassowsky, 7049 IAG 1975, 1024 CGCS2000, 7030 WGS 84). */
export const ellipsoidOf: Readonly<Record<Datum, Ellipsoid>> = {
  CGCS2000: ellipsoid(6_378_137, 298.257222101),
  Xian1980: ellipsoid(6_378_140, 298.257),
  Beijing1954: ellipsoid(6_378_245, 298.3),
  WGS84: ellipsoid(6_378_137, 298.257223563),
};

/** First eccentricity squared. */
export const eccentricitySquared = ({ f }: Ellipsoid): number => f * (2 - f);

/** Metres on the ground of one degree of latitude and of longitude at latitude `lat` (degrees). */
export function metresPerDegree(shape: Ellipsoid, lat: number): { north: number; east: number } {
  const phi = (lat * Math.PI) / 180;
  const e2 = eccentricitySquared(shape);
  const w = 1 - e2 * Math.sin(phi) ** 2;
  const meridianRadius = (shape.a * (1 - e2)) / w ** 1.5;
  const primeVerticalRadius = shape.a / Math.sqrt(w);
  const radian = Math.PI / 180;
  return { north: meridianRadius * radian, east: primeVerticalRadius * Math.cos(phi) * radian };
}
