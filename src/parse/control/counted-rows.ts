import type { Line } from "../layout/line";
import { SIDES_FIRST, SIDES_HEADER, SIDES_INSIDE, YEARS, YEARS_HEADER } from "../lexicon/column-words";
import { PROSE } from "../lexicon/table-prose";
import type { SourceText } from "../text/source-text";
import { fit } from "./cell-fit";
import { type Column, isOurs } from "./column";
import { type Cell, cellOver } from "./grid";
import type { Columns } from "./table-columns";
import { type AlignedRow, aligned } from "./table-rows";

/** The lines of one counted row, its number first. */
export interface CountedBlock {
  readonly from: number;
  readonly to: number;
}

/** A row, the further rows of the same number behind it, and how well they fit. */
export interface CountedRow {
  readonly rows: readonly AlignedRow[];
  readonly score: number;
  /** index of the first line behind it */
  readonly next: number;
}

/** A longer line is no part of a cell. */
const LONGEST_LINE = 90;
/** A row has no more lines than this many for every column. */
const MOST_LINES = 3;
/** Rows beyond this are no table of ours. */
const MOST_ROWS = 200;

/** Where each counted row begins and ends; `one` is the line of the first number. */
export function countedBlocks(lines: readonly Line[], one: number, columns: number): readonly CountedBlock[] {
  const blocks: CountedBlock[] = [];
  let from = one;
  while (blocks.length < MOST_ROWS) {
    const number = String(blocks.length + 2);
    const limit = from + columns * MOST_LINES;
    let next = from + Math.ceil(columns / 2);
    let end = from + 1;
    while (end < lines.length && end < limit && belongs(lines[end])) end++;
    while (next < end && lines[next]?.text !== number) next++;
    if (next < end) {
      blocks.push({ from, to: next });
      from = next;
      continue;
    }
    blocks.push({ from, to: end });
    return blocks;
  }
  return blocks;
}

/** Whether a line may be a cell of a counted row, or a piece of one. */
export function belongs(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_LINE && !PROSE.test(line.text);
}

/** Lines that one cell may have. */
const MOST_PIECES = 5;
const PIECE_COST = 0.15;
const EMPTY_COST = 0.6;
const EMPTY_OTHER_COST = 0.25;
/** What a line costs that is left for a further row of the same number. */
const LEFT_COST = 0.2;
/** Fewest lines of such a row. */
const FEWEST_LEFT = 3;

/**
 * Puts the lines of a row under the columns, in order: a cell has several lines, one or none (dynamic programming over
 * lines and columns). Null where they do not fit.
 * @param firstPieces lines that the first cell may have: a running number is one line, a code may be broken
 */
export function countedRow(
  source: SourceText,
  lines: readonly Line[],
  { from, to }: CountedBlock,
  columns: Columns,
  firstPieces = 1,
): CountedRow | null {
  const count = to - from;
  const cells = new Map<string, Cell>();
  const cell = (i: number, k: number): Cell => {
    const key = `${i}/${k}`;
    const known = cells.get(key) ?? over(source, lines.slice(from + i, from + i + k));
    cells.set(key, known);
    return known;
  };
  // best[j][i]: the first i lines under the first j columns
  const best: number[][] = [[0]];
  const taken: number[][] = [[]];
  for (const [j, column] of columns.entries()) {
    const row: number[] = [];
    const pieces: number[] = [];
    for (let i = 0; i <= count; i++) {
      let most = Number.NEGATIVE_INFINITY;
      let own = 0;
      for (let k = 0; k <= Math.min(i, j === 0 ? firstPieces : MOST_PIECES); k++) {
        const before = best[j]?.[i - k];
        if (before === undefined) continue;
        const empty = isOurs(column) ? EMPTY_COST : EMPTY_OTHER_COST;
        const gain = k === 0 ? -empty : fitOver(cell(i - k, k), column, k);
        if (before + gain > most) [most, own] = [before + gain, k];
      }
      row.push(most);
      pieces.push(own);
    }
    best.push(row);
    taken.push(pieces);
  }
  const last = best[columns.length] ?? [];
  let end = count;
  const worth = (i: number): number =>
    count - i > 0 && count - i < FEWEST_LEFT
      ? Number.NEGATIVE_INFINITY
      : (last[i] ?? Number.NEGATIVE_INFINITY) - (count - i) * LEFT_COST;
  for (let i = count; i >= 0; i--) if (worth(i) > worth(end)) end = i;
  if (!(worth(end) > 0)) return null;
  const row: (Cell | null)[] = columns.map(() => null);
  for (let j = columns.length, i = end; j > 0; j--) {
    const k = taken[j]?.[i] ?? 0;
    row[j - 1] = k === 0 ? null : cell(i - k, k);
    i -= k;
  }
  const left = lines.slice(from + end, to).map((line) => over(source, [line]));
  const further = left.length === 0 ? null : aligned(left, columns);
  return { rows: further === null ? [row] : [row, further], score: worth(end), next: to };
}

/** Longest code, figure or limit of several lines. */
const LONGEST_OF_LINES = 24;

/** A figure that ran together with the words of the next cell: 12,400 and 商务金融. */
const WORDS_BEHIND_FIGURE =
  /\d(?!平方|平米|公顷|亩)\p{Script=Han}{2}|\d(?:平方米|平米|公顷|亩)(?![合折约即])\p{Script=Han}{2}/u;
/** A use, or the rest of one, in a cell of figures; and the unit of an area at the head of a cell of uses. */
const USE_INSIDE = /^(?:用地|地(?!上))|^\p{Script=Han}{2,8}(?:用地|绿地)[≤≥<>\d]/u;
const UNIT_REST = /^(?:公顷|亩|平方|平米|k?m2|hm2)/u;

/** Two figures in one cell; 1≤容积率≤1.5 is one limit. */
const RUN_TOGETHER = /\d \d|[%\d][≤≥<>](?![\p{Script=Han}A-Z])|%\d/u;

/** How well a cell of `pieces` lines goes under a column: only words go on over several lines for long. */
function fitOver(cell: Cell, column: Column | null, pieces: number): number {
  const { text } = cell.mapped;
  const cost = (pieces - 1) * PIECE_COST;
  if (column?.holds === "place") return placeFit(text, column.header.mapped.text) - cost / 2;
  // a cell does not begin with a remark in brackets, nor does land last for years
  if (column?.holds === "use" && (text.startsWith("(") || UNIT_REST.test(text))) return -1;
  // 用地 at the end of a use that was broken
  if (column?.holds === "indicator" && USE_INSIDE.test(text)) return -1;
  if (column?.holds === "area" && (YEARS.test(text) || WORDS_BEHIND_FIGURE.test(text))) return -1;
  if (column?.holds === "other" && YEARS.test(text) && YEARS_HEADER.test(column.header.mapped.text))
    return 0.5 - cost;
  const short = column?.holds === "code" || column?.holds === "area" || column?.holds === "indicator";
  if (!short || pieces === 1) return fit(cell, column) - cost;
  // digits that ran together would be one figure out of two
  return text.length > LONGEST_OF_LINES || RUN_TOGETHER.test(text) ? -1 : fit(cell, column) - cost;
}

/** Sides go under their own header, and no figure ends a place. */
function placeFit(text: string, header: string): number {
  if (/(?<!\d)\d{3,}(?:\.\d+)?$/u.test(text)) return -0.5;
  if (SIDES_HEADER.test(header)) return SIDES_FIRST.test(text) ? 0.5 : -0.5;
  return SIDES_INSIDE.test(text) ? -0.5 : 0.5;
}

function over(source: SourceText, lines: readonly Line[]): Cell {
  const pieces = lines.map((line) => ({ line, start: line.start, end: line.end }));
  return cellOver(source, pieces, lines[0]?.start ?? 0);
}
