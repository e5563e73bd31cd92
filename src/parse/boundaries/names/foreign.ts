import { HEADER_WORD } from "../../lexicon/table-terms";

/** Han text that is no header word. */
export function foreign(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return "";
  return text.replace(HEADER_WORD, "").replace(/[^\p{Script=Han}]/gu, "");
}

/** Whether a sentence ends between a label and its number. A semicolon and nothing else parts two cells (W1;3591808.38). */
export function endsSentence(between: string): boolean {
  return /[。;]/u.test(between) && between.trim() !== ";";
}
