import { type ParsedSides, parseSides } from "../sides";
import type { MappedText } from "../text/mapped-text";
import type { Persons } from "./masked-text";

/** Sides are looked for in windows, each overlapping the next by the length of a description. */
const WINDOW = 1000;
const OVERLAP = 560;

/** Every description by sides from `from` on, in order. */
export function sidePlaces(
  running: MappedText,
  from: number,
  persons: Persons = "names",
): readonly ParsedSides[] {
  const found: ParsedSides[] = [];
  const length = running.text.length;
  for (let at = from; at < length; ) {
    const sides = parseSides(running, at, Math.min(at + WINDOW, length), persons);
    if (sides === null || sides.to <= at) {
      at += WINDOW - OVERLAP;
      continue;
    }
    if (sides.to > at + WINDOW - OVERLAP && sides.from > at) {
      // perhaps cut by the window
      at = sides.from;
      continue;
    }
    found.push(sides);
    at = sides.to;
  }
  return found;
}
