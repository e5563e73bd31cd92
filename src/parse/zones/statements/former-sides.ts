import { FORMER_SIDES } from "../../lexicon/zone-changes";
import { type ParsedSides, parseSides } from "../../sides";
import type { MappedText } from "../../text/mapped-text";

/** Farthest from the label to its first side. */
const NEAR = 2;

/** 核减后四至范围为…。原四至范围为:东至…: the sides as they were, told behind those of now; null where a text tells none. */
export function formerSides(mapped: MappedText, now: ParsedSides | null, to: number): ParsedSides | null {
  if (now === null) return null;
  const match = FORMER_SIDES.exec(mapped.text.slice(now.to, to));
  if (match === null) return null;
  const from = now.to + match.index + match[0].length;
  const sides = parseSides(mapped, from, to, "belongings");
  return sides !== null && sides.from - from <= NEAR ? sides : null;
}
