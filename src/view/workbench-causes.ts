import { likeCauses } from "../domain/like-causes";
import type { Cause } from "../domain/verdict";

/** A cause with its place in the verdict's list. */
export interface PlacedCause {
  readonly cause: Cause;
  /** index among the hypotheses of the verdict */
  readonly at: number;
}

/** What is said once: one edit, with every way in which it can be made. */
export interface RankedCause {
  readonly rank: number;
  /** another edit has the same rank */
  readonly tied: boolean;
  readonly ways: readonly [PlacedCause, ...PlacedCause[]];
}

/** Causes by rank; those of one rank in the order in which they came. */
export function rankedCauses(causes: readonly Cause[]): RankedCause[] {
  const placed = causes.map((cause, at) => ({ cause, at }));
  return likeCauses(placed, ({ cause }) => cause)
    .map((ways) => ({ rank: ways[0].cause.rank, ways }))
    .map((one, index, all) => ({
      ...one,
      tied: all.some((other, place) => place !== index && other.rank === one.rank),
    }))
    .sort((one, other) => one.rank - other.rank);
}
