import type { Token } from "../tokens/token";

/** 绿地率不高于/不低于30%: index of the word behind a side that has no limit; `at` where none stands there. */
export function pastNoLimit(tokens: readonly Token[], at: number): number {
  const [word, gap, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const empty = word?.kind === "comparison" && gap?.kind === "absent" && other?.kind === "comparison";
  return empty && word.term.side !== other.term.side ? at + 2 : at;
}
