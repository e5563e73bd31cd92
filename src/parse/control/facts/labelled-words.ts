import type { FactContext } from "./context/fact-context";

/** Longest name of a county or a block. */
const LONGEST = 20;

/** The words behind a label of the county or the block. Index of the token behind them. */
export function labelledWords(context: FactContext, at: number, field: "county" | "block"): number {
  const colon = context.tokens[at + 1];
  const value = context.tokens[at + 2];
  if (colon?.kind !== "filler" || !colon.colon || value === undefined) return at + 1;
  if (value.kind !== "text" && value.kind !== "parcels") return at + 1;
  const words = context.mapped.text.slice(value.from, value.to);
  if (words.length > LONGEST) return at + 1;
  context.put({ kind: field, value: words }, context.evidence(value.from, value.to));
  return context.consumed(at + 3);
}
