import type { Fact } from "./fact";

/**
 * 住宅部分容积率≤2.4,建筑密度≤22%;商业部分容积率≤3.0,建筑密度≤50%: a value that no part is named for is the whole
 * parcel's, unless another part has one of the same kind: then each sentence speaks of its part throughout.
 *
 * @param trails the part that was told of last before a value, in the same sentence
 */
export function partsOfSentences(facts: readonly Fact[], trails: ReadonlyMap<Fact, string>): readonly Fact[] {
  const parts = new Map<string, Set<string>>();
  for (const [fact, part] of trails) {
    if (fact.kind !== "bound") continue;
    const key = `${fact.version} ${fact.key}`;
    parts.set(key, (parts.get(key) ?? new Set()).add(part));
  }
  const parallel = new Set([...parts.values()].filter((one) => one.size > 1).flatMap((one) => [...one]));
  if (parallel.size === 0) return facts;
  return facts.map((fact) => {
    const part = trails.get(fact);
    return part !== undefined && parallel.has(part) && (fact.kind === "bound" || fact.kind === "absent")
      ? { ...fact, scope: part }
      : fact;
  });
}
