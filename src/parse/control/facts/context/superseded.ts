import type { Fact } from "./fact";

/**
 * …容积率≤0.5。…现统一调整为二类居住用地,容积率≤2.6: what a change arrives at takes the place of what was told of the
 * parcel before, where no word called that the former state and the two differ.
 */
export function supersede({ facts }: { readonly facts: Fact[] }): void {
  const before = facts.filter(({ version }) => version === "before");
  const arrived = new Map<string, Fact>();
  for (const fact of facts) {
    const matter = matterOf(fact);
    if (fact.arrived === true && matter !== null && !arrived.has(matter)) arrived.set(matter, fact);
  }
  const former = facts.filter((fact) => {
    const now = arrived.get(matterOf(fact) ?? "");
    if (now === undefined || fact.version === "before" || fact.arrived === true) return false;
    // another value of before is told: which of the two it was, nobody can tell
    const isOther = before.some((one) => matterOf(one) === matterOf(fact) && differs(one, fact));
    return !isOther && fact.evidence.start < now.evidence.start;
  });
  if (!former.some((fact) => differs(fact, arrived.get(matterOf(fact) ?? "")))) return;
  facts.forEach((fact, index) => {
    if (former.includes(fact)) facts[index] = { ...fact, version: "before" };
  });
}

/** What a change can turn: a limit of the whole or of a part, or the use. */
function matterOf(fact: Fact): string | null {
  if (fact.kind === "bound") return `${fact.key} ${fact.scope ?? ""}`;
  return fact.kind === "uses" ? "uses" : null;
}

function differs(one: Fact, two: Fact | undefined): boolean {
  if (one.kind === "uses" && two?.kind === "uses") return one.uses[0]?.raw !== two.uses[0]?.raw;
  if (one.kind !== "bound" || two?.kind !== "bound") return false;
  return one.bound.min !== two.bound.min || one.bound.max !== two.bound.max;
}
