import { isOneCell } from "./cell-lines";
import type { Segment } from "./row-segments";
import type { RowExtent, SpanningCell } from "./spanning-cells";

/** Rows of a table of points that make one ring. */
interface RingRows {
  readonly first: number;
  readonly rows: number;
}

/** What a row of points says: its place, the digits of both coordinates together, and the number in its label. */
export interface PointRow {
  readonly place: string;
  readonly label: number | null;
}

/** A coordinate of a Gauss-Krüger plane in metres. */
const COORDINATE = /^\d{6,8}(?:\.\d{1,4})?$/u;
const LABEL = /^[^\d\s]{0,3}(\d{1,4})$/u;
const FEWEST_POINTS = 3;

/** The rows of a body as points; null where it has not two columns of coordinates filled throughout. */
export function pointRows(columns: readonly (readonly (readonly Segment[])[])[]): PointRow[] | null {
  const texts = columns.map((cells) => cells.map((lines) => lines.map((line) => line.text.trim()).join("")));
  const coordinates = texts.filter(
    (cells) => cells.length > 0 && cells.every((text) => COORDINATE.test(text)),
  );
  if (coordinates.length < 2) return null;
  const labels = texts.find((cells) => cells.every((text) => LABEL.test(text)));
  return (coordinates[0] ?? []).map((_, row) => ({
    place: coordinates.map((cells) => cells[row]).join(" "),
    label: labels === undefined ? null : Number(LABEL.exec(labels[row] ?? "")?.[1]),
  }));
}

/**
 * The rings of rows of points: one ends with the row that says its first place again, and where the labels begin anew.
 * `open`: the first rows may be the end of a ring of the page before.
 */
function ringsOf(rows: readonly PointRow[], open: boolean): RingRows[] {
  const found: RingRows[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    const [start, before, next] = [rows[first], rows[index - 1], rows[index + 1]];
    if (start === undefined || before === undefined) return;
    const length = index - first;
    const closed = length > FEWEST_POINTS && before.place === start.place;
    const closesRest =
      open && first === 0 && next !== undefined && next.label === row.label && next.place !== row.place;
    const anew =
      row.label !== null &&
      before.label !== null &&
      row.place !== start.place &&
      (row.label < before.label ? !closesRest : row.label === before.label);
    if (!closed && !anew) return;
    found.push({ first, rows: length });
    first = index;
  });
  return [...found, { first, rows: rows.length - first }];
}

/**
 * The cells of a column, each over the rows of one ring: wherever in them a cell stands, the rings tell where it begins and
 * ends. Null where a ring has none, or lines that are not one cell.
 */
export function ringCells(
  rows: readonly PointRow[],
  lines: readonly Segment[],
  extents: readonly RowExtent[],
  pitch: number,
  open: boolean,
): SpanningCell[] | null {
  const rings = ringsOf(rows, open);
  const own = rings.map((ring, index) => {
    const above = extents[ring.first - 1]?.low ?? Number.POSITIVE_INFINITY;
    const top = extents[ring.first]?.high ?? 0;
    const bottom = extents[ring.first + ring.rows - 1]?.low ?? 0;
    const below = extents[ring.first + ring.rows]?.high ?? Number.NEGATIVE_INFINITY;
    const highest = index === 0 ? above : (above + top) / 2;
    return lines.filter(({ y }) => y < highest && y > (bottom + below) / 2);
  });
  const whole = own.every((inside, index) => inside.length > 0 || (open && index === 0));
  if (!whole || !own.every((inside) => isOneCell(inside, pitch))) return null;
  return rings.flatMap((ring, index) => {
    const inside = own[index] ?? [];
    return inside.length === 0 ? [] : [{ row: ring.first, rows: ring.rows, lines: inside }];
  });
}
