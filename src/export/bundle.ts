import { BUNDLE_SCHEMA, type Bundle, type BundleContents } from "../domain/bundle";
import type { Dataset } from "../domain/dataset";
import { canonicalJson } from "./canonical-json";
import { quotes } from "./quotes";

/** What stands beside the records in a bundle. */
export interface BundleContext {
  readonly generator: Bundle["generator"];
  readonly policy: Bundle["policy"];
  readonly rules: Bundle["rules"];
  /** decoded texts by source id; what is absent is not quoted */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of bytes in hex */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
}

/**
 * A dataset, or one parcel of it, as a bundle that can be computed again. One parcel comes with its earlier versions,
 * its document, its sources and the findings on it.
 * @param parcel id of a parcel of the dataset; null for all
 */
export async function bundle(
  dataset: Dataset,
  parcel: string | null,
  context: BundleContext,
): Promise<Bundle> {
  const { generator, policy, rules, texts, digest } = context;
  const chosen = parcel === null ? dataset : datasetOf(dataset, parcel);
  const contents: BundleContents = {
    schema: BUNDLE_SCHEMA,
    generator,
    parcel,
    policy,
    rules,
    dataset: chosen,
    quotes: quotes(chosen, texts),
  };
  return { ...contents, sha256: await contentsDigest(contents, digest) };
}

/** The digest that a bundle should carry. */
export async function contentsDigest(
  contents: BundleContents,
  digest: BundleContext["digest"],
): Promise<string> {
  const { schema, generator, parcel, policy, rules, dataset, quotes: own } = contents;
  const text = canonicalJson({ schema, generator, parcel, policy, rules, dataset, quotes: own });
  return digest(new TextEncoder().encode(text));
}

/** The dataset of one parcel and its earlier versions. */
function datasetOf(dataset: Dataset, id: string): Dataset {
  const byId = new Map(dataset.parcels.map((parcel) => [parcel.id, parcel]));
  const parcels: Dataset["parcels"] = [];
  for (let next: string | null = id; next !== null; ) {
    const parcel = byId.get(next);
    if (parcel === undefined || parcels.includes(parcel)) break;
    parcels.push(parcel);
    next = parcel.supersedes;
  }
  const ids = new Set(parcels.map((parcel) => parcel.id));
  const documents = dataset.documents.filter((one) => parcels.some(({ document }) => document === one.id));
  const findings = dataset.findings.filter((finding) => ids.has(finding.subject));
  const sources = new Set([
    ...[...documents, ...parcels].map(({ evidence }) => evidence.source),
    ...findings.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]);
  return {
    ...dataset,
    sources: dataset.sources.filter((source) => sources.has(source.id)),
    documents,
    parcels,
    zones: [],
    quotas: [],
    findings,
    issues: dataset.issues.filter(({ evidence }) =>
      parcels.some(
        (parcel) =>
          evidence !== null &&
          evidence.source === parcel.evidence.source &&
          evidence.start >= parcel.evidence.start &&
          evidence.end <= parcel.evidence.end,
      ),
    ),
  };
}
