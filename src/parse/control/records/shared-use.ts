import { SEVERAL_LOTS } from "../../lexicon/place-words";
import type { Fact } from "../facts/context/fact";
import { type Draft, hasArea, hasBound, hasUse } from "./draft";
import { addUp } from "./parts-of-one";

/**
 * What the text gives once for a whole tract, before its parcels: 规划用途为居住用地,共分两宗:…, and 三宗地均为工业用地,
 * 容积率不低于1.0,分别为A-01(4.2公顷)…, 一宗商业用地,面积6.2公顷, of which the parcels make up the size. It is the use, and the limits, of every parcel, where none of them has its own.
 */
export function withSharedUse(drafts: readonly Draft[], text: string): readonly Draft[] {
  const [tract, ...others] = drafts.filter((draft) => draft.kind === "nameless");
  if (tract === undefined || others.length > 0) return drafts;
  const parcels = drafts.filter((draft) => draft !== tract && draft.role === "parcel");
  if (parcels.length < 2) return drafts;
  const whole = hasBound(tract) || hasArea(tract);
  const divided = saysSeveral(tract, text) || addUp(tract, parcels);
  if (whole && !(divided && parcels.every((draft) => hasArea(draft) || hasBound(draft)))) return drafts;
  const shared = tract.facts.filter(isOfLand);
  const uses = shared.filter((fact) => fact.kind === "uses");
  if (shared.length === 0 || uses.length > 1) return drafts;
  if (parcels.some((draft) => begins(draft) < begins(tract) || shared.some((fact) => hasOwn(draft, fact))))
    return drafts;
  if (!whole && !parcels.every(hasBound)) return drafts;
  for (const draft of parcels) draft.facts.push(...shared);
  return whole ? drafts.filter((draft) => draft !== tract) : drafts;
}

function isOfLand({ kind, version }: Fact): boolean {
  return version === "current" && (kind === "uses" || kind === "bound" || kind === "absent");
}

function hasOwn(draft: Draft, fact: Fact): boolean {
  if (fact.kind === "uses") return hasUse(draft);
  const key = fact.kind === "bound" ? fact.key : fact.kind === "absent" ? fact.indicator : null;
  return draft.facts.some(
    (own) => (own.kind === "bound" && own.key === key) || (own.kind === "absent" && own.indicator === key),
  );
}

/** Whether the words about the tract speak of several lots: 均为, 共3宗. */
function saysSeveral({ evidence }: Draft, text: string): boolean {
  return evidence.some(({ evidence: { start, end } }) => SEVERAL_LOTS.test(text.slice(start, end)));
}

function begins(draft: Draft): number {
  return draft.facts.reduce(
    (first, { evidence }) => Math.min(first, evidence.start),
    Number.POSITIVE_INFINITY,
  );
}
