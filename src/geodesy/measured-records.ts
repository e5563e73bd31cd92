import type { StatedArea } from "../domain/area";
import type { Boundary } from "../domain/boundary";
import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Issue } from "../domain/issue";
import type { Records } from "../domain/records";
import type { Region } from "../domain/region";
import { measuredBoundary } from "./measured-boundary";
import { relatedFacts } from "./related-facts";

export interface MeasuredRecords {
  readonly records: Records;
  /** by parcel id, zone id, or `<zone id>#<block index>` */
  readonly facts: ReadonlyMap<string, BoundaryFacts>;
  readonly issues: readonly Issue[];
}

export interface MeasuringOptions {
  readonly region: Region | null;
  /** the reader's own word on the coordinate system of a source */
  readonly epsgOf: (source: string) => number | null;
}

/** The records with every boundary table read, projected and measured. */
export function measuredRecords(records: Records, options: MeasuringOptions): MeasuredRecords {
  const facts = new Map<string, BoundaryFacts>();
  const issues: Issue[] = [];
  const dates = new Map(records.documents.map((document) => [document.id, document.date]));
  const boundary = (
    subject: string,
    document: string | null,
    declared: readonly StatedArea[],
  ): Boundary | null => {
    const tables = records.tables.get(subject);
    const [first] = tables ?? [];
    if (tables === undefined || first === undefined) return null;
    const result = measuredBoundary(tables, {
      subject,
      source: first.evidence.source,
      documentDate: (document === null ? null : dates.get(document)) ?? null,
      region: options.region,
      userEpsg: options.epsgOf(first.evidence.source),
      declared,
    });
    for (const issue of result.issues) issues.push(issue);
    if (result.facts !== null) facts.set(subject, result.facts);
    return result.boundary;
  };
  const parcels = records.parcels.map((parcel) => ({
    ...parcel,
    boundary: boundary(parcel.id, parcel.document, parcel.areas),
  }));
  const zones = records.zones.map((zone) => ({
    ...zone,
    boundary: boundary(zone.id, zone.document, zone.areas),
    blocks: zone.blocks.map((block, index) => ({
      ...block,
      boundary: boundary(`${zone.id}#${index}`, zone.document, block.area === null ? [] : [block.area]),
    })),
  }));
  return {
    records: { ...records, parcels, zones },
    facts: relatedFacts(facts, { parcels, zones }, options.region),
    issues,
  };
}
