import type { Axis } from "../../lexicon/axis-terms";

/** Fields of every token: a place in the folded text of a window, end exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A number that can be a coordinate by its digits. */
export interface CoordinateToken extends Place {
  readonly kind: "coordinate";
  readonly axis: Axis;
  readonly system: "plane" | "angle";
  /** `sexagesimal`: printed in parts; `packed`: ddmmss.s; `decimal` angles may still turn out to be dd.mmss */
  readonly form: "metres" | "decimal" | "sexagesimal" | "packed";
  /** repaired decimal: metres as printed, or decimal degrees */
  readonly value: string;
  /** what a letter or word directly at the number says (E, N, X=, 东经) */
  readonly mark: Axis | null;
  /** the number cannot be told from a one-digit label glued to a northing */
  readonly glued: { readonly label: string; readonly value: string } | null;
}

/** Something short that can be the label of a point. */
export interface LabelToken extends Place {
  readonly kind: "label";
  readonly text: string;
}

/** Any other number. */
export interface NumberToken extends Place {
  readonly kind: "number";
  readonly text: string;
}

/** Digits replaced by asterisks, crosses or boxes. */
export interface MaskToken extends Place {
  readonly kind: "mask";
}

export type TableToken = CoordinateToken | LabelToken | NumberToken | MaskToken;

/** The coordinate that an angle is which no mark stands at, and no label is glued to. */
export function angleToken(
  { from, to }: Place,
  axis: Axis,
  form: Exclude<CoordinateToken["form"], "metres">,
  value: string,
): CoordinateToken {
  return { kind: "coordinate", from, to, axis, system: "angle", form, value, mark: null, glued: null };
}
