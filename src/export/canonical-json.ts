/**
 * JSON with the keys of every object in order of code units and no blanks, so that equal values have equal texts
 * (RFC 8785 for what a dataset holds). Absent and undefined keys are the same.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, ordered(item)]),
  );
}
