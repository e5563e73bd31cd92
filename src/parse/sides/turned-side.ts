import type { Side } from "../../domain/side";

/** A side whose direction stands behind its words. Indices into the text (`to` exclusive). */
export interface TurnedSide {
  readonly side: Side["side"];
  readonly words: string;
  readonly from: number;
  readonly to: number;
}
