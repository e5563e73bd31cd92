import { group } from "d3-array";
import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import { isSameName, oneScript } from "../domain/one-script";
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
  const numbered = group(documents, ({ number }) => comparable(number));
  const later = new Map<string, Parcel>();
  const earlier = new Map<string, Parcel>();
  const coded = parcels.filter((one) => one.code !== null && one.version !== "before");
  for (const records of group(coded, ({ code }) =>
    comparable(code?.replace(NUMBER_MARK, "") ?? null),
  ).values()) {
    const changes = records.length < 2 ? [] : records.filter((one) => CHANGES.includes(one.status));
    if (changes.length === 0) continue;
    // A thousand documents may share a code: each change is held against what its document names and its plan area only.
    const inDocument = group(records, ({ document }) => document);
    const inPlanArea = group(records, ({ planArea }) => comparable(planArea));
    for (const change of changes) {
      const amending = documentOf.get(change.document ?? "");
      if (!amending) continue;
      const named = new Set(
        amending.relations.flatMap(({ number }) => numbered.get(oneScript(number)) ?? []),
      );
      const beside = change.planArea === null ? [] : (inPlanArea.get(oneScript(change.planArea)) ?? []);
      const amended = [
        ...[...named].flatMap(({ id }) => inDocument.get(id) ?? []),
        ...beside.filter((one) => follows(amending, documentOf.get(one.document ?? ""))),
      ];
      for (const one of amended) {
        if (one.document === change.document) continue;
        if (dateOf(change) >= dateOf(later.get(one.id))) later.set(one.id, change);
        if (dateOf(one) >= dateOf(earlier.get(change.id))) earlier.set(change.id, one);
      }
    }
  }
  return { later, earlier };
}

/** One document prints 2031-07, the other 2031-07号. */
const NUMBER_MARK = /(?<=[A-Za-z\d])号$/u;

/** A code, a number or a place as it is compared: in one script. */
function comparable(name: string | null): string | null {
  return name === null ? null : oneScript(name);
}

/** Whether a document is of a later day than another and of the same office. */
function follows(amending: GazetteDocument, amended: GazetteDocument | undefined): boolean {
  return (
    amended !== undefined &&
    amending.issuers.some((office) => amended.issuers.some((other) => isSameName(other, office))) &&
    amended.date !== null &&
    amending.date !== null &&
    amended.date < amending.date
  );
}
