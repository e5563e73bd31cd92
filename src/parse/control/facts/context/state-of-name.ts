import { ACT_OR_PAPER } from "../../../lexicon/change-terms";
import type { Version } from "../../../lexicon/state-words";
import type { MappedText } from "../../../text/mapped-text";
import type { Token } from "../../tokens/token";

/** Tokens of the act or the paper between a word for a state and a name. */
const MOST_WORDS = 6;

/**
 * The state that the name at `tokens[at]` is told of by a word of its own: 原容积率, 原审批容积率, 容积率(调整前); null where it has
 * none.
 */
export function stateOfName(mapped: MappedText, tokens: readonly Token[], at: number): Version | null {
  const [name, open, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (open?.kind === "open" && close?.kind === "close" && word?.kind === "change") {
    if (word.role === "before") return "before";
    if (word.role === "after") return "current";
  }
  if (name === undefined) return null;
  const before = tokens[at - 1];
  if (before?.kind === "change") return before.role === "before" && before.to === name.from ? "before" : null;
  for (let i = at - 1; i >= at - MOST_WORDS; i--) {
    const token = tokens[i];
    if (token?.kind === "change") {
      // 原批容积率, 现批容积率
      if (!ACT_OR_PAPER.test(mapped.text.slice(token.to, name.from))) return null;
      if (token.role === "before") return "before";
      return token.role === "after" ? "current" : null;
    }
    if (token?.kind !== "text" && token?.kind !== "filler" && token?.kind !== "field") return null;
  }
  return null;
}

/** (原)工业用地,容积率1.2;(现)…, (调整前) before its values: whether the word at `at` stands alone in brackets and heads what follows, and is no mark of the name before it. */
export function headsInBrackets(tokens: readonly Token[], at: number): boolean {
  const [joint, open, close] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (open?.kind !== "open" || close?.kind !== "close") return false;
  if (joint?.kind === "filler") return joint.colon;
  return joint === undefined || joint.kind === "separator" || joint.kind === "ordinal";
}
