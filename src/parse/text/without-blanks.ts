/** A text without any blank; itself where it has none, as most cells. */
export function withoutBlanks(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, "") : text;
}
