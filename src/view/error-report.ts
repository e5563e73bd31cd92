import type { Dataset } from "../domain/dataset";
import type { Evidence } from "../domain/evidence";
import { evidencePlace } from "./evidence-text";
import type { Language } from "./language";
import { issueText } from "./printed-in";

/** What somebody believes to be wrong, with what is needed to look it up. */
export interface ErrorReport {
  readonly schema: "dikuai/error-report@1";
  /** the record as the page names it */
  readonly subject: string;
  readonly title: string;
  /** the reader's own words */
  readonly message: string;
  readonly document: string | null;
  /** the issue of the gazette that prints it; null where none is printed */
  readonly issue: string | null;
  readonly source: { readonly name: string; readonly sha256: string } | null;
  readonly evidence: Evidence;
  readonly generator: string;
  /** of the page; a fragment, so that no server was told of it */
  readonly address: string;
}

/** What a report is about. */
export interface Reported {
  readonly id: string;
  readonly title: string;
  readonly document: string | null;
  readonly evidence: Evidence;
}

/** The report of one error, with the evidence that the record stands on. */
export function errorReport(
  dataset: Dataset,
  about: Reported,
  message: string,
  address: string,
): ErrorReport {
  const source = dataset.sources.find(({ id }) => id === about.evidence.source);
  const document = dataset.documents.find(({ id }) => id === about.document);
  return {
    schema: "dikuai/error-report@1",
    subject: about.id,
    title: about.title,
    message: message.trim(),
    document: document?.number ?? document?.title ?? about.document,
    issue: document?.gazetteIssue ? issueText(document.gazetteIssue, "zh") : null,
    source: source === undefined ? null : { name: source.name, sha256: source.sha256 },
    evidence: about.evidence,
    generator: `${dataset.generator.name} ${dataset.generator.version}`,
    address,
  };
}

/** The report as a letter: what is believed to be wrong first, the places after it. */
export function reportLetter(
  report: ErrorReport,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const zh = language === "zh";
  const place = evidencePlace(report.evidence, language);
  const lines = zh
    ? [
        report.message === "" ? "（请写：哪里不对，应该是什么，从哪里知道）" : report.message,
        "",
        `对象：${report.title}`,
        `文件：${report.document ?? "未归入文件"}${report.issue === null ? "" : `，${report.issue}`}`,
        `出处：${report.source?.name ?? report.evidence.source}，${place}（字符 ${report.evidence.start}–${report.evidence.end}）`,
        `原件摘要 SHA-256：${report.source?.sha256 ?? "没有"}`,
        `编号：${report.subject}`,
        `程序：${report.generator}`,
        `页面：${report.address}`,
      ]
    : [
        report.message === ""
          ? "(Please write what is wrong, what it should be, and how you know.)"
          : report.message,
        "",
        `About: ${report.title}`,
        `Document: ${report.document ?? "none"}${report.issue === null ? "" : `, ${report.issue}`}`,
        `Place: ${report.source?.name ?? report.evidence.source}, ${place} (characters ${report.evidence.start}–${report.evidence.end})`,
        `SHA-256 of the source: ${report.source?.sha256 ?? "none"}`,
        `Id: ${report.subject}`,
        `Program: ${report.generator}`,
        `Page: ${report.address}`,
      ];
  return {
    subject: zh ? `更正：${report.title}` : `Correction: ${report.title}`,
    body: lines.join("\n"),
  };
}

/** The letter as an address that opens the reader's own mail program; lines end as RFC 6068 asks. */
export function letterAddress(to: string | null, letter: ReturnType<typeof reportLetter>): string {
  const text = (words: string): string => encodeURIComponent(words.replace(/\r?\n/gu, "\r\n"));
  return `mailto:${encodeURIComponent(to ?? "").replace(/%40/gu, "@")}?subject=${text(letter.subject)}&body=${text(letter.body)}`;
}
