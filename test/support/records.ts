import type { Dataset } from "../../src/domain/dataset";
import type { GazetteDocument } from "../../src/domain/document";
import type { DocumentFacts } from "../../src/domain/document-facts";
import type { Evidence } from "../../src/domain/evidence";
import type { Bound } from "../../src/domain/indicator";
import type { Parcel } from "../../src/domain/parcel";
import type { Zone } from "../../src/domain/zone";

export const place: Evidence = { source: "0123456789ab", start: 10, end: 20, lines: [3, 4] };

/** A control parcel that says nothing, to be filled with what a test is about. */
export function parcelWith(some: Partial<Parcel>): Parcel {
  return {
    id: "示政函〔2023〕1号/parcel/A-01/current",
    document: "示政函〔2023〕1号",
    kind: "control",
    role: "parcel",
    parent: null,
    derivedFrom: [],
    supersedes: null,
    code: "A-01",
    name: null,
    planArea: null,
    block: null,
    project: null,
    county: null,
    landUse: [],
    areas: [],
    indicators: {},
    variants: [],
    absent: [],
    measures: [],
    obligations: [],
    version: "current",
    status: null,
    sides: [],
    boundary: null,
    verdicts: [],
    evidence: place,
    ...some,
  };
}

/** A park that says nothing but its name. */
export function zoneWith(some: Partial<Zone>): Zone {
  return {
    id: "示政函〔2023〕1号/zone/示例园区/current",
    document: "示政函〔2023〕1号",
    kind: "park",
    name: "示例园区",
    county: null,
    year: null,
    batch: null,
    areas: [],
    version: "current",
    blocks: [],
    sides: [],
    boundary: null,
    evidence: place,
    ...some,
  };
}

/** A document without a number that says nothing. */
export function documentWith(some: Partial<GazetteDocument>): GazetteDocument {
  return {
    id: "示政函〔2023〕1号",
    number: null,
    title: null,
    issuers: [],
    date: null,
    duplicateOf: null,
    parts: [],
    relations: [],
    evidence: place,
    ...some,
  };
}

/** What such a document says about itself. */
export function documentFactsWith(some: Partial<DocumentFacts>): DocumentFacts {
  return {
    document: "示政函〔2023〕1号",
    number: null,
    title: null,
    titleIssuer: null,
    signatures: [],
    date: null,
    imprintDate: null,
    annexMentions: [],
    annexHeadings: [],
    headings: [],
    thresholds: [],
    stated: [],
    ...some,
  };
}

/** A bound of a ratio, open at both ends. */
export function boundWith(some: Partial<Bound>): Bound {
  return {
    min: null,
    max: null,
    minInclusive: true,
    maxInclusive: true,
    unit: "ratio",
    operator: null,
    assumed: false,
    condition: null,
    raw: "",
    evidence: place,
    ...some,
  };
}

/** A dataset of one document with the parcels and whatever else a test is about. */
export function datasetWith(some: Partial<Dataset>): Dataset {
  return {
    schema: "dikuai/dataset@1",
    generator: { name: "dikuai", version: "0.0.0" },
    sources: [],
    documents: [documentWith({ number: "示政函〔2023〕1号" })],
    parcels: [],
    zones: [],
    quotas: [],
    findings: [],
    issues: [],
    ...some,
  };
}
