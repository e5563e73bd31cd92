import { type Announced, announcedCells, clashes, isFigure } from "../../lexicon/announced-cells";
import { isColumnLabel, isColumnName, isSurelyLabel } from "../../lexicon/column-labels";
import { foldedText } from "../../text/folded-character";
import { type CellKind, cellKind } from "./cell-kinds";
import { PartedText } from "./parted-text";

/** A longer line is no cell. */
const LONGEST_CELL = 160;
const LONGEST_SHAPE = 12;
/** Cells, bars and gaps: the line is no cell of a table of one cell a line. */
const PARTED = /[\t|│┃｜]|\S {2,}\S/u;

/** A unit on a line of its own: (万元). */
const UNIT = /^\([^()\d]{1,12}\d?\)$/u;
/** What may be the first piece of a broken label. */
const PIECE = /^\p{Script=Han}{1,6}$/u;
/** Below 地块, which may be a label of its own, the rest of 地块编号: no other column of the same land is called so. */
const NUMBERS_IT = /^(?:编号|编码|代码|名称)$/u;
/** Most lines of one label. */
const MOST_PIECES = 4;

/** The lines of a text as cells of tables that have one a line. */
export class CellText {
  readonly sheet: PartedText;
  /** the first and the last printed line of each */
  readonly #spans: readonly (readonly [first: number, last: number])[];
  readonly #texts: (string | null)[] = [];
  readonly #labels: (boolean | undefined)[] = [];
  readonly #announced: (Announced | null | undefined)[] = [];
  readonly #sure: (boolean | undefined)[] = [];
  readonly #kinds: (CellKind | undefined)[] = [];

  /** @param joins labels may have been broken over lines, and their units stand below them */
  constructor(text: string, joins: boolean) {
    this.sheet = new PartedText(text);
    this.#spans = this.sheet.starts.map((_, line) => [line, line]);
    if (joins) this.#spans = this.#joined();
  }

  #joined(): readonly (readonly [first: number, last: number])[] {
    const spans: [number, number][] = [];
    let before = "";
    for (let line = 0; line < this.sheet.starts.length; line++) {
      const text = this.#printed(line) ?? "";
      const last = spans.at(-1);
      if (last !== undefined && line - last[0] < MOST_PIECES && goesOn(before, text)) {
        last[1] = line;
        before += text;
      } else {
        spans.push([line, line]);
        before = text;
      }
    }
    return spans;
  }

  get count(): number {
    return this.#spans.length;
  }

  /** From where to where a cell is printed. */
  place(cell: number): readonly [start: number, end: number] {
    const [first, last] = this.#spans[cell] ?? [this.sheet.starts.length, this.sheet.starts.length];
    return [
      this.sheet.starts[first] ?? this.sheet.text.length,
      this.sheet.ends[last] ?? this.sheet.text.length,
    ];
  }

  /** The folded text of a line; null for one that is no cell, undefined behind the last. */
  cell(line: number): string | null | undefined {
    const span = this.#spans[line];
    if (span === undefined) return undefined;
    const known = this.#texts[line];
    if (known !== undefined) return known;
    const [first, last] = span;
    const text =
      first === last
        ? this.#printed(first)
        : Array.from({ length: last - first + 1 }, (_, index) => this.#printed(first + index) ?? "").join("");
    this.#texts[line] = text;
    return text;
  }

  #printed(line: number): string | null {
    const start = this.sheet.starts[line] ?? 0;
    const end = this.sheet.ends[line] ?? start;
    const print = end - start > 2 * LONGEST_CELL ? null : this.sheet.print(line).trim();
    const isCell = print !== null && print.length <= LONGEST_CELL && !PARTED.test(print);
    return isCell ? foldedText(print, 0, print.length).trim() : null;
  }

  isLabel(line: number): boolean {
    const known = this.#labels[line];
    if (known !== undefined) return known;
    const text = this.cell(line);
    const is = text != null && isColumnLabel(text);
    this.#labels[line] = is;
    return is;
  }

  kind(line: number): CellKind {
    const known = this.#kinds[line];
    if (known !== undefined) return known;
    const kind = cellKind(this.cell(line) ?? "");
    this.#kinds[line] = kind;
    return kind;
  }

  /** What a cell looks like but for its figures and words. */
  shape(line: number): string {
    const text = this.cell(line) ?? "";
    const kind = this.kind(line);
    return kind === "words"
      ? kind
      : text
          .replace(/\d[\d.,\s]*/gu, "9")
          .replace(/\p{Script=Han}+/gu, "字")
          .slice(0, LONGEST_SHAPE);
  }

  /** Whether a line is the label of a column, and no word that stands in rows as well. */
  isSurelyLabel(line: number): boolean {
    const known = this.#sure[line];
    if (known !== undefined) return known;
    const is = this.isLabel(line) && isSurelyLabel(this.cell(line) ?? "");
    this.#sure[line] = is;
    return is;
  }

  /** What a label says of the cells below or behind it. */
  announced(line: number): Announced | null {
    const known = this.#announced[line];
    if (known !== undefined) return known;
    const announced = announcedCells(this.cell(line) ?? "");
    this.#announced[line] = announced;
    return announced;
  }

  /** Whether a line cannot be a cell of a column. */
  clashes(line: number, announced: Announced | null): boolean {
    if (announced === null || this.kind(line) === "any") return false;
    return (this.kind(line) === "code" && isFigure(announced)) || clashes(announced, this.cell(line) ?? "");
  }
}

/** A label with its unit. */
const HAS_UNIT = /\([^()]{1,8}\)$/u;

/** Whether a line is a unit of the label before it, or the rest of one that was broken: 密度 below 建筑. */
export function goesOn(before: string, text: string): boolean {
  if (before === "" || text === "" || /\d/u.test(before)) return false;
  // (亩) below 起始价(万元) is the unit of another label
  if (UNIT.test(text)) return !HAS_UNIT.test(before) && (isColumnLabel(before) || PIECE.test(before));
  if (!PIECE.test(before) || !PIECE.test(text) || !isColumnName(before + text)) return false;
  return !isColumnLabel(before) || NUMBERS_IT.test(text);
}
