import { type CrsDefinition, gaussKruger, zonesOf } from "./crs-table";

/** A Gauss-Krüger plane that coordinates may be shown in. */
export interface PlaneChoice {
  readonly epsg: number;
  readonly width: 3 | 6;
  readonly zone: number;
  readonly centralMeridian: number;
  /** eastings carry the zone number */
  readonly prefixed: boolean;
}

/**
 * The CGCS2000 planes in use around a longitude (degrees): the 3° zone there and its two neighbours, the 6° zone there,
 * each with the zone before the easting and without. Fewer at the rim of China, none outside.
 */
export function planeChoices(lon: number): readonly PlaneChoice[] {
  const third = Math.round(lon / 3);
  const sixth = Math.floor(lon / 6) + 1;
  const wanted = [
    ...[third, third - 1, third + 1].map((zone) => ({ width: 3 as const, zone })),
    { width: 6 as const, zone: sixth },
  ].filter(({ width, zone }) => zone >= zonesOf[width].first && zone <= zonesOf[width].last);
  return wanted.flatMap(({ width, zone }) =>
    [true, false].flatMap((prefixed) => {
      const choice = choiceOf(gaussKruger({ datum: "CGCS2000", width, zone, prefixed }));
      return choice === null ? [] : [choice];
    }),
  );
}

function choiceOf({ epsg, zoneWidth, zone, centralMeridian, prefixed }: CrsDefinition): PlaneChoice | null {
  if (epsg === null || zoneWidth === null || zone === null || centralMeridian === null) return null;
  return { epsg, width: zoneWidth, zone, centralMeridian, prefixed: prefixed ?? false };
}
