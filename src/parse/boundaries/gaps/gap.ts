import type { SlotHead } from "./sibling-heads";

/** What the text between two coordinates makes of them. */
export interface Gap {
  readonly kind: "none" | "soft" | "hard";
  readonly inner: boolean;
  readonly phrase: string | null;
}

/** Nothing; junk between points of one ring; and the start of something else. */
export const NO_GAP: Gap = { kind: "none", inner: false, phrase: null };
export const SOFT: Gap = { ...NO_GAP, kind: "soft" };
export const HARD: Gap = { ...NO_GAP, kind: "hard" };

/** How the numbering of points passes over the text between two of them. */
export type Passage =
  /** the next number */
  | "counts-on"
  /** another one of the same count, or none */
  | "goes-on"
  /** points are counted from the first again */
  | "restarts"
  /** neither side has a label */
  | "unlabelled";

/** What is known when the text between two coordinates is read. */
export interface GapAround {
  /** the piece of land named last, and the line that last said whose coordinates follow */
  readonly phrase: string | null;
  readonly title: string | null;
  readonly remarks: ReadonlyMap<string, number>;
  /** metres on one side, degrees on the other */
  readonly otherSystem: boolean;
  /** another notation, order or series of labels on either side, or a ring that is closed before */
  readonly otherPrint: boolean;
  readonly numbering: Passage;
  /** three points or more stand before */
  readonly enough: boolean;
  /** and no word between them */
  readonly plain: boolean;
  /** a column says which ring a point belongs to */
  readonly ringed: boolean;
  /** lines that stand above the first point of the block, or elsewhere once more */
  readonly known: (line: string) => boolean;
  /** the heading right above the first point of the block */
  readonly slot: SlotHead;
  /** the keys above the first point of the block, and what stands for them */
  readonly values: ReadonlyMap<string, string>;
  /** where the row of the next point begins */
  readonly rowFrom: number;
}
