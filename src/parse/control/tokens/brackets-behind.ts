import { LEAVES } from "../../lexicon/land-move-words";
import { AN_EXCEPTION } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Token } from "./token";

/** Tokens of a bracket that tells of a parcel. */
const LONGEST_BRACKET = 60;
/** Parcels with brackets of their own that one sentence merges. */
const MOST_JOINED = 12;

/** Index of the token behind the bracket that opens at `at`; null where none opens, or none closes. */
export function bracketEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "open") return null;
  let depth = 0;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_BRACKET); i++) {
    const token = tokens[i];
    if (token?.kind === "separator" && token.level === "paragraph") return null;
    if (token?.kind === "open") depth++;
    if (token?.kind === "close" && --depth === 0) return i + 1;
  }
  return null;
}

/** Index of the token behind the bracket with a remark that `tokens[at]` stands in; null where it stands in none, or in one that names an indicator before. */
export function remarkEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BRACKET); i--) {
    const token = tokens[i];
    if (token?.kind === "close" || token?.kind === "indicator") return null;
    if (token?.kind === "separator" && token.level === "paragraph") return null;
    if (token?.kind === "open") return bracketEnd(tokens, i);
  }
  return null;
}

/**
 * Index of the token behind a bracket with limits right behind the parcel at `tokens[at]`, with what it was, or with the area of
 * land that is merged away or divided; null where none stands there.
 */
export function bracketBehind(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  const end = bracketEnd(tokens, at + 1);
  if (end === null) return null;
  if (tokens.slice(at + 2, end).some((token) => token.kind === "indicator")) return end;
  const word = tokens[at + 2];
  if (word?.kind === "change" && word.role === "before") return end;
  return isLeft(mapped, tokens, at) ? end : null;
}

/** 容积率均≤2.2(其中A-03地块容积率≤1.8): index of the token behind the bracket that tells of the one parcel at `tokens[at]` alone; null where none does. */
export function bracketAround({ text }: MappedText, tokens: readonly Token[], at: number): number | null {
  const [word, here] = [tokens[at - 1], tokens[at]];
  // (A-03地块除外,其容积率≤1.8)
  if (word?.kind === "open" && here !== undefined && text.startsWith("除外", here.to))
    return bracketEnd(tokens, at - 1);
  if (tokens[at - 2]?.kind !== "open" || word === undefined || here === undefined) return null;
  return AN_EXCEPTION.test(text.slice(word.from, here.from)) ? bracketEnd(tokens, at - 2) : null;
}

/**
 * Whether the parcel at `tokens[at]`, with its limits or its area in brackets behind it, is merged away or divided by what follows:
 * A-01地块(…)与A-02地块(…)合并为A-03, A-01地块(…)拆分为A-01a、A-01b.
 */
export function isLeft(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  let end = bracketEnd(tokens, at + 1);
  if (end === null || !tokens.slice(at + 2, end).some(({ kind }) => kind === "indicator" || kind === "area"))
    return false;
  for (let n = 0; n < MOST_JOINED; n++) {
    const from = tokens[end]?.from ?? mapped.text.length;
    if (LEAVES.test(mapped.text.slice(from, from + LONGEST_VERB))) return true;
    const next = nextParcel(tokens, end);
    if (next === null) return false;
    end = bracketEnd(tokens, next + 1) ?? next + 1;
  }
  return false;
}

/** Characters in which the verb begins. */
const LONGEST_VERB = 10;
/** Tokens between two parcels that are merged: 与原. */
const JOINT = 3;

function nextParcel(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + JOINT; i++) {
    const token = tokens[i];
    if (token?.kind === "parcels") return i;
    if (!isJoint(token)) return null;
  }
  return null;
}

/** What may stand between two parcels that are merged: 与, 和原, 、. */
export function isJoint(token: Token | undefined): boolean {
  if (token?.kind === "separator") return token.level === "list" || token.level === "comma";
  if (token?.kind === "text") return token.to - token.from <= JOINT;
  return token?.kind === "and" || token?.kind === "change";
}

/** Index of the bracket that the one at `at` closes; `at` where none does. */
export function openedAt(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i > Math.max(-1, at - LONGEST_BRACKET); i--) {
    if (tokens[i]?.kind === "close") depth++;
    if (tokens[i]?.kind === "open" && --depth === 0) return i;
  }
  return at;
}
