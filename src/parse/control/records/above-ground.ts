import { BELOW, PART_ABOVE_GROUND } from "../../lexicon/scope-words";
import type { Fact } from "../facts/context/fact";

/**
 * 地上部分容积率≤3.0,地下部分容积率≤0.8: what lies above the ground is the land itself, and a part of it where the other one has a
 * limit of the same kind. The facts of one parcel.
 * @param text the source
 */
export function withAboveGround(text: string, facts: Fact[]): Fact[] {
  const below = new Set(
    facts.flatMap((fact) => (fact.kind === "bound" && BELOW.test(fact.scope ?? "") ? [fact.key] : [])),
  );
  if (below.size === 0) return facts;
  return facts.map((fact) => {
    if (fact.kind !== "bound" || fact.scope !== null || !below.has(fact.key)) return fact;
    const { start, end } = fact.evidence;
    const words =
      text
        .slice(Math.max(0, start - LONGEST_PART), end)
        .split(/[;；。\n]/u)
        .at(-1) ?? "";
    const part = PART_ABOVE_GROUND.exec(words)?.[0];
    return part === undefined ? fact : { ...fact, scope: part };
  });
}

/** Signs of a clause that begins with 地上部分 and goes on with another limit. */
const LONGEST_PART = 40;
