import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import type { Bound, Indicators } from "../../../domain/indicator";
import type { LandUse, Parcel } from "../../../domain/parcel";
import type { Version } from "../../lexicon/state-words";
import type { Fact, FactOf } from "../facts/context/fact";
import { matterOf } from "../facts/context/unchanged";
import { withCodes } from "../facts/uses/paired-use-codes";
import type { Draft } from "./draft";
import { relaxed, sameBound, takeRemarks } from "./relaxed";

/** Two different figures for one indicator of one parcel: the first is kept. */
export interface Conflict {
  readonly indicator: string;
  readonly evidence: Evidence;
}

/** The facts of one version of a draft as the values of a record. */
export interface RecordValues {
  readonly indicators: Indicators;
  readonly variants: Parcel["variants"];
  readonly absent: Parcel["absent"];
  readonly landUse: LandUse[];
  readonly areas: StatedArea[];
  readonly county: string | null;
  readonly block: string | null;
  readonly conflicts: readonly Conflict[];
}

/** A lower and an upper limit printed apart (容积率下限 1.2, 容积率上限 1.9) are one range; null for anything else. */
function joinedBounds(one: Bound, two: Bound): Bound | null {
  if (one.unit !== two.unit || one.assumed || two.assumed || one.condition !== two.condition) return null;
  const [low, high] = one.min === null ? [two, one] : [one, two];
  if (low.min === null || low.max !== null || high.min !== null || high.max === null) return null;
  if (low.min > high.max) return null;
  const { evidence } = one;
  const { more, ...place } = two.evidence;
  return {
    ...one,
    min: low.min,
    minInclusive: low.minInclusive,
    max: high.max,
    maxInclusive: high.maxInclusive,
    operator: `${low.operator ?? ""}…${high.operator ?? ""}`,
    evidence: { ...evidence, more: [...(evidence.more ?? []), place, ...(more ?? [])] },
  };
}

/** Collects what `draft` says in `version`. */
export function recordValues(draft: Draft, version: Version): RecordValues {
  const facts = factsOf(draft, version);
  const bounds = facts.filter((fact): fact is FactOf<"bound"> => fact.kind === "bound");
  const indicators: Indicators = {};
  const variants = new Map<string, Indicators>();
  const conflicts: Conflict[] = [];
  for (const { key, bound, scope, evidence } of bounds) {
    const set = scope === null ? indicators : (variants.get(scope) ?? {});
    if (scope !== null) variants.set(scope, set);
    const known = set[key];
    if (known === undefined) set[key] = bound;
    else {
      const joined = joinedBounds(known, bound);
      const besides = joined === null ? relaxed(known, bound) : null;
      if (joined !== null) set[key] = joined;
      else if (besides !== null) set[key] = besides;
      else if (!sameBound(known, bound)) conflicts.push({ indicator: key, evidence });
    }
  }
  takeRemarks(facts, indicators, variants);
  const others: ReadonlySet<Fact> = new Set(otherSites(facts));
  for (const { evidence } of others) conflicts.push({ indicator: "area", evidence });
  const county = facts.find((fact): fact is FactOf<"county" | "block"> => fact.kind === "county");
  const uses = landUses(draft, facts, version);
  const block = facts.find((fact): fact is FactOf<"county" | "block"> => fact.kind === "block");
  return {
    indicators,
    variants: [...variants].map(([scope, set]) => ({ scope, indicators: set })),
    absent: absences(facts, indicators).filter(
      ({ indicator }) => indicator !== "landUse" || uses.length === 0,
    ),
    landUse: uses,
    areas: areas(
      draft,
      facts.filter((fact) => !others.has(fact)),
      version,
    ),
    county: county?.value ?? null,
    block: block?.value ?? null,
    conflicts,
  };
}

/** What is said of one state, with what stays from one to the other and is told of the other alone. */
function factsOf({ facts }: Draft, version: Version): readonly Fact[] {
  const own = facts.filter((fact) => fact.version === version);
  const standing = facts.filter(({ stays }) => stays === true);
  if (version === "current" || standing.length === 0) return own;
  const told = new Set(own.map(matterOf));
  return [...own, ...standing.filter((fact) => fact.version === "current" && !told.has(matterOf(fact)))];
}

function absences(facts: readonly Fact[], indicators: Indicators): Parcel["absent"] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    if (fact.kind !== "absent" || indicators[fact.indicator] !== undefined || seen.has(fact.indicator))
      return [];
    seen.add(fact.indicator);
    return [{ indicator: fact.indicator, reason: fact.reason, evidence: fact.evidence }];
  });
}

function landUses(draft: Draft, facts: readonly Fact[], version: Version): LandUse[] {
  const lists = facts.flatMap((fact) => (fact.kind === "uses" ? [...fact.uses] : []));
  const all = version === "current" ? [...lists, ...draft.landUse] : lists;
  const unique: LandUse[] = [];
  for (const use of all) {
    const known = unique.findIndex((other) => plain(other.raw) === plain(use.raw) || sameCode(other, use));
    const other = unique[known];
    if (other === undefined) unique.push(use);
    // a name says more than its bare code, and a printed code more than ours
    else if (other.suggested && !use.suggested)
      unique[known] =
        plain(use.raw) === use.code
          ? { ...other, code: use.code, scheme: use.scheme, suggested: false }
          : use;
  }
  // the list that it grew in has room for more
  return codedNames(unique.slice(), facts);
}

/** 用地代码:A33 and 用地性质:中小学用地 under labels of their own: names and codes of the same uses, in the same order. */
function codedNames(uses: LandUse[], facts: readonly Fact[]): LandUse[] {
  const isBare = (use: LandUse): boolean => plain(use.raw) === use.code;
  const apart = facts.every(
    (fact) => fact.kind !== "uses" || fact.uses.every(isBare) || !fact.uses.some(isBare),
  );
  const codes = uses.filter(isBare);
  const names = uses.filter((use) => !isBare(use));
  if (
    !apart ||
    codes.length !== names.length ||
    names.some(({ code, suggested }) => code !== null && !suggested)
  )
    return uses;
  return withCodes(names, codes);
}

function sameCode(one: LandUse, two: LandUse): boolean {
  return one.code !== null && one.code === two.code && !one.suggested && !two.suggested;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Two printings of one area differ by no more: both may be rounded, and converted from mu. */
const RESTATED = 0.02;

/** Areas of the land that are not the first one printed again: they belong to another tract that no code tells. */
function otherSites(facts: readonly Fact[]): readonly FactOf<"area">[] {
  const sites = facts.filter(
    (fact): fact is FactOf<"area"> =>
      fact.kind === "area" && fact.area.role === "site" && fact.scope === null,
  );
  const first = sites.find(({ net }) => net) ?? sites[0];
  if (first === undefined) return [];
  const size = first.area.squareMetres;
  return sites.filter(
    ({ area, net }) => net === first.net && Math.abs(area.squareMetres - size) > size * RESTATED,
  );
}

/** The land of the parcel itself first, then totals, then the rest; a total alone is the site. */
function areas(draft: Draft, facts: readonly Fact[], version: Version): StatedArea[] {
  const anyNet = facts.some((fact) => fact.kind === "area" && fact.net);
  const stated = facts.flatMap((fact): StatedArea[] => {
    if (fact.kind !== "area") return [];
    // beside a net area the plain one is the whole
    return anyNet && !fact.net && fact.area.role === "site" ? [{ ...fact.area, role: "total" }] : [fact.area];
  });
  const unique: StatedArea[] = [];
  for (const area of stated) {
    const again = unique.some(
      (other) =>
        other.value === area.value &&
        other.unit === area.unit &&
        (other.role === area.role || area.role === "other"),
    );
    if (!again) unique.push(area);
  }
  const own = withRoles(draft, unique);
  const moves = version === "current" ? draft.moves : [];
  const rank = (area: StatedArea): number =>
    ["site", "total", "strip", "transfer", "other"].indexOf(area.role);
  return [...own.sort((a, b) => rank(a) - rank(b)), ...moves];
}

function withRoles(draft: Draft, areas: readonly StatedArea[]): StatedArea[] {
  const has = (role: StatedArea["role"]): boolean => areas.some((area) => area.role === role);
  if (draft.role === "block" && !has("total")) {
    return areas.map((area) => (area.role === "site" ? { ...area, role: "total" } : area));
  }
  if (draft.role === "parcel" && has("total") && !has("site")) {
    return areas.map((area) => (area.role === "total" ? { ...area, role: "site" } : area));
  }
  return [...areas];
}
