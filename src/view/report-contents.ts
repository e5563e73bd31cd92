import type { Dataset } from "../domain/dataset";
import type { Evidence } from "../domain/evidence";
import type { Finding } from "../domain/finding";
import type { Parcel } from "../domain/parcel";
import type { Source } from "../domain/source";
import { type BatchGroup, verdictCounts } from "./batch-dots";
import type { LedgerRow } from "./ledger-rows";
import type { VerdictKind } from "./verdict-words";

/** A rule that findings of a report name. */
export interface ReportRule {
  readonly rule: string;
  /** null where the data do not say */
  readonly version: number | null;
}

/** What a report on some parcels rests on. */
export interface ReportGrounds {
  /** names and versions of the policies that its verdicts name */
  readonly policies: readonly string[];
  readonly rules: readonly ReportRule[];
  /** sources that its parcels and findings were read from */
  readonly sources: readonly Source[];
}

/** Findings on the given parcels and on their documents; on everything where `whole`. Checks that held come last. */
export function reportFindings(dataset: Dataset, parcels: readonly Parcel[], whole: boolean): Finding[] {
  const subjects = new Set(parcels.flatMap((one) => [one.id, one.document ?? one.id]));
  const chosen = whole ? dataset.findings : dataset.findings.filter((one) => subjects.has(one.subject));
  const order = ["error", "warning", "note", "pass"];
  return chosen.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

/** The policies, rules and sources behind the given parcels and findings. */
export function reportGrounds(
  dataset: Dataset,
  parcels: readonly Parcel[],
  findings: readonly Finding[],
): ReportGrounds {
  const policies = new Set(parcels.flatMap((one) => one.verdicts.map((verdict) => verdict.policy)));
  const rules = new Map<string, ReportRule>();
  for (const { rule, ruleVersion } of findings) {
    rules.set(`${rule}/${ruleVersion ?? ""}`, { rule, version: ruleVersion ?? null });
  }
  const used = new Set(
    [...parcels.map((one) => one.evidence), ...findings.flatMap((one) => one.evidence)].flatMap(placesOf),
  );
  return {
    policies: [...policies].sort(),
    rules: [...rules.values()].sort((one, other) => one.rule.localeCompare(other.rule, "en")),
    sources: dataset.sources.filter((one) => used.has(one.id)),
  };
}

const placesOf = (evidence: Evidence): string[] => [
  evidence.source,
  ...(evidence.more ?? []).map((one) => one.source),
];

export type SheetChoice = "all" | "open" | "none";

/** The parcels that get a sheet of their own: those with a boundary, or of these those whose figure is not reproduced. */
export function sheetParcels(parcels: readonly Parcel[], choice: SheetChoice): readonly Parcel[] {
  if (choice === "none") return [];
  const located = parcels.filter((one) => one.boundary !== null);
  return choice === "all" ? located : located.filter((one) => one.verdicts.some(isUnreproduced));
}

function isUnreproduced({ verdict }: Parcel["verdicts"][number]): boolean {
  return verdict === "review" || verdict === "inconsistent" || verdict === "within-survey-tolerance";
}

const open: readonly VerdictKind[] = ["inconsistent", "review"];

/** Rows of the list: what does not agree first, then what is for review, the rest in its order. */
export function failingFirst(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const rank = ({ verdict }: LedgerRow): number =>
    verdict && open.includes(verdict.verdict) ? open.indexOf(verdict.verdict) : open.length;
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

/** How many areas have each verdict, the worst first; those that could not be checked last. */
export function verdictTally(parcels: readonly Parcel[]): BatchGroup["verdicts"] {
  const counts = verdictCounts(parcels.flatMap((one) => one.verdicts));
  const checked = counts.filter((one) => one.verdict !== "not-checkable");
  return [...checked.toReversed(), ...counts.filter((one) => !checked.includes(one))];
}
