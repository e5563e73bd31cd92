/** Start offsets of the lines of a text; a line ends after LF, CRLF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Index of the line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A row of a shown text: a line by its index, or the place of a run of blank ones. */
export interface ShownLine {
  readonly line: number;
  readonly blank: boolean;
}

/** The lines of a text with each run of blank ones as one row; the others keep their index. */
export function shownLines(text: string, starts: readonly number[]): readonly ShownLine[] {
  const shown: ShownLine[] = [];
  for (const [line, start] of starts.entries()) {
    const blank = text.slice(start, starts[line + 1] ?? text.length).trim() === "";
    if (!blank || shown.at(-1)?.blank !== true) shown.push({ line, blank });
  }
  return shown;
}

/** Index of the row that shows a line. */
export function rowOfLine(shown: readonly ShownLine[], line: number): number {
  const after = shown.findIndex((one) => one.line > line);
  return (after < 0 ? shown.length : after) - 1;
}

/** A piece of a line, marked or not. */
export interface LinePiece {
  /** offset in the whole text */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** One line cut at the marked spans; its line end is dropped. Offsets count the whole text. */
export function linePieces(
  text: string,
  starts: readonly number[],
  line: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): LinePiece[] {
  const from = starts[line] ?? text.length;
  const next = starts[line + 1] ?? text.length;
  const content = text.slice(from, next).replace(/[\r\n]+$/, "");
  const to = from + content.length;
  const cuts = new Set([from, to]);
  for (const span of spans) {
    for (const edge of [span.start, span.end]) if (edge > from && edge < to) cuts.add(edge);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, edges[index + 1]),
    marked: spans.some((span) => span.start <= start && span.end > start),
  }));
}
