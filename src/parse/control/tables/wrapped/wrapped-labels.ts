import { areaUnitIn } from "../../../bare-area";
import { COLUMN_WORDS, MONEY_HEADER, YEARS_HEADER } from "../../../lexicon/column-words";
import { FIGURE_UNITS } from "../../../lexicon/indicator-terms";
import type { Version } from "../../../lexicon/state-words";
import { VOCABULARY } from "../../tokens/vocabulary";
import { type Column, columnOf, isOurs } from "../cells/column";
import { isPartOfColumn } from "../header/sub-column";
import { isHeader } from "../header/table-columns";
import type { LineWord } from "./line-words";
import type { WordCells } from "./word-cells";

/** Places in the lines of a header, taken together, beyond which it is not looked through. */
const MOST_PLACES = 2400;
/** Lines that one label may be broken over. */
const MOST_LINES = 4;
/** Labels of a header. */
const MOST_LABELS = 24;
/** A longer label is none. */
const LONGEST_LABEL = 22;
/** How far one line of a header may be ahead of another, as a share of its words. */
const MOST_AHEAD = 0.6;

/** What a label is worth: one of ours, another that is known, one that nobody knows. */
const OURS = 2;
const KNOWN = 1;
const UNKNOWN = -1.5;
/** A label with a word that tells nothing of it. */
const STRANGE = -0.5;
/** A label that is the half of another: 地块 above 编号, 用地 above 代码. */
const HALF = -0.5;
const HALVES: ReadonlySet<string> = new Set(["地块", "宗地", "编号", "代码"]);
/** Each further piece of a label, and of a term of the lexicon: more than the piece may be worth by itself. */
const PIECE = -0.1;
const TERM_PIECE = 2.2;

/** A column with the lines on which its label has pieces. */
export interface WrappedLabel {
  readonly column: Column | null;
  readonly lines: ReadonlySet<number>;
}

/** One reading of the words of a header. */
export interface LabelReading {
  readonly labels: readonly WrappedLabel[];
  /** 调整前, 调整后: states over the labels, from left to right */
  readonly states: readonly Version[];
  /** how many labels stand before the one over others that tells no state; null where there is not one such */
  readonly over: number | null;
  readonly score: number;
}

/** A way to make the first labels out of the first words of each line. */
interface Way {
  readonly score: number;
  readonly label: readonly LineWord[];
  readonly before: Way | null;
}

/** The best way for each number of labels. */
type Ways = (Way | undefined)[];

const START: Way = { score: 0, label: [], before: null };

/**
 * What the words of some lines may announce, labels broken over the lines: each label has pieces of one line or several,
 * from above to below, and the labels of a line keep their order. One reading for each number of labels.
 */
export function wrappedLabels(
  cells: WordCells,
  lines: readonly (readonly LineWord[])[],
): readonly LabelReading[] {
  const sizes = lines.map((words) => words.length + 1);
  const places = sizes.reduce((product, size) => product * size, 1);
  if (lines.length > MOST_LINES || places > MOST_PLACES) return [];
  const strides = sizes.map((_, line) => sizes.slice(0, line).reduce((product, size) => product * size, 1));
  const worth = new LabelWorth(cells);
  const open: Ways[] = [[START]];
  for (let place = 0; place < places; place++) {
    const own = open[place];
    const at = sizes.map((size, line) => Math.floor(place / (strides[line] ?? 1)) % size);
    if (own === undefined || !keepPace(at, sizes)) continue;
    for (let chosen = 1; chosen < 1 << lines.length; chosen++) {
      const picked = lines.flatMap((_, line) => ((chosen & (1 << line)) === 0 ? [] : [line]));
      const label = picked.flatMap((line) => lines[line]?.[at[line] ?? 0] ?? []);
      if (label.length < picked.length) continue;
      const to = picked.reduce((sum, line) => sum + (strides[line] ?? 0), place);
      open[to] = further(own, open[to] ?? [], label, worth.of(label));
    }
  }
  return readings(cells, open[places - 1] ?? []);
}

/** The same where the lines follow each other: a label goes on from the end of a line to the beginning of the next. */
export function runningLabels(
  cells: WordCells,
  lines: readonly (readonly LineWord[])[],
): readonly LabelReading[] {
  const words = lines.flat();
  const worth = new LabelWorth(cells);
  const open: Ways[] = [[START]];
  for (const at of words.keys()) {
    for (let count = 1; count <= lines.length; count++) {
      const label = words.slice(at, at + count);
      if (label.length < count || !label.slice(1).every(({ opens }) => opens)) break;
      open[at + count] = further(open[at] ?? [], open[at + count] ?? [], label, worth.of(label));
    }
  }
  return readings(cells, open[words.length] ?? []);
}

/** The ways to a place, with those that go on from another by one label; its worth is null where it is none. */
function further(from: Ways, to: Ways, label: readonly LineWord[], worth: number | null): Ways {
  if (worth === null) return to;
  for (const [count, before] of from.entries()) {
    if (before === undefined || count === MOST_LABELS) continue;
    const score = before.score + worth;
    if ((to[count + 1]?.score ?? Number.NEGATIVE_INFINITY) < score) to[count + 1] = { score, label, before };
  }
  return to;
}

function readings(cells: WordCells, ways: Ways): readonly LabelReading[] {
  return ways
    .flatMap((way) => (way === undefined || way.score <= 0 ? [] : [way]))
    .sort((one, two) => two.score - one.score)
    .flatMap((way) => {
      const words: (readonly LineWord[])[] = [];
      for (let one: Way | null = way; one !== null && one.label.length > 0; one = one.before)
        words.unshift(one.label);
      if (!isHeader(words.map((label) => cells.cell(label)))) return [];
      const own = words.map((label) => ({
        column: columnOf(cells.cell(label)),
        lines: new Set(label.map(({ number }) => number)),
      }));
      const states = own.flatMap(({ column }) =>
        column?.holds === "group" && column.version !== null ? [column.version] : [],
      );
      const groups = own.flatMap(({ column }, at) => (isOver(column) && column?.version == null ? [at] : []));
      const over = groups.length === 1 ? (groups[0] ?? null) : null;
      const labels = own.filter(({ column }) => !isOver(column));
      return [{ labels, states, over, score: way.score }];
    });
}

/** Whether a label stands over others. */
function isOver(column: Column | null): boolean {
  return column?.holds === "group" || column?.holds === "conditions";
}

/** Whether no line is far ahead of another: labels stand in the order of their columns. */
function keepPace(at: readonly number[], sizes: readonly number[]): boolean {
  const shares = at.map((index, line) => index / Math.max(1, (sizes[line] ?? 1) - 1));
  return Math.max(...shares) - Math.min(...shares) <= MOST_AHEAD;
}

/** Whether the unit behind a label, if it is one that we know, is of what the label announces. */
function suits(text: string, column: Column | null): boolean {
  const unit = /\(([^()]{1,8})\)$/u.exec(text)?.[1] ?? null;
  const area = unit === null ? null : areaUnitIn(unit);
  const figure = unit === null ? undefined : FIGURE_UNITS[unit.replace(/^[≤≥<>]/u, "")];
  if (unit === "年" || YEARS_HEADER.test(text))
    return unit === null || (unit === "年" && YEARS_HEADER.test(text));
  if (area === null && figure === undefined) return true;
  if (column?.holds === "area") return area !== null;
  if (column?.holds === "indicator") return figure === column.term.unit;
  return column === null || !isOurs(column);
}

/** A term of the lexicon, with or without a unit. */
export function isTerm(text: string): boolean {
  const bare = text.replace(/\([^()]{0,16}\)$/u, "");
  return VOCABULARY.at(bare, 0)?.spelling === bare || COLUMN_WORDS[bare] !== undefined;
}

/** What labels are worth, each read once. */
class LabelWorth {
  readonly #cells: WordCells;
  readonly #known = new Map<string, number | null>();

  constructor(cells: WordCells) {
    this.#cells = cells;
  }

  /** What a label is worth; null where its words are none. */
  of(label: readonly LineWord[]): number | null {
    const text = label.map((word) => word.text).join("");
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const worth = text.length > LONGEST_LABEL ? null : this.#read(label, text);
    this.#known.set(text, worth);
    return worth;
  }

  #read(label: readonly LineWord[], text: string): number | null {
    // a unit alone is no label, nor is a word with a bracket that another closes
    if (/^\(|^[^(]*\)|\([^)]*$/u.test(text)) return null;
    const pieces = label.length - 1;
    const term = isTerm(text);
    if (pieces > 0 && !term) {
      // at most one of its words announces a column, and the others say more of it
      const others = label.filter((word) => !this.#announces(word));
      if (others.length < pieces) return null;
      if (others.length > pieces) return UNKNOWN + pieces * PIECE;
      if (!others.every((word) => this.#tellsMore(word))) return STRANGE;
    }
    const cell = this.#cells.cell(label);
    const column = columnOf(cell);
    // a state stands over labels, and is none of one
    if (column?.version != null) return column.holds === "group" && pieces === 0 ? 0 : null;
    if (isOver(column) && pieces > 0) return null;
    if (column === null && isPartOfColumn(cell)) return null;
    if (!suits(text, column)) return null;
    const more = HALVES.has(text) ? HALF : pieces * (term ? TERM_PIECE : PIECE);
    const known = column !== null && !isOver(column);
    if (!known && !MONEY_HEADER.test(text)) return UNKNOWN + more;
    return (isOurs(column) ? OURS : KNOWN) + more;
  }

  #announces(word: LineWord): boolean {
    return columnOf(this.#cells.cell([word])) !== null;
  }

  #tellsMore(word: LineWord): boolean {
    return /^\(.*\)$/u.test(word.text) || isPartOfColumn(this.#cells.cell([word]));
  }
}
