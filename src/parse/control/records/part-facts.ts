import type { Fact } from "../facts/context/fact";
import type { AlignedRow } from "../tables/table-rows";

/** A part has limits of its own; its size is not that of the parcel, and a use that is of it (其中) none of the whole. */
export function partFacts(facts: readonly Fact[], row: AlignedRow, whole: boolean): Fact[] {
  const of = row.some((cell) => /^其中/u.test(cell?.mapped.text ?? ""));
  return facts.flatMap((fact): readonly Fact[] => {
    if (fact.kind === "area") return [whole && !of ? fact : sizeOfPart(fact)];
    return fact.kind === "bound" || fact.kind === "absent" || (fact.kind === "uses" && !of) ? [fact] : [];
  });
}

/** The size of a part: land of the parcel, and not all of it. */
export function sizeOfPart(fact: Extract<Fact, { kind: "area" }>): Fact {
  return { ...fact, area: { ...fact.area, role: "other" } };
}
