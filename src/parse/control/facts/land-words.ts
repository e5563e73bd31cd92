import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention } from "../tokens/token";

/** Longest line that is a title. */
const LONGEST_TITLE = 80;
/** Shortest name by which land is known again. */
const SHORTEST = 4;

/** Whether words call the land itself so: its name, or what the title of the text names. */
export function namesLand(mapped: MappedText, words: string, mentions: readonly ParcelMention[]): boolean {
  if (words.length < SHORTEST) return false;
  if (mentions.some(({ name }) => name !== null && (name.includes(words) || words.includes(name))))
    return true;
  const { source } = mapped;
  const start = mapped.startAt(0) ?? 0;
  // a cell begins inside its row
  if (start > 0 && source.text.charAt(start - 1) !== "\n") return false;
  const end = source.text.indexOf("\n", start);
  return end > start && end - start <= LONGEST_TITLE && source.text.slice(start, end).includes(words);
}
