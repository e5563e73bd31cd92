import type { Bound } from "../../domain/indicator";

/** Something that a text prints of a parcel, whoever took it. Offsets count in the source. */
export interface PrintedValue {
  readonly start: number;
  readonly end: number;
  /** the sentence, or the table, that it stands in: one issue tells of all that was left in it */
  readonly block: { readonly start: number; readonly end: number };
  readonly says:
    | { readonly kind: "limit"; readonly key: string; readonly bound: Bound }
    /** a cell behind the label of an indicator */
    | { readonly kind: "cell"; readonly key: string }
    | { readonly kind: "row" }
    /** names of uses, before and after */
    | { readonly kind: "change"; readonly uses: readonly string[] };
}
