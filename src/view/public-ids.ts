import type { Dataset } from "../domain/dataset";
import { isSameName } from "../domain/one-script";
import { sameCounty } from "./public-tiles";

const COUNTY = "county/";
const PLACE = "place/";

/** What the address says of a county or a plan area; records have ids of their own, none begins so. */
export const countyId = (name: string): string => `${COUNTY}${name}`;
export const placeId = (name: string): string => `${PLACE}${name}`;

const named = (id: string | null, prefix: string): string | null =>
  id?.startsWith(prefix) ? id.slice(prefix.length) : null;

/** The name of the county, or of the plan area, that an id of the address means; null where it means none. */
export const countyOfId = (id: string | null): string | null => named(id, COUNTY);
export const placeOfId = (id: string | null): string | null => named(id, PLACE);

/** Ids of the current parcels and zones of the county, or of the plan area, that an id means; none for a record's own. */
export function recordsIn({ parcels, zones }: Dataset, id: string): readonly string[] {
  const [county, place] = [countyOfId(id), placeOfId(id)];
  if (county === null && place === null) return [];
  const own = [
    ...parcels.filter((one) => place !== null && isSameName(one.planArea, place)),
    ...[...parcels, ...zones].filter((one) => county !== null && sameCounty(one.county ?? "", county)),
  ];
  return own.filter(({ version }) => version === "current").map((one) => one.id);
}
