import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { type Column, columnOf } from "../cells/column";
import { type Cell, cellOver } from "../cells/grid";
import { type LineWord, lineWords } from "./line-words";

/** Cells that are kept: those of the lines under which the readings of one header are compared. */
const MOST_KEPT = 20_000;

/** Fewest labels of any kind that make a line one of a header. */
const FEWEST_LABELS = 3;

/** The words of the lines of one source and the cells they make, each read once for all readings of a header. */
export class WordCells {
  readonly source: SourceText;
  readonly #words = new WeakMap<Line, readonly LineWord[]>();
  readonly #headers = new WeakMap<Line, boolean>();
  readonly #cells = new Map<string, Cell>();
  readonly #gains = new Map<string, number | null>();

  constructor(source: SourceText) {
    this.source = source;
  }

  /** The words of a line. */
  words(line: Line): readonly LineWord[] {
    const words = this.#words.get(line) ?? lineWords(this.source, line);
    this.#words.set(line, words);
    return words;
  }

  /** Whether a line holds labels and little else: two of indicators, or three of any columns. */
  announces(line: Line): boolean {
    const known = this.#headers.get(line);
    if (known !== undefined) return known;
    const words = this.words(line);
    const labels = words.flatMap((word) => columnOf(this.cell([word])) ?? []);
    const indicators = labels.filter(({ holds }) => holds === "indicator");
    const many = indicators.length >= 2 || labels.length >= FEWEST_LABELS;
    const announces = many && labels.length >= words.length / 2;
    this.#headers.set(line, announces);
    return announces;
  }

  /** The cell of words that follow each other, or stand one below the other. */
  cell(words: readonly LineWord[]): Cell {
    const key = words.map(({ start, end }) => `${start}-${end}`).join();
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    if (this.#cells.size >= MOST_KEPT) this.#cells.clear();
    const pieces = words.map((line) => ({ line, start: line.start, end: line.end }));
    const cell = cellOver(this.source, pieces, words[0]?.start ?? 0);
    this.#cells.set(key, cell);
    return cell;
  }

  /** What words are worth under a column, read once. */
  gain(
    words: readonly LineWord[],
    column: Column | null,
    read: (cell: Cell) => number | null,
  ): number | null {
    const key = `${words[0]?.start}-${words.at(-1)?.end} ${column?.holds} ${column?.header.mapped.text}`;
    const known = this.#gains.get(key);
    if (known !== undefined) return known;
    if (this.#gains.size >= MOST_KEPT) this.#gains.clear();
    const gain = read(this.cell(words));
    this.#gains.set(key, gain);
    return gain;
  }
}
