import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { dateText } from "./date-text";
import type { Language } from "./language";

/** Number and date of the document that a record stands in: 示政函〔2024〕5号（2024年3月15日）. */
export function documentOfRecord(dataset: Dataset, parcel: Parcel, language: Language): string {
  const document = dataset.documents.find((one) => one.id === parcel.document);
  const name = document?.number ?? document?.title ?? "—";
  if (document?.date == null) return name;
  const date = dateText(document.date, language);
  return language === "zh" ? `${name}（${date}）` : `${name} (${date})`;
}
