import type { BoundaryFacts, BoundaryOverlap } from "../domain/boundary-facts";
import { isSameName } from "../domain/one-script";
import type { Records } from "../domain/records";
import type { Region } from "../domain/region";
import { metresToBoundary } from "./metres-to-boundary";
import { overlaps } from "./overlaps";

/** The facts with what only shows among several boundaries and places: overlaps, and the way to the named county. */
export function relatedFacts(
  facts: ReadonlyMap<string, BoundaryFacts>,
  { parcels, zones }: Pick<Records, "parcels" | "zones">,
  region: Region | null,
): ReadonlyMap<string, BoundaryFacts> {
  const placed = [
    ...parcels.map((parcel) => ({ subject: parcel.id, boundary: parcel.boundary, county: parcel.county })),
    ...zones.flatMap((zone) => [
      { subject: zone.id, boundary: zone.boundary, county: zone.county },
      ...zone.blocks.map((block, index) => ({
        subject: `${zone.id}#${index}`,
        boundary: block.boundary,
        county: zone.county,
      })),
    ]),
  ].flatMap(({ boundary, ...rest }) => (boundary === null ? [] : [{ boundary, ...rest }]));
  const shared = new Map<string, BoundaryOverlap[]>();
  const search = overlaps(placed);
  for (const { a, b, area, sharedLength } of search.overlaps) {
    const own = shared.get(a);
    if (own === undefined) shared.set(a, [{ with: b, area, sharedLength }]);
    else own.push({ with: b, area, sharedLength });
  }
  const related = new Map(facts);
  for (const { subject, boundary, county } of placed) {
    const own = facts.get(subject);
    if (own === undefined) continue;
    const seat = county === null ? undefined : region?.places.find(({ name }) => isSameName(name, county));
    related.set(subject, {
      ...own,
      overlaps: shared.get(subject) ?? [],
      ...(search.unfinished.has(subject) ? { overlapsUnfinished: true } : {}),
      ...(seat === undefined
        ? {}
        : { county: { name: seat.name, distance: metresToBoundary(seat.lon, seat.lat, boundary) } }),
    });
  }
  return related;
}
