import type { Message } from "../domain/evidence";
import type { Region } from "../domain/region";
import { ellipsoidOf, metresPerDegree } from "./ellipsoid";
import type { Position } from "./position";

/** Where the same boundary lies by a second table whose system is certain. */
export interface PlaceHint {
  /** longitude, latitude */
  readonly at: Position;
}

/** How close the second table must come: far more than any datum shift, far less than a zone. */
const SAME_PLACE_METRES = 5_000;

const inside = ([lon, lat]: Position, [west, south, east, north]: Region["bbox"]): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

function metresBetween([lon, lat]: Position, [lon2, lat2]: Position): number {
  const { north, east } = metresPerDegree(ellipsoidOf.CGCS2000, (lat + lat2) / 2);
  return Math.hypot((lon2 - lon) * east, (lat2 - lat) * north);
}

const written = ([lon, lat]: Position): string => `${lon.toFixed(3)}°E, ${lat.toFixed(3)}°N`;

/** Whether a reading lies in the expected region, as a reason; the region never moves a point. */
export function placeReason(place: Position, region: Region): Message {
  return inside(place, region.bbox)
    ? {
        zh: `如此读出的位置（${written(place)}）在${region.name}范围内。`,
        en: `Read this way the place (${written(place)}) lies within ${region.english ?? region.name}.`,
      }
    : {
        zh: `如此读出的位置（${written(place)}）不在${region.name}范围内。`,
        en: `Read this way the place (${written(place)}) lies outside ${region.english ?? region.name}.`,
      };
}

export interface PlaceScore {
  /** 2: where a second table puts it; 1: inside the expected region; 0: nothing speaks for it */
  readonly rank: 0 | 1 | 2;
  /** metres to the hint, or to the nearest place of the region (its middle where it names none) */
  readonly distance: number;
  readonly reason: Message | null;
}

/** What the place of a reading says for it. */
export function placeScore(place: Position, region: Region | null, hint: PlaceHint | null): PlaceScore {
  if (hint !== null) {
    const distance = metresBetween(place, hint.at);
    if (distance <= SAME_PLACE_METRES)
      return {
        rank: 2,
        distance,
        reason: {
          zh: `同一界线的另一张坐标表也在此处（${written(hint.at)}）。`,
          en: `A second table of the same boundary lies at the same place (${written(hint.at)}).`,
        },
      };
  }
  if (region === null) return { rank: 0, distance: 0, reason: null };
  if (!inside(place, region.bbox)) return { rank: 0, distance: 0, reason: null };
  const [west, south, east, north] = region.bbox;
  const marks: Position[] = region.places.map(({ lon, lat }) => [lon, lat]);
  if (marks.length === 0) marks.push([(west + east) / 2, (south + north) / 2]);
  const distance = Math.min(...marks.map((mark) => metresBetween(place, mark)));
  return {
    rank: 1,
    distance,
    reason: {
      zh: `未写明带号；按${region.name}的位置选定，如此读出的位置（${written(place)}）在该范围内。`,
      en: `No zone is named; chosen by the place expected, ${region.english ?? region.name}: read this way it lies within (${written(place)}).`,
    },
  };
}
