import type { Feature, LineString } from "geojson";
import { type CrsDefinition, crsByEpsg, gaussKruger, zoneOfMeridian } from "./crs-table";
import type { Position } from "./position";
import { projectionOf } from "./projection";

/** `axis` is the coordinate that stays the same along the line: a line of one easting runs north. */
export interface GridLineProperties {
  readonly axis: "north" | "east";
  /** the coordinate of the line in metres; eastings carry the zone number where the system prefixes it */
  readonly metres: number;
  /** the same in kilometres, as on the edge of a map: 3994, 37544 */
  readonly label: string;
}

export type GridLine = Feature<LineString, GridLineProperties>;

/** A finer step than the view can show is a mistake of the caller. */
const MOST_LINES_PER_AXIS = 200;
/** Points per line less one: a chord of 12 km leaves the true curve by 2 m, which no screen shows. */
const SEGMENTS = 16;
const EDGE_SAMPLES = 8;
const METRES_PER_KILOMETRE = 1000;

/**
 * The kilometre grid of a Gauss-Krüger plane inside a box: lines of equal northing and easting as curves in longitude
 * and latitude of the plane's own datum.
 *
 * @param epsgOrMeridian a code of the table of systems, or a central meridian in degrees (then CGCS2000, 3° zone
 *   with prefix)
 * @param bbox west, south, east, north in degrees
 * @param stepMetres distance of two lines
 * @returns no lines where the system is unknown or geographic, the box lies outside its plane, or more than 200
 *   lines of one kind would be needed
 */
export function kilometreGrid(
  epsgOrMeridian: number,
  bbox: readonly [number, number, number, number],
  stepMetres: number,
): readonly GridLine[] {
  const system = systemOf(epsgOrMeridian);
  if (system === null || !(stepMetres > 0)) return [];
  const extent = planeExtent(system, bbox);
  if (extent === null) return [];
  return [
    ...linesOf(system, "north", extent.north, extent.east, stepMetres),
    ...linesOf(system, "east", extent.east, extent.north, stepMetres),
  ];
}

/** Gauss-Krüger coordinates of a place. Lengths in metres; `zone` and `centralMeridian` in their usual units. */
export interface PlanePosition {
  readonly north: number;
  readonly east: number;
  readonly zone: number;
  readonly centralMeridian: number;
  readonly epsg: number | null;
}

/**
 * Longitude and latitude in degrees to a Gauss-Krüger plane (same argument as {@link kilometreGrid}); null outside it
 * or where the system is unknown or geographic.
 */
export function gaussKrugerAt(epsgOrMeridian: number, lon: number, lat: number): PlanePosition | null {
  const system = systemOf(epsgOrMeridian);
  if (system === null || system.zone === null || system.centralMeridian === null) return null;
  const found = projectionOf(system).toPlane([lon, lat]);
  if (found === null) return null;
  const [east, north] = found;
  return { north, east, zone: system.zone, centralMeridian: system.centralMeridian, epsg: system.epsg };
}

/** Central meridians of China are below 180; EPSG codes are above 2000. */
function systemOf(epsgOrMeridian: number): CrsDefinition | null {
  if (epsgOrMeridian > 180) {
    const system = crsByEpsg(epsgOrMeridian);
    return system?.kind === "projected" ? system : null;
  }
  const zone = zoneOfMeridian(3, epsgOrMeridian);
  if (zone === null) return null;
  return gaussKruger({ datum: "CGCS2000", width: 3, zone, prefixed: true });
}

interface Extent {
  readonly north: readonly [number, number];
  readonly east: readonly [number, number];
}

/** The box of a box: parallels and meridians are curves in the plane, so the sides are sampled, not the corners alone. */
function planeExtent(
  system: CrsDefinition,
  [west, south, east, north]: readonly [number, number, number, number],
): Extent | null {
  const { toPlane } = projectionOf(system);
  const found: Position[] = [];
  for (let i = 0; i <= EDGE_SAMPLES; i += 1) {
    const lon = west + ((east - west) * i) / EDGE_SAMPLES;
    const lat = south + ((north - south) * i) / EDGE_SAMPLES;
    const sides: readonly Position[] = [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
    for (const side of sides) {
      const position = toPlane(side);
      if (position !== null) found.push(position);
    }
  }
  if (found.length === 0) return null;
  const easts = found.map(([value]) => value);
  const norths = found.map(([, value]) => value);
  return {
    east: [Math.min(...easts), Math.max(...easts)],
    north: [Math.min(...norths), Math.max(...norths)],
  };
}

function linesOf(
  system: CrsDefinition,
  axis: "north" | "east",
  across: readonly [number, number],
  along: readonly [number, number],
  step: number,
): GridLine[] {
  // Steps count from the false easting's kilometres, which are whole: no offset is needed.
  const first = Math.ceil(across[0] / step);
  const last = Math.floor(across[1] / step);
  if (last - first + 1 > MOST_LINES_PER_AXIS) return [];
  const { toDegrees } = projectionOf(system);
  const lines: GridLine[] = [];
  for (let index = first; index <= last; index += 1) {
    const metres = index * step;
    const path: number[][] = [];
    for (let i = 0; i <= SEGMENTS; i += 1) {
      const other = along[0] + ((along[1] - along[0]) * i) / SEGMENTS;
      const place = toDegrees(axis === "north" ? [other, metres] : [metres, other]);
      if (place !== null) path.push([place[0], place[1]]);
    }
    if (path.length < 2) continue;
    lines.push({
      type: "Feature",
      properties: { axis, metres, label: kilometreLabel(metres, step) },
      geometry: { type: "LineString", coordinates: path },
    });
  }
  return lines;
}

/** As many decimals as the step needs, so that two neighbours never bear one label. */
function kilometreLabel(metres: number, step: number): string {
  const decimals = step >= METRES_PER_KILOMETRE ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3;
  return (metres / METRES_PER_KILOMETRE).toFixed(decimals);
}
