/** A place of a text and the sign that is read there. */
export type Mark = readonly [at: number, sign: string];

/** A sign without width: blanks beside a tab would make a cell of their own. */
export const NOTHING = "\ufeff";

/** The text with other signs at some places, which are in order; as long as before. */
export function relaid(text: string, marks: readonly Mark[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [at, sign] of marks) {
    pieces.push(text.slice(from, at), sign);
    from = at + 1;
  }
  return pieces.join("") + text.slice(from);
}
