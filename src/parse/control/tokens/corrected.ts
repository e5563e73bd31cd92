import { CORRECTED, LONGEST_QUOTATION_END, MISPRINTED, QUOTATION_END } from "../../lexicon/correction-terms";
import type { Token } from "./token";

/** Tokens between the word for a misprint and the one that corrects it. */
const LONGEST_MISPRINT = 10;

/** Signs of 应为 and its like at `at`, behind a quotation or behind 误写为…,: they turn what was printed into what is right; 0 for none. */
export function correctedAt(text: string, at: number, tokens: readonly Token[]): number {
  const quoted = QUOTATION_END.test(text.slice(Math.max(0, at - LONGEST_QUOTATION_END), at));
  if (!quoted && !(text.charAt(at - 1) === "," && misprinted(text, tokens))) return 0;
  return CORRECTED.exec(text.slice(at, at + 6))?.[0].length ?? 0;
}

function misprinted(text: string, tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 2; i >= Math.max(0, tokens.length - LONGEST_MISPRINT); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "separator") return false;
    if (token.kind === "change") return MISPRINTED.test(text.slice(token.from, token.to));
  }
  return false;
}
