import type { MappedText } from "../../text/mapped-text";
import { lexed } from "../tokens/lexer";
import type { Token } from "../tokens/token";
import { withNamesBehindLots } from "./listed-by-lot";
import { withOmittedNames } from "./omitted-names";
import { withPairedStates } from "./paired-states";
import { withListedLots } from "./the-others";

/**
 * The words of a mapped text, with the names, lots and states that its sentences leave out in their places, without characters.
 * @param edge where the title ends in the mapped text: no word goes on over it
 * @param figureDue a name stands before the text: 40-60 is a range and no code
 */
export function tokensOf(mapped: MappedText, figureDue = false, edge = 0): readonly Token[] {
  const ordered = withNamesBehindLots(mapped, withPairedStates(mapped, lexed(mapped, figureDue, edge)));
  return withOmittedNames(mapped, withListedLots(mapped, ordered));
}
