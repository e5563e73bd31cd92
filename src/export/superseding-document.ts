import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { laterRecord } from "../view/amendments";

/** The number of the document that changes this record, its title where none is printed; null where none does. */
export function supersedingDocument(
  parcel: Parcel,
  whole: Dataset,
  numbers: ReadonlyMap<string, string | null>,
): string | null {
  const id = laterRecord(whole, parcel)?.document;
  if (id === null || id === undefined) return null;
  return numbers.get(id) ?? whole.documents.find((one) => one.id === id)?.title ?? id;
}
