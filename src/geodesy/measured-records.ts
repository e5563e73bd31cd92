import type { Boundary } from "../domain/boundary";
import type { BoundaryFacts, BoundaryOverlap } from "../domain/boundary-facts";
import type { Issue } from "../domain/issue";
import type { Records } from "../domain/records";
import type { Region } from "../domain/region";
import { measuredBoundary } from "./measured-boundary";
import { metresToBoundary } from "./metres-to-boundary";
import { overlaps, type SubjectBoundary } from "./overlaps";

export interface MeasuredRecords {
  readonly records: Records;
  /** by parcel id, zone id, or `<zone id>#<block index>` */
  readonly facts: ReadonlyMap<string, BoundaryFacts>;
  readonly issues: readonly Issue[];
}

export interface MeasuringOptions {
  readonly region: Region | null;
  /** the reader's own word on the coordinate system */
  readonly epsg: number | null;
}

/** The records with every boundary table read, projected and measured. */
export function measuredRecords(records: Records, options: MeasuringOptions): MeasuredRecords {
  const facts = new Map<string, BoundaryFacts>();
  const issues: Issue[] = [];
  const dates = new Map(records.documents.map((document) => [document.id, document.date]));
  const boundary = (subject: string, document: string | null): Boundary | null => {
    const tables = records.tables.get(subject);
    const [first] = tables ?? [];
    if (tables === undefined || first === undefined) return null;
    const result = measuredBoundary(tables, {
      subject,
      source: first.evidence.source,
      documentDate: (document === null ? null : dates.get(document)) ?? null,
      region: options.region,
      userEpsg: options.epsg,
    });
    issues.push(...result.issues);
    if (result.facts !== null) facts.set(subject, result.facts);
    return result.boundary;
  };
  const parcels = records.parcels.map((parcel) => ({
    ...parcel,
    boundary: boundary(parcel.id, parcel.document),
  }));
  const zones = records.zones.map((zone) => ({
    ...zone,
    boundary: boundary(zone.id, zone.document),
    blocks: zone.blocks.map((block, index) => ({
      ...block,
      boundary: boundary(`${zone.id}#${index}`, zone.document),
    })),
  }));
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
  return {
    records: { ...records, parcels, zones },
    facts: relatedFacts(facts, placed, options.region),
    issues,
  };
}

interface Placed extends SubjectBoundary {
  readonly county: string | null;
}

/** The facts with what only shows among several boundaries and places: overlaps, and the way to the named county. */
function relatedFacts(
  facts: ReadonlyMap<string, BoundaryFacts>,
  placed: readonly Placed[],
  region: Region | null,
): ReadonlyMap<string, BoundaryFacts> {
  const shared = new Map<string, BoundaryOverlap[]>();
  for (const { a, b, area, sharedLength } of overlaps(placed)) {
    const own = shared.get(a);
    if (own === undefined) shared.set(a, [{ with: b, area, sharedLength }]);
    else own.push({ with: b, area, sharedLength });
  }
  const related = new Map(facts);
  for (const { subject, boundary, county } of placed) {
    const own = facts.get(subject);
    if (own === undefined) continue;
    const seat = county === null ? undefined : region?.places.find((place) => place.name === county);
    related.set(subject, {
      ...own,
      overlaps: shared.get(subject) ?? [],
      ...(seat === undefined
        ? {}
        : { county: { name: seat.name, distance: metresToBoundary(seat.lon, seat.lat, boundary) } }),
    });
  }
  return related;
}
