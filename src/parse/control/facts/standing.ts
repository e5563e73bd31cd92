import { OF_LATER_STATE } from "../../lexicon/change-terms";
import type { Fact } from "./fact";

/**
 * The facts of one parcel with its uses and its size in both states, where the text `text` tells them apart from a change.
 * @param tabular the parcel has a row of a table, whose columns tell of which state a cell is: what stands in no cell counts alone
 */
export function withStanding(text: string, facts: readonly Fact[], tabular: boolean): Fact[] {
  const uses = tabular ? [] : standing(text, facts, ({ kind }) => kind === "uses");
  return [...facts, ...uses, ...standingSize(text, facts, tabular)];
}

/** 用地性质为二类工业用地,容积率由1.2调整为1.8: what is told once, before a change of something else, is not changed. */
function standing(text: string, facts: readonly Fact[], told: (fact: Fact) => boolean): readonly Fact[] {
  const [only, ...others] = facts.filter(told);
  const sizes = facts.filter(({ kind }) => kind === "area");
  // 由1.8公顷扩大到2.4公顷, and not 2.4公顷(原1.8公顷)
  const grows = sizes[0]?.version === "before" && sizes[1]?.version === "current";
  const turned = facts.find(
    ({ version, kind }) =>
      version === "before" && (kind === "bound" || (kind === "area" && grows && only?.kind === "uses")),
  );
  if (only === undefined || others.length > 0 || turned === undefined) return [];
  if (only.version !== "current" || only.arrived === true || only.index !== null) return [];
  const stays = staysAsItIs(text, only);
  const behind = only.evidence.start >= turned.evidence.start || OF_LATER_STATE.test(lineTo(text, only));
  return behind && !stays ? [] : [{ ...only, version: "before" }];
}

/**
 * 土地面积3.2公顷。容积率由1.2调整为1.8; 用地面积3.2公顷,原为工业用地: the size that is told apart from the change is that of the land
 * in both states.
 */
function standingSize(text: string, facts: readonly Fact[], tabular: boolean): readonly Fact[] {
  const isSize = (fact: Fact): boolean =>
    fact.kind === "area" && fact.area.role === "site" && fact.scope === null;
  const [size] = standing(text, facts, isSize);
  const turned = facts.find(({ version, kind }) => version === "before" && kind === "bound");
  if (size === undefined || turned === undefined) return [];
  if (tabular && CELLS.test(lineTo(text, size))) return [];
  const apart = APART.test(text.slice(size.evidence.end, turned.evidence.start));
  return apart || staysAsItIs(text, size) ? [size] : [];
}

/** 三、宗地面积1.2公顷保持不变: whether the text says right behind a fact that it stays, wherever the change is told. */
function staysAsItIs(text: string, { evidence: { end } }: Fact): boolean {
  return STAYS_BEHIND.test(text.slice(end, end + LONGEST_STAY));
}

const STAYS_BEHIND = /^[，,]?(?:均|仍)?(?:保持|维持)?(?:原有?)?不变/u;
/** Characters of such words. */
const LONGEST_STAY = 8;

/** The line of a fact up to its end. */
function lineTo(text: string, { evidence: { start, end } }: Fact): string {
  return text.slice(Math.max(text.lastIndexOf("\n", start) + 1, end - LONGEST_LINE), end);
}

/** Characters before a fact that are looked at. */
const LONGEST_LINE = 200;

/** The end of a sentence, or a word that begins what was. */
const APART = /[。；;\n]|原|现行|前/u;

/** Signs that part the cells of a row. */
const CELLS = /[\t|│┃｜]|\S {3,}\S/u;
