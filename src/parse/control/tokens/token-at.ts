/** Index of the first token, from `tokens[index]` on, that begins at or behind `place`, an offset in the text. */
export function tokenAt(tokens: readonly { readonly from: number }[], index: number, place: number): number {
  let at = index;
  while (at < tokens.length && (tokens[at]?.from ?? place) < place) at++;
  return at;
}
