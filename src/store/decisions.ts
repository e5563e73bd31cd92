import type { Decision, WorkState } from "../domain/decision";
import type { Finding } from "../domain/finding";

/** Digits that two readings of the same text share: engines may round the last digits of a sine differently. */
const SIGNIFICANT = 9;

/**
 * The figures of a finding as one line of text: severity, expected, actual, unit, and the numbers of its sentence. Two
 * findings of one id that have the same line say the same, however their sentences may have been reworded.
 */
export function findingFigures(finding: Finding): string {
  const figure = (value: number | string | null | undefined): string =>
    typeof value === "number" ? String(Number(value.toPrecision(SIGNIFICANT))) : (value ?? "");
  const numbers = finding.message.zh.match(/\d+(?:\.\d+)?/gu) ?? [];
  return [
    finding.severity,
    figure(finding.expected),
    figure(finding.actual),
    finding.unit ?? "",
    numbers.join(" "),
  ].join("|");
}

/** Where a finding stands. */
export interface Standing {
  readonly state: WorkState;
  /** the entry that says so; null for a finding that nobody has dealt with */
  readonly decision: Decision | null;
  /** the last entry, made when the finding said something else: it no longer holds */
  readonly outdated: Decision | null;
  /** every entry on this finding, oldest first */
  readonly history: readonly Decision[];
}

const untouched: Standing = { state: "open", decision: null, outdated: null, history: [] };

/** The standing of every finding, by its id. */
export function standings(
  findings: readonly Finding[],
  log: readonly Decision[],
): ReadonlyMap<string, Standing> {
  const histories = new Map<string, Decision[]>();
  for (const one of inTime(log)) {
    const own = histories.get(one.finding);
    if (own) own.push(one);
    else histories.set(one.finding, [one]);
  }
  return new Map(findings.map((finding) => [finding.id, standing(finding, histories.get(finding.id) ?? [])]));
}

function standing(finding: Finding, history: readonly Decision[]): Standing {
  const last = history.at(-1);
  if (last === undefined) return untouched;
  const figures = findingFigures(finding);
  const decision = history.findLast((one) => one.said.figures === figures) ?? null;
  return { state: decision?.state ?? "open", decision, outdated: decision === null ? last : null, history };
}

/** Entries on findings that the dataset no longer makes, made while it was in view; oldest first. */
export function orphaned(
  findings: readonly Finding[],
  log: readonly Decision[],
  dataset: string,
): readonly Decision[] {
  const ids = new Set(findings.map((one) => one.id));
  return inTime(log).filter((one) => one.dataset === dataset && !ids.has(one.finding));
}

/** The entries that speak of a dataset: on its findings, or made while it was in view. */
export function decisionsOn(
  findings: readonly Finding[],
  log: readonly Decision[],
  dataset: string,
): readonly Decision[] {
  const ids = new Set(findings.map((one) => one.id));
  return inTime(log).filter((one) => one.dataset === dataset || ids.has(one.finding));
}

/** What somebody says about a finding. */
export interface Said {
  readonly state: WorkState;
  readonly reason: string;
  readonly initials: string;
  /** when */
  readonly at: Date;
}

/** The entry to be added to the log. Blanks around reason and initials do not count. */
export function newDecision(finding: Finding, policy: string | null, dataset: string, said: Said): Decision {
  const at = said.at.toISOString();
  const initials = said.initials.trim();
  return {
    id: `${at}/${initials}/${said.state}/${finding.id}`,
    finding: finding.id,
    subject: finding.subject,
    said: { severity: finding.severity, message: finding.message, figures: findingFigures(finding) },
    rule: finding.rule,
    ruleVersion: finding.ruleVersion ?? null,
    policy,
    dataset,
    state: said.state,
    reason: said.reason.trim(),
    initials,
    at,
  };
}

/** Oldest first; entries of one moment stay in the order in which they arrived. */
function inTime(log: readonly Decision[]): readonly Decision[] {
  return log.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
