import type { Limits } from "./limits";
import type { NameMarks } from "./name-marks";

/** A bare figure with the comparing word that its name carries: 容积率(≤) and 2.0, 最大建筑密度 and 30. */
export function markedLimits<L extends Limits & { readonly assumed: boolean }>(
  read: L,
  { comparison }: NameMarks,
): L {
  if (comparison === null || !read.assumed) return read;
  const { side, inclusive, words } = comparison;
  const included = side === "min" ? { minInclusive: inclusive } : { maxInclusive: inclusive };
  return { ...read, ...included, operator: words, assumed: false };
}
