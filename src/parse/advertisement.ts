import type { DocumentSection } from "./document-section";
import { ADVERT_WORDS } from "./lexicon/other-ranges";

/** Fewest words of an advertisement that tell one. */
const FEWEST_WORDS = 2;
/** The text of an advertisement is short. */
const LONGEST_ADVERT = 1200;

/** Whether a text without a number praises buildings that are sold. */
export function advertises({ running, document }: DocumentSection): boolean {
  if (document.number !== null || running.text.length > LONGEST_ADVERT) return false;
  return new Set(running.text.match(ADVERT_WORDS)).size >= FEWEST_WORDS;
}
