import { TELLS_PLACES } from "../../lexicon/zone-subjects";
import type { MappedText } from "../../text/mapped-text";
import type { Piece } from "./text-pieces";

/**
 * The pieces before a statement that opens a sentence, without the places that the sentence before it lists (某禁养区包括:
 * 甲镇;乙水库;丙公园。划定面积…): they lie in what the list opens with. Others as they are.
 */
export function withoutPlaces({ text }: MappedText, pieces: readonly Piece[]): readonly Piece[] {
  const own = pieces.at(-1);
  if (own === undefined || text.charAt(own.from - 1) !== "。") return pieces;
  for (let at = pieces.length - 2; at >= 0; at--) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const colon = piece.text.lastIndexOf(":");
    if (colon > 0 && TELLS_PLACES.test(piece.text.slice(0, colon)))
      return [...pieces.slice(0, at), { ...piece, text: piece.text.slice(0, colon) }, own];
    if (/[。\n]/u.test(text.charAt(piece.from - 1))) break;
  }
  return pieces;
}
