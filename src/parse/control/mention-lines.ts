import { LINE_LABELS } from "../lexicon/field-terms";
import { type MappedText, startsLine } from "../text/mapped-text";
import type { MentionGroup } from "./parcel-mentions";
import { VOCABULARY } from "./vocabulary";

/** Whether a line of words ends before the code that the next line begins with: the words are a title. */
export function goesOver(mapped: MappedText, { parcels: [first], from }: MentionGroup): boolean {
  for (let i = from + 1; i < (first?.to ?? from); i++) {
    if (!/\p{Script=Han}/u.test(mapped.text.charAt(i - 1))) return false;
    if (startsLine(mapped, i)) return true;
  }
  return false;
}

/**
 * Where a label on a line of its own, or with a colon behind it, begins between two positions; -1 where none does: in
 * 2025-03 and 地块名称 on the next line the noun is the beginning of a label.
 */
export function labelInside(mapped: MappedText, from: number, to: number): number {
  const { text } = mapped;
  for (let i = from; i < to; i++) {
    if (!"地宗".includes(text.charAt(i)) || !startsLine(mapped, i)) continue;
    if (LINE_LABELS[text.slice(i, i + 3)] !== undefined) return i;
    const entry = VOCABULARY.at(text, i);
    if (entry === null || !("field" in entry)) continue;
    const end = i + entry.spelling.length;
    if (/[:(]/u.test(text.charAt(end)) || startsLine(mapped, end)) return i;
  }
  return -1;
}
