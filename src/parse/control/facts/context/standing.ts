import type { StatedArea } from "../../../../domain/area";
import { OF_LATER_STATE } from "../../../lexicon/change-terms";
import type { Fact, FactOf } from "./fact";

/** Two printings of one area differ by no more: both may be rounded, and converted from mu. */
const RESTATED = 0.02;

/**
 * The facts of one parcel with its uses and its size in both states, where the text `text` tells them apart from a change.
 * @param tabular the parcel has a row of a table, whose columns tell of which state a cell is: what stands in no cell counts alone
 */
export function withStanding(text: string, facts: readonly Fact[], tabular: boolean): Fact[] {
  const uses = tabular ? [] : standing(text, facts, ({ kind }) => kind === "uses");
  return [...facts, ...uses, ...standingSize(text, facts, tabular)];
}

/**
 * 现状:该地块面积2.3公顷… and 规划:容积率≤2.0: the sizes told of the state that is are those of the planned one where it has none; they stay as
 * what was where something else is told of it.
 */
export function withSizeOfToday(facts: readonly Fact[]): readonly Fact[] {
  const planned = facts.some(({ kind, version }) => kind === "area" && version === "current");
  if (planned || !facts.some(({ kind, today }) => kind === "area" && today === true)) return facts;
  return facts.map(
    (fact): Fact =>
      fact.kind === "area" && fact.today === true ? { ...fact, version: "current", stays: true } : fact,
  );
}

/** 用地性质为二类工业用地,容积率由1.2调整为1.8: what is told once, before a change of something else, is not changed. */
function standing(text: string, facts: readonly Fact[], told: (fact: Fact) => boolean): readonly Fact[] {
  const [only, ...others] = facts.filter(told);
  const sizes = facts.filter(({ kind }) => kind === "area");
  // 由1.8公顷扩大到2.4公顷, and not 2.4公顷(原1.8公顷)
  const grows = sizes[0]?.version === "before" && sizes[1]?.version === "current";
  const turned = facts.find(
    ({ version, kind }) => version === "before" && (kind === "bound" || (kind === "area" && grows)),
  );
  if (only === undefined || others.length > 0 || turned === undefined || only.index !== null) return [];
  return stays(text, only, turned) ? [{ ...only, version: "before" }] : [];
}

/** Whether a fact of the later state is told ahead of the change of another, `turned`, or as one that stays. */
function stays(text: string, fact: Fact, turned: Fact): boolean {
  if (fact.version !== "current" || fact.arrived === true) return false;
  const behind = fact.evidence.start >= turned.evidence.start || OF_LATER_STATE.test(lineTo(text, fact));
  return !behind || staysAsItIs(text, fact);
}

/** 土地面积3.2公顷,容积率由1.2调整为1.8: the size that is told once, in one unit or in several, is that of the land in both states. */
function standingSize(text: string, facts: readonly Fact[], tabular: boolean): readonly Fact[] {
  const sizes = facts.filter((fact) => isSize(fact, "site"));
  const told = sizes.length > 0 ? sizes : facts.filter((fact) => isSize(fact, "total"));
  const [first] = told;
  const turned = facts.find(({ version, kind }) => version === "before" && kind === "bound");
  if (first === undefined || turned === undefined || !told.every((one) => isAgain(first, one))) return [];
  if (!stays(text, first, turned) || (tabular && CELLS.test(lineTo(text, first)))) return [];
  return told.map((fact) => ({ ...fact, version: "before" }));
}

function isSize(fact: Fact, role: StatedArea["role"]): fact is FactOf<"area"> {
  return fact.kind === "area" && fact.area.role === role && fact.scope === null;
}

/** Whether two sizes of one state are the same land, in two units or rounded. */
function isAgain(first: FactOf<"area">, { version, area }: FactOf<"area">): boolean {
  const size = first.area.squareMetres;
  return version === first.version && Math.abs(area.squareMetres - size) <= size * RESTATED;
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

/** Signs that part the cells of a row. */
const CELLS = /[\t|│┃｜]|\S {3,}\S/u;
