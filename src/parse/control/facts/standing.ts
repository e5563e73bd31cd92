import type { Fact } from "./fact";

/** The facts of one parcel with its uses and its size in both states, where the text `text` tells them apart from a change. */
export function withStanding(text: string, facts: readonly Fact[]): Fact[] {
  return [...facts, ...standing(facts, ({ kind }) => kind === "uses"), ...standingSize(text, facts)];
}

/** 用地性质为二类工业用地,容积率由1.2调整为1.8: what is told once, before a change of something else, is not changed. */
function standing(facts: readonly Fact[], told: (fact: Fact) => boolean): readonly Fact[] {
  const [only, ...others] = facts.filter(told);
  const turned = facts.find(({ version, kind }) => version === "before" && kind === "bound");
  if (only === undefined || others.length > 0 || turned === undefined) return [];
  if (only.version !== "current" || only.arrived === true || only.index !== null) return [];
  return only.evidence.start < turned.evidence.start ? [{ ...only, version: "before" }] : [];
}

/**
 * 土地面积3.2公顷。容积率由1.2调整为1.8; 用地面积3.2公顷,原为工业用地: the size that is told apart from the change is that of the land
 * in both states.
 */
function standingSize(text: string, facts: readonly Fact[]): readonly Fact[] {
  const isSize = (fact: Fact): boolean =>
    fact.kind === "area" && fact.area.role === "site" && fact.scope === null;
  const [size] = standing(facts, isSize);
  const turned = facts.find(({ version, kind }) => version === "before" && kind === "bound");
  if (size === undefined || turned === undefined) return [];
  return APART.test(text.slice(size.evidence.end, turned.evidence.start)) ? [size] : [];
}

/** The end of a sentence, or a word that begins what was. */
const APART = /[。；;\n]|原|现行|前/u;
