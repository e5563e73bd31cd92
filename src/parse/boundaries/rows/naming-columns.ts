import type { Line } from "../../layout/line";
import { WHOLE_CODE } from "../../lexicon/parcel-terms";
import { LEVEL_CELL, LEVEL_COLUMN, RING_COLUMN } from "../../lexicon/table-columns";
import { PART_WORD } from "../../lexicon/table-terms";
import type { SourceText } from "../../text/source-text";
import { isCoordinateCell } from "./coordinate-cell";
import { type Columns, columnsBelow, columnsOf } from "./naming-header";
import { BLANKS, cutLine, type PlacedCell, placedCells, SEPARATORS } from "./placed-cells";
import { counted } from "./row-head";

/** A row of a table whose columns tell whose its point is. */
export interface NamedRow {
  readonly code: string | null;
  readonly name: string | null;
  /** the name without the level that stands beside it */
  readonly land: string | null;
  /** the row, cut to its ring, label and coordinates */
  readonly line: Line;
}

/** Rows by the index of their line, the lines of the header, as printed and cut in the same way, and whether a column counts rings. */
export interface NamedRows {
  readonly headers: readonly Line[];
  readonly cut: readonly Line[];
  readonly rows: ReadonlyMap<number, NamedRow>;
  readonly ringed: boolean;
}

const NUMERAL = "[一二三四五六七八九十\\dⅠ-ⅫA-H]{1,3}";
const PART = new RegExp(`^(?:第?${NUMERAL}号?(?:${PART_WORD})|(?:${PART_WORD})${NUMERAL})$`, "u");
/** Longest line that is a row. */
const LONGEST_ROW = 400;
/** A row, and no header. */
const FIGURES = /\d{5}/u;
/** What may be a part of a row. */
const COORDINATES = /\d{5}|\d ?[°度]/u;
/**
 * The rows of the tables that say in a column of their own whose a point is: on every row, or on the first one of each
 * piece, where the cell is merged over the others. Null where no header names such a column beside those of the
 * coordinates.
 */
export function namedRows(source: SourceText, lines: readonly Line[]): NamedRows | null {
  const rows = new Map<number, NamedRow>();
  let columns: Columns | null = null;
  let first: Columns | null = null;
  let last: NamedRow | null = null;
  let above: Line | null = null;
  let [odd, torn, lost] = [false, false, false];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text" || line.end - line.start > LONGEST_ROW) continue;
    const head = FIGURES.test(line.text)
      ? null
      : ((above === null ? null : columnsBelow(source, above, line)) ?? columnsOf(source, line));
    above = FIGURES.test(line.text) ? null : line;
    if (head === "nameless") {
      // another table, of which no column says whose its points are
      columns = null;
      last = null;
    } else if (head !== null) {
      const again = columns !== null && head.titles.join() === columns.titles.join();
      if (!again && first !== null) return null;
      if (!again) last = null;
      columns = head;
      first ??= head;
    } else {
      const row: NamedRow | null = columns === null ? null : rowOf(source, line, columns, last);
      // a row that is broken off amid those of one piece is lost here
      torn ||= odd && row !== null && row.code === last?.code && row.name === last.name;
      lost ||= row !== null && row.line.start === line.start;
      odd = row === null && (odd || COORDINATES.test(line.text));
      last = row ?? last;
      if (row !== null) rows.set(at, row);
    }
  }
  if (first === null || rows.size === 0 || torn) return null;
  // merged cells that are lost may count the parts of one land
  if (lost && [...rows.values()].every(({ code, name }) => PART.test(code ?? name ?? ""))) return null;
  const ringed = first.titles.some((title) => RING_COLUMN.test(title));
  return { headers: first.headers, cut: first.cut, rows, ringed };
}

function rowOf(source: SourceText, line: Line, columns: Columns, last: NamedRow | null): NamedRow | null {
  const cells = alignedCells(source, line, columns);
  if (cells.length <= columns.to || cells.length > columns.titles.length + 1) return null;
  if (!columns.axes.every((axis) => isCoordinateCell(cells[axis]?.text ?? ""))) return null;
  const text = (index: number): string | null => cells[index]?.text || null;
  const title = (index: number): string => columns.titles[index] ?? "";
  const [coded, named, level] = [text(columns.code), text(columns.name), text(columns.level)];
  const zoned = LEVEL_COLUMN.test(title(columns.name)) && !LEVEL_CELL.test(named ?? "");
  const own = zoned ? null : named;
  const land =
    own === null ? (level === null ? null : (last?.land ?? null)) : counted(own, title(columns.name));
  const name = land === null ? null : land + (level !== null && LEVEL_CELL.test(level) ? level : "");
  if (coded === null && name === null && last === null) return null;
  const cut = cutLine(line, cells, columns);
  if (cut === null) return null;
  if (coded === null && name === null)
    return { code: last?.code ?? null, name: last?.name ?? null, land: last?.land ?? null, line: cut };
  // whichever column they stand in, a word is a name and a code a code
  if (name === null && /^\p{Script=Han}+$/u.test(coded ?? ""))
    return { code: null, name: coded, land, line: cut };
  if (coded === null && WHOLE_CODE.test(name ?? "")) return { code: name, name: null, land, line: cut };
  return { code: coded, name, land, line: cut };
}

/**
 * The cells of a row, one for each column. Where blanks part them, a row that begins with blanks and holds a point alone
 * has the others merged; a row that is as much shorter as its points stand further to the left has lost them.
 */
function alignedCells(source: SourceText, line: Line, columns: Columns): readonly PlacedCell[] {
  const { separator, titles, axes, from, to } = columns;
  const merged = { text: "", start: line.start, end: line.start };
  const withMerged = (own: readonly PlacedCell[], count: number): readonly PlacedCell[] => [
    ...Array.from({ length: count }, () => merged),
    ...own,
  ];
  const cells = ownCells(source, line, columns);
  if (BLANKS.has(separator) && /^[ \u3000]/u.test(source.text.slice(line.start, line.end))) {
    const own = cells.filter(({ text }) => text !== "");
    return own.length === to - from + 1 ? withMerged(own, from) : cells;
  }
  const most = Math.min(titles.length - cells.length, from);
  for (let lost = most; lost > 0; lost--) {
    const points = axes.map((axis) => cells[axis - lost]?.text ?? "");
    if (points.every((text) => text.length > LONGEST_LABEL && isCoordinateCell(text)))
      return withMerged(cells, lost);
  }
  return cells;
}

/** Shorter figures may be the label of a point. */
const LONGEST_LABEL = 4;

function ownCells(source: SourceText, line: Line, { separator, titles }: Columns): readonly PlacedCell[] {
  const cells = placedCells(source, line, separator);
  if (cells.length > 1) return cells;
  // rows of one table may be parted by another sign than its header
  return (
    SEPARATORS.map((sign) => placedCells(source, line, sign)).find((own) => own.length === titles.length) ??
    cells
  );
}
