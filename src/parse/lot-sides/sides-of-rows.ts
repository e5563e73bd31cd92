import type { Side } from "../../domain/side";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { parseSides } from "../sides";
import { type SideColumn, sideColumns, sideHead, sidesInColumns } from "../tables/side-cells";
import type { TableCell } from "../tables/table-cell";
import { cellsOf, cellText } from "../tables/table-row";
import type { LotAt, LotIndex } from "./lot-index";

/** 原四至, 调整前四至: sides as they were. */
const FORMER_HEAD = /^(?:原|.{0,6}前).{0,4}四[至界]/u;
/** 四至范围, 宗地四至: the head of sides, not of those before a change. */
const SIDES_HEAD = /^(?!原|.{0,6}前)\p{Script=Han}{0,6}四[至界](?:范围|边界|情况)?$/u;
/** Words of two sides at least. */
const TWO_SIDES = /[东南西北].{1,60}[东南西北]/u;
/** Fewest columns of sides that make a row of heads. */
const FEWEST_COLUMNS = 3;

/** The sides of lots in the rows of tables: a cell with all of them beside the code, a column or a row for each of them. */
export class SidesOfRows {
  readonly #section: DocumentSection;
  readonly #lots: LotIndex;
  readonly found = new Map<LotAt, Side[]>();
  /** by the numbers of their lines, cells that tell sides as they were */
  readonly former = new Map<number, TableCell>();
  #heads: readonly SideColumn[] = [];
  #width = 0;
  /** which lot each column is of, in a table on its side */
  #turned: readonly (LotAt | null)[] = [];
  /** where the head of sides stands in the row above */
  #span = -1;
  /** the column of sides as they were */
  #former = -1;

  constructor(section: DocumentSection, lots: LotIndex) {
    this.#section = section;
    this.#lots = lots;
  }

  /** Reads the next line; false where it is no row of a table. */
  read(line: Line): boolean {
    const cells = /[\t|│]/u.test(line.text) || / {2}/u.test(line.text) ? cellsOf(this.#section, line) : [];
    if (cells.length < 2) {
      this.#heads = [];
      this.#turned = [];
      this.#span = -1;
      this.#former = -1;
      return false;
    }
    const heads = sideColumns(cells);
    if (heads.length >= FEWEST_COLUMNS) this.#opens(cells, heads);
    else this.#row(line, cells);
    this.#span = cells.findIndex(({ text }) => SIDES_HEAD.test(text));
    const former = cells.findIndex(({ text }) => FORMER_HEAD.test(text));
    if (former >= 0) this.#former = former;
    return true;
  }

  #opens(cells: readonly TableCell[], heads: readonly SideColumn[]): void {
    // 东 南 西 北 alone stand below the head that spans them
    const shift = heads.length === cells.length && this.#span > 0 ? this.#span : 0;
    this.#heads = heads.map(({ side, column }) => ({ side, column: column + shift }));
    this.#width = cells.length + shift;
  }

  #row(line: Line, cells: readonly TableCell[]): void {
    const before = cells[this.#former];
    if (before !== undefined) this.former.set(line.number, before);
    const lots = cells.map(({ text }) => this.#lots.lotOf(text));
    const named = lots.filter((lot) => lot !== null);
    const [lot] = named;
    if (named.length > 1 && (lots[0] ?? null) === null) {
      this.#turned = lots;
      return;
    }
    if (lot !== undefined && new Set(named).size === 1) {
      const fits = this.#heads.length > 0 && cells.length >= this.#width;
      const sides = fits
        ? sidesInColumns(this.#section, line, cells, this.#heads, "names")
        : this.#inCells(line, cells);
      this.#give(lot, sides);
      if (sides.length > 0) return;
    }
    this.#labelled(line, cells);
  }

  /** 四至 | 东至…,南至… and 东至 | 某路: the sides of each column's lot, or of the one lot that there is. */
  #labelled(line: Line, cells: readonly TableCell[]): void {
    cells.forEach(({ text }, at) => {
      const side = sideHead(text);
      if (side === null && !SIDES_HEAD.test(text)) return;
      const values = this.#turned.length > 0 ? cells.slice(at + 1) : cells.slice(at + 1, at + 2);
      values.forEach((cell, offset) => {
        const lot = this.#turned.length > 0 ? (this.#turned[at + 1 + offset] ?? null) : this.#lots.sole;
        if (lot === null) return;
        if (side === null) this.#give(lot, this.#sidesOf(line, cell));
        else this.#one(lot, sidesInColumns(this.#section, line, [cell], [{ side, column: 0 }], "names"));
      });
    });
  }

  #inCells(line: Line, cells: readonly TableCell[]): readonly Side[] {
    for (const [at, cell] of cells.entries()) {
      if (at === this.#former) continue;
      const sides = this.#sidesOf(line, cell);
      if (sides.length > 0) return sides;
    }
    return [];
  }

  #sidesOf(line: Line, cell: TableCell): readonly Side[] {
    if (!TWO_SIDES.test(cell.text)) return [];
    const mapped = cellText(this.#section, line, cell);
    return parseSides(mapped, 0, mapped.text.length)?.sides ?? [];
  }

  #give(lot: LotAt, sides: readonly Side[]): void {
    if (sides.length > 1 && !this.found.has(lot)) this.found.set(lot, [...sides]);
  }

  #one(lot: LotAt, [side]: readonly Side[]): void {
    if (side === undefined) return;
    const own = this.found.get(lot) ?? [];
    if (own.every((known) => known.side !== side.side)) this.found.set(lot, [...own, side]);
  }
}
