import type { SourceText } from "../../text/source-text";
import { type CutText, cutText } from "./cut-text";
import { withoutEmphasis } from "./emphasis";
import { withEvenIndent } from "./even-indent";
import { withLabelColons } from "./framed-labels";
import { withoutValueFrames } from "./framed-values";
import { withoutItemSigns } from "./item-signs";
import { withPlainSigns } from "./plain-signs";
import { withoutQuoteSigns } from "./quote-signs";
import { withJoinedLabels } from "./spread-labels";
import { withTickedBoxes } from "./ticked-boxes";

/** What was taken out, and the first one of the two signs that end a line. */
const UNSEEN = /\ufeff+|\r(?=\n)/gu;
/** 座标 is how some write 坐标. */
const SEAT = /座(?=[标標])/gu;
/** A blank at which no line breaks. */
const BLANK = /\u00a0/gu;

/**
 * The source without what sets off its lines and words and says nothing of its own: signs of page source, of lists whose
 * items have numbers, blanks before all lines, options that nobody ticked. Readers see the line as if nobody had set it
 * off.
 */
export function unsignedText(printed: SourceText): CutText {
  const even = withEvenIndent(withoutQuoteSigns(printed.text.replace(BLANK, " ").replace(SEAT, "坐")));
  const text = withoutItemSigns(
    withoutValueFrames(
      withLabelColons(withTickedBoxes(withPlainSigns(withoutEmphasis(withJoinedLabels(even))))),
    ),
  );
  const source = { ...printed, text };
  const cuts = [...text.matchAll(UNSEEN)].map(({ 0: signs, index }) => ({
    from: index,
    to: index + signs.length,
    instead: "",
  }));
  return cuts.length === 0 ? { source, printedAt: samePlace } : cutText(source, cuts);
}

function samePlace(offset: number): number {
  return offset;
}
