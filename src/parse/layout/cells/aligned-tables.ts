import { type Mark, relaid } from "../signs/relaid";
import { askewMarks } from "./askew-columns";
import { PartedText } from "./parted-text";
import { edgesOf, hasFigure, rowOf, type ScreenCell, textOf } from "./screen-row";

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 4;
/** More lines are looked at in parts. */
const MOST_ROWS = 20_000;
/** How far the middles of the cells of a column may lie apart, in places. */
const OFF_CENTRE = 1;

/**
 * The text with tabs in the rows of tables whose cells stand below one another, set with blanks as on a screen: where a
 * cell is empty, or a label goes on in the next line, only the place tells the column. Tables in which no cell is empty
 * stay as they are, and so does everything in which one column is not apart from the next in every line. Every sign keeps
 * its place.
 */
export function withTabbedColumns(text: string): string {
  if (!/[^\s][ \u00a0\u3000]{3}/u.test(text)) return text;
  const sheet = new PartedText(text);
  const marks: Mark[] = [];
  for (let line = 0; line < sheet.starts.length; ) {
    const rows: (readonly ScreenCell[])[] = [];
    while (rows.length < MOST_ROWS) {
      const row = rowOf(sheet, line + rows.length);
      if (row === null) break;
      rows.push(row);
    }
    const aligned = marksOf(sheet, rows);
    for (const mark of aligned.length > 0 ? aligned : askewMarks(sheet, rows)) marks.push(mark);
    line += Math.max(1, rows.length);
  }
  return marks.length === 0 ? text : relaid(text, marks);
}

/** Tabs for the edges of the columns of these rows; none where they are no such table. */
function marksOf(sheet: PartedText, rows: readonly (readonly ScreenCell[])[]): readonly Mark[] {
  const columns = columnsOf(rows);
  if (columns.length < FEWEST_COLUMNS) return [];
  const places = rows.map((row) => row.map(({ left }) => columns.findIndex(([, right]) => left < right)));
  const isTable = places.every((own) => own.every((place, index) => place > (own[index - 1] ?? -1)));
  const whole = rows.filter(({ length }) => length === columns.length).length;
  if (!isTable || rows.length < FEWEST_ROWS || whole === 0 || whole === rows.length) return [];
  const first = rows.findIndex((row) => hasFigure(sheet, row));
  if (first < 1 || !isHeader(sheet, rows.slice(0, first), places, columns.length)) return [];
  // groups of columns that lost the empty cells behind them
  if (places.slice(0, first).some((own) => own.at(-1) !== columns.length - 1)) return [];
  for (let index = first; index < rows.length; index++) {
    const figures = hasFigure(sheet, rows[index] ?? []);
    // the rest of the words of the row above
    if (places[index]?.[0] !== 0 && !figures) return [];
  }
  const body = rows.slice(first);
  if (
    !columns.every((_, place) =>
      isAligned(body.flatMap((row, index) => cellIn(row, places[first + index], place))),
    )
  )
    return [];
  return rows.flatMap((row, index) => edgesOf(sheet, row, places[index] ?? []));
}

/** Where the cells of all lines leave places between them: the places of each column, from and to. */
function columnsOf(rows: readonly (readonly ScreenCell[])[]): readonly (readonly [number, number])[] {
  const cells = rows.flat().sort((one, two) => one.left - two.left);
  const columns: [number, number][] = [];
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last === undefined || left > last[1]) columns.push([left, right]);
    else last[1] = Math.max(last[1], right);
  }
  return columns;
}

function cellIn(
  row: readonly ScreenCell[],
  places: readonly number[] | undefined,
  place: number,
): readonly ScreenCell[] {
  const cell = row[places?.indexOf(place) ?? -1];
  return cell === undefined ? [] : [cell];
}

/** Whether cells begin, end or have their middle at one place. */
function isAligned(cells: readonly ScreenCell[]): boolean {
  const apart = (of: (cell: ScreenCell) => number): number =>
    cells.reduce((most, cell) => Math.max(most, of(cell)), Number.NEGATIVE_INFINITY) -
    cells.reduce((least, cell) => Math.min(least, of(cell)), Number.POSITIVE_INFINITY);
  return (
    apart(({ left }) => left) <= 0 ||
    apart(({ right }) => right) <= 0 ||
    apart(({ left, right }) => (left + right) / 2) <= OFF_CENTRE
  );
}

/** Whether the lines above the first figure are the labels of the columns, one below the other put together. */
function isHeader(
  sheet: PartedText,
  lines: readonly (readonly ScreenCell[])[],
  places: readonly (readonly number[])[],
  count: number,
): boolean {
  const labels = Array.from({ length: count }, (_, place) =>
    lines
      .flatMap((row, index) => cellIn(row, places[index], place).map((cell) => textOf(sheet, cell)))
      .join(""),
  );
  return sheet.isHeader(labels, false);
}
