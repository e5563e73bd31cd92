import { type MappedText, startsCell } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { isOfNextName } from "../tokens/value-beside";
import type { Limits } from "./limits";
import { endsClause } from "./value-end";

/** Whether a second limit of the same side follows at once, with nothing between: ≤3.5 ≤2.6; 30% 28% to the end of the clause. */
export function limitedAgain(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  first: Limits,
): boolean {
  const [sign, figure] = [tokens[at], tokens[at + 1]];
  if (sign?.kind === "number") return first.operator === null && isBareAgain(mapped, tokens, at, first);
  if (sign?.kind !== "comparison" || figure?.kind !== "number" || sign.term.place === "after") return false;
  if (isOfNextName(mapped, tokens, at)) return false;
  return sign.term.side === "max" ? first.max !== null : sign.term.side === "min" && first.min !== null;
}

/** 1.5 2.0: a figure alone at the end of the clause, with the unit of the one before it. */
function isBareAgain(mapped: MappedText, tokens: readonly Token[], at: number, first: Limits): boolean {
  const unit = tokens[at + 1];
  const own = unit?.kind === "unit" ? unit.unit : null;
  const end = own === null ? at + 1 : at + 2;
  const ends = endsClause(tokens, end) || startsCell(mapped, tokens[end]?.from ?? 0);
  return own === first.unit && ends && !startsCell(mapped, tokens[at]?.from ?? 0);
}
