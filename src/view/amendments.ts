import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import type { Parcel } from "../domain/parcel";

/** What the documents of a dataset, read together, say of one parcel over time. */
interface Amendments {
  /** by id of an earlier record: the latest record that changes it */
  readonly later: ReadonlyMap<string, Parcel>;
  /** by id of a record that changes: the latest record that it changes */
  readonly earlier: ReadonlyMap<string, Parcel>;
}

const known = new WeakMap<Dataset, Amendments>();
const CHANGES: readonly Parcel["status"][] = ["modified", "split", "retired"];

/**
 * The record of another document that changes this one; null where the data hold none. `version` tells the state before
 * from the state after within one document, whose author says so; across documents nobody prints it. One code alone
 * proves nothing, as towns share codes: the later document must say that it changes the parcel, and either name the
 * number of the earlier document or be of the same office, of a later day and of the same plan area.
 */
export function laterRecord(dataset: Dataset, parcel: Parcel): Parcel | null {
  return amendments(dataset).later.get(parcel.id) ?? null;
}

/** The record of an earlier document that this one changes; null where the data hold none. */
export function earlierRecord(dataset: Dataset, parcel: Parcel): Parcel | null {
  return amendments(dataset).earlier.get(parcel.id) ?? null;
}

function amendments(dataset: Dataset): Amendments {
  let found = known.get(dataset);
  if (!found) {
    found = tied(dataset);
    known.set(dataset, found);
  }
  return found;
}

function tied({ documents, parcels }: Dataset): Amendments {
  const documentOf = new Map(documents.map((one) => [one.id, one]));
  const dateOf = (one: Parcel | undefined): string => documentOf.get(one?.document ?? "")?.date ?? "";
  const later = new Map<string, Parcel>();
  const earlier = new Map<string, Parcel>();
  const changes = new Map<string, Parcel[]>();
  for (const one of parcels) {
    if (one.code === null || one.version === "before" || !CHANGES.includes(one.status)) continue;
    const same = changes.get(one.code);
    if (same) same.push(one);
    else changes.set(one.code, [one]);
  }
  for (const one of parcels) {
    const amended = documentOf.get(one.document ?? "");
    if (!amended || one.version === "before") continue;
    for (const change of changes.get(one.code ?? "") ?? []) {
      const amending = documentOf.get(change.document ?? "");
      if (!amending || amended === amending) continue;
      if (!names(amending, amended) && !follows(change, amending, one, amended)) continue;
      if (dateOf(change) >= dateOf(later.get(one.id))) later.set(one.id, change);
      if (dateOf(one) >= dateOf(earlier.get(change.id))) earlier.set(change.id, one);
    }
  }
  return { later, earlier };
}

/** A document can name only what has its number already. */
function names(amending: GazetteDocument, amended: GazetteDocument): boolean {
  return amended.number !== null && amending.relations.some(({ number }) => number === amended.number);
}

function follows(change: Parcel, amending: GazetteDocument, one: Parcel, amended: GazetteDocument): boolean {
  return (
    change.planArea !== null &&
    change.planArea === one.planArea &&
    amending.issuers.some((office) => amended.issuers.includes(office)) &&
    amended.date !== null &&
    amending.date !== null &&
    amended.date < amending.date
  );
}
