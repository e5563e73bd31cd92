/**
 * Chinese words as they are read: the blanks and line breaks that typesetting put between characters are removed.
 * Blanks between Latin words stay.
 */
export function printedWords(raw: string): string {
  return raw.replace(/\s+/g, " ").replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, "");
}
