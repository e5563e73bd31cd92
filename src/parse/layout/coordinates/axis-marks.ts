import { AXIS_LETTERS, AXIS_WORDS, type Axis } from "../../lexicon/axis-terms";

/** The axis that a word or a letter right before a number names; null where none does. */
export function markBefore(text: string, from: number): Axis | null {
  const before = text.slice(Math.max(0, from - 8), from).replace(/(?<![\s:=为是(（])[\s:=为是(（]+$/u, "");
  const word = AXIS_WORDS.find((term) => before.endsWith(term.spelling));
  if (word !== undefined) return word.axis;
  const letter = AXIS_LETTERS.find((term) => before.endsWith(term.spelling));
  return letter === undefined || /[A-Za-z]{2}$/u.test(before) ? null : letter.axis;
}

/** The axis that a letter right behind a number names; null where none does. */
export function markBehind(text: string, to: number): Axis | null {
  const after = /^ ?[°度]? ?([EN])(?![A-Za-z\d])/u.exec(text.slice(to, to + 5));
  return after === null ? null : after[1] === "E" ? "east" : "north";
}
