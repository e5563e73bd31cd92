import { type CellKind, cellKind } from "./cell-kinds";

const SIDE = /([东南西北])[侧面边部界]?[至临起到邻靠抵接以:]/gu;
/** A sign that ends what a cell says, or hangs over its edge. */
export const STOP = /[,、;。]$/u;
/** More lines than one cell has. */
const MOST = 32;

/** The lines below the labels of a table, and what they are alone and together; each is looked at once. */
export class CutLines {
  readonly texts: readonly string[];
  readonly #kinds: (CellKind | undefined)[] = [];
  readonly #widths: (number | undefined)[] = [];
  readonly #joined = new Map<number, CellKind>();
  readonly #told = new Map<number, number>();

  /** @param texts folded text of each */
  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  get count(): number {
    return this.texts.length;
  }

  at(line: number): string {
    return this.texts[line] ?? "";
  }

  words(from: number, to: number): string {
    return this.texts.slice(from, to).join("");
  }

  kind(line: number): CellKind {
    const known = this.#kinds[line];
    if (known !== undefined) return known;
    const kind = cellKind(this.at(line));
    this.#kinds[line] = kind;
    return kind;
  }

  /** The kind of a cell of some lines. */
  kindOf(from: number, to: number): CellKind {
    if (to - from === 1) return this.kind(from);
    const key = from * MOST + to - from;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const kind = cellKind(this.words(from, to));
    this.#joined.set(key, kind);
    return kind;
  }

  /** How many of the four sides such a cell tells. */
  sidesIn(from: number, to: number): number {
    const key = from * MOST + to - from;
    const known = this.#told.get(key);
    if (known !== undefined) return known;
    const told = new Set([...this.words(from, to).matchAll(SIDE)].map(([, side]) => side)).size;
    this.#told.set(key, told);
    return told;
  }

  /** The width of a line without the sign at its end, in halves of a Chinese character. */
  width(line: number): number {
    const known = this.#widths[line];
    if (known !== undefined) return known;
    let width = 0;
    for (const sign of this.at(line).replace(STOP, "")) width += /[\w.% <>=+-]/u.test(sign) ? 1 : 2;
    this.#widths[line] = width;
    return width;
  }
}
