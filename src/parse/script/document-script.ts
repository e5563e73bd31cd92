import { foldedUnit } from "../text/folded-character";

/** First and last of the common ideographs: those that the conversion knows. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Of a hundred ideographs of a traditional text thirty to fifty are written otherwise in the simplified script, of a
 * simplified text less than one: a slip of a reader of scans, a name in an old form. The tenth lies far from both.
 */
const TRADITIONAL_SHARE = 0.1;

/** Whether a code unit is an ideograph that the script conversion changes. */
export function isTraditionalUnit(unit: number): boolean {
  return unit >= FIRST && unit <= LAST && foldedUnit(unit).charCodeAt(0) !== unit;
}

/**
 * Whether a stretch of a text is written in traditional script, told by the share of its ideographs that the
 * conversion changes; false where none stands. A simplified text with single traditional characters is simplified:
 * they are slips, and are read mended.
 */
export function isTraditional(text: string, start: number, end: number): boolean {
  let ideographs = 0;
  let changed = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST || unit > LAST) continue;
    ideographs += 1;
    if (isTraditionalUnit(unit)) changed += 1;
  }
  return changed > ideographs * TRADITIONAL_SHARE;
}
