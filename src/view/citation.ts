import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { dateText } from "./date-text";
import { evidencePlace } from "./evidence-text";
import type { Language } from "./language";
import { originalLink } from "./original-link";
import { parcelTitle } from "./parcel-title";
import { fileTitle, issueText } from "./printed-in";
import { printedWords } from "./printed-words";

/** What a citation is made with besides the records. */
export interface CitedWith {
  /** the data are invented, and the citation says so */
  readonly invented: boolean;
  /** addresses of originals that the office gives */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * The place of a parcel in print as it is cited: issuer, title, number, date, the issue of the gazette with page and
 * line of the text that was read, the parcel, the address of the original. Where no issue is printed, the file stands
 * for it. What the documents do not say is left out. Invented data are said to be invented.
 */
export function citation(
  dataset: Dataset,
  parcel: Parcel,
  { invented, links }: CitedWith,
  language: Language,
): string {
  const document = dataset.documents.find((one) => one.id === parcel.document);
  const issue = document?.gazetteIssue ? issueText(document.gazetteIssue, language) : null;
  const file = fileTitle(dataset, parcel.evidence.source);
  const place = evidencePlace(parcel.evidence, language);
  const title = document?.title ? printedWords(document.title) : null;
  const date = document?.date ? dateText(document.date, language) : null;
  const issuers = document?.issuers ?? [];
  const link = document === undefined ? null : originalLink(links, document);
  if (language === "zh") {
    const printed = issue === null ? `《${file}》${place}` : `${issue}（所读文本${place}）`;
    const parts = [
      issuers.length > 0 ? `${issuers.join("、")}：` : "",
      title === null ? "" : `《${title}》`,
      document?.number ? `（${document.number}）` : "",
      date === null ? "" : `，${date}`,
      document === undefined ? printed : `，载${printed}`,
      `，${parcelTitle(parcel, language)}`,
      invented ? "（虚构数据）" : "",
    ];
    return `${parts.join("")}。${link === null ? "" : link.address}`;
  }
  const parts = [
    issuers.join(", "),
    title === null ? "" : `“${title}”`,
    document?.number ?? "",
    date ?? "",
    `${document === undefined ? "" : "in "}${issue === null ? `${file}, ${place}` : `${issue} (${place} of the text read)`}`,
    `parcel ${parcelTitle(parcel, language)}`,
  ].filter((one) => one !== "");
  return `${parts.join(", ")}${invented ? " (invented data)" : ""}.${link === null ? "" : ` ${link.address}`}`;
}
