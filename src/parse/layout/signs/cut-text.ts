import { firstIndex } from "../../text/first-index";
import { type SourceText, sourceText } from "../../text/source-text";

/** A source from which something was taken out, and where its characters stand in print. */
export interface CutText {
  readonly source: SourceText;
  /** Offset in print of a code unit of `source`. */
  printedAt(offset: number): number;
}

/** A stretch that is taken out (`to` exclusive), and what is read instead. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The source without some stretches, which are in order and apart. */
export function cutText(printed: SourceText, cuts: readonly Cut[]): CutText {
  const pieces: string[] = [];
  const begins: number[] = [];
  const places: number[] = [];
  let length = 0;
  const push = (piece: string, place: number): void => {
    pieces.push(piece);
    begins.push(length);
    places.push(place);
    length += piece.length;
  };
  let from = 0;
  for (const cut of cuts) {
    push(printed.text.slice(from, cut.from), from);
    if (cut.instead !== "") push(cut.instead, cut.from);
    from = cut.to;
  }
  push(printed.text.slice(from), from);
  return {
    source: sourceText(printed.id, pieces.join("")),
    printedAt: (offset) => {
      const piece = firstIndex(begins, (begin) => begin, offset + 1) - 1;
      return (places[piece] ?? 0) + offset - (begins[piece] ?? 0);
    },
  };
}
