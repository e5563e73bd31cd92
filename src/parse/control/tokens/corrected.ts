import { type ChangeRole, NO_CHANGE, NO_STATE_WORD } from "../../lexicon/change-terms";
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

/** Signs of 不得将该宗土地的用途. */
const LONGEST_BAN = 20;

/** 原料堆场, 现有厂房, 不得改为商业用地: whether the word for a state at `at` is the beginning of another word, or tells of a change that is forbidden or may come to be. */
export function isNoChange(text: string, at: number, role: ChangeRole): boolean {
  if (NO_STATE_WORD.test(text.slice(at, at + 2))) return true;
  return role === "to" && NO_CHANGE.test(text.slice(Math.max(0, at - LONGEST_BAN), at));
}
