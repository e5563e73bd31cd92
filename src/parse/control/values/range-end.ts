import { RANGE_END } from "../../lexicon/figure-forms";
import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";

/** Index behind the word that ends a range, 1.2至2.0之间, or `at` where none stands there. */
export function pastRangeEnd(mapped: MappedText, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === "text" && RANGE_END.test(mapped.text.slice(token.from, token.to)) ? at + 1 : at;
}
