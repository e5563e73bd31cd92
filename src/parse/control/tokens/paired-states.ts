import type { MappedText } from "../../text/mapped-text";
import type { Token } from "./token";

/** Tokens of a bracket with two states, and of the value before a change. */
const LONGEST_BRACKET = 8;
const LONGEST_VALUE = 12;
/** What may stand between the value before a change and the one after it. */
const STROKE = /^[/|、-]$/u;

/**
 * 容积率(调整前/调整后):≤3.5/≤2.4: behind a bracket that names both states, the stroke between two values turns the one into the other.
 * The tokens with a word of change in its place.
 */
export function withPairedStates(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const strokes = new Set<number>();
  tokens.forEach((token, at) => {
    const colon = token.kind === "open" ? colonBehind(tokens, at) : null;
    const stroke = colon === null ? null : strokeBehind(mapped, tokens, colon);
    if (stroke !== null) strokes.add(stroke);
  });
  if (strokes.size === 0) return tokens;
  return tokens.map((token, at) =>
    strokes.has(at) ? { kind: "change", role: "to", from: token.from, to: token.to } : token,
  );
}

/** Index of the colon behind the bracket that opens at `at` and holds the words for both states; null for any other. */
function colonBehind(tokens: readonly Token[], at: number): number | null {
  const roles: string[] = [];
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) {
    const token = tokens[i];
    if (token?.kind === "change") roles.push(token.role);
    if (token?.kind !== "close") continue;
    const colon = tokens[i + 1];
    return roles.join() === "before,after" && colon?.kind === "filler" && colon.colon ? i + 1 : null;
  }
  return null;
}

function strokeBehind(mapped: MappedText, tokens: readonly Token[], colon: number): number | null {
  for (let i = colon + 2; i < colon + LONGEST_VALUE; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "indicator" || token.kind === "field") return null;
    if (STROKE.test(mapped.text.slice(token.from, token.to))) return i;
  }
  return null;
}
