import type { MultiPolygon } from "../domain/boundary";
import type { Datum } from "../domain/crs";
import { type CrsDefinition, gaussKruger, meridianPlane, zoneOfMeridian } from "./crs-table";
import { projectionOf } from "./projection";

/** What a map file says of its system; null where it says nothing. */
export interface SaidSystem {
  readonly datum: Datum | null;
  readonly unit: "metre" | "degree" | null;
  readonly zoneWidth: 3 | 6 | null;
  /** where the eastings carry it */
  readonly zone: number | null;
  readonly centralMeridian: number | null;
}

type FileRing = readonly (readonly [number, number])[];

/**
 * Polygons of a map file (east or longitude first, rings open) in degrees. Null where the file does not say enough of
 * its system: nothing is guessed. An old datum is not shifted, so its places are some 50 to 120 m off.
 */
export function degreesOfFile(
  polygons: readonly (readonly FileRing[])[],
  said: SaidSystem,
): MultiPolygon | null {
  const toDegrees = degreesFrom(said);
  if (toDegrees === null) return null;
  const coordinates: number[][][][] = [];
  for (const polygon of polygons) {
    const rings: number[][][] = [];
    for (const ring of polygon) {
      const path: number[][] = [];
      for (const position of ring) {
        const place = toDegrees(position);
        if (place === null || Math.abs(place[0]) > 180 || Math.abs(place[1]) > 90) return null;
        path.push([place[0], place[1]]);
      }
      const [first] = path;
      if (first === undefined || path.length < 3) return null;
      rings.push([...path, first]);
    }
    coordinates.push(rings);
  }
  return { type: "MultiPolygon", coordinates };
}

type Place = readonly [number, number];

function degreesFrom(said: SaidSystem): ((position: Place) => Place | null) | null {
  if (said.unit === "degree") return (position) => position;
  const system = said.unit === "metre" ? planeOf(said) : null;
  if (system === null) return null;
  const { toDegrees } = projectionOf(system);
  return ([east, north]) => toDegrees([east, north]);
}

function planeOf({ datum, zoneWidth, zone, centralMeridian }: SaidSystem): CrsDefinition | null {
  if (datum === null || datum === "WGS84") return null;
  if (zone !== null && zoneWidth !== null)
    return gaussKruger({ datum, width: zoneWidth, zone, prefixed: true });
  if (centralMeridian === null) return null;
  const width = zoneWidth ?? 3;
  const numbered = zoneOfMeridian(width, centralMeridian);
  return numbered === null
    ? meridianPlane(datum, centralMeridian)
    : gaussKruger({ datum, width, zone: numbered, prefixed: false });
}
