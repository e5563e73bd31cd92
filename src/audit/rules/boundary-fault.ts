import type { BoundaryFacts } from "../../domain/boundary-facts";
import type { Evidence } from "../../domain/evidence";
import type { Draft, Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/** What geodesy found wrong with a boundary: crossings, repeated points, slivers, holes outside, and the like. */
export const boundaryFault: Rule = {
  id: "boundary-fault",
  version: 1,
  check: (records, facts, policy) =>
    subjectPlaces(records)
      .flatMap(({ key, subject, evidence }) => drafts(subject, facts.get(key), evidence))
      .map(({ fault, ...draft }): Draft => ({ ...draft, severity: policy.faultSeverity[fault] })),
};

type FaultDraft = Omit<Draft, "severity"> & { readonly fault: BoundaryFacts["faults"][number]["kind"] };

function drafts(subject: string, facts: BoundaryFacts | undefined, evidence: Evidence): FaultDraft[] {
  return (facts?.faults ?? []).map((fault) => ({
    fault: fault.kind,
    key: [fault.kind, ...fault.labels].join("-"),
    subject,
    message: fault.message,
    actual: fault.labels.join("、"),
    evidence: [evidence],
  }));
}
