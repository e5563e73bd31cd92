import type { Cause } from "../domain/verdict";

/** A cause with its place in the verdict's list. */
export interface RankedCause {
  readonly cause: Cause;
  /** index among the hypotheses of the verdict */
  readonly at: number;
  /** another cause has the same rank */
  readonly tied: boolean;
}

/** Causes by rank; those of one rank in the order in which they came. */
export function rankedCauses(causes: readonly Cause[]): RankedCause[] {
  return causes
    .map((cause, at) => ({
      cause,
      at,
      tied: causes.some((other, index) => index !== at && other.rank === cause.rank),
    }))
    .sort((one, other) => one.cause.rank - other.cause.rank);
}
