import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import { isSameName } from "../domain/one-script";
import type { Parcel } from "../domain/parcel";
import { type CompareRow, type CompareSection, compareSections } from "./compare-sections";
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

/** What the documents print: figures that are ours change with the points and not by a decision. */
const printed = (section: CompareSection["key"], row: CompareRow): boolean =>
  section === "indicators" || row.key.startsWith("area/") || row.key === "landUse";

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
      since === null ? [] : changesSince(dataset, versions.slice(0, index).reverse(), one, language);
    return { parcel: one, document: documentOf(one), changes, since };
  });
}

/** What two records both state and state differently: silence changes nothing. */
export function statedChanges(
  dataset: Dataset,
  before: Parcel,
  after: Parcel,
  language: Language,
): CompareRow[] {
  return comparedRows(dataset, before, after, language).filter(
    (row) => row.differs && row.cells.every((cell) => cell.text !== null),
  );
}

/**
 * What a record changed. A figure is set against the last record that states it; what a record does not state it does
 * not change, unless the two are the before and after of one document, where a figure may be taken away.
 */
function changesSince(
  dataset: Dataset,
  latestFirst: readonly Parcel[],
  one: Parcel,
  language: Language,
): CompareRow[] {
  const settled = new Set<string>();
  const first = new Map<string, CompareRow>();
  const changes: CompareRow[] = [];
  for (const before of latestFirst) {
    for (const row of comparedRows(dataset, before, one, language)) {
      const [old, now] = row.cells;
      const takenAway = now?.text === null && one.supersedes === before.id;
      if (settled.has(row.key) || (now?.text === null && !takenAway)) continue;
      if (old?.text === null) {
        first.set(row.key, row);
        continue;
      }
      settled.add(row.key);
      if (row.differs) changes.push(row);
    }
  }
  return [...changes, ...[...first].filter(([key]) => !settled.has(key)).map(([, row]) => row)];
}

function comparedRows(dataset: Dataset, before: Parcel, after: Parcel, language: Language): CompareRow[] {
  return compareSections(dataset, [before, after], language).flatMap((section) =>
    section.rows.filter((row) => printed(section.key, row)),
  );
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
        isSameName(other.code, one.code) &&
        (isSameName(other.planArea, one.planArea) || other.planArea === null || one.planArea === null) &&
        (other.document !== one.document || other.version !== one.version);
      if (!linked && !same) continue;
      found.set(other.id, other);
      queue.push(other);
    }
  }
  return [...found.values()];
}
