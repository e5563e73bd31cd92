import type { MappedText } from "../../../text/mapped-text";
import { isLed } from "../../tokens/line-words";
import type { Token } from "../../tokens/token";

/** A list of uses has fewer words than this. */
const MOST_USE_TOKENS = 80;

/** Index of the token that ends a list of uses begun at `at`, `end` or a taken token at the latest. */
export function usesEnd(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  end: number,
  taken: ReadonlySet<number>,
): number {
  let index = at;
  let depth = 0;
  let opening = at;
  for (; index < Math.min(end, at + MOST_USE_TOKENS); index++) {
    const token = tokens[index];
    if (token === undefined || taken.has(index)) break;
    if (index > at && isLed(mapped, token.from)) break;
    if (token.kind === "open" && depth++ === 0) opening = index;
    if (token.kind === "close" && --depth < 0) break;
    if (token.kind === "separator" && token.level !== "list") break;
    if (["indicator", "field", "each", "area", "ordinal", "parcels"].includes(token.kind)) break;
    if (token.kind === "change" && token.role === "to") break;
    // 和, 及 and 与 join uses; 且 and 并 begin something else
    if (token.kind === "and" && !/^[和及与]$/u.test(mapped.text.slice(token.from, token.to))) break;
    if (token.kind === "filler" && token.colon) break;
  }
  // a remark in brackets that goes on behind a comma is none of the uses
  return depth > 0 && opening > at ? opening : index;
}
