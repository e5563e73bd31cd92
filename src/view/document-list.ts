import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import { holdsTerms, searchKey, searchTerms } from "./search-key";

/** A document with what was read from it. */
export interface ListedDocument {
  readonly document: GazetteDocument;
  readonly parcels: number;
  readonly zones: number;
  readonly quotas: number;
}

/** Documents that hold the text of the search, those with records first, the newest first. */
export function listedDocuments(dataset: Dataset, text: string): ListedDocument[] {
  const terms = searchTerms(text);
  const count = (records: readonly { readonly document: string | null }[]): Map<string | null, number> => {
    const counts = new Map<string | null, number>();
    for (const { document } of records) counts.set(document, (counts.get(document) ?? 0) + 1);
    return counts;
  };
  const [parcels, zones, quotas] = [count(dataset.parcels), count(dataset.zones), count(dataset.quotas)];
  const of = (document: GazetteDocument): ListedDocument => ({
    document,
    parcels: parcels.get(document.id) ?? 0,
    zones: zones.get(document.id) ?? 0,
    quotas: quotas.get(document.id) ?? 0,
  });
  const weight = (one: ListedDocument): number => Number(one.parcels + one.zones + one.quotas > 0);
  return dataset.documents
    .filter((one) =>
      holdsTerms(searchKey([one.number, one.title, one.date, ...one.issuers].join("\n")), terms),
    )
    .map(of)
    .sort((a, b) => weight(b) - weight(a) || (b.document.date ?? "").localeCompare(a.document.date ?? ""));
}
