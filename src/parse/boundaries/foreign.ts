import { HEADER_WORD } from "../lexicon/table-terms";

/** Han text that is no header word. */
export function foreign(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return "";
  return text.replace(HEADER_WORD, "").replace(/[^\p{Script=Han}]/gu, "");
}
