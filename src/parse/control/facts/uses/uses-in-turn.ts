import { isListToEnd, valuesInTurn } from "../../values/each-value";
import type { FactContext } from "../context/fact-context";
import { landUsesIn } from "./land-uses";

/** Tokens of an entry of several parcels in which the lists of their values stand. */
const REACH = 80;

/**
 * 用地性质:居住用地、商业用地 of two parcels whose limits are printed as lists, 容积率:≤2.0、≤3.0, as well: whether the uses from
 * `tokens[from]` to `tokens[to]` are those of the parcels in their order. Without such a list they may be what every one of them is for.
 */
export function areUsesInTurn(
  { mapped, tokens, mentions, end }: FactContext,
  from: number,
  to: number,
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (mentions.length < 2 || first === undefined || last === undefined) return false;
  if (!isListToEnd(mapped, tokens, from, to)) return false;
  if (landUsesIn(mapped, first.from, last.to, true).length !== mentions.length) return false;
  for (let i = to; i < Math.min(end, to + REACH); i++)
    if (valuesInTurn(mapped, tokens, i, mentions.length) !== null) return true;
  return false;
}
