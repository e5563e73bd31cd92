import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";

/** Fewest sides above the last one that show that each has a line. */
const LINES_ABOVE = 2;
/** Widest indentation, and longest line, that are measured. */
const LONGEST_INDENT = 40;
const LONGEST_LINE = 120;
/** Room at the end of a line, in characters, in which its next word would have stood. */
const ROOM = 2;

/**
 * Where the last of sides that have a line each ends: a line with room left, as one above or below it shows, was not
 * broken for want of it, so that the words below are no part of the side.
 * @param sides where the sides begin, the last one included; @param from where its words begin (`to` exclusive)
 */
export function ownLineEnd(mapped: MappedText, sides: readonly number[], from: number, to: number): number {
  const { source, starts, ends } = mapped;
  const last = sides.at(-1) ?? from;
  if (sides.length <= LINES_ABOVE || !sides.slice(1).every((at) => beginsLine(mapped, at))) return to;
  for (let at = from + 1; at < to; at++) {
    if (!source.text.slice(ends[at - 1], starts[at]).includes("\n")) continue;
    const widest = Math.max(
      ...[...sides.slice(0, -1), at].map((index) => lineWidth(source.text, starts[index] ?? 0)),
    );
    const isShort = lineWidth(source.text, starts[last] ?? 0) + ROOM <= widest;
    return isShort && /\p{Script=Han}/u.test(mapped.text.charAt(at)) ? at : to;
  }
  return to;
}

/** The width of the line of a place in Chinese characters, its indentation included. */
function lineWidth(text: string, at: number): number {
  const line =
    (/[^\n]*$/u.exec(text.slice(Math.max(0, at - LONGEST_INDENT), at))?.[0] ?? "") +
    (/^[^\n]*/u.exec(text.slice(at, at + LONGEST_LINE))?.[0].trimEnd() ?? "");
  return line.length - (line.match(/[ -~]/gu)?.length ?? 0) / 2;
}
