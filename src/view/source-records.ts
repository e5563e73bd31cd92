import type { Dataset } from "../domain/dataset";
import type { Evidence } from "../domain/evidence";
import type { Language } from "./language";
import { parcelTitle } from "./parcel-title";

/** A record that was read from a source, for the list beside its text. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: "document" | "parcel" | "zone" | "quota";
  readonly title: string;
  readonly evidence: Evidence;
}

/** Everything read from one source, in the order of the text; a document comes before what it holds. */
export function sourceRecords(dataset: Dataset, source: string, language: Language): SourceRecord[] {
  const records: SourceRecord[] = [
    ...dataset.documents.map((one) => ({
      id: one.id,
      kind: "document" as const,
      title: one.number ?? one.title ?? one.id,
      evidence: one.evidence,
    })),
    ...dataset.parcels.map((one) => ({
      id: one.id,
      kind: "parcel" as const,
      title: parcelTitle(one, language),
      evidence: one.evidence,
    })),
    ...dataset.zones.map((one) => ({
      id: one.id,
      kind: "zone" as const,
      title: one.name,
      evidence: one.evidence,
    })),
    ...dataset.quotas.map((one) => ({
      id: one.id,
      kind: "quota" as const,
      title: one.title,
      evidence: one.evidence,
    })),
  ];
  return records
    .filter((one) => one.evidence.source === source)
    .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
}
