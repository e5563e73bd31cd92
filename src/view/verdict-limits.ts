import type { Verdict } from "../domain/verdict";

/** What a difference was held against, in square metres. */
export interface VerdictLimit {
  readonly kind: "rounding" | "survey" | "review";
  readonly squareMetres: number;
  /** the verdict turned on this one */
  readonly decides: boolean;
}

/**
 * The limits of a verdict in the order in which they are asked. A figure that holds was decided by the one that it kept,
 * a difference for review by the wider tolerance that it broke, a figure that does not agree by the limit of review.
 */
export function verdictLimits(verdict: Verdict): readonly VerdictLimit[] {
  const { tolerance, surveyTolerance, reviewLimit } = verdict;
  const decides = decidingKind(verdict);
  return (
    [
      ["rounding", tolerance],
      ["survey", surveyTolerance],
      ["review", reviewLimit ?? null],
    ] as const
  ).flatMap(([kind, squareMetres]) =>
    squareMetres === null ? [] : [{ kind, squareMetres, decides: kind === decides }],
  );
}

/** The limit that decided, in square metres; null where nothing could be checked. */
export function decidingLimit(verdict: Verdict): number | null {
  return verdictLimits(verdict).find(({ decides }) => decides)?.squareMetres ?? null;
}

function decidingKind(verdict: Verdict): VerdictLimit["kind"] {
  const wider = (verdict.surveyTolerance ?? 0) > (verdict.tolerance ?? 0) ? "survey" : "rounding";
  switch (verdict.verdict) {
    case "within-survey-tolerance":
      return "survey";
    case "review":
      return wider;
    case "inconsistent":
      // Datasets written before the limit of review was kept tell no more than the tolerances.
      return verdict.reviewLimit === undefined ? wider : "review";
    default:
      return "rounding";
  }
}
