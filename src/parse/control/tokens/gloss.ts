import type { Token } from "./token";

/** Words in letters before a colon. */
const GLOSS = /^[A-Za-z][A-Za-z .&()/]{2,38}(?=:)/u;
const LONGEST_GLOSS = 40;

/** 宗地编号 Plot No.: — the words of another language at `at`, right behind the label `last` and before its colon. */
export function glossAt(text: string, at: number, last: Token | undefined): Token | null {
  if (last?.kind !== "field" || last.to < at - 1) return null;
  const words = GLOSS.exec(text.slice(at, at + LONGEST_GLOSS))?.[0];
  return words === undefined ? null : { kind: "filler", colon: false, from: at, to: at + words.length };
}
