import type { Version } from "../../lexicon/state-words";
import type { FactOf } from "../facts/context/fact";
import { type Draft, hasArea, hasBound, hasUse, saysSomething, usesLand } from "./draft";

/** What the document says as a whole. */
export interface RecordContext {
  readonly landContext: boolean;
  /** land is taken, mined or covered by the sea: its tables are read elsewhere */
  readonly otherMatter: boolean;
  /** land is given away: what is said of it needs no indicator */
  readonly grant: boolean;
  /** rights to mine or to use the sea are given away: each that has a name and a size is one */
  readonly rights: boolean;
  /** how many lots the text says that it tells of; null where it does not */
  readonly counted: number | null;
  readonly titleName: string | null;
  /** names by the words in the place of a subject */
  readonly called: ReadonlyMap<Draft, string>;
  readonly planArea: string | null;
}

/** CB-07CB-08CB-09: the cells of a row of codes that nothing parts are no code. */
const GLUED_CODES = /^(?:[A-Z]{1,4}(?:-\d{1,4}){1,3}){2,}$/u;

/** Fewest different indicators that make a record of land that nothing names. */
const FEWEST_NAMELESS = 2;

function enough(draft: Draft): boolean {
  const keys = new Set(
    draft.facts.flatMap((fact) =>
      fact.kind === "bound" && fact.scope === null && limits(fact) ? [fact.key] : [],
    ),
  );
  return keys.size >= FEWEST_NAMELESS || (keys.size > 0 && hasArea(draft) && hasUse(draft));
}

/** 总层数33层 describes a house that stands; storeys limit where a comparing word says so. */
function limits({ key, bound }: FactOf<"bound">): boolean {
  return key !== "storeys" || !bound.assumed;
}

/** Whether a nameless draft that makes no record looked like one. */
export function isLost(draft: Draft, { landContext, grant }: RecordContext): boolean {
  const masked = draft.facts.filter((fact) => fact.kind === "absent" && fact.reason === "masked");
  if (grant && (hasArea(draft) || hasUse(draft))) return true;
  return (hasBound(draft) && landContext) || masked.length >= FEWEST_NAMELESS;
}

/** 2403#站房…建筑密度7.2%,2405#仓库…建筑密度0.3%: values of several things under one name, each figure another. */
export function isContradicted({ facts }: Draft): boolean {
  const known = new Map<string, FactOf<"bound">>();
  return facts.some((fact) => {
    if (fact.kind !== "bound" || fact.scope !== null || fact.index !== null) return false;
    const key = `${fact.version} ${fact.key}`;
    const first = known.get(key);
    known.set(key, fact);
    if (first === undefined) return false;
    return first.bound.min !== fact.bound.min || first.bound.max !== fact.bound.max;
  });
}

/** 拟收储地块2宗:, and two that have a name and a size: whether the drafts that go by a name alone are as many as the text has counted. */
export function areAllCounted(drafts: readonly Draft[], { counted }: RecordContext): boolean {
  return counted !== null && drafts.filter(isNamedAlone).length === counted;
}

function isNamedAlone(draft: Draft): boolean {
  return draft.kind === "sentence" && draft.role === "parcel" && draft.code === null && hasArea(draft);
}

/** Whether a draft says enough of one piece of land to be a record. */
export function isRecord(
  draft: Draft,
  anyBound: boolean,
  { landContext, otherMatter, grant, rights, titleName }: RecordContext,
  counted = false,
): boolean {
  if (counted && isNamedAlone(draft)) return true;
  if (draft.role === "retired") return anyBound || landContext;
  if (draft.derivedFrom.size > 0 && draft.status === "modified") return anyBound || landContext;
  if (!saysSomething(draft) || GLUED_CODES.test(draft.code ?? "")) return false;
  if (draft.code === null && !hasArea(draft) && isContradicted(draft)) return false;
  // general rules give figures too: land without a code needs a name in the title or an area
  if (draft.kind === "nameless") {
    if (grant && hasArea(draft) && hasUse(draft)) return true;
    if (rights && draft.name !== null && hasArea(draft)) return true;
    if (draft.name !== null && hasArea(draft) && hasBound(draft)) return true;
    if (landContext && hasArea(draft) && changesUse(draft)) return true;
    // the lot in the title, of which only the parts have limits
    if (titleName !== null && hasArea(draft) && hasUse(draft) && hasBound(draft)) return true;
    return enough(draft) && (titleName !== null || hasArea(draft) || changesLimits(draft));
  }
  if (hasBound(draft) || (rights && draft.role === "parcel" && hasArea(draft))) return true;
  if (draft.role === "block") return anyBound && (hasArea(draft) || draft.sides.length > 0);
  const masked = draft.facts.some((fact) => fact.kind === "absent" && fact.indicator !== "landUse");
  if (hasUse(draft) && masked && (anyBound || landContext)) return true;
  // the only limits are those of the land that it lies in
  if (hasArea(draft) && draft.facts.some((fact) => fact.kind === "unread" && fact.indicator !== "area"))
    return true;
  // every limit was said to be none, or masked
  if ((hasUse(draft) || hasArea(draft)) && gaps(draft) >= FEWEST_NAMELESS) return true;
  // A-02地块调整为公园绿地
  const changedUse = draft.facts.some(
    (fact) => fact.kind === "uses" && (fact.version === "before" || fact.arrived === true),
  );
  if (anyBound)
    return (
      hasArea(draft) ||
      (hasUse(draft) && (changedUse || draft.kept || draft.kind === "label" || draft.kind === "table"))
    );
  if (!otherMatter && draft.code !== null && (changesUse(draft) || changesSize(draft))) return true;
  if (landContext && hasUse(draft) && (hasArea(draft) || changedUse)) return true;
  if (landContext && hasArea(draft) && (draft.code !== null || draft.kind === "table")) return true;
  // parcels listed or labelled with their areas and uses are parcels wherever they stand
  return (
    (draft.kind === "table" || draft.kind === "label") && !otherMatter && hasArea(draft) && usesLand(draft)
  );
}

/** Whether two indicators or more have a value before and another one after: a plan of one project is changed. */
function changesLimits({ facts }: Draft): boolean {
  const keys = (version: Version): ReadonlySet<string> =>
    new Set(facts.flatMap((fact) => (fact.kind === "bound" && fact.version === version ? [fact.key] : [])));
  const before = keys("before");
  return [...keys("current")].filter((key) => before.has(key)).length >= FEWEST_NAMELESS;
}

/** Whether a use before and another one after are told. */
function changesUse({ facts }: Draft): boolean {
  return (["before", "current"] as const).every((version) =>
    facts.some((fact) => fact.kind === "uses" && fact.version === version),
  );
}

/** 用地面积由1.2公顷变更为1.3公顷, 误写为1.3公顷: whether a size before and another one after are told. */
function changesSize({ facts }: Draft): boolean {
  const sizes = (["before", "current"] as const).map((version) =>
    facts.find((fact) => fact.kind === "area" && fact.version === version && fact.area.role !== "other"),
  );
  return sizes.every((fact) => fact !== undefined);
}

/** The number of indicators that the text says to be none, masked or given elsewhere. */
function gaps(draft: Draft): number {
  return new Set(
    draft.facts.flatMap((fact) =>
      fact.kind === "absent" && fact.indicator !== "landUse" && fact.indicator !== "area"
        ? [fact.indicator]
        : [],
    ),
  ).size;
}
