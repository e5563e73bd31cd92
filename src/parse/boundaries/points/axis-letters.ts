import type { TableToken } from "../../layout/coordinates/coordinate-token";

/** A letter that may name the axis of the number it stands at. */
export const AXIS_LETTER = /^[XYNEBLxy]$/u;

/** The letters beside them in the alphabet that name none. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ["B", "AC"],
  ["E", "DF"],
  ["L", "KM"],
  ["N", "MO"],
  ["X", "W"],
  ["Y", "Z"],
]);

/**
 * Tells whether a label is the letter of an axis. In a list that counts its points by letters (A, B, C …) none is: the
 * letters beside it in the alphabet stand there, too.
 */
export function axisLetters(tokens: readonly TableToken[]): (letter: string) => boolean {
  const letters = new Set<string>();
  for (const token of tokens) if (token.kind === "label" && token.text.length === 1) letters.add(token.text);
  return (letter) =>
    AXIS_LETTER.test(letter) && ![...(BESIDE.get(letter) ?? "")].some((beside) => letters.has(beside));
}
