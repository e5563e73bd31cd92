import type { StatedArea } from "../domain/area";
import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Verdict } from "../domain/verdict";
import { causes } from "./causes";
import type { Policy } from "./policy";
import { halfQuantum, within } from "./printed-area";
import { type Judged, verdictSentence } from "./verdict-sentence";

/** What carries declared areas: a parcel, a zone, or one block of a zone. */
export interface AreaHolder {
  readonly areas: readonly StatedArea[];
}

/**
 * The answers to "is the declared area the one that the coordinates enclose?", one for each figure that describes
 * the bounded ground: the first `site` or `total` figure and every other one of the same role. Without a boundary
 * each of them is `not-checkable`.
 *
 * Reproduced: |A − declared| ≤ q/2 + f·σ, with q the last printed digit, f the policy's factor and
 * σ² = (a_N·δ_N/√12)² + (a_E·δ_E/√12)² the coordinate rounding carried through the shoelace formula; this is
 * GB/T 17986.1-2000 eq. 20 (m_S = m_j·√(Σ D²/8)) with m_j = δ/√6.
 * Within survey tolerance: ≤ f·√(m_S(class)² + σ² + (q/√12)²), m_S(class) over the simplified ring.
 */
export function verdicts(holder: AreaHolder, facts: BoundaryFacts | null, policy: Policy): Verdict[] {
  return auditedAreas(holder).map(([area, index]) =>
    facts === null ? uncheckable(area, index, policy) : judged(area, index, holder, facts, policy),
  );
}

/** Whether a verdict asks for no cause: the figure is reproduced, or there is nothing to compare it with. */
export function isExplained(verdict: Verdict["verdict"]): boolean {
  return verdict === "reproduced" || verdict === "reproduced-ellipsoidal" || verdict === "not-checkable";
}

function auditedAreas(holder: AreaHolder): [area: StatedArea, index: number][] {
  const describing = holder.areas
    .map((area, index): [StatedArea, number] => [area, index])
    .filter(([area]) => area.role === "site" || area.role === "total");
  const role = describing[0]?.[0].role;
  return describing.filter(([area]) => area.role === role);
}

function uncheckable(area: StatedArea, index: number, policy: Policy): Verdict {
  return {
    area: index,
    verdict: "not-checkable",
    declared: area.squareMetres,
    computed: null,
    difference: null,
    tolerance: null,
    surveyTolerance: null,
    budget: null,
    reason: {
      zh: "文件没有公布这块地的界址点坐标，面积无法核对。",
      en: "The document prints no boundary points for this piece of land, so its area cannot be checked.",
    },
    policy: policy.name,
  };
}

function judged(
  area: StatedArea,
  index: number,
  { areas }: AreaHolder,
  facts: BoundaryFacts,
  policy: Policy,
): Verdict {
  const others = areas.filter((other) => other !== area);
  const declared = area.squareMetres;
  const planar = facts.measured.planar ?? facts.planarEquivalent;
  const ellipsoidal = facts.measured.ellipsoidal;
  const half = halfQuantum(area, policy);
  const coordinates = coordinateDeviation(facts);
  const points = classDeviation(facts, policy);
  const tolerance = half + policy.factor * coordinates;
  const surveyTolerance = policy.factor * Math.hypot(points, coordinates, (2 * half) / Math.sqrt(12));
  const reviewLimit = policy.reviewShare * Math.abs(declared);
  const fits = (value: number, allowed: number): boolean => within(value - declared, allowed, declared);
  const nearer = Math.abs(planar - declared) <= Math.abs(ellipsoidal - declared) ? planar : ellipsoidal;
  const [verdict, computed]: [Verdict["verdict"], number] = fits(planar, tolerance)
    ? ["reproduced", planar]
    : fits(ellipsoidal, tolerance)
      ? ["reproduced-ellipsoidal", ellipsoidal]
      : fits(planar, surveyTolerance)
        ? ["within-survey-tolerance", planar]
        : fits(ellipsoidal, surveyTolerance)
          ? ["within-survey-tolerance", ellipsoidal]
          : [fits(nearer, reviewLimit) ? "review" : "inconsistent", planar];
  const difference = computed - declared;
  const figures: Judged = {
    area,
    verdict,
    planar,
    ellipsoidal,
    computed,
    tolerance,
    surveyTolerance,
    bothFit: fits(planar, tolerance) && fits(ellipsoidal, tolerance),
  };
  const found = isExplained(verdict)
    ? null
    : causes(area, others, planar, { tolerance, half, deviation: coordinates }, facts);
  return {
    area: index,
    verdict,
    declared,
    computed,
    difference,
    tolerance,
    surveyTolerance,
    reviewLimit,
    budget: {
      rounding: tolerance,
      projection: planar - ellipsoidal,
      points: policy.factor * points,
      unexplained: Math.max(0, Math.abs(difference) - Math.max(tolerance, surveyTolerance)),
    },
    reason: verdictSentence(figures, policy),
    ...(found === null ? {} : { hypotheses: found }),
    policy: policy.name,
  };
}

/** A rounding to δ has the standard deviation δ/√12 in each coordinate. */
function coordinateDeviation(facts: BoundaryFacts): number {
  const [north, east] = facts.coordinateStep;
  const { areaPerCoordinate: per } = facts;
  return Math.hypot(per.north * north, per.east * east) / Math.sqrt(12);
}

/** A mean error m_j of position is m_j/√2 in each coordinate; dense points on a line are not independent. */
function classDeviation(facts: BoundaryFacts, policy: Policy): number {
  const { north, east } = facts.areaPerCoordinateSimplified;
  return (policy.pointClass.meanError / Math.SQRT2) * Math.hypot(north, east);
}
