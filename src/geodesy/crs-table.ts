import type { Datum } from "../domain/crs";
import { ellipsoidOf } from "./ellipsoid";

/** A coordinate system that a boundary table may be in. Angles in degrees, lengths in metres. */
export interface CrsDefinition {
  readonly kind: "projected" | "geographic";
  readonly epsg: number | null;
  readonly name: string;
  readonly datum: Datum;
  readonly zoneWidth: 3 | 6 | null;
  readonly zone: number | null;
  readonly centralMeridian: number | null;
  /** eastings carry the zone number */
  readonly prefixed: boolean | null;
  readonly falseEasting: number | null;
  /** proj4 definition: an ellipsoid and no datum shift, so a datum is never moved silently */
  readonly proj4: string;
  /** area of use: longitudes west and east, after the EPSG registry */
  readonly west: number;
  readonly east: number;
}

export type GaussKrugerDatum = Exclude<Datum, "WGS84">;
export interface GaussKrugerZone {
  readonly datum: Datum;
  readonly width: 3 | 6;
  readonly zone: number;
  readonly prefixed: boolean;
}

/** Zones that cover China: 3° 25 to 45 (meridians 75 to 135), 6° 13 to 23 (75 to 135). */
export const zonesOf = { 3: { first: 25, last: 45 }, 6: { first: 13, last: 23 } } as const;

/** First EPSG code of each series (the zones follow one by one), checked by name against the EPSG dataset. */
const firstCode: Readonly<Record<GaussKrugerDatum, Record<3 | 6, { prefixed: number; meridian: number }>>> = {
  CGCS2000: { 3: { prefixed: 4513, meridian: 4534 }, 6: { prefixed: 4491, meridian: 4502 } },
  Xian1980: { 3: { prefixed: 2349, meridian: 2370 }, 6: { prefixed: 2327, meridian: 2338 } },
  Beijing1954: { 3: { prefixed: 2401, meridian: 2422 }, 6: { prefixed: 21413, meridian: 21453 } },
};

/** Names as the EPSG registry writes them. */
const epsgName: Readonly<Record<Datum, string>> = {
  CGCS2000: "CGCS2000",
  Xian1980: "Xian 1980",
  Beijing1954: "Beijing 1954",
  WGS84: "WGS 84",
};

/** China's longitudes in the EPSG registry's areas of use. */
const CHINA = { west: 73.62, east: 134.77 } as const;
const EASTING_OF_MERIDIAN = 500_000;
/** the zone number stands before six digits */
export const ZONE_STEP = 1_000_000;

/** Central meridian in degrees: 3n for 3° zones, 6n - 3 for 6° zones. */
export const centralMeridian = (width: 3 | 6, zone: number): number =>
  width === 3 ? 3 * zone : 6 * zone - 3;

/** The zone of a meridian, or null where the meridian is not the middle of a zone of that width in China. */
export function zoneOfMeridian(width: 3 | 6, meridian: number): number | null {
  const zone = width === 3 ? meridian / 3 : (meridian + 3) / 6;
  return Number.isInteger(zone) && zone >= zonesOf[width].first && zone <= zonesOf[width].last ? zone : null;
}

/** The width that a printed zone number can only mean: 13 to 23 are 6° zones, 25 to 45 are 3° zones. */
export function widthOfZone(zone: number): 3 | 6 | null {
  if (zone >= zonesOf[6].first && zone <= zonesOf[6].last) return 6;
  if (zone >= zonesOf[3].first && zone <= zonesOf[3].last) return 3;
  return null;
}

/** The Gauss-Krüger system of a zone; for WGS 84, where EPSG has none, without a code. */
export function gaussKruger({ datum, width, zone, prefixed }: GaussKrugerZone): CrsDefinition {
  const series = zonesOf[width];
  if (!Number.isInteger(zone) || zone < series.first || zone > series.last)
    throw new RangeError(`no ${width}-degree zone ${zone} in China`);
  const meridian = centralMeridian(width, zone);
  const falseEasting = EASTING_OF_MERIDIAN + (prefixed ? zone * ZONE_STEP : 0);
  const codes = datum === "WGS84" ? null : firstCode[datum][width];
  const first = codes === null ? null : prefixed ? codes.prefixed : codes.meridian;
  const family = width === 3 ? "3-degree Gauss-Kruger" : "Gauss-Kruger";
  return {
    kind: "projected",
    epsg: first === null ? null : first + zone - series.first,
    name: `${epsgName[datum]} / ${family} ${prefixed ? `zone ${zone}` : `CM ${meridian}E`}`,
    datum,
    zoneWidth: width,
    zone,
    centralMeridian: meridian,
    prefixed,
    falseEasting,
    proj4: transverseMercator(datum, meridian, falseEasting),
    west: Math.max(CHINA.west, meridian - width / 2),
    east: Math.min(CHINA.east, meridian + width / 2),
  };
}

/** A plane on a meridian of its own (as 112°30′), without zone or code, as local surveys use it. */
export function meridianPlane(datum: Datum, meridian: number): CrsDefinition {
  const halfWidth = 1.5;
  return {
    kind: "projected",
    epsg: null,
    name: `${epsgName[datum]} / Gauss-Kruger CM ${meridian}E`,
    datum,
    zoneWidth: null,
    zone: null,
    centralMeridian: meridian,
    prefixed: false,
    falseEasting: EASTING_OF_MERIDIAN,
    proj4: transverseMercator(datum, meridian, EASTING_OF_MERIDIAN),
    west: meridian - halfWidth,
    east: meridian + halfWidth,
  };
}

const transverseMercator = (datum: Datum, meridian: number, falseEasting: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 ${ellipsoidOf[datum].proj4} +units=m +no_defs`;

const geographicCode: Readonly<Record<Datum, number>> = {
  CGCS2000: 4490,
  Xian1980: 4610,
  Beijing1954: 4214,
  WGS84: 4326,
};

/** The geographic system of a datum. */
export function geographic(datum: Datum): CrsDefinition {
  const name: Readonly<Record<Datum, string>> = {
    ...epsgName,
    CGCS2000: "China Geodetic Coordinate System 2000",
  };
  return {
    kind: "geographic",
    epsg: geographicCode[datum],
    name: name[datum],
    datum,
    zoneWidth: null,
    zone: null,
    centralMeridian: null,
    prefixed: null,
    falseEasting: null,
    proj4: `+proj=longlat ${ellipsoidOf[datum].proj4} +no_defs`,
    ...(datum === "WGS84" ? { west: -180, east: 180 } : CHINA),
  };
}

function allSystems(): CrsDefinition[] {
  const found: CrsDefinition[] = [];
  for (const datum of ["CGCS2000", "Xian1980", "Beijing1954"] as const) {
    for (const width of [3, 6] as const) {
      for (const prefixed of [true, false]) {
        for (let zone: number = zonesOf[width].first; zone <= zonesOf[width].last; zone += 1)
          found.push(gaussKruger({ datum, width, zone, prefixed }));
      }
    }
  }
  for (const datum of ["CGCS2000", "Xian1980", "Beijing1954", "WGS84"] as const)
    found.push(geographic(datum));
  return found;
}

/** Every system we know by EPSG code: 192 Gauss-Krüger systems and four geographic ones. */
export const crsTable: readonly CrsDefinition[] = allSystems();

const byCode = new Map(crsTable.map((system) => [system.epsg, system]));

/** The system with an EPSG code, or null where we do not know it. */
export const crsByEpsg = (epsg: number): CrsDefinition | null => byCode.get(epsg) ?? null;
