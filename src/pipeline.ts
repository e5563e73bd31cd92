import { audited } from "./audit/audited";
import { defaultPolicy, type Policy } from "./audit/policy";
import { unexplainedAreas } from "./audit/unexplained-areas";
import type { BoundaryFacts } from "./domain/boundary-facts";
import { DATASET_SCHEMA, type Dataset } from "./domain/dataset";
import type { Issue } from "./domain/issue";
import type { FileColumnChoice } from "./domain/map-file";
import type { Records } from "./domain/records";
import type { Region } from "./domain/region";
import type { Source } from "./domain/source";
import { hypotheses } from "./geodesy/hypotheses/hypotheses";
import { measuredRecords } from "./geodesy/measured-records";
import { unorderedPoints } from "./geodesy/unordered-points";
import { withSystemQuestions } from "./geodesy/unsaid-systems";
import { isExchangeText } from "./parse/exchange-text";
import { parseLines } from "./parse/layout/line";
import { mergedRecords } from "./parse/merged-records";
import { parse } from "./parse/parse";
import { printedScript } from "./parse/printed-script";
import { sourceText } from "./parse/text/source-text";
import { pagedRecords } from "./read/paged-records";
import { sha256Hex } from "./read/sha256";
import { type ReadResources, readSource } from "./read/source";
import { VERSION } from "./version";

/** One file or pasted text. */
export interface Input {
  /** file name without its folder */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader said of one source. */
export interface SourceChoice {
  /** coordinate system of its boundaries */
  readonly epsg?: number;
  /** meaning of its columns, where it is a map file */
  readonly columns?: FileColumnChoice;
}

export interface IngestOptions {
  /** where parcels are expected; breaks ties between readings of a table */
  readonly region: Region | null;
  /** the reader's own word on the coordinate system */
  readonly epsg: number | null;
  /** where readers find what they cannot carry themselves; PDF character maps are missed only by old PDFs */
  readonly resources?: ReadResources;
  /** what the reader said of all map files */
  readonly columns?: FileColumnChoice;
  /** what the reader said of single sources, by SHA-256; goes before what is said of all */
  readonly choices?: ReadonlyMap<string, SourceChoice>;
  /** inputs done (with the share of the one at hand), and how many there are */
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export interface Ingested {
  readonly dataset: Dataset;
  /** decoded text by source id: what evidence counts in */
  readonly texts: ReadonlyMap<string, string>;
  /** inputs that could not be read, or not in full; also in the dataset's issues */
  readonly failures: readonly Issue[];
  /** id of the source that each input became, in order */
  readonly ids: readonly string[];
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
  const ids: string[] = [];
  for (const [index, input] of inputs.entries()) {
    options.onProgress?.(index, inputs.length, input.name);
    const sha256 = await sha256Hex(input.bytes);
    const columns = options.choices?.get(sha256)?.columns ?? options.columns;
    const read = await readSource(input.name, input.bytes, {
      cMapUrl: "",
      ...options.resources,
      ...(columns === undefined ? {} : { columns }),
      onPart: (done, parts) => options.onProgress?.(index + done / parts, inputs.length, input.name),
    });
    ids.push(read.source.id);
    const { text } = read;
    const twin = text === null ? undefined : sources.find((source) => source.id === read.source.id);
    const parsed =
      text === null || twin !== undefined ? null : parse(read.source.id, read.source.sha256, text);
    const unordered = parsed !== null && read.pointsAlone ? unorderedPoints(read.source, parsed) : null;
    for (const issue of unordered === null ? read.issues : [unordered]) {
      issues.push(issue);
      if (issue.severity === "error") failures.push(issue);
    }
    if (twin !== undefined) issues.push(sameBytes(read.source, twin));
    if (text === null || parsed === null || unordered !== null) continue;
    sources.push(read.source);
    texts.set(read.source.id, text);
    parts.push(pagedRecords(parsed, read.segments));
  }
  options.onProgress?.(inputs.length, inputs.length, "");
  const records = mergedRecords(parts);
  const chosen = new Map(sources.map(({ id, sha256 }) => [id, options.choices?.get(sha256)?.epsg]));
  const measured = measuredRecords(records, {
    region: options.region,
    epsgOf: (source) => chosen.get(source) ?? options.epsg,
  });
  const facts = factsWithCauses(measured.records, measured.facts, defaultPolicy);
  const said = sources.map((source) => withQuestion(source, texts.get(source.id) ?? "", measured.records));
  const { findings, verdicts } = audited(measured.records, facts, defaultPolicy);
  const dataset: Dataset = {
    schema: DATASET_SCHEMA,
    generator: { name: "dikuai", version: VERSION },
    sources: said,
    documents: [...measured.records.documents],
    parcels: measured.records.parcels.map((parcel) => ({
      ...parcel,
      verdicts: verdicts.get(parcel.id) ?? [],
    })),
    zones: [...measured.records.zones],
    quotas: [...measured.records.quotas],
    findings,
    issues: withSystemQuestions(
      [...issues, ...records.issues, ...measured.issues],
      said,
      measured.records.parcels,
    ),
  };
  return { dataset: printedScript(dataset, texts), texts, failures, ids };
}

/** The marks of the exchange format stand within this many characters. */
const EXCHANGE_HEAD = 8192;

/** An exchange text whose header names no datum is asked about as a map file without a system is. */
function withQuestion(source: Source, text: string, { parcels }: Pick<Records, "parcels">): Source {
  if (source.mapFile !== undefined) return source;
  const boundary = parcels.find(
    (one) => one.boundary !== null && one.evidence.source === source.id,
  )?.boundary;
  if (boundary == null || boundary.crs.basisOf.datum === "stated") return source;
  const head = parseLines(sourceText(source.id, text.slice(0, EXCHANGE_HEAD)));
  if (!isExchangeText(head)) return source;
  const matching = { code: null, name: null, area: null, use: null, useCode: null, areaUnit: null };
  return { ...source, mapFile: { columns: [], matching, matchedBy: "inferred", systemStated: false } };
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
