import type { Verdict } from "../domain/verdict";

/** Whether an area was compared: a share of nothing is none, and nothing has no place on an axis of sizes. */
export function isCompared(verdict: Verdict): boolean {
  return verdict.computed !== null && verdict.computed > 0 && verdict.declared > 0;
}
