import { group } from "d3-array";
import type { Dataset } from "../domain/dataset";
import type { Finding, Severity } from "../domain/finding";
import type { Language } from "./language";
import { subjectTitle } from "./parcel-title";
import { ruleName } from "./rule-names";
import { holdsTerms, searchKey, searchTerms } from "./search-key";

/** Severities, worst first. */
export const severityOrder: readonly Severity[] = ["error", "warning", "note", "pass"];

/** A finding with the title of what it speaks of. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly subject: string;
}

/** Findings that hold the text of the search, worst first, otherwise in the order of the rules. */
export function listedFindings(dataset: Dataset, text: string, language: Language): ListedFinding[] {
  const terms = searchTerms(text);
  return dataset.findings
    .map((finding) => ({
      finding,
      subject: subjectTitle(dataset, finding.subject, language) ?? finding.subject,
    }))
    .filter(({ finding, subject }) =>
      holdsTerms(
        searchKey(
          [
            subject,
            finding.rule,
            ruleName(finding.rule, language),
            finding.message.zh,
            finding.message.en,
          ].join("\n"),
        ),
        terms,
      ),
    )
    .sort((a, b) => severityOrder.indexOf(a.finding.severity) - severityOrder.indexOf(b.finding.severity));
}

/** Findings of one rule that weigh the same: what they share is said once above them. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly rule: string;
  readonly findings: readonly ListedFinding[];
}

/** Groups in the order of their first findings, worst first where the findings are so. */
export function findingGroups(findings: readonly ListedFinding[]): FindingGroup[] {
  const groups = group(findings, ({ finding: { severity, rule } }) => `${severity} ${rule}`);
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ severity: first.finding.severity, rule: first.finding.rule, findings: together }] : [];
  });
}

/** How many findings each severity has. */
export function severityCounts(findings: readonly ListedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0, pass: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

/** The findings that speak of one record. */
export function findingsOf(dataset: Dataset, id: string): Finding[] {
  return dataset.findings
    .filter((one) => one.subject === id)
    .sort((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
}
