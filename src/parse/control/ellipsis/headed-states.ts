import { type MappedText, startsLine } from "../../text/mapped-text";
import { areStates } from "../tokens/are-states";
import type { Token } from "../tokens/token";

/** Words before a colon that head values, and where their tokens stand. */
interface Head {
  readonly words: string;
  readonly first: number;
  readonly colon: number;
}

/** Tokens of such words, and of what stands between the colon and the first limit. */
const MOST_WORDS = 4;
const TO_LIMIT = 3;
/** Tokens from one bracket with a state to the other. */
const TO_OTHER = 8;

/**
 * 更新前:容积率1.5…;更新后:容积率2.0…, 原方案:…;新方案:…: words before a colon that call two states head the values of each; in
 * brackets behind a name, 容积率(更新前)1.5,(更新后)2.0, they turn the first value into the second. The tokens with words of change in
 * their place.
 */
export function withHeadedStates(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const bracketed = withBracketedStates(mapped, tokens);
  const heads = bracketed.flatMap((_, at) => headAt(mapped, bracketed, at) ?? []);
  const roles = new Map<number, { readonly role: "before" | "after"; readonly colon: number }>();
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1];
    if (next === undefined || !areStates(head.words, next.words)) continue;
    roles.set(head.first, { role: "before", colon: head.colon });
    roles.set(next.first, { role: "after", colon: next.colon });
  }
  if (roles.size === 0) return bracketed;
  const found: Token[] = [];
  for (let at = 0; at < bracketed.length; at++) {
    const [token, own] = [bracketed[at], roles.get(at)];
    if (token === undefined) continue;
    const last = own === undefined ? undefined : bracketed[own.colon - 1];
    if (own === undefined || last === undefined) {
      found.push(token);
      continue;
    }
    found.push({ kind: "change", role: own.role, heads: true, from: token.from, to: last.to });
    at = own.colon - 1;
  }
  return found;
}

/** The head whose colon stands at `colon`; null where no limit follows it, or other words stand before it. */
function headAt(mapped: MappedText, tokens: readonly Token[], colon: number): Head | null {
  const sign = tokens[colon];
  if (sign?.kind !== "filler" || !sign.colon) return null;
  if (!tokens.slice(colon + 1, colon + 1 + TO_LIMIT).some(({ kind }) => kind === "indicator")) return null;
  for (let first = colon - 1; first >= Math.max(0, colon - MOST_WORDS); first--) {
    const token = tokens[first];
    if (token === undefined || !isWord(token)) return null;
    const before = tokens[first - 1];
    const opens = before?.kind === "separator" && before.level !== "list" && before.level !== "bar";
    if (before !== undefined && !opens && before.kind !== "ordinal" && !startsLine(mapped, token.from))
      continue;
    return { words: mapped.text.slice(token.from, sign.from), first, colon };
  }
  return null;
}

function isWord(token: Token): boolean {
  // a label of no words of ours, too
  if (token.kind === "field") return token.term.field === "conditions" || token.term.spelling === "";
  return token.kind === "text" || token.kind === "change" || (token.kind === "filler" && !token.colon);
}

function withBracketedStates(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const turned = new Map<number, { readonly role: "from" | "to"; readonly end: number }>();
  tokens.forEach((token, at) => {
    const former = token.kind === "indicator" ? bracketAt(mapped, tokens, at + 1) : null;
    if (former === null) return;
    for (let other = former.end + 1; other < former.end + TO_OTHER; other++) {
      const here = tokens[other];
      if (here === undefined || here.kind === "indicator" || here.kind === "field") return;
      const later = here.kind === "open" ? bracketAt(mapped, tokens, other) : null;
      if (later === null) continue;
      if (!areStates(former.words, later.words)) return;
      turned.set(at + 1, { role: "from", end: former.end });
      turned.set(other, { role: "to", end: later.end });
      return;
    }
  });
  if (turned.size === 0) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, own] = [tokens[at], turned.get(at)];
    if (token === undefined) continue;
    if (own === undefined) found.push(token);
    else {
      found.push({ kind: "change", role: own.role, from: token.from, to: tokens[own.end]?.to ?? token.to });
      at = own.end;
    }
  }
  return found;
}

/** The words of a bracket that opens at `at` and holds nothing but words, and the index of its end; null for any other. */
function bracketAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly words: string; readonly end: number } | null {
  const [open, first] = [tokens[at], tokens[at + 1]];
  if (open?.kind !== "open" || first === undefined) return null;
  for (let end = at + 1; end <= at + 1 + MOST_WORDS; end++) {
    const token = tokens[end];
    if (token?.kind === "close")
      return end === at + 1 ? null : { words: mapped.text.slice(first.from, token.from), end };
    if (token === undefined || !isWord(token)) return null;
  }
  return null;
}
