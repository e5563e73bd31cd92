import { openedAt } from "../../tokens/brackets-behind";
import type { Token } from "../../tokens/token";
import type { FactContext } from "../context/fact-context";

/** Tokens of a clause before a change, and of the rest of its sentence. */
const LONGEST_CLAUSE = 24;
const LONGEST_SENTENCE = 80;

/**
 * A-01地块(旅馆用地1.4公顷)调整为居住用地,面积调整为1.8公顷: the area in brackets behind the parcel was the one before, where
 * another is told in the sentence. `at` is the word of change.
 */
export function turnBracket(context: FactContext, at: number): void {
  const { tokens } = context;
  let close = at - 1;
  while (close > at - LONGEST_CLAUSE && tokens[close]?.kind !== "close" && !parts(tokens[close])) close--;
  const open = tokens[close]?.kind === "close" ? openedAt(tokens, close) : null;
  if (open === null || tokens[open - 1]?.kind !== "parcels") return;
  const end = Math.min(context.end, at + LONGEST_SENTENCE);
  for (let i = at + 1; i < end && !ends(tokens[i]); i++) {
    if (tokens[i]?.kind !== "area") continue;
    context.turnBefore(tokens[open]?.from ?? 0, new Set(["area"]));
    return;
  }
}

function parts(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "separator" && token.level !== "list");
}

function ends(token: Token | undefined): boolean {
  return token?.kind === "separator" && (token.level === "stop" || token.level === "paragraph");
}
