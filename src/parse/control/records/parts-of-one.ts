import type { StatedArea } from "../../../domain/area";
import { addsUp } from "../../../units/adds-up";
import { PART_LETTER } from "../../lexicon/scope-words";
import type { Fact } from "../facts/context/fact";
import { type Draft, hasBound } from "./draft";

/** Fewest parts of a parcel. */
const FEWEST = 2;

/**
 * 某挂〔2031〕6号地块面积7.3公顷,由A、B两个地块组成,A地块:…: lots that go by letters alone and whose sizes add up to that
 * of the one parcel that the document numbers are its parts: what is said of them is said of it, in their scope.
 */
export function withPartsOfOne(drafts: readonly Draft[]): readonly Draft[] {
  const lots = drafts.filter(({ role, kind }) => role !== "retired" && kind !== "nameless");
  const parts = lots.filter(isLettered);
  const wholes = lots.filter((draft) => !isLettered(draft));
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1 || parts.length < FEWEST) return drafts;
  if (whole.code === null || hasBound(whole) || !addUp(whole, parts)) return drafts;
  for (const part of parts) {
    const scope = part.name ?? part.code;
    whole.facts.push(...part.facts.map((fact) => inScope(fact, scope)));
    whole.obligations.push(...part.obligations);
    whole.evidence.push(...part.evidence);
  }
  whole.role = "parcel";
  return drafts.filter((draft) => !parts.includes(draft));
}

function isLettered({ code, name }: Draft): boolean {
  return PART_LETTER.test(code ?? name ?? "");
}

function inScope(fact: Fact, scope: string | null): Fact {
  if (fact.kind === "area") return { ...fact, scope, net: false, area: { ...fact.area, role: "other" } };
  return fact.kind === "bound" || fact.kind === "absent" ? { ...fact, scope: fact.scope ?? scope } : fact;
}

/** Whether the sizes of `parts` add up to that of `whole`. */
export function addUp(whole: Draft, parts: readonly Draft[]): boolean {
  const own = parts.map((part) => siteAreas(part));
  return siteAreas(whole).some((total) => {
    const known = own.flatMap((areas) => areas.find(({ unit }) => unit === total.unit) ?? []);
    return known.length === parts.length && addsUp(total, known);
  });
}

function siteAreas({ facts }: Draft): readonly StatedArea[] {
  return facts.flatMap((fact) => (fact.kind === "area" && fact.area.role !== "other" ? [fact.area] : []));
}
