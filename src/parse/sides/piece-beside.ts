import { PIECE_SIZE } from "../lexicon/area-context";

/** Characters of a sentence before its sides. */
const LONGEST_SENTENCE = 120;

/** 配建幼儿园用地面积0.3公顷,东至…: whether the sides that begin at `at` are those of a piece of land that the sentence tells the size of, and no lot. */
export function areOfPiece(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  return PIECE_SIZE.test(sentence);
}
