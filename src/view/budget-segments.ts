import { scaleLinear } from "d3-scale";
import type { Verdict } from "../domain/verdict";

export type BudgetPart = "rounding" | "projection" | "points" | "unexplained";

export interface BudgetSegment {
  readonly part: BudgetPart;
  /** square metres, with the sign it has in the budget */
  readonly squareMetres: number;
  /** left edge and width, in percent of the bar */
  readonly left: number;
  readonly width: number;
}

const parts: readonly BudgetPart[] = ["rounding", "projection", "points", "unexplained"];

/** The error budget of a verdict as a bar of magnitudes side by side; null without a budget. */
export function budgetSegments(verdict: Verdict): BudgetSegment[] | null {
  const { budget } = verdict;
  if (budget === null) return null;
  const total = parts.reduce((sum, part) => sum + Math.abs(budget[part]), 0);
  const scale = scaleLinear()
    .domain([0, total > 0 ? total : 1])
    .range([0, 100]);
  let before = 0;
  return parts.map((part) => {
    const left = scale(before);
    before += Math.abs(budget[part]);
    return { part, squareMetres: budget[part], left, width: scale(before) - left };
  });
}
