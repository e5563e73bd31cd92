import { fit } from "../cells/cell-fit";
import type { Column } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isUnlikely } from "../cells/likely-size";
import type { Columns } from "../header/table-columns";
import { isCounter, isRange, pieceFit } from "../piece-fit";
import type { AlignedRow } from "../table-rows";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";

/** Words beyond this are no row. */
const MOST_WORDS = 60;
/** Words that a cell of text may have, and a range of two limits or a code broken off. */
const MOST_OF_TEXT = 6;
const MOST_OF_FIGURE = 2;
/** What a blank inside a cell costs, and a column of text without a cell. */
const BLANK_COST = 0.3;
const EMPTY_COST = 0.4;
/** Two ways to put the figures, neither better by more than this: the row is not read. */
const UNSURE = 0.25;

/** What a text is worth that does not go under its column. */
const STRANGE = -0.5;

/** A cell that says that there is no figure. */
const NO_FIGURE = /^(?:[/\\—–_-]{1,4}|无|不限|[*×X]{1,5})$/u;

/** A way to put the first words of a row under the first columns. */
interface Way {
  readonly score: number;
  /** which words stand under columns of figures */
  readonly figures: string;
  readonly words: number;
  readonly before: Way | null;
}

/** Whether each row has one figure, or a stroke for it, under a column: none may be missing. */
export function isFigureColumn(column: Column | null): boolean {
  return column?.holds === "area" || column?.holds === "indicator";
}

/**
 * Words put under columns, in their order: every column of figures and the code have a cell, texts of any number of
 * words between them. Null where the words do not go, or go in two ways as well.
 */
export function rowOfWords(
  cells: WordCells,
  words: readonly LineWord[],
  columns: Columns,
): AlignedRow | null {
  if (words.length > MOST_WORDS || words.length < columns.filter(mustHave).length) return null;
  let layer: (readonly Way[])[] = [[{ score: 0, figures: "", words: 0, before: null }]];
  for (const column of columns) {
    const next: Way[][] = [];
    for (const [at, ways] of layer.entries()) {
      if (ways === undefined || ways.length === 0) continue;
      for (let count = 0; count <= mostWords(column) && at + count <= words.length; count++) {
        const own = words.slice(at, at + count);
        if (count > 1 && !mayBeOne(own, column)) break;
        const gain =
          count > 0
            ? cells.gain(own, column, (cell) => gainOf(cell, column, own))
            : mustHave(column)
              ? null
              : -EMPTY_COST;
        if (gain === null) continue;
        const figures = isFigureColumn(column) ? `,${at}+${count}` : "";
        const to = next[at + count] ?? [];
        next[at + count] = to;
        for (const before of ways)
          add(to, { score: before.score + gain, figures: before.figures + figures, words: count, before });
      }
    }
    layer = next;
  }
  const [best, other] = layer[words.length] ?? [];
  if (best === undefined || best.score <= 0) return null;
  if (other !== undefined && other.score >= best.score - UNSURE) return null;
  const row: (Cell | null)[] = [];
  let end = words.length;
  for (let way: Way | null = best; way?.before != null; way = way.before) {
    row.unshift(way.words === 0 ? null : cells.cell(words.slice(end - way.words, end)));
    end -= way.words;
  }
  return row;
}

/** Keeps the best way for each choice of figures, two of them. */
function add(ways: Way[], way: Way): void {
  const same = ways.findIndex(({ figures }) => figures === way.figures);
  if (same >= 0) {
    if ((ways[same]?.score ?? 0) >= way.score) return;
    ways.splice(same, 1);
  }
  ways.push(way);
  ways.sort((one, two) => two.score - one.score);
  ways.length = Math.min(ways.length, 2);
}

function mostWords(column: Column | null): number {
  if (isCounter(column)) return 1;
  return isFigureColumn(column) || column?.holds === "code" || column?.holds === "useCode"
    ? MOST_OF_FIGURE
    : MOST_OF_TEXT;
}

/** Whether words may be one cell: figures and codes only over the end of a line, texts up to a figure. */
function mayBeOne(words: readonly LineWord[], column: Column | null): boolean {
  const [first, second] = words;
  if (mostWords(column) > MOST_OF_FIGURE) return !words.some(({ text }) => BARE_FIGURE.test(text));
  if (column?.holds === "area" && THOUSANDS.test(words.map(({ text }) => text).join(" "))) return true;
  if (second?.opens !== true) return false;
  if (column?.holds === "indicator") return isRange(`${first?.text ?? ""}${second.text}`);
  return column?.holds === "code" && /[-–—/(〔[第]$|^[-–—)〕\]号]/u.test(`${first?.text}\n${second.text}`);
}

/** 31 540.2: blanks between thousands. */
const THOUSANDS = /^\d{1,3} \d{3}(?:\.\d{1,4})?$/u;

/** A figure or a limit with nothing but a unit. */
const BARE_FIGURE = /^[≤≥<>]?\d[\d.,]*(?:[%米m]|m2)?$/u;

/** Whether a column must have a cell: a figure, a code, the number of the row. */
function mustHave(column: Column | null): boolean {
  return isFigureColumn(column) || column?.holds === "code" || isCounter(column);
}

function gainOf(cell: Cell, column: Column | null, words: readonly LineWord[]): number | null {
  const { text } = cell.mapped;
  const blanks = words.slice(1).filter(({ opens }) => !opens).length * BLANK_COST;
  if (isFigureColumn(column)) {
    if (NO_FIGURE.test(text)) return 1;
    if (column !== null && isUnlikely(text, column)) return null;
    return fit(cell, column) > 0 ? pieceFit(cell, column, words.length) : null;
  }
  const own = pieceFit(cell, column, Math.min(words.length, MOST_OF_FIGURE));
  return own < STRANGE && column?.holds !== "place" ? null : own - blanks;
}
