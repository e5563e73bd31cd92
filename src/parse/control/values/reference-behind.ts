import { REFERENCE_OPENINGS } from "../../lexicon/absence-terms";
import { type MappedText, startsLine } from "../../text/mapped-text";

/** A colon farther behind the name belongs to something else. */
const REACH = 12;
/** Longest reference. */
const LONGEST = 40;

/** End of a reference behind a name and its colon: 绿地率:按规划条件执行; null where there is none, or a figure. */
export function referenceBehind(mapped: MappedText, name: number): number | null {
  const { text } = mapped;
  const colon = text.slice(name, name + REACH).indexOf(":");
  if (colon < 0) return null;
  const at = name + colon + 1;
  let end = at + 1;
  while (end < at + LONGEST && /[^,;。\n|]/u.test(text.charAt(end)) && !startsLine(mapped, end)) end++;
  const words = text.slice(at, end);
  if (!REFERENCE_OPENINGS.test(words) || /\d(?!\d{0,3}[\])号])/u.test(words)) return null;
  return end;
}
