import type { Line } from "../../layout/line";
import type { SourceText } from "../../text/source-text";
import type { Cell } from "./cells/grid";

/** For each cell of a line the column that it stands in, of `width` columns. */
export interface Placing {
  readonly width: number;
  readonly columns: readonly number[];
}

/** From where to where a cell is printed, in the places of a fixed-width print. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A longer line of one cell is no rest of another; one that begins at the left edge is shorter still. */
const LONGEST_REST = 24;
const LONGEST_WORD = 10;
/** Fewest columns of a table set by blanks. */
const FEWEST_COLUMNS = 3;
/** Lines without any wide gap that may stand between its rows. */
const MOST_SINGLE = 3;
/** Full rows that are looked at for every column. */
const MOST_MODELS = 24;
/** A cell may begin, end or have its middle so many places beside those of its column. */
const SLACK = 2;
/** Rows of one table. */
const MOST_ROWS = 400;

/**
 * Where the cells of lines stand that are set apart by wide gaps: the lines with the most cells tell the columns, and a
 * cell of a shorter line goes, in order, under the one that it is printed below. A line whose cells stand elsewhere is
 * left out.
 * @param cells the cells of a line as the gaps part them; null where it has none
 */
export function placings(
  source: SourceText,
  lines: readonly Line[],
  cells: (line: Line) => readonly Cell[] | null,
): ReadonlyMap<Line, Placing> {
  const placed = new Map<Line, Placing>();
  for (let at = 0; at < lines.length; ) {
    const block = blockFrom(source, lines, at, cells);
    at += Math.max(1, block.length);
    if (block.length < 2) continue;
    const width = Math.max(...block.map(({ own }) => own.length));
    if (width < FEWEST_COLUMNS || hasOneGap(block)) continue;
    const set = block.map(({ line, own }) => ({
      line,
      stretches: own.map((cell) => stretchOf(source, cell)),
    }));
    const models = set.filter(({ stretches }) => stretches.length === width).slice(0, MOST_MODELS);
    const rows = models.filter(({ line }) => /\d/u.test(line.text));
    for (const { line, stretches } of set) {
      if (PAGE_END.test(line.text)) continue;
      // as many heads as a row has cells may stand over others
      const full = stretches.length === width;
      const columns = columnsOf(
        stretches,
        (full ? rows : models).map((model) => model.stretches),
        width,
        full ? 0 : SLACK,
      );
      if (stretches.length === width && columns?.at(-1) !== width) continue;
      // a head whose column is empty in every row stands behind the last of them
      if (columns !== null) placed.set(line, { width: Math.max(width, (columns.at(-1) ?? 0) + 1), columns });
    }
  }
  return placed;
}

interface Row {
  readonly line: Line;
  readonly own: readonly Cell[];
}

/** Lines with wide gaps that follow each other, with lines of one cell between them. */
function blockFrom(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  cells: (line: Line) => readonly Cell[] | null,
): readonly Row[] {
  const rows: Row[] = [];
  let single = 0;
  for (let i = from; i < lines.length && rows.length < MOST_ROWS; i++) {
    const line = lines[i];
    const own = line === undefined ? null : cells(line);
    if (line === undefined || own === null) break;
    single = own.length > 1 ? 0 : single + 1;
    if (rows.length === 0 && own.length < 2) break;
    if (single > MOST_SINGLE || (single > 0 && !isRest(source, line))) break;
    rows.push({ line, own });
  }
  // behind the last row only what is set in is a rest of it
  const last = rows.findLastIndex(({ line, own }) => own.length > 1 || isSetIn(source, line));
  return rows.slice(0, last + 1);
}

function isSetIn(source: SourceText, { start }: Line): boolean {
  return /^\s{2}/u.test(source.text.slice(start, start + 2));
}

/** Gaps of one and the same width part the cells of every line, whatever is in them: they set no columns. */
function hasOneGap(block: readonly Row[]): boolean {
  const gaps = block.flatMap(({ own }) =>
    own.slice(1).map((cell, index) => cell.evidence.start - (own[index]?.evidence.end ?? 0)),
  );
  return gaps.every((gap) => gap === gaps[0]);
}

/** A line of one cell that may be the rest of one above it: a word or two, or set in. */
function isRest(source: SourceText, line: Line): boolean {
  const { text } = line;
  if (/[:。;]/u.test(text) || text.length > LONGEST_REST) return false;
  return text.length <= LONGEST_WORD || isSetIn(source, line);
}

/** In order, each cell under the column where it stands best, the last one perhaps behind them all; null where one stands under none. */
function columnsOf(
  stretches: readonly Stretch[],
  models: readonly (readonly Stretch[])[],
  width: number,
  slack: number,
): readonly number[] | null {
  const columns: number[] = [];
  let next = 0;
  for (const [index, stretch] of stretches.entries()) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let column = next; column < width; column++) {
      const apart = Math.min(...models.map((model) => distance(stretch, model[column])));
      if (apart < least) [best, least] = [column, apart];
    }
    if (best < 0 || least > slack) {
      const behind =
        index === stretches.length - 1 && models.every((model) => isBehind(stretch, model.at(-1)));
      return behind ? [...columns, width] : null;
    }
    columns.push(best);
    next = best + 1;
  }
  return columns;
}

function isBehind(one: Stretch, last: Stretch | undefined): boolean {
  return last !== undefined && one.from > last.to;
}

/** How far a cell stands from another: by its beginning, its end or its middle. */
function distance(one: Stretch, two: Stretch | undefined): number {
  if (two === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(
    Math.abs(one.from - two.from),
    Math.abs(one.to - two.to),
    Math.abs(one.from + one.to - two.from - two.to) / 2,
  );
}

function stretchOf(source: SourceText, { evidence: { start, end, lines } }: Cell): Stretch {
  const from = placesIn(source, source.lineStarts[lines[0] - 1] ?? start, start);
  return { from, to: from + placesIn(source, start, end) };
}

/** The places that a stretch of text takes: signs of scripts that print wide take two. */
function placesIn(source: SourceText, start: number, end: number): number {
  let places = 0;
  for (let i = start; i < end; i++) places += source.text.charCodeAt(i) >= FIRST_WIDE ? 2 : 1;
  return places;
}

/** A running head with the number of its page. */
const PAGE_END = /(?:^|\s)[—–-] ?\d{1,4} ?[—–-]$/u;
/** Signs of scripts that print two places wide begin here. */
const FIRST_WIDE = 0x2e80;
