import type { StatedArea } from "../../domain/area";
import type { BoundaryFacts } from "../../domain/boundary-facts";
import type { Evidence, Message } from "../../domain/evidence";
import type { Severity } from "../../domain/finding";
import type { Verdict } from "../../domain/verdict";
import type { Policy } from "../policy";
import { within } from "../printed-area";
import type { Draft, Rule } from "../rule";
import { verdicts } from "../verdict";

/** The declared area against the boundary: the verdict as a finding. */
export const areaGeometry: Rule = {
  id: "area-geometry",
  check: (records, facts, policy) => [
    ...records.parcels.flatMap((parcel) =>
      drafts(parcel.id, parcel.areas, facts.get(parcel.id), parcel.evidence, policy),
    ),
    ...records.zones.flatMap((zone) => [
      ...drafts(zone.id, zone.areas, facts.get(zone.id), zone.evidence, policy),
      ...zone.blocks.flatMap((block, index) => {
        const areas = block.area === null ? [] : [block.area];
        const found = drafts(zone.id, areas, facts.get(`${zone.id}#${index}`), zone.evidence, policy);
        return found.map((draft) => ({ ...draft, key: block.name }));
      }),
    ]),
  ],
};

const severities: Readonly<Record<Exclude<Verdict["verdict"], "not-checkable">, Severity>> = {
  reproduced: "pass",
  "reproduced-ellipsoidal": "pass",
  "within-survey-tolerance": "pass",
  review: "warning",
  inconsistent: "error",
};

/** One finding for the figure that the audit uses, and one more for every other figure that does not hold. */
function drafts(
  subject: string,
  areas: readonly StatedArea[],
  facts: BoundaryFacts | undefined,
  evidence: Evidence,
  policy: Policy,
): Draft[] {
  if (facts === undefined) return [];
  return verdicts({ areas }, facts, policy).flatMap((verdict, ordinal) => {
    if (verdict.verdict === "not-checkable") return [];
    const severity = severities[verdict.verdict];
    if (ordinal > 0 && severity === "pass") return [];
    const place = areas[verdict.area]?.evidence ?? evidence;
    return [
      {
        severity,
        subject,
        message: severity === "pass" ? verdict.reason : explained(verdict, facts),
        expected: verdict.computed,
        actual: verdict.declared,
        difference: verdict.difference,
        tolerance:
          verdict.verdict === "within-survey-tolerance" ? verdict.surveyTolerance : verdict.tolerance,
        unit: "m2",
        evidence: [place],
      },
    ];
  });
}

/** The sentence of a verdict, with the first single change that would give the declared figure. */
function explained(verdict: Verdict, facts: BoundaryFacts): Message {
  const tolerance = verdict.tolerance ?? 0;
  const cause = facts.hypotheses.find((one) =>
    within(one.area - verdict.declared, tolerance, verdict.declared),
  );
  if (cause === undefined) return verdict.reason;
  return {
    zh: `${verdict.reason.zh}可能的原因：${cause.message.zh}`,
    en: `${verdict.reason.en} A possible cause: ${cause.message.en}`,
  };
}
