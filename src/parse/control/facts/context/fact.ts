import type { StatedArea } from "../../../../domain/area";
import type { Evidence } from "../../../../domain/evidence";
import type { Bound } from "../../../../domain/indicator";
import type { LandUse } from "../../../../domain/parcel";
import type { AbsenceReason } from "../../../lexicon/absence-terms";
import type { Version } from "../../../lexicon/state-words";

/** One thing that the text says about the parcels of an item. */
export type Fact = {
  readonly version: Version;
  /** which of the item's parcels it is about (分别), from 0; null for all */
  readonly index: number | null;
  /** sub-zone or building type, null for the whole parcel */
  readonly scope: string | null;
  readonly evidence: Evidence;
  /** it is that of both states, where another one is told at all: 用途仍为商业用地 */
  readonly stays?: true;
  /** told of the state that is, 现状, beside the one that is planned */
  readonly today?: true;
  /** behind the word that turns one state into the other: 调整为 */
  readonly arrived?: true;
  /** it was said of several parcels together */
  readonly shared?: true;
  /** it was said of one of several as an exception: 其中A-03地块容积率为2.5 */
  readonly excepted?: true;
} & (
  | { readonly kind: "bound"; readonly key: string; readonly bound: Bound }
  | { readonly kind: "absent"; readonly indicator: string; readonly reason: AbsenceReason }
  | { readonly kind: "uses"; readonly uses: readonly LandUse[] }
  /** `each`: the text gives it to every parcel of the item (均为); `net`: 净用地面积 and the like */
  | { readonly kind: "area"; readonly area: StatedArea; readonly each: boolean; readonly net: boolean }
  | { readonly kind: "county" | "block"; readonly value: string }
  /** something about an indicator that is no value of it: 容积率不含地下建筑面积 */
  | { readonly kind: "remark"; readonly key: string; readonly text: string }
  /** a name and a sign or colon, and then nothing that we can read */
  | { readonly kind: "unread"; readonly indicator: string }
  /** values of a plan that are those of the parcel neither before nor after a change */
  | { readonly kind: "reference" }
);

export type FactOf<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

/** What is left of a fact when its version, scope and place are known. */
export type Bare<F> = F extends unknown ? Omit<F, "version" | "scope" | "index" | "evidence"> : never;

/** What a fact of a state is marked with, of what the sentence has told so far. */
export function marksOf(
  version: Version,
  { arrives, both, today }: Readonly<Record<"arrives" | "both" | "today", boolean | "line">>,
): Partial<Pick<Fact, "arrived" | "stays" | "today">> {
  const current = version === "current";
  return {
    ...(arrives && current ? { arrived: true } : {}),
    ...(both && current ? { stays: true } : {}),
    ...(today !== false && !current ? { today: true } : {}),
  };
}

/** The name that a limit, a missing one, an area or a use goes by. */
export function calledBy(fact: Fact): string {
  if (fact.kind === "bound") return fact.key;
  if (fact.kind === "area") return "area";
  if (fact.kind === "absent") return fact.indicator;
  return fact.kind === "uses" ? "use" : "";
}

/** What a sentence speaks of in its first clause, before the limits that it goes on with. */
export interface Topic {
  readonly part: string;
  /** no whole land goes by such words: it is a place, a direction or a building */
  readonly sure: boolean;
  /** it is built besides what the limits of the land speak of: what the sentence goes on to say, sizes too, is said of it */
  readonly besides?: "building" | "land";
}
