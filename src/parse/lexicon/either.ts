/** The words of a row of the lexicon as alternatives of a pattern, in their order. */
export function either(words: string): string {
  return `(?:${words.split(" ").join("|")})`;
}
