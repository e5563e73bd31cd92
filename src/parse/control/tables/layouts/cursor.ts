import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { type Cell, type Edge, edgeOf, isFramed } from "../cells/grid";
import { Cutter } from "../cutter";
import type { Found } from "../found-table";
import type { Ruling } from "../rows-below";
import { headerEdges } from "./header-signs";

/** A longer line begins no table. */
const LONGEST_FIRST = 600;

const BARS = /^[|\s]+$/u;

/**
 * The indices of the lines without those of nothing but bars below a cell that has its own: they fill up a row. Where no
 * cell has one, they part the cells.
 */
function withoutFilling(lines: readonly Line[]): readonly number[] {
  let isBarred = false;
  return lines.flatMap(({ text }, at) => {
    const isFilling = BARS.test(text);
    if (!isFilling) isBarred = text.startsWith("|") || text.endsWith("|");
    return isFilling && isBarred ? [] : [at];
  });
}

/** A label and figures, nothing else: most lines of a document with boundaries, and no word of a header in any cell. */
const POINT_ROW = /^[A-Z]{0,2}\d{1,4}(?:[\t ]{1,9}\d[\d.]{0,19}){2,6}$/u;

/** FAR = 容积率 BD = 建筑密度: what letters stand for, and no labels of columns. */
const LETTERS_MEANT =
  /^(?:[A-Za-z]{1,4} ?= ?\p{Script=Han}{1,10}[\s,、;:。]{1,9}){1,12}[A-Za-z]{1,4} ?= ?\p{Script=Han}{1,10}[。;]?$/u;

/** A line without bars that is longer ends a run of them. */
export const LONGEST_PIECE = 12;

/** One way to cut a line into cells. */
export interface Cut {
  readonly cells: readonly Cell[];
  readonly ruling: Ruling;
}

/** A place among the lines of a document where a table may begin, and what the search before it has found out. */
export class Cursor {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly cutter: Cutter;
  /** the lines without those of nothing but bars that fill up a row, whose cells stand with their bars on lines of their own */
  readonly celled: readonly Line[];
  /** for each line how many of these stand before it, and the index of each of these */
  readonly #celledBefore: readonly number[];
  readonly #placeOf: readonly number[];
  /** lines of this run of bars that were tried as headers, in vain */
  barTries = 0;
  /** index behind the last lines that were tried as labels one a line: none of them begins such a table */
  labelsEnd = 0;
  /** headers with labels wrapped over lines that were looked through, in vain */
  wrappedTries = 0;
  #at = 0;
  #line: Line;
  #edge: ReturnType<typeof edgeOf>;
  #cuts: readonly Cut[] | null = null;

  /** @param lines those of the document that may be rows, in order */
  constructor(source: SourceText, lines: readonly Line[]) {
    this.source = source;
    this.lines = lines;
    this.cutter = new Cutter(source, lines);
    this.#placeOf = withoutFilling(lines);
    this.celled =
      this.#placeOf.length === lines.length ? lines : this.#placeOf.flatMap((at) => lines[at] ?? []);
    let count = 0;
    this.#celledBefore = lines.map((_, at) => (this.#placeOf[count] === at ? count++ : count));
    this.#line = lines[0] ?? NO_LINE;
    this.#edge = edgeOf(this.#line);
  }

  /** Goes on to a line; whether it may begin a table. */
  moveTo(at: number): boolean {
    this.#at = at;
    this.#line = this.lines[at] ?? NO_LINE;
    this.#edge = edgeOf(this.#line);
    this.#cuts = null;
    const { text } = this.#line;
    if (text.length > LONGEST_FIRST) return false;
    if (this.#edge !== "bar" && text.length > LONGEST_PIECE) this.barTries = 0;
    return !POINT_ROW.test(text) && !LETTERS_MEANT.test(text);
  }

  /** Index of the line. */
  get at(): number {
    return this.#at;
  }

  get line(): Line {
    return this.#line;
  }

  /** The edge that the line is set with. */
  get edge(): ReturnType<typeof edgeOf> {
    return this.#edge;
  }

  /** Index of the line among those with a cell; null where it has none. */
  get celledAt(): number | null {
    const at = this.#celledBefore[this.#at] ?? 0;
    return this.#placeOf[at] === this.#at ? at : null;
  }

  /** Index of a line by its index among those with a cell. */
  placeOf(celled: number): number {
    return this.#placeOf[celled] ?? this.lines.length;
  }

  /** The ways to cut the line into two cells or more. */
  get cuts(): readonly Cut[] {
    this.#cuts ??= this.#edges().flatMap((edge): readonly Cut[] => {
      const framed = edge !== "bar" || isFramed(this.lines, this.#at);
      const cells = this.cutter.cells(this.#line, edge, framed);
      return cells === null || cells.length < 2 ? [] : [{ cells, ruling: { edge, framed } }];
    });
    return this.#cuts;
  }

  /** What the first of the cuts gives that gives anything. */
  firstCut(read: (cut: Cut) => Found | null): Found | null {
    for (const cut of this.cuts) {
      const found = read(cut);
      if (found !== null) return found;
    }
    return null;
  }

  #edges(): readonly Edge[] {
    if (this.#edge !== null) return [this.#edge];
    // words with a blank between them above a row set otherwise are its caption
    const below = this.lines[this.#at + 1];
    return below !== undefined && edgeOf(below) !== null ? [] : headerEdges(this.#line.text);
  }
}

const NO_LINE: Line = { number: 0, start: 0, end: -1, kind: "text", text: "" };
