import { COUNTERS, PLACE_END, YEARS_HEADER } from "../../../lexicon/column-words";
import { GLUED_AREA, GLUED_CODE, GLUED_LIMIT } from "../../../lexicon/figure-forms";
import { USE_END } from "../../../lexicon/land-use-words";
import type { Column } from "../cells/column";
import type { Columns } from "../header/table-columns";

/** Longest cell of words. */
const LONGEST = 40;
/** A cell of words holds no figures. */
const WORDS = /^\p{Script=Han}[\p{Script=Han}、,/()]*$/u;
/** A row of more signs is not cut. */
const LONGEST_ROW = 400;

/** Where the cell of a column that begins at `at` may end. */
function endsOf(text: string, at: number, column: Column | null): readonly number[] {
  switch (column?.holds) {
    case "indicator":
      return stuck(GLUED_LIMIT, text, at);
    case "area":
      return stuck(GLUED_AREA, text, at);
    case "code":
      return worded(text, at, (cell, next) => GLUED_CODE.test(cell) && !/[A-Za-z\d-]/u.test(next));
    case "use":
      return worded(text, at, (cell, next) => WORDS.test(cell) && (USE_END.test(cell) || !isHan(next)));
    case "place":
      return worded(text, at, (cell, next) => WORDS.test(cell) && (PLACE_END.test(cell) || !isHan(next)));
    case "other":
      return otherEnds(text, at, column.header.mapped.text);
    default:
      return [];
  }
}

function otherEnds(text: string, at: number, header: string): readonly number[] {
  if (COUNTERS.includes(header)) return stuck(/\d{1,3}(?!\d)/y, text, at);
  if (YEARS_HEADER.test(header)) return stuck(/\d{2}年?(?!\d)/y, text, at);
  return at < text.length ? [text.length] : [];
}

function stuck(pattern: RegExp, text: string, at: number): readonly number[] {
  pattern.lastIndex = at;
  const printed = pattern.exec(text)?.[0];
  return printed === undefined ? [] : [at + printed.length];
}

function worded(text: string, at: number, may: (cell: string, next: string) => boolean): readonly number[] {
  const ends: number[] = [];
  for (let end = at + 1; end <= Math.min(text.length, at + LONGEST); end++)
    if (may(text.slice(at, end), text.charAt(end))) ends.push(end);
  return ends;
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}/u.test(character);
}

/** No value: the whole of a cell. */
const NO_VALUE = /^(?:-{1,2}|—{1,2}|\/|无)$/u;

/** The cells of a row below a header without blanks, parted by blanks: one for each column, each as its column would have it; null for any other row. */
export function partedCells(text: string, columns: Columns): readonly (readonly [number, number])[] | null {
  if (text.length > LONGEST_ROW) return null;
  const cells = [...text.matchAll(/\S+/gu)].map((cell) => [cell.index, cell.index + cell[0].length] as const);
  const fits = cells.every(([from, to], index) => {
    const column = columns[index] ?? null;
    const cell = text.slice(from, to);
    if (column?.holds !== "indicator" && column?.holds !== "area") return true;
    return NO_VALUE.test(cell) || endsOf(cell, 0, column).includes(cell.length);
  });
  return fits && cells.length === columns.length ? cells : null;
}

/**
 * The one way to cut a row that lost the edges of its cells into the cells of `columns`: start and end of each. Null
 * where there is none, or more than one.
 */
export function gluedCells(text: string, columns: Columns): readonly (readonly [number, number])[] | null {
  if (text.length > LONGEST_ROW) return null;
  // ways[j][i]: how many ways lead from i on through the columns from j on; two are as good as many
  const ways: Map<number, number>[] = columns.map(() => new Map());
  const count = (at: number, place: number): number => {
    if (place === columns.length) return at === text.length ? 1 : 0;
    const known = ways[place]?.get(at);
    if (known !== undefined) return known;
    let sum = 0;
    for (const end of endsOf(text, at, columns[place] ?? null)) sum += count(end, place + 1);
    ways[place]?.set(at, Math.min(sum, 2));
    return Math.min(sum, 2);
  };
  if (count(0, 0) !== 1) return null;
  const cells: [number, number][] = [];
  let at = 0;
  for (const [place, column] of columns.entries()) {
    const from = at;
    const end = endsOf(text, from, column).find((one) => count(one, place + 1) === 1);
    if (end === undefined) return null;
    cells.push([from, end]);
    at = end;
  }
  return cells;
}
