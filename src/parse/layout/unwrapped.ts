import { firstIndex } from "../text/first-index";
import { foldedUnit } from "../text/folded-character";
import { type SourceText, sourceText } from "../text/source-text";
import { hardWraps } from "./hard-wraps";
import { keepsBlank } from "./running-text";

/** A source whose paragraphs have a line each, and where its characters stand in print. */
export interface Unwrapped {
  readonly source: SourceText;
  /** Offset in print of a code unit of `source`. */
  printedAt(offset: number): number;
}

/**
 * The source without the ends of lines that only the edge of the paper made, so that a paragraph is read the same
 * however wide the paper was; null where it has none.
 */
export function unwrapped(printed: SourceText): Unwrapped | null {
  const wraps = hardWraps(printed);
  if (wraps.length === 0) return null;
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
  for (const wrap of wraps) {
    push(printed.text.slice(from, wrap.from), from);
    if (keepsBlank(unitAt(printed, wrap.from - 1), unitAt(printed, wrap.to))) push(" ", wrap.from);
    from = wrap.to;
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

function unitAt({ text }: SourceText, at: number): number {
  return foldedUnit(text.charCodeAt(at)).charCodeAt(0);
}
