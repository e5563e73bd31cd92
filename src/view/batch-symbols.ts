import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from "d3-shape";
import type { VerdictKind } from "./verdict-words";

/** Each verdict has a shape of its own: colour alone says nothing to many eyes, and nothing on a grey print. */
const shapes: Record<
  VerdictKind,
  { readonly type: SymbolType; readonly filled: boolean; readonly size: number }
> = {
  reproduced: { type: symbolCircle, filled: true, size: 34 },
  "reproduced-ellipsoidal": { type: symbolCircle, filled: false, size: 44 },
  "within-survey-tolerance": { type: symbolSquare, filled: false, size: 44 },
  review: { type: symbolTriangle, filled: true, size: 56 },
  inconsistent: { type: symbolTimes, filled: false, size: 90 },
  "not-checkable": { type: symbolDiamond, filled: false, size: 44 },
};

/** The mark of a verdict around the origin, as an SVG path. */
export function verdictSymbol(verdict: VerdictKind): { readonly path: string; readonly filled: boolean } {
  const { type, filled, size } = shapes[verdict];
  return { path: symbol(type, size)() ?? "", filled };
}
