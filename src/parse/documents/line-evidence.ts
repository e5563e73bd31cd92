import type { Evidence } from "../../domain/evidence";
import type { Stated } from "../../domain/stated";
import { foldedCharacter } from "../text/folded-character";
import { evidenceAt, type SourceText, stated } from "../text/source-text";
import type { TextLine } from "./text-line";

/** First and last (exclusive) offset of what is printed on the text lines `first` to `last` (included). */
export function linesEvidence(
  source: SourceText,
  lines: readonly TextLine[],
  first: number,
  last: number,
): Evidence {
  let start = lines[first]?.line.start ?? 0;
  let end = lines[last]?.line.end ?? start;
  while (start < end && isBlank(source.text.charAt(start))) start++;
  while (end > start && isBlank(source.text.charAt(end - 1))) end--;
  return evidenceAt(source, start, end);
}

/** A value read from whole text lines. */
export function linesStated<T>(
  source: SourceText,
  lines: readonly TextLine[],
  first: number,
  last: number,
  value: T,
): Stated<T> {
  return stated(source, value, linesEvidence(source, lines, first, last));
}

/** The bodies at the beginning of a title line: evidence up to the last of their characters. */
export function wordsStated(
  source: SourceText,
  line: TextLine | undefined,
  names: readonly string[],
): Stated<string> | null {
  if (line === undefined) return null;
  let left = names.join("").length;
  let start = line.line.start;
  while (start < line.line.end && isBlank(source.text.charAt(start))) start++;
  let end = start;
  while (end < line.line.end && left > 0) {
    if (!isBlank(source.text.charAt(end))) left--;
    end++;
  }
  return stated(source, names.join("、"), evidenceAt(source, start, end));
}

function isBlank(character: string): boolean {
  return foldedCharacter(character).trim() === "";
}
