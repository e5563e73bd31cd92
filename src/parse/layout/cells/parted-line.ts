/** A cell of a line whose cells a sign parts; offsets count in the text. */
export interface PartedCell {
  /** what stands between the signs */
  readonly start: number;
  readonly end: number;
  /** the marks of quotation around it, which are none of the cell */
  readonly quotes: readonly number[];
}

/** A line, or several where a cell in quotation marks goes on over their ends, cut at a sign. */
export interface PartedLine {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly PartedCell[];
  /** index behind its last line */
  readonly next: number;
}

/** Cells beyond this are no table of ours. */
const MOST_CELLS = 60;
/** A longer line is no row. */
const LONGEST_ROW = 4000;
/** Lines over which a cell in quotation marks may go on. */
const MOST_LINES = 40;

const QUOTE = '"';

/**
 * The row that begins with a line, cut at a sign outside quotation marks, as spreadsheets write rows: marks stand at both
 * edges of a cell and double inside. Null where the sign does not stand in it.
 * @param ends offset of the end of each line
 */
export function partedLine(
  text: string,
  ends: readonly number[],
  line: number,
  start: number,
  sign: string,
): PartedLine | null {
  const end = ends[line] ?? start;
  if (end - start > LONGEST_ROW || !text.slice(start, end).includes(sign)) return null;
  const cells: PartedCell[] = [];
  let last = line;
  for (let at = start; ; ) {
    const quoted = quotedCell(text, ends, last, at, sign);
    if (quoted !== null) last = quoted.line;
    const rowEnd = ends[last] ?? end;
    if (rowEnd - start > LONGEST_ROW) return null;
    const found = text.slice(at, rowEnd).indexOf(sign);
    const to = quoted?.end ?? (found < 0 ? rowEnd : at + found);
    cells.push({ start: at, end: to, quotes: quoted?.quotes ?? [] });
    if (cells.length > MOST_CELLS) return null;
    if (to >= rowEnd) break;
    at = to + 1;
  }
  return cells.length < 2 ? null : { start, end: ends[last] ?? end, cells, next: last + 1 };
}

/** A cell in quotation marks from a place on, and the line it ends in; null where none begins there. */
function quotedCell(
  text: string,
  ends: readonly number[],
  line: number,
  start: number,
  sign: string,
): { readonly end: number; readonly line: number; readonly quotes: readonly number[] } | null {
  let open = start;
  while (text.charAt(open) === " ") open++;
  if (text.charAt(open) !== QUOTE || open >= (ends[line] ?? 0)) return null;
  const quotes = [open];
  const limit = Math.min(ends[Math.min(line + MOST_LINES, ends.length - 1)] ?? 0, start + LONGEST_ROW);
  for (let at = open + 1; at < limit; at++) {
    if (text.charAt(at) !== QUOTE) continue;
    quotes.push(at);
    if (text.charAt(at + 1) === QUOTE) {
      at++;
      continue;
    }
    let behind = at + 1;
    while (text.charAt(behind) === " ") behind++;
    let last = line;
    while (last < ends.length - 1 && (ends[last] ?? 0) < behind) last++;
    const closes = text.charAt(behind) === sign || behind === (ends[last] ?? 0);
    return closes ? { end: behind, line: last, quotes } : null;
  }
  return null;
}
