import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import type { Parcel } from "../domain/parcel";
import { type CompareRow, compareSections } from "./compare-sections";
import type { Language } from "./language";

/** One version of a parcel, and what it changed against the one before it in time. */
export interface HistoryEntry {
  readonly parcel: Parcel;
  readonly document: GazetteDocument | null;
  /** rows of the comparison with the entry before that differ; empty for the first */
  readonly changes: readonly CompareRow[];
  /** the entry that it is compared with */
  readonly since: Parcel | null;
}

const COMPARED: readonly string[] = ["areas", "indicators"];

/**
 * Every version of a parcel that the dataset knows, oldest first: the chain of its superseded versions, and records of
 * the same code by other documents, unless both name a plan area and not the same. Versions without a date come first; within one document the
 * former version comes before the current one.
 */
export function parcelHistory(dataset: Dataset, parcel: Parcel, language: Language): HistoryEntry[] {
  const documents = new Map(dataset.documents.map((one) => [one.id, one]));
  const documentOf = (one: Parcel): GazetteDocument | null => documents.get(one.document ?? "") ?? null;
  const rank = (one: Parcel): string => `${documentOf(one)?.date ?? ""}/${one.version === "before" ? 0 : 1}`;
  const versions = versionsOf(dataset, parcel).sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
  );
  return versions.map((one, index) => {
    const since = versions[index - 1] ?? null;
    const changes =
      since === null
        ? []
        : compareSections(dataset, [since, one], language).flatMap((section) =>
            section.rows.filter(
              (row) => row.differs && (COMPARED.includes(section.key) || row.key === "landUse"),
            ),
          );
    return { parcel: one, document: documentOf(one), changes, since };
  });
}

function versionsOf(dataset: Dataset, parcel: Parcel): Parcel[] {
  const found = new Map([[parcel.id, parcel]]);
  const queue = [parcel];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    for (const other of dataset.parcels) {
      if (found.has(other.id)) continue;
      const linked = other.id === one.supersedes || other.supersedes === one.id;
      const same =
        one.code !== null &&
        other.code === one.code &&
        (other.planArea === one.planArea || other.planArea === null || one.planArea === null) &&
        (other.document !== one.document || other.version !== one.version);
      if (!linked && !same) continue;
      found.set(other.id, other);
      queue.push(other);
    }
  }
  return [...found.values()];
}
