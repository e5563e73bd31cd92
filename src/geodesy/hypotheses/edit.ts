import type { Message } from "../../domain/evidence";
import type { PlacedRing, PlacedRings } from "../placed-rings";
import type { PositionRing } from "../position";

/** What every search for an explanation works on. Areas in square metres of the native plane. */
export interface EditContext {
  readonly placed: PlacedRings;
  /** planar area as printed, parts minus holes */
  readonly area: number;
  readonly declared: number;
  /** half of the last printed digit of the declared figure */
  readonly halfQuantum: number;
  /** columns are printed east first */
  readonly axesSwapped: boolean;
  /** whether an area reproduces the declared figure; `scale` where the coordinates' rounding is multiplied */
  readonly fits: (area: number, scale?: number) => boolean;
}

/** A single edit that fits the declared figure. */
export interface Edit {
  readonly kind: string;
  readonly area: number;
  readonly message: Message;
  readonly labels: readonly string[];
  /** multiplies the rounding of the coordinates in the allowance */
  readonly scale?: number;
  /** bits that it would take to tell the area as well, where the edit could give any */
  readonly spread?: number;
  /** how many edits of this kind there are: naming one takes log2 of it in bits */
  readonly tried: number;
  /** the outline it gives; null where it stays */
  readonly outline: EditedOutline | null;
}

export interface EditedOutline {
  /** index of the ring in `placed.rings` */
  readonly ring: number;
  /** bits by which its turns become less regular */
  readonly irregularity: () => number;
  readonly edited: () => PositionRing;
}

/** Outer rings count, holes are deducted. */
export const signOf = ({ ring }: PlacedRing): 1 | -1 => (ring.role === "outer" ? 1 : -1);

/** An area in messages. */
export const written = (area: number): string => area.toFixed(2);
