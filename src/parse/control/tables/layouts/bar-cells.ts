import type { Line } from "../../../layout/line";
import { foldedCharacter } from "../../../text/folded-character";
import type { SourceText } from "../../../text/source-text";
import { type Cell, cellOver, isRule } from "../cells/grid";

/** A cell of a table whose rows are broken over lines, with what ends behind it. */
export interface StreamedCell {
  readonly cell: Cell;
  /** index of the line in which the bar behind it stands */
  readonly line: number;
  /** the bar behind it is the last sign of its line */
  readonly endsLine: boolean;
}

/** A longer stretch without a bar is no cell. */
const LONGEST_CELL = 1500;
/** A cell of more lines is running text. */
const MOST_LINES = 12;
/** Lines that begin an item of running text, or end a sentence. */
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[条章])/u;
const PROSE = new RegExp(`${ITEM.source}|[。;:]$`, "u");

/** How much of a row has been read: where all of it has, or only a label, running text may follow. */
export type RowProgress = "whole" | "label" | "part";

/**
 * The cells of a table set with bars, whatever the line ends between them: a cell a line, several rows a line, cells
 * of several lines. Read one after the other, so that a caller who needs only the header pays for no more.
 */
export class BarCells {
  readonly #source: SourceText;
  readonly #lines: readonly Line[];
  readonly #framed: boolean;
  #line: number;
  #offset: number;
  #pieces: { line: Line; start: number; end: number }[] = [];
  #length = 0;
  /** a bar was the last sign read */
  #closed = true;

  constructor(source: SourceText, lines: readonly Line[], at: number) {
    this.#source = source;
    this.#lines = lines;
    this.#line = at;
    this.#offset = lines[at]?.start ?? 0;
    this.#framed = lines[at]?.text.startsWith("|") === true;
  }

  /** Index of the line that is read next. */
  get line(): number {
    return this.#line;
  }

  /** The next cell is the first of its line. */
  get beginsLine(): boolean {
    return this.#offset === (this.#lines[this.#line]?.start ?? 0);
  }

  /** The next cell; null behind the table. `progress` says how much of its row was read. */
  next(progress: RowProgress): StreamedCell | null {
    for (;;) {
      const line = this.#lines[this.#line];
      if (line === undefined) return null;
      const first = this.#offset === line.start;
      if (first && !this.#mayFollow(line, progress)) return null;
      if (first && isRule(line)) {
        this.#forward();
        continue;
      }
      if (first && this.#framed && this.#closed) this.#skipFrame(line);
      const bar = this.#barFrom(line);
      const end = bar < 0 ? line.end : bar;
      if (end > this.#offset) {
        this.#pieces.push({ line, start: this.#offset, end });
        this.#length += end - this.#offset;
      }
      if (this.#length > LONGEST_CELL || this.#pieces.length > MOST_LINES) return null;
      if (bar < 0) {
        this.#closed = false;
        this.#forward();
        continue;
      }
      const cell = cellOver(this.#source, this.#pieces, bar);
      const at = this.#line;
      this.#pieces = [];
      this.#length = 0;
      this.#closed = true;
      this.#offset = bar + 1;
      const endsLine = this.#source.text.slice(this.#offset, line.end).trim() === "";
      if (endsLine) this.#forward();
      return { cell, line: at, endsLine };
    }
  }

  #forward(): void {
    this.#line++;
    this.#offset = this.#lines[this.#line]?.start ?? 0;
  }

  /** A line without a bar goes on with a cell, or begins one of several lines whose bar follows soon. */
  #mayFollow(line: Line, progress: RowProgress): boolean {
    if (line.text.includes("|")) return true;
    const rowEnd = progress === "whole";
    if (this.#closed && progress === "label" && ITEM.test(line.text)) return false;
    if (this.#closed && rowEnd && PROSE.test(line.text)) return false;
    for (let i = this.#line + 1; i <= this.#line + MOST_LINES; i++) {
      const later = this.#lines[i];
      if (later === undefined) return false;
      if (later.text.includes("|")) return true;
      if (rowEnd && PROSE.test(later.text)) return false;
    }
    return false;
  }

  /** The bar before the first cell of a framed row; a line of nothing but bars holds empty cells. */
  #skipFrame(line: Line): void {
    if (!line.text.startsWith("|") || /^[|\s]*$/u.test(line.text)) return;
    this.#offset = this.#barFrom(line) + 1;
  }

  #barFrom(line: Line): number {
    for (let i = this.#offset; i < line.end; i++) {
      if (foldedCharacter(this.#source.text.charAt(i)) === "|") return i;
    }
    return -1;
  }
}
