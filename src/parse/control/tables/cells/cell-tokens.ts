import type { MappedText } from "../../../text/mapped-text";
import { tokensOf } from "../../ellipsis/tokens-of";
import type { Token } from "../../tokens/token";

/** Longest cell whose tokens are kept: figures, limits, codes and uses come again from row to row. */
const LONGEST = 24;
const MOST_KEPT = 20_000;
/** By text: tokens speak of places in their cell alone. One map for cells in which a figure is due. */
const kept = { due: new Map<string, readonly Token[]>(), other: new Map<string, readonly Token[]>() };

/**
 * Whether a cell is short and prints its characters one behind the other: nothing but its text tells what it says. What is
 * dropped or doubled between characters may be the end of a line.
 */
export function isPlain(mapped: MappedText): boolean {
  const last = mapped.text.length - 1;
  return last >= 0 && last < LONGEST && (mapped.startAt(last) ?? 0) - (mapped.startAt(0) ?? 0) === last;
}

/** The tokens of a cell, read once for every cell that prints the same characters without a break. */
export function cellTokens(mapped: MappedText, figureDue = false): readonly Token[] {
  const { text } = mapped;
  if (!isPlain(mapped)) return tokensOf(mapped, figureDue);
  const known = figureDue ? kept.due : kept.other;
  const before = known.get(text);
  if (before !== undefined) return before;
  const tokens = tokensOf(mapped, figureDue);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, tokens);
  return tokens;
}
