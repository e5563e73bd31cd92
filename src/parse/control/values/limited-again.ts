import type { Token } from "../tokens/token";
import type { Limits } from "./limits";

/** Whether a second limit of the same side follows at once, with its sign and nothing between: ≤3.5 ≤2.6. */
export function limitedAgain(tokens: readonly Token[], at: number, first: Limits): boolean {
  const [sign, figure] = [tokens[at], tokens[at + 1]];
  if (sign?.kind !== "comparison" || figure?.kind !== "number" || sign.term.place === "after") return false;
  return sign.term.side === "max" ? first.max !== null : sign.term.side === "min" && first.min !== null;
}
