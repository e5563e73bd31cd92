import { foldedUnit } from "../text/folded-character";
import type { SourceText } from "../text/source-text";
import { hardWraps } from "./hard-wraps";
import { keepsBlank } from "./running-text";
import { type CutText, cutText } from "./signs/cut-text";

/**
 * The source without the ends of lines that only the edge of the paper made, so that a paragraph is read the same
 * however wide the paper was; null where it has none.
 */
export function unwrapped(printed: SourceText): CutText | null {
  const wraps = hardWraps(printed);
  if (wraps.length === 0) return null;
  return cutText(
    printed,
    wraps.map(({ from, to }) => {
      const parted = keepsBlank(unitAt(printed, from - 1), unitAt(printed, to));
      return { from, to, instead: parted ? " " : "" };
    }),
  );
}

function unitAt({ text }: SourceText, at: number): number {
  return foldedUnit(text.charCodeAt(at)).charCodeAt(0);
}
