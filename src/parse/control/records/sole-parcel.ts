import type { Fact } from "../facts/context/fact";
import type { Draft } from "./draft";

/**
 * Where a document speaks of one parcel alone, what its text says without naming land is that parcel's too: the area
 * in the first sentence, the values before a change, a remark under a table. Nothing is joined where the two differ.
 */
export function joinedToSole(drafts: readonly Draft[]): Draft[] {
  const nameless = drafts.filter((draft) => draft.kind === "nameless");
  const named = drafts.filter((draft) => draft.kind !== "nameless" && draft.role === "parcel");
  const [own] = named;
  if (own === undefined || named.length > 1 || nameless.length !== 1) return [...drafts];
  const [other] = nameless;
  if (other === undefined || other.facts.some((fact) => contradicts(fact, own.facts))) return [...drafts];
  const added = other.facts.filter((fact) => !isKnown(fact, own.facts));
  own.facts.push(...added);
  if (own.sides.length === 0) own.sides = other.sides;
  own.obligations.push(...other.obligations);
  if (other.status === "modified") own.status = "modified";
  if (added.length > 0) own.evidence.push(...other.evidence);
  return drafts.filter((draft) => draft !== other);
}

function contradicts(fact: Fact, known: readonly Fact[]): boolean {
  return known.some((own) => {
    if (own.version !== fact.version || own.scope !== fact.scope) return false;
    if (fact.kind === "bound" && own.kind === "bound" && own.key === fact.key) {
      return own.bound.min !== fact.bound.min || own.bound.max !== fact.bound.max;
    }
    if (fact.kind !== "area" || own.kind !== "area") return false;
    const [a, b] = [fact.area, own.area];
    // 35.7平方公里 beside 3.12公顷: the size of a town or of a range is told in square kilometres
    const isLarger = a.squareMetres > b.squareMetres * (1 + ROUNDING);
    if (a.role !== "other" && a.unit === "km2" && b.unit !== "km2" && isLarger) return true;
    if (fact.area.role !== own.area.role) return false;
    return fact.area.role !== "other" && a.unit === b.unit && a.value !== b.value;
  });
}

/** The same size told in a larger unit is rounded. */
const ROUNDING = 0.01;

function isKnown(fact: Fact, known: readonly Fact[]): boolean {
  return known.some((own) => {
    if (own.version !== fact.version || own.scope !== fact.scope) return false;
    if (fact.kind === "bound") return own.kind === "bound" && own.key === fact.key;
    if (fact.kind === "absent") {
      return own.kind === "absent"
        ? own.indicator === fact.indicator
        : own.kind === "bound" && own.key === fact.indicator;
    }
    return fact.kind === "uses" && own.kind === "uses";
  });
}
