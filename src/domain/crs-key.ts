import type { Crs } from "./crs";

/**
 * A name for the system of a reading that fits into an address: `EPSG:4525`, or where the registry has no code
 * (a plane on a meridian of its own) datum and meridian, `Xian1980@112.5`.
 */
export function crsKey({ epsg, datum, centralMeridian }: Crs): string {
  return epsg !== null ? `EPSG:${epsg}` : `${datum ?? "CGCS2000"}@${centralMeridian ?? ""}`;
}

/** The code in `EPSG:4525`, or in bare digits; null for anything else. */
export function epsgOf(key: string): number | null {
  const digits = /^\s*(?:EPSG\s*[:：]?\s*)?(\d{4,6})\s*$/iu.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
