import type { Token } from "../tokens/token";

/** Words that may stand between a name and its colon. */
const MOST_WORDS = 3;

/** Whether a colon stands behind a name, at once or behind a word or two that say nothing. */
export function hasColon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== "filler") return false;
    if (token.colon) return true;
  }
  return false;
}
