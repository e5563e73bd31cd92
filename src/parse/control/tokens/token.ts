import type { Bound } from "../../../domain/indicator";
import type { AreaMention } from "../../area-mentions";
import type { AbsenceReason } from "../../lexicon/absence-terms";
import type { ChangeRole } from "../../lexicon/change-terms";
import type { ComparisonTerm } from "../../lexicon/comparison-terms";
import type { FieldTerm } from "../../lexicon/field-terms";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";

/** One parcel that a text names. `from` and `to` are its own characters, without the noun behind it. */
export interface ParcelMention {
  readonly code: string | null;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

interface Span {
  /** first code unit in the mapped text */
  readonly from: number;
  /** one past the last */
  readonly to: number;
}

/** A word of the control-indicator language, with its place in the mapped text. */
export type Token = Span &
  (
    | { readonly kind: "indicator"; readonly term: IndicatorTerm }
    | { readonly kind: "field"; readonly term: FieldTerm }
    | { readonly kind: "comparison"; readonly term: ComparisonTerm }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "unit"; readonly unit: Bound["unit"] }
    | { readonly kind: "area"; readonly mention: AreaMention }
    | { readonly kind: "parcels"; readonly parcels: readonly ParcelMention[]; readonly noun: boolean }
    /** `heads`: it is the label of all values of a state */
    | { readonly kind: "change"; readonly role: ChangeRole; readonly heads?: true }
    | { readonly kind: "absent"; readonly reason: AbsenceReason }
    /** 一、 (1), (一) 2, 1. 3, (1) 4, ① 5 */
    | { readonly kind: "ordinal"; readonly level: number }
    /** between the ends of a range */
    | { readonly kind: "dash" }
    /** 且, between two limits */
    | { readonly kind: "and" }
    /** 分别 */
    | { readonly kind: "each" }
    /** words that may stand between a name and its value */
    | { readonly kind: "filler"; readonly colon: boolean }
    /** `comma`, `list` (、), `bar` (a cell edge), `stop` (。 ;), `paragraph` */
    | { readonly kind: "separator"; readonly level: "list" | "comma" | "bar" | "stop" | "paragraph" }
    | { readonly kind: "open" }
    | { readonly kind: "close" }
    | { readonly kind: "text" }
  );

export type TokenOf<K extends Token["kind"]> = Extract<Token, { kind: K }>;

/** Whether a token is the bar between two cells of a row. */
export function isBar(token: Token | undefined): boolean {
  return token?.kind === "separator" && token.level === "bar";
}
