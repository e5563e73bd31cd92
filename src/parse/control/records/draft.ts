import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import type { LandUse, Parcel } from "../../../domain/parcel";
import type { Side } from "../../../domain/side";
import { LAND_USE } from "../../lexicon/land-use-words";
import type { Version } from "../../lexicon/state-words";
import type { Fact } from "../facts/context/fact";
import type { HeadingNode, Item } from "../subjects/item";

/** A place that speaks of a draft, and of which of its states. */
export interface DraftPlace {
  readonly evidence: Evidence;
  readonly versions: ReadonlySet<Version>;
}

/** A parcel in the making: everything that the text says about it, before versions and ids are settled. */
export interface Draft {
  role: Parcel["role"];
  code: string | null;
  /** its number after a change, where that is another one */
  newCode: string | null;
  name: string | null;
  planArea: string | null;
  project: string | null;
  block: string | null;
  parent: Draft | null;
  readonly heading: HeadingNode | null;
  readonly derivedFrom: Set<string>;
  facts: Fact[];
  /** land moved away or remaining */
  readonly moves: StatedArea[];
  readonly landUse: LandUse[];
  readonly measures: Parcel["measures"][number][];
  readonly obligations: Parcel["obligations"][number][];
  sides: readonly Side[];
  /** the codes that it is divided into */
  readonly parts: string[];
  status: Parcel["status"];
  /** 保留现状 */
  kept: boolean;
  evidence: DraftPlace[];
  readonly kind: Item["kind"] | "strip" | "merger";
}

/** A draft with nothing said yet. */
export function emptyDraft(kind: Draft["kind"], heading: HeadingNode | null): Draft {
  return {
    role: "parcel",
    code: null,
    newCode: null,
    name: null,
    planArea: null,
    project: null,
    block: null,
    parent: null,
    heading,
    derivedFrom: new Set(),
    facts: [],
    moves: [],
    landUse: [],
    measures: [],
    obligations: [],
    sides: [],
    parts: [],
    status: null,
    kept: false,
    evidence: [],
    kind,
  };
}

/** What a draft goes by. */
export function draftName(draft: Draft): string | null {
  return draft.code ?? draft.name;
}

export function hasArea(draft: Draft): boolean {
  return draft.facts.some((fact) => fact.kind === "area" && fact.area.role !== "other");
}

export function hasBound(draft: Draft): boolean {
  return draft.facts.some((fact) => fact.kind === "bound");
}

export function hasUse(draft: Draft): boolean {
  return draft.facts.some((fact) => fact.kind === "uses");
}

/** Whether a use is printed as one of land: 商业用地, 公园绿地, R2; 住宅 may be that of a house. */
export function usesLand(draft: Draft): boolean {
  return draft.facts.some((fact) => fact.kind === "uses" && fact.uses.some(({ raw }) => LAND_USE.test(raw)));
}

/** Whether anything was said about the land itself. */
export function saysSomething(draft: Draft): boolean {
  return (
    draft.sides.length > 0 ||
    draft.moves.length > 0 ||
    draft.facts.some(
      (fact) =>
        fact.kind !== "unread" &&
        fact.kind !== "remark" &&
        fact.kind !== "reference" &&
        fact.kind !== "county" &&
        fact.kind !== "block",
    )
  );
}
