import type { Dataset } from "../domain/dataset";
import type { Evidence } from "../domain/evidence";
import type { Source } from "../domain/source";
import { isTraditional } from "./script/document-script";
import { PrintedNames } from "./script/printed-names";
import { asPrinted, type PrintedStretch, printedStretch } from "./script/printed-stretch";

/** One document in traditional script. */
interface Region {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly stretch: PrintedStretch;
  readonly names: PrintedNames;
}

/** Keys, and what refers to records and places: by these records are joined, in one script whatever is printed. */
const KEYS: ReadonlySet<string> = new Set([
  "id",
  "document",
  "duplicateOf",
  "parent",
  "supersedes",
  "subject",
  "evidence",
]);

/**
 * The dataset with every value in the characters of its document. Readers and rules match and compare in simplified
 * script and hand on what they matched; here, at the end of the way, each string of a record from a document in
 * traditional script is looked up where its evidence begins, and gets the characters printed there; sentences of ours
 * get the names in them. Keys stay in simplified script. A source that has such a document says which characters
 * stand for which, so that names can be compared afterwards.
 * @param texts decoded text by source id
 */
export function printedScript(dataset: Dataset, texts: ReadonlyMap<string, string>): Dataset {
  const regions = dataset.documents.flatMap(({ evidence: { source, start, end } }): readonly Region[] => {
    const text = texts.get(source);
    if (text === undefined || !isTraditional(text, start, end)) return [];
    return [{ source, start, end, stretch: printedStretch(text, start, end), names: new PrintedNames() }];
  });
  if (regions.length === 0) return dataset;
  const bySource = new Map<string, Region[]>();
  for (const region of regions) bySource.set(region.source, [...(bySource.get(region.source) ?? []), region]);
  const all = <T>(records: readonly T[]): T[] => records.map((record) => given(record, null, bySource));
  // names first, then the sentences that mention them
  return {
    ...dataset,
    documents: all(dataset.documents),
    zones: all(dataset.zones),
    quotas: all(dataset.quotas),
    parcels: all(dataset.parcels),
    findings: all(dataset.findings),
    issues: all(dataset.issues),
    sources: dataset.sources.map((source) => withCharacters(source, bySource.get(source.id) ?? [])),
  };
}

function withCharacters(source: Source, regions: readonly Region[]): Source {
  const characters = new Map(regions.flatMap(({ stretch }) => [...stretch.traditional]));
  if (characters.size === 0) return source;
  return { ...source, traditional: [...characters].sort().flat().join("") };
}

/** A place in a document of traditional script. */
interface Place {
  readonly region: Region;
  readonly start: number;
}

type BySource = ReadonlyMap<string, readonly Region[]>;

/** A value of a record and all below it, printed as the evidence nearest above says. */
function given<T>(value: T, place: Place | null, regions: BySource): T;
function given(value: unknown, place: Place | null, regions: BySource): unknown {
  if (typeof value === "string") return place === null ? value : printed(value, place);
  if (Array.isArray(value)) return value.map((one: unknown) => given(one, place, regions));
  if (typeof value !== "object" || value === null) return value;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const evidence = evidenceOf(fields);
  const here = evidence === null ? place : placeOf(evidence, regions);
  if (here === null) return value;
  const isMessage = "zh" in fields && "en" in fields;
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      KEYS.has(key)
        ? field
        : isMessage && typeof field === "string"
          ? here.region.names.within(field)
          : given(field, here, regions),
    ]),
  );
}

function printed(value: string, { region, start }: Place): string {
  const print = asPrinted(region.stretch, value, start);
  region.names.add(value, print);
  return print;
}

/** Where a record says it was read; of several places the first. */
function evidenceOf({ evidence }: Readonly<Record<string, unknown>>): Evidence | null {
  const one: unknown = Array.isArray(evidence) ? evidence[0] : evidence;
  return typeof one === "object" && one !== null ? (one as Evidence) : null;
}

function placeOf({ source, start }: Evidence, regions: BySource): Place | null {
  const region = regions.get(source)?.find((one) => start >= one.start && start < one.end);
  return region === undefined ? null : { region, start };
}
