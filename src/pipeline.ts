import { audited } from "./audit/audited";
import { defaultPolicy } from "./audit/policy";
import type { Boundary } from "./domain/boundary";
import type { BoundaryFacts, BoundaryOverlap } from "./domain/boundary-facts";
import { DATASET_SCHEMA, type Dataset } from "./domain/dataset";
import { isEvidence } from "./domain/evidence";
import type { Issue } from "./domain/issue";
import type { Records } from "./domain/records";
import type { Region } from "./domain/region";
import type { Source } from "./domain/source";
import { measuredBoundary } from "./geodesy/measured-boundary";
import { metresToBoundary } from "./geodesy/metres-to-boundary";
import { overlaps, type SubjectBoundary } from "./geodesy/overlaps";
import { mergedRecords } from "./parse/merged-records";
import { parse } from "./parse/parse";
import { type PageSegment, placedEvidence } from "./read/paged-text";
import { type ReadResources, readSource } from "./read/source";
import { VERSION } from "./version";

/** One file or pasted text. */
export interface Input {
  /** file name without its folder */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IngestOptions {
  /** where parcels are expected; breaks ties between readings of a table */
  readonly region: Region | null;
  /** the reader's own word on the coordinate system */
  readonly epsg: number | null;
  /** where readers find what they cannot carry themselves; PDF character maps are missed only by old PDFs */
  readonly resources?: ReadResources;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export interface Ingested {
  readonly dataset: Dataset;
  /** decoded text by source id: what evidence counts in */
  readonly texts: ReadonlyMap<string, string>;
  /** inputs that could not be read, or not in full; also in the dataset's issues */
  readonly failures: readonly Issue[];
}

/**
 * The whole program without a screen: bytes to a dataset. Reads on where one input fails; the same inputs in the
 * same order give the same dataset.
 */
export async function ingest(inputs: readonly Input[], options: IngestOptions): Promise<Ingested> {
  const sources: Source[] = [];
  const texts = new Map<string, string>();
  const failures: Issue[] = [];
  const issues: Issue[] = [];
  const parts: Records[] = [];
  for (const [index, input] of inputs.entries()) {
    options.onProgress?.(index, inputs.length, input.name);
    const read = await readSource(input.name, input.bytes, options.resources ?? { cMapUrl: "" });
    issues.push(...read.issues);
    failures.push(...read.issues.filter((issue) => issue.severity === "error"));
    if (read.text === null) continue;
    const twin = sources.find((source) => source.id === read.source.id);
    if (twin !== undefined) {
      issues.push(sameBytes(read.source, twin));
      continue;
    }
    sources.push(read.source);
    texts.set(read.source.id, read.text);
    parts.push(withPages(parse(read.source.id, read.source.sha256, read.text), read.segments));
  }
  options.onProgress?.(inputs.length, inputs.length, "");
  const records = mergedRecords(parts);
  const measured = measuredRecords(records, options);
  const { findings, verdicts } = audited(measured.records, measured.facts, defaultPolicy);
  const dataset: Dataset = {
    schema: DATASET_SCHEMA,
    generator: { name: "dikuai", version: VERSION },
    sources,
    documents: [...measured.records.documents],
    parcels: measured.records.parcels.map((parcel) => ({
      ...parcel,
      verdicts: verdicts.get(parcel.id) ?? [],
    })),
    zones: [...measured.records.zones],
    quotas: [...measured.records.quotas],
    findings,
    issues: [...issues, ...records.issues, ...measured.issues],
  };
  return { dataset, texts, failures };
}

/** The records with the page and box of every evidence, where the source has pages. */
function withPages(records: Records, segments: readonly PageSegment[]): Records {
  if (segments.length === 0) return records;
  const placed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(placed);
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, placed(item)]));
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placed(item)]));
    return isEvidence(copy) ? placedEvidence(copy, segments) : copy;
  };
  return placed(records) as Records;
}

function sameBytes(source: Source, twin: Source): Issue {
  return {
    code: "source-repeated",
    severity: "warning",
    message: {
      zh: `${source.name} 与 ${twin.name} 内容完全相同，只读一次。`,
      en: `${source.name} has the same bytes as ${twin.name}; it was read once.`,
    },
    evidence: null,
    source: source.id,
  };
}

interface MeasuredRecords {
  readonly records: Records;
  readonly facts: ReadonlyMap<string, BoundaryFacts>;
  readonly issues: readonly Issue[];
}

/** The records with every boundary table read, projected and measured. */
function measuredRecords(records: Records, options: IngestOptions): MeasuredRecords {
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
    shared.set(a, [...(shared.get(a) ?? []), { with: b, area, sharedLength }]);
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
