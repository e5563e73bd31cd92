import type { Line } from "../../../layout/line";
import type { Version } from "../../../lexicon/state-words";
import { columnOf, isOurs } from "../cells/column";
import { isPartOfColumn } from "../header/sub-column";
import { type Columns, isSameKind } from "../header/table-columns";
import type { AlignedRow } from "../table-rows";
import { labelOrders } from "./label-orders";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";
import { wordLines } from "./word-lines";
import { isFigureColumn } from "./word-rows";
import { isTerm, runningLabels, wrappedLabels } from "./wrapped-labels";
import { rowsOfLines } from "./wrapped-rows";

/** Lines of a header, and those of the first row that stand above its figures. */
const MOST_HEADER = 12;
const MOST_ABOVE = 3;
/** Fewest words of the longest line; a longer word is no label. */
const FEWEST_WORDS = 3;
const LONGEST_LABEL = 20;
const LONGEST_LINE = 160;
/** Lines of the first row, and fewest figures among them. */
const FIRST_ROW = 4;
const FEWEST_FIGURES = 3;
/** Lines under which the readings of a header are compared, and how many readings are. */
const SAMPLE = 16;
const MOST_READINGS = 8;
const MOST_HEADS = 60;
/** A word of a term that a blank parts is no longer. */
const SHORT = 2;

/** One reading of the lines of a header. */
export interface WrappedHead {
  readonly columns: Columns;
  /** index of the first line of the rows */
  readonly next: number;
  readonly score: number;
}

/** Words that may be labels: no figure but that of a unit, and nothing that a sentence has. */
export function mayBeLabels(text: string): boolean {
  const bare = text.replace(/\([^()]{0,16}\)|k?h?m2/giu, "");
  return (
    text.length <= LONGEST_LINE &&
    !/[\d≤≥<>。;:,]/u.test(bare) &&
    text.split(" ").every((word) => word.length <= LONGEST_LABEL)
  );
}

/** The readings of labels that begin at a line, the likeliest first; none where no row of figures may stand below. */
export function wrappedHeads(cells: WordCells, lines: readonly Line[], at: number): readonly WrappedHead[] {
  const first = firstRow(cells, lines, at);
  if (first === null) return [];
  const heads: WrappedHead[] = [];
  const words = lines.slice(at, first).map((line) => cells.words(line));
  // the last of the lines may be of the first row
  for (let count = Math.min(words.length, MOST_HEADER); count > 0; count--) {
    const own = words.slice(0, count);
    if (Math.max(...own.map(({ length }) => length)) < FEWEST_WORDS) continue;
    for (const labels of [own, ...withoutBlanks(own)]) {
      const wrapped = count === 1 ? [] : wrappedLabels(cells, labels).slice(0, MOST_READINGS);
      for (const { labels: found, states, score } of wrapped)
        for (const order of labelOrders(found))
          for (const columns of inStates(order, states)) heads.push({ columns, score, next: at + count });
      for (const { labels: found, states, over, score } of runningLabels(cells, labels).slice(
        0,
        MOST_READINGS,
      ))
        for (const order of runningOrders(
          found.map(({ column }) => column),
          over,
        ))
          for (const columns of inStates(order, states)) heads.push({ columns, score, next: at + count });
    }
    // what announces a column is of the header
    if (words[count - 1]?.some((word) => isLabel(cells, word))) break;
  }
  return heads.sort((one, two) => two.score - one.score).slice(0, MOST_HEADS);
}

/** Labels one behind the other as they stand; those of a lower line, at the end, where the label over them stands. */
function runningOrders(columns: Columns, over: number | null): readonly Columns[] {
  let below = columns.length;
  while (below > 0 && columns[below - 1]?.holds === "indicator") below--;
  if (over === null || below <= over || below === columns.length) return [columns];
  return [[...columns.slice(0, over), ...columns.slice(below), ...columns.slice(over, below)], columns];
}

/**
 * Columns under states: those of the second begin where a label comes again. None where the labels do not tell where
 * that is.
 */
function inStates(columns: Columns, states: readonly Version[]): readonly Columns[] {
  if (states.length === 0) return [columns];
  const [first, second] = states;
  if (states.length !== 2 || first === undefined || second === undefined || first === second) return [];
  const again = columns.flatMap((column, at) =>
    isOurs(column) && columns.slice(0, at).some((other) => isSameKind(other, column)) ? [at] : [],
  );
  const [begins = 0] = again;
  const from = columns.findIndex((column) => isSameKind(column, columns[begins] ?? null));
  // as many behind as before it, each of them once more
  if (again.length < 2 || begins - from !== again.length || again.some((at, index) => at !== begins + index))
    return [];
  return [
    columns.map((column, at) =>
      column === null || at < from || at >= begins + again.length
        ? column
        : { ...column, version: at < begins ? first : second },
    ),
  ];
}

/** A reading of a header with the rows that go under it. */
interface Tried {
  readonly head: WrappedHead;
  /** rows that go less those that do not */
  readonly worth: number;
  readonly values: string;
  /** all of them go */
  readonly whole: boolean;
}

/** The one reading of a header under which most rows go; null where they go as well under another, with other values. */
export function bestWrappedHead(
  cells: WordCells,
  lines: readonly Line[],
  at: number,
  heads: readonly WrappedHead[],
): WrappedHead | null {
  let best: Tried | null = null;
  let sole = true;
  for (const head of heads) {
    // other orders of the same labels are worth as much, other labels less
    if (best?.whole === true && head.score < best.head.score) break;
    const { items } = wordLines(cells, lines, { at, ...head }, SAMPLE);
    const { rows, refused } = rowsOfLines(cells, items, head.columns);
    const worth = rows.length - refused.length;
    if (rows.length === 0 || (best !== null && worth < best.worth)) continue;
    const values = valuesOf(rows, head.columns);
    sole = best === null || worth > best.worth || (sole && values === best.values);
    if (best === null || worth > best.worth) best = { head, worth, values, whole: refused.length === 0 };
  }
  return best !== null && sole ? best.head : null;
}

/** Which cells stand under which columns of figures. */
function valuesOf(rows: readonly AlignedRow[], columns: Columns): string {
  const told = rows.map((row) =>
    columns.flatMap((column, at) => {
      if (!isFigureColumn(column)) return [];
      const key = column?.holds === "indicator" ? column.term.key : "area";
      return [`${key} ${column?.version} ${row[at]?.evidence.start}`];
    }),
  );
  return told.map((row) => row.sort().join()).join(";");
}

/** Index of the first line below labels that has a figure, where a row may begin there. */
function firstRow(cells: WordCells, lines: readonly Line[], at: number): number | null {
  let first = at + 1;
  while (first <= at + MOST_HEADER + MOST_ABOVE && mayBeLabels(lines[first]?.text ?? "0")) first++;
  const figures = lines
    .slice(first, first + FIRST_ROW)
    .flatMap((line) => (line.text.length > LONGEST_LINE ? [] : cells.words(line)))
    .filter(({ text }) => /^[≤≥<>]?\d/u.test(text));
  return lines[first] === undefined || figures.length < FEWEST_FIGURES ? null : first;
}

/** 土地 用途: lines with words put together that are a term only so, the first of which is none; none where no two are. */
function withoutBlanks(
  lines: readonly (readonly LineWord[])[],
): readonly (readonly (readonly LineWord[])[])[] {
  let any = false;
  const joined = lines.map((words) => {
    const own: LineWord[] = [];
    for (const word of words) {
      const last = own.at(-1);
      const whole = `${last?.text ?? ""}${word.text}`;
      if (last !== undefined && last.text.length <= SHORT && !isTerm(last.text) && isTerm(whole)) {
        own[own.length - 1] = { ...last, end: word.end, text: whole };
        any = true;
      } else own.push(word);
    }
    return own;
  });
  return any ? [joined] : [];
}

function isLabel(cells: WordCells, word: LineWord): boolean {
  const cell = cells.cell([word]);
  return columnOf(cell) !== null || isPartOfColumn(cell);
}
