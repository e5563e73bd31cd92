import { isColumnLabel } from "../../lexicon/column-labels";
import { foldedText } from "../../text/folded-character";
import { type PartedCell, type PartedLine, partedLine } from "./parted-line";

/** Lines that are no rows and may stand between two rows: a title again, a state. */
export const MOST_BETWEEN = 2;
export const LONGEST_BETWEEN = 40;

/** Rows and labels that are kept for another look. */
const MOST_KEPT = 1000;

/** The lines of a text by their ends, and the rows that were cut from them. */
export class PartedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** rows are looked at as headers, as the lines below one and as rows */
  readonly #rows = new Map<string, PartedLine | null>();
  readonly #labels = new Map<string, boolean>();

  constructor(text: string) {
    const [starts, ends]: [number[], number[]] = [[], []];
    for (let at = 0; at <= text.length; ) {
      let end = text.indexOf("\n", at);
      if (end < 0) end = text.length;
      starts.push(at);
      ends.push(end > at && text.charAt(end - 1) === "\r" ? end - 1 : end);
      at = end + 1;
    }
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The row that begins with a line, where no tab or bar parts it; null where the sign does not. */
  row(line: number, sign: string): PartedLine | null {
    const key = `${line}${sign}`;
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#cut(line, sign);
      if (this.#rows.size >= MOST_KEPT) this.#rows.clear();
      this.#rows.set(key, row);
    }
    return row;
  }

  #cut(line: number, sign: string): PartedLine | null {
    const start = this.starts[line];
    if (start === undefined) return null;
    const row = partedLine(this.text, this.ends, line, start, sign);
    return row === null || /[\t|│┃｜]/u.test(this.text.slice(row.start, row.end)) ? null : row;
  }

  print(line: number): string {
    return this.text.slice(this.starts[line] ?? 0, this.ends[line] ?? 0);
  }

  cell({ start, end, quotes }: PartedCell): string {
    const text = foldedText(this.text, start, end).trim();
    return quotes.length === 0 ? text : text.replace(/^"|"$/gu, "").trim();
  }

  isLabel(cell: string): boolean {
    let is = this.#labels.get(cell);
    if (is === undefined) {
      is = isColumnLabel(cell);
      if (this.#labels.size >= MOST_KEPT) this.#labels.clear();
      this.#labels.set(cell, is);
    }
    return is;
  }

  cells(row: PartedLine): readonly string[] {
    return row.cells.map((cell) => this.cell(cell));
  }

  /** Whether cells are the labels of columns; where it is to be sure, all of them. */
  isHeader(cells: readonly string[], strict: boolean): boolean {
    const filled = cells.filter((text) => text !== "");
    const labels = filled.filter((text) => this.isLabel(text)).length;
    if (strict) return labels === cells.length && labels >= FEWEST_STRICT;
    const few = labels < FEWEST_LABELS || (labels === FEWEST_LABELS && filled.length > 2 * FEWEST_LABELS);
    return !few && !filled.some((text) => VALUE.test(text.replace(UNIT, "")));
  }
}

/** Fewest labels of a header, and of one that is to be sure. */
const FEWEST_LABELS = 2;
const FEWEST_STRICT = 3;
/** The unit of a label, as it may be said: (单位:%). */
const UNIT = /[([][^()[\]\d]{0,20}[)\]]$/u;
/** What no cell of a header is: a figure with a sign or alone, a label with its value. */
const VALUE = /[≤≥<>]\d|^[\d.]+%?$|[。；;]|[:：]./u;
