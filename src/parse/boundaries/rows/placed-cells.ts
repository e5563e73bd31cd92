import type { Line } from "../../layout/line";
import { foldedText } from "../../text/folded-character";
import type { SourceText } from "../../text/source-text";

/** One cell of a line: its folded text without blanks and quotes, and its place in the source. */
export interface PlacedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Bars, tabs, commas, blanks in number, single blanks. */
export const SEPARATORS = [
  /[|｜│┃]/gu,
  /\t/gu,
  /[,，]/gu,
  /[ \u3000]{2,}|\u3000/gu,
  /(?<![°º度′分]|(?<!')')[ \u3000]/gu,
] as const;
export type Separator = (typeof SEPARATORS)[number];
/** Separators of blanks: empty cells cannot be told. */
export const BLANKS: ReadonlySet<Separator> = new Set(SEPARATORS.slice(3));
/** The cells of a line at their places; a bar at its either end parts nothing. */
export function placedCells(source: SourceText, line: Line, separator: Separator): readonly PlacedCell[] {
  const raw = source.text.slice(line.start, line.end);
  const cells: PlacedCell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const start = line.start + from;
    const end = line.start + to;
    cells.push({ text: foldedText(source.text, start, end).replace(PASSED_OVER, ""), start, end });
  };
  for (const match of raw.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(raw.length);
  const barred = separator === SEPARATORS[0];
  const blank = separator === SEPARATORS[4];
  if (blank) return cells.filter(({ text }) => text !== "");
  const opened = barred && cells[0]?.text === "" ? cells.slice(1) : cells;
  return barred && opened.at(-1)?.text === "" ? opened.slice(0, -1) : opened;
}

/** Blanks and quotes, which are no part of what a cell says. */
export const PASSED_OVER = /[\s"“”]/gu;

/** A line from one of its cells to another one; null where it has no such cells. */
export function cutLine(
  line: Line,
  cells: readonly PlacedCell[],
  { from, to }: { readonly from: number; readonly to: number },
): Line | null {
  const [first, last] = [cells[from], cells[to]];
  if (first === undefined || last === undefined) return null;
  const text = cells
    .slice(from, to + 1)
    .map((cell) => cell.text)
    .join(" ");
  return { ...line, start: first.start, end: last.end, text };
}
