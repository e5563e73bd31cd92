import { LIMIT_WORD } from "../../lexicon/sub-column-words";
import { type Mark, NOTHING } from "../signs/relaid";
import type { PartedText } from "./parted-text";
import { edgesOf, hasFigure, type ScreenCell, textOf } from "./screen-row";

type Row = readonly ScreenCell[];

const FEWEST_COLUMNS = 5;
/** So many rows fill every column. */
const FEWEST_WHOLE = 2;
/** Further from the middle of a column, in places, no lower label of it stands. */
const FAR = 10;
/** Further beside a column, in places, none of its cells stands. */
const BESIDE = 4;
/** By so many places nearer to the middle of one of two columns, a cell is that one's. */
const CLEARLY = 2;
/** Lines that labels may go on over; more without a figure are no header. */
const MOST_LINES = 5;
/** More steps are not taken to set the labels of a line. */
const MOST_STEPS = 5000;

/**
 * Tabs for a table set by blanks whose labels are broken over several lines and whose cells only roughly stand below one
 * another: the first line has a label for every column, every row a cell, and each further line of labels goes on with
 * those with which it makes labels of columns, the nearest before others. None where the lines are no such table, or a
 * cell may stand in two columns.
 */
export function askewMarks(sheet: PartedText, rows: readonly Row[]): readonly Mark[] {
  const first = rows.findIndex((row) => hasFigure(sheet, row));
  if (first < 2 || first > MOST_LINES) return [];
  const [upper = [], ...lower] = rows.slice(0, first).map((row) => withSpreadLabels(sheet, row));
  const count = upper.length;
  const body = rows.slice(first);
  const whole = body.filter(({ length }) => length === count);
  if (count < FEWEST_COLUMNS || whole.length < FEWEST_WHOLE || lower.some(({ length }) => length > count))
    return [];
  // 下限 and 上限 share the label above them
  if (lower.some((line) => line.some((cell) => LIMIT_WORD.test(labelOf(sheet, cell))))) return [];
  const spans = upper.map((head, place) => spanOf([head, ...whole.flatMap((row) => row[place] ?? [])]));
  const labels = upper.map((head) => labelOf(sheet, head));
  const heads: (readonly number[])[] = [upper.map((_, place) => place)];
  for (const line of lower) {
    const places = placesOfLabels(sheet, line, labels, spans);
    if (places === null) return [];
    for (const [index, place] of places.entries())
      labels[place] = `${labels[place] ?? ""}${labelOf(sheet, line[index])}`;
    heads.push(places);
  }
  if (labels.filter((label) => sheet.isLabel(label)).length * 2 <= count || !sheet.isHeader(labels, false))
    return [];
  const cells = body.map((row) =>
    row.length === count ? row.map((_, place) => place) : placesOfCells(row, spans),
  );
  if (cells.some((places) => places === null)) return [];
  return [
    ...[upper, ...lower].flatMap((row, index) => marksOf(sheet, row, heads[index] ?? [])),
    ...body.flatMap((row, index) => marksOf(sheet, row, cells[index] ?? [])),
  ];
}

/** 位     置: the two signs of a label that was set as wide as its column are one cell. */
function withSpreadLabels(sheet: PartedText, row: Row): Row {
  const joined: ScreenCell[] = [];
  for (const cell of row) {
    const last = joined.at(-1);
    const is = last !== undefined && isSign(sheet, last) && isSign(sheet, cell);
    if (is && sheet.isLabel(textOf(sheet, last) + textOf(sheet, cell)))
      joined[joined.length - 1] = { ...last, right: cell.right, to: cell.to };
    else joined.push(cell);
  }
  return joined;
}

function isSign(sheet: PartedText, cell: ScreenCell): boolean {
  return /^\p{Script=Han}$/u.test(textOf(sheet, cell));
}

function labelOf(sheet: PartedText, cell: ScreenCell | undefined): string {
  return cell === undefined ? "" : textOf(sheet, cell).replace(/\s/gu, "");
}

/** The places that a column takes up, from and to. */
type Span = readonly [number, number];

function spanOf(cells: Row): Span {
  return [Math.min(...cells.map(({ left }) => left)), Math.max(...cells.map(({ right }) => right))];
}

/** How far the middle of a cell is from that of a column, in places. */
function offMiddle({ left, right }: ScreenCell, [from, to]: Span = [0, 0]): number {
  return Math.abs(left + right - from - to) / 2;
}

/**
 * The columns with whose labels a further line goes on: of all ways that keep the order the one that makes the most
 * labels of columns, and of those the nearest. Null where a cell is far from every column.
 */
function placesOfLabels(
  sheet: PartedText,
  line: Row,
  labels: readonly string[],
  spans: readonly Span[],
): readonly number[] | null {
  let best: { readonly places: readonly number[]; readonly known: number; readonly apart: number } | null =
    null;
  let steps = 0;
  const set = (places: readonly number[], known: number, apart: number): void => {
    const cell = line[places.length];
    steps++;
    if (cell === undefined) {
      const isBetter = best === null || known > best.known || (known === best.known && apart < best.apart);
      if (isBetter) best = { places, known, apart };
      return;
    }
    for (let place = (places.at(-1) ?? -1) + 1; place < spans.length && steps < MOST_STEPS; place++) {
      const far = offMiddle(cell, spans[place]);
      if (far > FAR) continue;
      const label = `${labels[place] ?? ""}${labelOf(sheet, cell)}`;
      set([...places, place], known + (sheet.isLabel(label) ? 1 : 0), apart + far);
    }
  };
  set([], 0, 0);
  return (best as { readonly places: readonly number[] } | null)?.places ?? null;
}

/** How far beside a column a cell stands, in places; 0 where it reaches into it. */
function farFrom({ left, right }: ScreenCell, [from, to]: Span = [0, 0]): number {
  return Math.max(0, from - right + 1, left - to + 1);
}

/**
 * The columns of the cells of a row that leaves some empty, or goes on with the words of the row above: the nearest one.
 * Null where two are as near, or none is.
 */
function placesOfCells(row: Row, spans: readonly Span[]): readonly number[] | null {
  // a row that leaves its last cells empty
  if (row.every((cell, place) => farFrom(cell, spans[place]) <= BESIDE)) return row.map((_, place) => place);
  const places: number[] = [];
  for (const cell of row) {
    const [own, next] = spans
      .map((span, place) => ({ place, far: farFrom(cell, span), off: offMiddle(cell, span) }))
      .sort((one, two) => one.far - two.far || one.off - two.off);
    if (own === undefined || own.far > BESIDE) return null;
    if (own.far === next?.far && next.off - own.off < CLEARLY) return null;
    if (own.place <= (places.at(-1) ?? -1)) return null;
    places.push(own.place);
  }
  return places;
}

/** Tabs for the edges before the cells of a line, and nothing for the blanks within a spread label. */
function marksOf(sheet: PartedText, row: Row, places: readonly number[]): readonly Mark[] {
  const marks = [...edgesOf(sheet, row, places)];
  for (const { from, to } of row) {
    if (!/^\p{Script=Han}\s+\p{Script=Han}$/u.test(sheet.text.slice(from, to))) continue;
    for (let at = from; at < to; at++) if (/\s/u.test(sheet.text.charAt(at))) marks.push([at, NOTHING]);
  }
  return marks.sort(([one], [two]) => one - two);
}
