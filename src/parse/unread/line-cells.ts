import type { Line } from "../layout/line";
import type { SourceText } from "../text/source-text";

/** What stands between two edges of a line. Offsets count in the source, blanks at both ends left out. */
export interface LineCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Edges from the surest on: the first that a line has parts it. */
const EDGES: readonly RegExp[] = [/[|｜│┃\t]+/gu, /[^\S\n]{2,99}/gu, /[;；]/gu, /[,，]/gu, /[^\S\n]/gu];
/** A longer line is no row. */
const LONGEST_ROW = 2000;

/** The filled cells of a line, whatever parts them; a line that nothing parts is one cell. */
export function lineCells(source: SourceText, { start, end }: Line): readonly LineCell[] {
  if (end - start > LONGEST_ROW) return [];
  const text = source.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim();
  const edge = EDGES.find((one) => body.search(one) >= 0);
  if (edge !== undefined) edge.lastIndex = 0;
  const cells: LineCell[] = [];
  let from = 0;
  const take = (to: number): void => {
    const cell = body.slice(from, to);
    const blank = cell.length - cell.trimStart().length;
    const printed = cell.trim();
    const first = start + lead + from + blank;
    if (printed !== "") cells.push({ text: printed, start: first, end: first + printed.length });
  };
  for (let match = edge?.exec(body); edge !== undefined && match != null; match = edge.exec(body)) {
    take(match.index);
    from = edge.lastIndex;
  }
  take(body.length);
  return cells;
}
