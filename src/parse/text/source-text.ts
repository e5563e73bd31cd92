import type { Evidence } from "../../domain/evidence";
import type { Stated } from "../../domain/stated";

/** The decoded text of one source with the offsets of its lines. Offsets count UTF-16 code units. */
export interface SourceText {
  /** id of the source */
  readonly id: string;
  /** as it is read: what copying put between cells may stand as tabs; character by character as long as what is printed */
  readonly text: string;
  /** as it is printed */
  readonly printed: string;
  /** offset of the first code unit of every line; lines end at LF, CR or CRLF */
  readonly lineStarts: Uint32Array;
}

/** The text with its line index. */
export function sourceText(id: string, text: string): SourceText {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { id, text, printed: text, lineStarts: Uint32Array.from(starts) };
}

/** What is printed at a place. */
export function printedAt(source: SourceText, { start, end }: Pick<Evidence, "start" | "end">): string {
  return source.printed.slice(start, end);
}

/** The line that was asked for last: values of one row ask for the same. */
const last: { source: SourceText | null; from: number; to: number; line: number; alone: [number, number] } = {
  source: null,
  from: 0,
  to: 0,
  line: 0,
  alone: [0, 0],
};

/** The line (from 1) that holds the code unit at `offset`. */
export function lineNumberAt(source: SourceText, offset: number): number {
  if (source === last.source && offset >= last.from && offset < last.to) return last.line;
  const line = searchedLine(source, offset);
  last.source = source;
  last.from = source.lineStarts[line - 1] ?? 0;
  last.to = source.lineStarts[line] ?? Number.POSITIVE_INFINITY;
  last.line = line;
  last.alone = [line, line];
  return line;
}

function searchedLine(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place from `start` to `end` (exclusive) as evidence. */
export function evidenceAt(source: SourceText, start: number, end: number): Evidence {
  const first = lineNumberAt(source, start);
  const final = lineNumberAt(source, Math.max(start, end - 1));
  return { source: source.id, start, end, lines: first === final ? last.alone : [first, final] };
}

/** A value with the characters it was read from. */
export function stated<T>(source: SourceText, value: T, evidence: Evidence): Stated<T> {
  return { value, raw: printedAt(source, evidence), evidence };
}
