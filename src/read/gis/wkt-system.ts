import { type FileSystem, UNSAID_SYSTEM } from "./feature-set";

const DATUMS: readonly (readonly [RegExp, FileSystem["datum"]])[] = [
  [/CGCS_?2000|China_?(?:2000|Geodetic)|China Geodetic|\b4490\b/iu, "CGCS2000"],
  [/Xian_?1980|Xian_?80|\b4610\b/iu, "Xian1980"],
  [/Beijing_?1954|Beijing_?54|\b4214\b/iu, "Beijing1954"],
  [/WGS_?(?:19)?_?84|\b4326\b/iu, "WGS84"],
];

const PARAMETER = /PARAMETER\["([A-Za-z_]{1,40})",\s{0,8}(-?[\d.]{1,30})/giu;

function parameter(wkt: string, name: string): number | null {
  const found = [...wkt.matchAll(PARAMETER)].find((match) => match[1]?.toLowerCase() === name);
  return found === undefined ? null : Number(found[2]);
}

/** What a Gauss-Krüger projection of the state systems has besides its meridian and its false easting. */
const OWN_ORIGIN: Readonly<Record<string, number>> = {
  scale_factor: 1,
  false_northing: 0,
  latitude_of_origin: 0,
};

/** Prefixed zones: the false easting is the zone number in millions and half a million. */
const MILLION = 1_000_000;
const HALF = 500_000;

/**
 * The system that a .prj names: ESRI and OGC names of the Chinese systems, else the parameters of a transverse
 * Mercator projection from the origin of the state systems. Nothing is guessed: what the text does not say stays null.
 */
export function wktSystem(wkt: string): FileSystem {
  const datum = DATUMS.find(([pattern]) => pattern.test(wkt))?.[1] ?? null;
  const named = /"([^"]{1,80})"/u.exec(wkt)?.[1] ?? null;
  if (!/^\s*PROJC/iu.test(wkt))
    return { ...UNSAID_SYSTEM, named, datum, unit: /^\s*GEOG/iu.test(wkt) ? "degree" : null };
  if (!/Transverse_Mercator|Gauss_Kruger/iu.test(wkt)) return { ...UNSAID_SYSTEM, named };
  const centralMeridian = parameter(wkt, "central_meridian");
  const easting = parameter(wkt, "false_easting");
  // a city's own grid, or UTM: the same projection from another origin, metres or kilometres beside ours
  const own = Object.entries(OWN_ORIGIN).every(([name, value]) => (parameter(wkt, name) ?? value) === value);
  if (!own || (easting !== null && (easting - HALF) % MILLION !== 0)) return { ...UNSAID_SYSTEM, named };
  const zone = easting !== null && easting >= MILLION ? (easting - HALF) / MILLION : null;
  const degrees = /(3|6)[ _-]?degree/iu.exec(wkt)?.[1];
  const width = degrees === "3" ? 3 : degrees === "6" ? 6 : zone === null ? null : zone >= 25 ? 3 : 6;
  return { datum, unit: "metre", zoneWidth: width, zone, centralMeridian, named };
}

interface EpsgRange {
  readonly first: number;
  readonly count: number;
  readonly datum: FileSystem["datum"];
  readonly width: 3 | 6;
  /** zone of the first code; by meridian where the eastings carry no zone number */
  readonly zone: number;
  readonly prefixed: boolean;
}

/** Gauss-Krüger systems of China in the EPSG registry: contiguous runs of codes, one a zone. */
const RANGES: readonly EpsgRange[] = [
  { first: 4513, count: 21, datum: "CGCS2000", width: 3, zone: 25, prefixed: true },
  { first: 4534, count: 21, datum: "CGCS2000", width: 3, zone: 25, prefixed: false },
  { first: 4491, count: 11, datum: "CGCS2000", width: 6, zone: 13, prefixed: true },
  { first: 4502, count: 11, datum: "CGCS2000", width: 6, zone: 13, prefixed: false },
  { first: 2349, count: 21, datum: "Xian1980", width: 3, zone: 25, prefixed: true },
  { first: 2370, count: 21, datum: "Xian1980", width: 3, zone: 25, prefixed: false },
  { first: 2327, count: 11, datum: "Xian1980", width: 6, zone: 13, prefixed: true },
  { first: 2338, count: 11, datum: "Xian1980", width: 6, zone: 13, prefixed: false },
  { first: 2401, count: 21, datum: "Beijing1954", width: 3, zone: 25, prefixed: true },
  { first: 2422, count: 21, datum: "Beijing1954", width: 3, zone: 25, prefixed: false },
  { first: 21413, count: 11, datum: "Beijing1954", width: 6, zone: 13, prefixed: true },
  { first: 21453, count: 11, datum: "Beijing1954", width: 6, zone: 13, prefixed: false },
];

const GEOGRAPHIC: Readonly<Record<number, FileSystem["datum"]>> = {
  4490: "CGCS2000",
  4610: "Xian1980",
  4214: "Beijing1954",
  4326: "WGS84",
};

/** The system of an EPSG code as far as Chinese parcels use it; null for all others. */
export function epsgSystem(code: number): FileSystem | null {
  const datum = GEOGRAPHIC[code];
  if (datum !== undefined) return { ...UNSAID_SYSTEM, datum, unit: "degree" };
  const range = RANGES.find(({ first, count }) => code >= first && code < first + count);
  if (range === undefined) return null;
  const zone = range.zone + code - range.first;
  return {
    datum: range.datum,
    unit: "metre",
    zoneWidth: range.width,
    zone: range.prefixed ? zone : null,
    centralMeridian: range.width === 3 ? zone * 3 : zone * 6 - 3,
    named: `EPSG:${code}`,
  };
}
