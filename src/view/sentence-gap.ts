import type { Language } from "./language";

/** What stands between two sentences: nothing in Chinese, whose full stop brings its own room; a blank in English. */
export function sentenceGap(language: Language): string {
  return language === "zh" ? "" : " ";
}
