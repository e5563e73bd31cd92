import type { Side } from "../../domain/side";

/** A word that opens a side (东至, 西与北至, 南:). `from` and `to` (exclusive) index the text. */
export interface SideMarker {
  readonly sides: readonly Side["side"][];
  readonly from: number;
  readonly to: number;
  /** each of the directions has its own words in the list behind it */
  readonly isShared?: boolean;
}
