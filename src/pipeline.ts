import { audited } from "./audit/audited";
import { defaultPolicy, type Policy } from "./audit/policy";
import { unexplainedAreas } from "./audit/unexplained-areas";
import type { BoundaryFacts } from "./domain/boundary-facts";
import { DATASET_SCHEMA, type Dataset } from "./domain/dataset";
import type { Issue } from "./domain/issue";
import type { Records } from "./domain/records";
import type { Region } from "./domain/region";
import type { Source } from "./domain/source";
import { hypotheses } from "./geodesy/hypotheses/hypotheses";
import { measuredRecords } from "./geodesy/measured-records";
import { mergedRecords } from "./parse/merged-records";
import { parse } from "./parse/parse";
import { pagedRecords } from "./read/paged-records";
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
    parts.push(pagedRecords(parse(read.source.id, read.source.sha256, read.text), read.segments));
  }
  options.onProgress?.(inputs.length, inputs.length, "");
  const records = mergedRecords(parts);
  const measured = measuredRecords(records, options);
  const facts = factsWithCauses(measured.records, measured.facts, defaultPolicy);
  const { findings, verdicts } = audited(measured.records, facts, defaultPolicy);
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

/** A search takes up to half a millisecond a point: boundaries beyond this are not searched. */
const MOST_POINTS = 10_000;
/** The same for all boundaries of one reading together: about half a minute. */
const MOST_POINTS_IN_ALL = 100_000;

/**
 * The facts with the single edits that would give each declared figure that is not reproduced. Nothing is searched
 * for figures that hold, so the cost falls only where there is something to explain; it is bounded, and where it
 * would be exceeded `searched` does not name the figure.
 */
export function factsWithCauses(
  records: Pick<Records, "parcels" | "zones">,
  facts: ReadonlyMap<string, BoundaryFacts>,
  policy: Policy,
): ReadonlyMap<string, BoundaryFacts> {
  const explained = new Map(facts);
  let points = 0;
  for (const { key, boundary, declared, halfQuantum } of unexplainedAreas(records, facts, policy)) {
    const own = explained.get(key);
    if (own === undefined || own.vertices > MOST_POINTS) continue;
    if (points + own.vertices > MOST_POINTS_IN_ALL) continue;
    points += own.vertices;
    const found = hypotheses(boundary, declared, halfQuantum).map((one) => ({ ...one, declared }));
    explained.set(key, {
      ...own,
      hypotheses: [...own.hypotheses, ...found],
      searched: [...(own.searched ?? []), declared],
    });
  }
  return explained;
}
