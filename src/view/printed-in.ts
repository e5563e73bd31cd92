import type { Dataset } from "../domain/dataset";
import type { GazetteIssue } from "../domain/gazette-issue";
import type { Language } from "./language";

/** The issue as it is named: 《云溪市人民政府公报》2030年第3期（总第041期）. Parts that the print leaves out are left out. */
export function issueText(issue: GazetteIssue, language: Language): string {
  const { gazette, year, number, total } = issue;
  if (language === "zh") {
    const parts = [
      gazette === null ? "" : `《${gazette}》`,
      year === null ? "" : `${year}年`,
      number === null ? "" : `第${number}期`,
      total === null ? "" : `（总第${total}期）`,
    ];
    return parts.join("");
  }
  const parts = [
    [gazette ?? "gazette", year].filter((one) => one !== null).join(" "),
    number === null ? null : `no. ${number}`,
  ];
  const named = parts.filter((one) => one !== null).join(", ");
  return total === null ? named : `${named} (no. ${total} of all)`;
}

/**
 * What a source is called to a reader: the one issue of its documents, else the number or title of its only document,
 * else the name of the file without its ending.
 */
export function sourceTitle(dataset: Dataset, source: string, language: Language): string {
  const own = dataset.documents.filter(({ evidence }) => evidence.source === source);
  const issues = new Set(
    own.map(({ gazetteIssue }) => (gazetteIssue ? issueText(gazetteIssue, language) : "")),
  );
  const [issue = ""] = issues;
  if (issues.size === 1 && issue !== "") return issue;
  const [only] = own;
  if (own.length === 1 && only !== undefined) {
    const name = only.number ?? only.title;
    if (name !== null) return name;
  }
  return fileTitle(dataset, source);
}

/** The name of a source's file without its ending; its id where the dataset does not hold it. */
export function fileTitle(dataset: Dataset, source: string): string {
  const name = dataset.sources.find(({ id }) => id === source)?.name;
  return name?.replace(/\.[a-z0-9]{2,5}$/iu, "") ?? source;
}
