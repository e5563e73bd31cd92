import { type Draft, hasArea, hasBound, hasUse } from "./draft";

/**
 * A use that the text gives once for a whole tract, before its parcels: 规划用途为居住用地,共分两宗:… It is the use of
 * every parcel, where none of them has one of its own.
 */
export function withSharedUse(drafts: readonly Draft[]): readonly Draft[] {
  const [tract, ...others] = drafts.filter((draft) => draft.kind === "nameless");
  if (tract === undefined || others.length > 0 || hasBound(tract) || hasArea(tract)) return drafts;
  const uses = tract.facts.filter((fact) => fact.kind === "uses");
  const [use] = uses;
  const parcels = drafts.filter((draft) => draft !== tract && draft.role === "parcel");
  if (use === undefined || uses.length > 1 || parcels.length < 2 || parcels.some(hasUse)) return drafts;
  if (!parcels.every((draft) => hasBound(draft) && begins(draft) > use.evidence.start)) return drafts;
  for (const draft of parcels) draft.facts.push(use);
  return drafts;
}

function begins(draft: Draft): number {
  return draft.facts.reduce(
    (first, { evidence }) => Math.min(first, evidence.start),
    Number.POSITIVE_INFINITY,
  );
}
