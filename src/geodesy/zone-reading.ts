import type { Basis, Datum } from "../domain/crs";
import type { Message } from "../domain/evidence";
import { centralMeridian, gaussKruger, meridianPlane, zoneOfMeridian } from "./crs-table";
import type { Position } from "./position";
import { projectionOf } from "./projection";

/** A Gauss-Krüger zone that a table may be in, with what speaks for it. */
export interface ZoneReading {
  /** null, like the zone, for a meridian that no zone has */
  readonly width: 3 | 6 | null;
  readonly zone: number | null;
  readonly meridian: number;
  readonly prefixed: boolean;
  readonly basis: Basis;
  readonly reasons: readonly Message[];
}

/** A zone in words. */
export const zoneName = (width: 3 | 6, zone: number): Message => ({
  zh: `${width}°带第${zone}带（中央经线${centralMeridian(width, zone)}°E）`,
  en: `${width}° zone ${zone} (central meridian ${centralMeridian(width, zone)}°E)`,
});

/** The system of a zone under a datum. */
export function zoneSystem(
  datum: Datum,
  { width, zone, meridian, prefixed }: Omit<ZoneReading, "basis" | "reasons">,
) {
  if (width === null || zone === null) return meridianPlane(datum, meridian);
  return gaussKruger({ datum, width, zone, prefixed });
}

/** Longitude and latitude of a position of the plane of a zone; null outside it. */
export const placeOf = (zone: Omit<ZoneReading, "basis" | "reasons">, centre: Position): Position | null =>
  projectionOf(zoneSystem("CGCS2000", zone)).toDegrees(centre);

const UNPREFIXED: Message = {
  zh: "横坐标为6位数，不带带号，带号须另有依据。",
  en: "The eastings have six digits and no zone number, so the zone must come from elsewhere.",
};

/** Zones of one meridian: without prefix the numbers of a 3° and a 6° zone with the same meridian are the same. */
function zonesOfMeridian(
  meridian: number,
  preferred: 3 | 6 | null,
): { width: 3 | 6 | null; zone: number | null }[] {
  const order: readonly (3 | 6)[] = preferred === 6 ? [6, 3] : [3, 6];
  const zones = order.flatMap((width) => {
    const zone = zoneOfMeridian(width, meridian);
    return zone === null ? [] : [{ width, zone }];
  });
  return zones.length > 0 ? zones : [{ width: null, zone: null }];
}

const SAME_NUMBERS: Message = {
  zh: "中央经线相同，不带带号时3°带与6°带的坐标完全一样，位置不变。",
  en: "Same meridian: without a zone number the coordinates in the 3° and in the 6° zone are identical, and so is the place.",
};

/** Readings of six-digit eastings on one meridian: the preferred width first. */
export function byMeridian(
  meridian: number,
  preferred: 3 | 6 | null,
  basis: Basis,
  reason: Message,
): ZoneReading[] {
  return zonesOfMeridian(meridian, preferred).map((entry, index) => ({
    ...entry,
    meridian,
    prefixed: false,
    basis: index === 0 ? basis : "assumed",
    reasons: index === 0 ? [UNPREFIXED, reason] : [UNPREFIXED, reason, SAME_NUMBERS],
  }));
}
