import type { Evidence } from "../../../domain/evidence";
import type { Bound, Indicators } from "../../../domain/indicator";
import { CONDITIONAL, MAY_PASS } from "../../lexicon/condition-words";
import type { Fact } from "../facts/context/fact";

/** Between what is printed in different places. */
const JOINT = "；";

export function sameBound(one: Bound, two: Bound): boolean {
  return one.min === two.min && one.max === two.max && one.unit === two.unit;
}

/** 建筑高度≤54米 and, elsewhere, 当…时建筑高度≤60米: the one that nothing must be so for, with the other as its condition. */
export function relaxed(one: Bound, two: Bound): Bound | null {
  const [plain, other] = hangs(one) ? [two, one] : [one, two];
  const { condition } = other;
  if (hangs(plain) || !hangs(other) || condition === null || sameBound(one, two)) return null;
  const raw = other.raw.replace(/\s+/gu, "");
  return withText(plain, condition.includes(raw) ? condition : `${condition}，${raw}`, other.evidence);
}

/** Whether a limit holds, or may be passed, where something is so. */
function hangs({ condition }: Bound): boolean {
  return condition !== null && (CONDITIONAL.test(condition) || MAY_PASS.test(condition));
}

function withText(bound: Bound, text: string, { more, ...place }: Evidence): Bound {
  const { condition, evidence } = bound;
  if (condition?.includes(text) === true) return bound;
  return {
    ...bound,
    condition: condition === null ? text : `${condition}${JOINT}${text}`,
    evidence: { ...evidence, more: [...(evidence.more ?? []), place, ...(more ?? [])] },
  };
}

/** What is said of an indicator besides its value is a condition of that value; where only parts have one, of theirs. */
export function takeRemarks(
  facts: readonly Fact[],
  indicators: Indicators,
  variants: ReadonlyMap<string, Indicators>,
): void {
  for (const fact of facts) {
    if (fact.kind !== "remark") continue;
    const own = fact.scope === null ? undefined : variants.get(fact.scope);
    const sets = own === undefined ? [indicators] : [own];
    if (!sets.some((set) => keyIn(set, fact.key) !== null)) sets.push(...variants.values());
    for (const set of sets) {
      const key = keyIn(set, fact.key);
      const bound = key === null ? undefined : set[key];
      if (key !== null && bound !== undefined) set[key] = withText(bound, fact.text, fact.evidence);
      if (set === indicators && bound !== undefined) break;
    }
  }
}

/** The key that an indicator has a value under: a height may be told in storeys. */
function keyIn(set: Indicators, key: string): string | null {
  if (set[key] !== undefined) return key;
  return key === "height" && set.storeys !== undefined ? "storeys" : null;
}
