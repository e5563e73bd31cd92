import type { MappedText } from "../../text/mapped-text";
import { tokensOf } from "../tokens/lexer";
import type { Token } from "../tokens/token";

/** Longest cell whose tokens are kept: figures, limits, codes and uses come again from row to row. */
const LONGEST = 24;
const MOST_KEPT = 20_000;
/** By text: tokens speak of places in their cell alone. One map for cells in which a figure is due. */
const kept = { due: new Map<string, readonly Token[]>(), other: new Map<string, readonly Token[]>() };

/** The tokens of a cell, read once for every cell that prints the same characters without a break. */
export function cellTokens(mapped: MappedText, figureDue = false): readonly Token[] {
  const { text } = mapped;
  const last = text.length - 1;
  // what is dropped or doubled between characters may be the end of a line, which tokens depend on
  const whole =
    last >= 0 && last < LONGEST && (mapped.startAt(last) ?? 0) - (mapped.startAt(0) ?? 0) === last;
  if (!whole) return tokensOf(mapped, figureDue);
  const known = figureDue ? kept.due : kept.other;
  const before = known.get(text);
  if (before !== undefined) return before;
  const tokens = tokensOf(mapped, figureDue);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, tokens);
  return tokens;
}
