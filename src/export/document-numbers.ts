import type { Dataset } from "../domain/dataset";

/** The printed number of every document by its id; null where none is printed. */
export function documentNumbers(dataset: Dataset): ReadonlyMap<string, string | null> {
  return new Map(dataset.documents.map((document) => [document.id, document.number]));
}
