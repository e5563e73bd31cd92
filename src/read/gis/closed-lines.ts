import type { FeatureSet } from "./feature-set";

/**
 * The lines that close as the areas of a file that has no others, as boundaries drawn by hand on a map often are; in a
 * file with areas they are roads and the like, and counted with the lines.
 */
export function withClosedLines(set: FeatureSet): FeatureSet {
  const lines = set.closedLines ?? [];
  if (lines.length === 0) return set;
  if (set.features.length === 0) return { ...set, features: lines, linesAsAreas: lines.length };
  return { ...set, left: { ...set.left, LineString: (set.left.LineString ?? 0) + lines.length } };
}
