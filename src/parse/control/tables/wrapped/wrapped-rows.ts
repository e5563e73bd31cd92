import type { Evidence } from "../../../../domain/evidence";
import { evidenceAt, type SourceText } from "../../../text/source-text";
import { joinedCell } from "../cells/grid";
import type { Columns } from "../header/table-columns";
import { isRange } from "../piece-fit";
import type { AlignedRow } from "../table-rows";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";
import type { WordLine } from "./word-lines";
import { rowOfWords } from "./word-rows";
import { goesOnBelow, withWrapped } from "./wrapped-cells";

/** Lines that one row may have. */
const MOST_OF_ROW = 6;

/** What the lines below a header of wrapped labels hold. */
interface WrappedRows {
  readonly rows: readonly AlignedRow[];
  /** rows whose figures do not go under the columns in one way alone */
  readonly refused: readonly Evidence[];
  /** words of which it cannot be told whose they are */
  readonly unread: readonly Evidence[];
  /** index behind the last line that was used */
  readonly end: number;
}

/** A row and the lines it was read from; null where they are none. */
interface Entry {
  readonly row: AlignedRow | null;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a table whose cells are wrapped: on a line that has all figures, with words above and below it; or on
 * several lines, a cell behind the other.
 */
export function rowsOfLines(cells: WordCells, items: readonly WordLine[], columns: Columns): WrappedRows {
  const entries = entriesOf(cells, items, columns);
  const [rows, refused, unread]: [AlignedRow[], Evidence[], Evidence[]] = [[], [], []];
  let end = entries.at(-1)?.to ?? 0;
  // what stands in the middle of its row has as many lines above it as below
  let above = wordsBetween(items, 0, entries[0]?.from ?? 0);
  const centred = above.length > 0;
  for (const [index, { row, from, to }] of entries.entries()) {
    const next = entries[index + 1];
    const between = wordsBetween(items, to, next?.from ?? items.length);
    const own = centred
      ? above.length
      : next === undefined
        ? goesOnBelow(cells, row, columns, between)
        : between.length;
    const below = between.slice(0, own);
    if (next === undefined) end += below.length;
    const place = evidenceOf(cells.source, items.slice(from, to));
    if (row === null) refused.push(place);
    else {
      const put = withWrapped(cells, row, columns, { above, below });
      if (put.row.some((cell) => cell !== null)) rows.push(put.row);
      if (put.unsure || below.length < own) unread.push(place);
    }
    above = between.slice(own);
  }
  return { rows, refused, unread, end };
}

function entriesOf(cells: WordCells, items: readonly WordLine[], columns: Columns): readonly Entry[] {
  const entries: Entry[] = [];
  const centred = items[0]?.kind === "text";
  let spoilt = false;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    const before = entries.at(-1);
    if (item.kind === "figures" && !item.opens) {
      // figures by themselves go on in the row above, or it cannot be told what they are
      const joined =
        before === undefined
          ? null
          : (withLimits(cells, before, item, columns) ?? withRest(cells, items, before, at, columns));
      if (before !== undefined) entries.pop();
      entries.push(
        joined === null
          ? { row: null, from: before?.from ?? at, to: at + 1 }
          : { row: joined, from: before?.from ?? at, to: at + 1 },
      );
      spoilt = joined === null && centred;
      at++;
      continue;
    }
    const entry =
      item.kind === "row"
        ? { row: item.row, from: at, to: at + 1 }
        : item.opens
          ? rowFrom(cells, items, at, columns)
          : null;
    if (entry !== null) {
      entries.push(spoilt ? { ...entry, row: null } : entry);
      spoilt = false;
    }
    at = entry?.to ?? at + 1;
  }
  return entries;
}

/** The row that begins with a line and goes on below; of the last one nothing tells where it ends but its figures. */
function rowFrom(cells: WordCells, items: readonly WordLine[], from: number, columns: Columns): Entry {
  let to = from + 1;
  while (to < items.length && to - from < MOST_OF_ROW && items[to]?.opens === false) to++;
  const last = to === items.length;
  for (let end = last ? from + 1 : to; end <= to; end++) {
    const words = items.slice(from, end).flatMap((item) => item.words);
    const row = rowOfWords(cells, words, columns);
    if (row !== null) return { row, from, to: end };
  }
  while (last && to > from + 1 && items[to - 1]?.kind === "text") to--;
  return { row: null, from, to };
}

/** A row whose lower limits have the upper ones on the next line: ≥1.0 above ≤2.0. Null where one goes under no column alone. */
function withLimits(cells: WordCells, { row }: Entry, item: WordLine, columns: Columns): AlignedRow | null {
  if (row === null) return null;
  let joined: AlignedRow = row;
  for (const word of item.words) {
    const places = columns.flatMap((column, at) =>
      column?.holds === "indicator" && isRange(`${row[at]?.mapped.text ?? ""}${word.text}`) ? [at] : [],
    );
    const [place] = places;
    const own = place === undefined ? null : row[place];
    if (place === undefined || places.length > 1 || own == null) return null;
    const whole = joinedCell(cells.source, [own, cells.cell([word])]);
    joined = joined.map((cell, at) => (at === place ? whole : cell));
  }
  return joined;
}

/** A row that goes on with figures on the line `at` below it, all under columns of their own. Null where they go under none. */
function withRest(
  cells: WordCells,
  items: readonly WordLine[],
  { row, from, to }: Entry,
  at: number,
  columns: Columns,
): AlignedRow | null {
  if (row === null || to !== at || at - from >= MOST_OF_ROW) return null;
  return rowOfWords(
    cells,
    items.slice(from, at + 1).flatMap(({ words }) => words),
    columns,
  );
}

function wordsBetween(
  items: readonly WordLine[],
  from: number,
  to: number,
): readonly (readonly LineWord[])[] {
  return items.slice(from, to).flatMap(({ kind, words }) => (kind === "text" ? [words] : []));
}

function evidenceOf(source: SourceText, items: readonly WordLine[]): Evidence {
  const words = items.flatMap((item) => item.words);
  return evidenceAt(source, words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
