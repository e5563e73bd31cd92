import type { MappedText } from "../../text/mapped-text";
import { isLeft } from "../tokens/brackets-behind";
import type { Token } from "../tokens/token";
import type { Item } from "./item";
import { isException, projectBehind } from "./mention-context";
import { planAreaIn } from "./plan-area";
import { isFormer } from "./subject";

/**
 * Gives an item what the sentence says of its parcels beside their codes: plan, project, and whether it tells of what they were or of
 * an exception.
 * @param at index of the token that names the parcels
 * @param before the words of the clause before it
 * @param last the item before
 */
export function tellNamed(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
  item: Item,
  last: Item | undefined,
): void {
  item.planArea = planAreaIn(before);
  item.project = projectBehind(mapped, tokens, at);
  item.former = isLeft(mapped, tokens, at);
  item.was = isFormer(tokens, at);
  item.exception = isException(mapped, tokens[at]?.from ?? 0, last);
}
