import type { StatedArea } from "../../domain/area";
import type { BoundaryFacts } from "../../domain/boundary-facts";
import type { Evidence, Message } from "../../domain/evidence";
import type { Severity } from "../../domain/finding";
import type { Verdict } from "../../domain/verdict";
import { areaHolders } from "../area-holders";
import { causeSentence } from "../causes";
import { stated } from "../figures";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";
import { verdicts } from "../verdict";

/** The declared area against the boundary: the verdict as a finding. */
export const areaGeometry: Rule = {
  id: "area-geometry",
  version: 2,
  check: (records, facts, policy) =>
    areaHolders(records).flatMap(({ key, subject, block, areas, evidence }) => {
      const found = drafts(subject, areas, facts.get(key), evidence, policy);
      return block === null ? found : found.map((draft) => ({ ...draft, key: block }));
    }),
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
  const judged = verdicts({ areas }, facts, policy);
  const held = judged.find(({ verdict }) => verdict.startsWith("reproduced"));
  const other = held === undefined ? undefined : areas[held.area];
  return judged.flatMap((verdict, ordinal) => {
    if (verdict.verdict === "not-checkable") return [];
    const severity = severities[verdict.verdict];
    if (ordinal > 0 && severity === "pass") return [];
    const place = areas[verdict.area]?.evidence ?? evidence;
    return [
      {
        severity,
        subject,
        message: severity === "pass" ? verdict.reason : explained(verdict, other),
        expected: verdict.computed,
        actual: verdict.declared,
        difference: verdict.difference,
        tolerance:
          verdict.verdict === "within-survey-tolerance" ? verdict.surveyTolerance : verdict.tolerance,
        unit: "m2",
        ...(verdict.hypotheses === undefined
          ? {}
          : {
              causes: verdict.hypotheses.map(({ rank, kind, labels, area }) => ({
                rank,
                kind,
                points: labels,
                area,
              })),
            }),
        evidence: [place],
      },
    ];
  });
}

/** The sentence of a verdict, with the single changes that would give the declared figure. */
function explained({ reason, hypotheses }: Verdict, other: StatedArea | undefined): Message {
  const cause = causeSentence(hypotheses);
  const print = other === undefined ? null : stated(other);
  return {
    zh: `${reason.zh}${print === null ? "" : `另印的 ${print.zh} 与坐标相符。`}${cause.zh}`,
    en: `${reason.en} ${print === null ? "" : `The other printed figure, ${print.en}, agrees with the coordinates. `}${cause.en}`,
  };
}
