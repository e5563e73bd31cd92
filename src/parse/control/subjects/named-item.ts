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
  item.turned = isTurned(mapped, tokens, at);
  item.exception = isException(mapped, tokens[at]?.from ?? 0, last);
}

/** Whether 更正为 or its like stands right before the parcels at `tokens[at]`, a quotation mark or a colon between. */
function isTurned({ text }: MappedText, tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  const quotes = (token: Token | undefined): boolean =>
    token?.kind === "filler" ||
    (token?.kind === "text" && /^[“"「]$/u.test(text.slice(token.from, token.to)));
  while (before > at - LONGEST_LEAD && quotes(tokens[before])) before--;
  const word = tokens[before];
  return word?.kind === "change" && word.role === "to";
}

/** Tokens of :“. */
const LONGEST_LEAD = 3;
