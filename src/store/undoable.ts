import type { Decision } from "../domain/decision";

/** The last change of data that can be taken back. */
export type Undoable =
  /** documents were read into a dataset of their own; `before` was in view until then */
  | { readonly kind: "documents"; readonly dataset: string; readonly before: string | null }
  /** a finding was decided on */
  | { readonly kind: "decision"; readonly decision: Decision };
