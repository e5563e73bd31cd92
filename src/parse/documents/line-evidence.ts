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
  const start = lines[first]?.line.start ?? 0;
  return printedEvidence(source, start, lines[last]?.line.end ?? start);
}

/** What is printed from `from` to `to` (exclusive), blanks at both ends left out. */
export function printedEvidence(source: SourceText, from: number, to: number): Evidence {
  let [start, end] = [from, to];
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

/** A value read from a part of one line; the range counts its characters without blanks, from the first of `squeezed`. */
export function rangeStated<T>(
  source: SourceText,
  line: TextLine | undefined,
  range: readonly [from: number, to: number],
  value: T,
): Stated<T> {
  const lead = line?.lead ?? 0;
  const [from, to] = [range[0] + lead, range[1] + lead];
  let at = line?.line.start ?? 0;
  const limit = line?.line.end ?? at;
  let start = at;
  let count = 0;
  while (at < limit && count < to) {
    const length = foldedCharacter(source.text.charAt(at)).replace(/\s+/gu, "").length;
    if (count <= from && length > 0) start = at;
    count += length;
    at++;
  }
  return stated(source, value, evidenceAt(source, start, Math.max(start, at)));
}

function isBlank(character: string): boolean {
  return foldedCharacter(character).trim() === "";
}
