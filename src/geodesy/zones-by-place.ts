import type { Basis } from "../domain/crs";
import type { Message } from "../domain/evidence";
import type { Region } from "../domain/region";
import { centralMeridian, zonesOf } from "./crs-table";
import { type PlaceHint, placeScore } from "./region-hint";
import type { TableDigits } from "./table-digits";
import { byMeridian, placeOf, type ZoneReading } from "./zone-reading";

/** The meridian nearest to the middle of China: drawn where nothing speaks for any of them. */
const MIDDLE_MERIDIAN = 105;

/** All zones of a width, those first that put the points where they are expected. */
export function zonesByPlace(
  digits: TableDigits,
  preferred: 3 | 6 | null,
  region: Region | null,
  hint: PlaceHint | null,
): { ranked: ZoneReading[]; undecided: boolean } {
  const width = preferred ?? 3;
  const zones = Array.from(
    { length: zonesOf[width].last - zonesOf[width].first + 1 },
    (_, k) => zonesOf[width].first + k,
  );
  const candidates = zones
    .map((zone) => {
      const place = placeOf(
        { width, zone, meridian: centralMeridian(width, zone), prefixed: false },
        digits.centre,
      );
      return { zone, place, score: place === null ? null : placeScore(place, region, hint) };
    })
    .sort((a, b) => {
      const byScore =
        (b.score?.rank ?? 0) - (a.score?.rank ?? 0) || (a.score?.distance ?? 0) - (b.score?.distance ?? 0);
      const middle = (zone: number): number => Math.abs(centralMeridian(width, zone) - MIDDLE_MERIDIAN);
      return byScore || middle(a.zone) - middle(b.zone) || a.zone - b.zone;
    });
  const [best] = candidates;
  const decided = (best?.score?.rank ?? 0) > 0;
  const ranked = candidates.flatMap(({ zone, score }, index) => {
    const meridian = centralMeridian(width, zone);
    const basis: Basis = index === 0 && score?.rank === 2 ? "inferred" : "assumed";
    const reason: Message = score?.reason ?? {
      zh: `未写明带号，也没有位置依据：中央经线${meridian}°E只是${zones.length}种可能之一。`,
      en: `No zone is named and no place known: central meridian ${meridian}°E is only one of ${zones.length} possibilities.`,
    };
    const readings = byMeridian(meridian, width, basis, reason);
    return index === 0 ? readings : readings.slice(0, 1);
  });
  return { ranked, undecided: !decided };
}
