import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { dateText } from "./date-text";
import { evidencePlace } from "./evidence-text";
import type { Language } from "./language";
import { parcelTitle } from "./parcel-title";
import { printedWords } from "./printed-words";

/**
 * The place of a parcel in print as it is cited: issuer, title, number, date, the issue (the source as it is named) with
 * page and line, the parcel. What the documents do not say is left out. Invented data are said to be invented.
 */
export function citation(dataset: Dataset, parcel: Parcel, invented: boolean, language: Language): string {
  const document = dataset.documents.find((one) => one.id === parcel.document);
  const source = dataset.sources.find((one) => one.id === parcel.evidence.source);
  const issue = source?.name.replace(/\.[a-z0-9]{2,5}$/iu, "") ?? parcel.evidence.source;
  const place = evidencePlace(parcel.evidence, language);
  const title = document?.title ? printedWords(document.title) : null;
  const date = document?.date ? dateText(document.date, language) : null;
  const issuers = document?.issuers ?? [];
  if (language === "zh") {
    const parts = [
      issuers.length > 0 ? `${issuers.join("、")}：` : "",
      title === null ? "" : `《${title}》`,
      document?.number ? `（${document.number}）` : "",
      date === null ? "" : `，${date}`,
      document === undefined ? `《${issue}》` : `，载《${issue}》`,
      place,
      `，${parcelTitle(parcel, language)}`,
      invented ? "（虚构数据）" : "",
    ];
    return `${parts.join("")}。`;
  }
  const parts = [
    issuers.join(", "),
    title === null ? "" : `“${title}”`,
    document?.number ?? "",
    date ?? "",
    `${document === undefined ? "" : "in "}${issue}`,
    place,
    `parcel ${parcelTitle(parcel, language)}`,
  ].filter((one) => one !== "");
  return `${parts.join(", ")}${invented ? " (invented data)" : ""}.`;
}
