import type { Dataset } from "../domain/dataset";

/** What a document is called in a list: its number, else its title, else its id; empty for none. */
export function documentName(dataset: Dataset, id: string | null): string {
  if (id === null) return "";
  const document = dataset.documents.find((one) => one.id === id);
  return document?.number ?? document?.title ?? id;
}
