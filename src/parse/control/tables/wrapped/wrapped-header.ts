import type { Line } from "../../../layout/line";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellOver, isRule } from "../cells/grid";
import type { Cutter } from "../cutter";
import { isHeader, isHeaderLine } from "../header/table-columns";
import type { Ruling } from "../rows-below";

/** Lines that the labels of a header may be broken over. */
const MOST_LINES = 4;
/** Share of the labels that nobody may know. */
const MOST_UNKNOWN = 0.25;
/** A longer piece is no part of a label. */
const LONGEST_PIECE = 8;

/**
 * A header whose labels were broken over two lines or more (地块 above 编号, 容积 above 率), all lines with as many cells:
 * the labels put together, and the index of the first line behind them. Null where the lines are no such header.
 */
export function wrappedHeader(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  first: readonly Cell[],
  { edge, framed }: Ruling,
): { readonly cells: readonly Cell[]; readonly next: number } | null {
  if (edge === "blank" || edge === "comma" || !isPieces(first)) return null;
  // headers of groups stand above their parts
  if (first.some((cell) => cell.mapped.text === "")) return null;
  const whole = isHeader(first);
  // 配建|停车 is nothing of ours
  const unknown = first.length * MOST_UNKNOWN;
  const known = (cells: readonly Cell[]): number => cells.filter((cell) => isOurs(columnOf(cell))).length;
  const rows: (readonly Cell[])[] = [first];
  const own: Line[] = lines.slice(at, at + 1);
  let found: { readonly cells: readonly Cell[]; readonly next: number } | null = null;
  for (let i = at + 1; i < at + MOST_LINES; i++) {
    const line = lines[i];
    const cells = line === undefined ? null : cutter.cells(line, edge, framed);
    if (
      line === undefined ||
      isRule(line) ||
      cells === null ||
      cells.length > first.length ||
      !isPieces(cells)
    )
      break;
    rows.push(cells);
    own.push(line);
    const joined = first.map((cell, place) => {
      const pieces = rows.flatMap((row, index) => {
        const piece = row[place];
        const of = own[index];
        return piece === undefined || of === undefined
          ? []
          : [{ line: of, start: piece.evidence.start, end: piece.evidence.end }];
      });
      return cellOver(cutter.source, pieces, cell.evidence.end);
    });
    // the lower line of a header in two is none of its rests
    if (
      isHeaderLine(cells) &&
      !first.some(({ mapped }) => opensBracket(mapped.text)) &&
      known(first) >= known(joined)
    )
      break;
    // a group that goes on below stands above its parts
    if (
      joined.some(
        (cell, place) => columnOf(cell)?.holds === "group" && (cells[place]?.mapped.text ?? "") !== "",
      )
    )
      continue;
    if (
      isHeader(joined) &&
      (whole
        ? known(joined) >= known(first)
        : joined.filter((cell) => columnOf(cell) === null).length <= unknown)
    )
      found = { cells: joined, next: i + 1 };
  }
  return found;
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Short words and units, nothing that could be a value. */
function isPieces(cells: readonly Cell[]): boolean {
  return cells.every(
    ({ mapped: { text } }) => text.length <= LONGEST_PIECE && !/\d(?!\)?$)|[≤≥<>]/u.test(text),
  );
}
