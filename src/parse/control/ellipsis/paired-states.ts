import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { withHeadedStates } from "./headed-states";

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
  return withHeadedStates(mapped, withFormerAhead(strokes.size === 0 ? tokens : turnedAt(tokens, strokes)));
}

function turnedAt(tokens: readonly Token[], strokes: ReadonlySet<number>): readonly Token[] {
  return tokens.map((token, at) =>
    strokes.has(at) ? { kind: "change", role: "to", from: token.from, to: token.to } : token,
  );
}

/**
 * 容积率(原≤1.8)调整为≤1.5: the value before a change in brackets ahead of the one after it, as one that the change begins
 * with: 容积率由≤1.8调整为≤1.5.
 */
function withFormerAhead(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let close = -1;
  for (let at = 0; at < tokens.length; at++) {
    const [token, word] = [tokens[at], tokens[at + 1]];
    if (token === undefined || at === close) continue;
    const end = token.kind === "open" && tokens[at - 1]?.kind === "indicator" ? formerEnd(tokens, at) : null;
    if (end === null || word === undefined) {
      found.push(token);
      continue;
    }
    found.push({ kind: "change", role: "from", from: token.from, to: word.to });
    close = end;
    at++;
  }
  return found.length === tokens.length ? tokens : found;
}

/** Index of the end of the bracket at `at`, which begins with a word for the state before and stands before one for a change; null for any other. */
function formerEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at + 1];
  if (word?.kind !== "change" || word.role !== "before") return null;
  for (let end = at + 2; end < at + LONGEST_BRACKET; end++) {
    const behind = tokens[end + 1];
    if (tokens[end]?.kind === "close") return behind?.kind === "change" && behind.role === "to" ? end : null;
  }
  return null;
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
