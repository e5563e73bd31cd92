import type { Line } from "../layout/line";
import { WHOLE_CODE } from "../lexicon/parcel-terms";
import {
  AXIS_COLUMN,
  CODE_COLUMN,
  COUNTED_LAND,
  EXPORTED_CODE,
  EXPORTED_NAME,
  LEVEL_CELL,
  LEVEL_COLUMN,
  NAME_COLUMN,
  POINT_LABEL_COLUMN,
  RING_COLUMN,
} from "../lexicon/table-columns";
import { foldedText } from "../text/folded-character";
import type { SourceText } from "../text/source-text";
import { counted } from "./row-head";

/** One cell of a line: its folded text without blanks and quotes, and its place in the source. */
interface PlacedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Which columns of a table say whose a point is, and which hold the point. */
interface Columns {
  readonly header: Line;
  readonly titles: readonly string[];
  readonly separator: Separator;
  readonly code: number;
  readonly name: number;
  /** the column of the levels of each, -1 where there is none */
  readonly level: number;
  readonly axes: readonly number[];
  /** the first and the last of the columns of rings, labels and coordinates */
  readonly from: number;
  readonly to: number;
}

/** A row of a table whose columns tell whose its point is. */
export interface NamedRow {
  readonly code: string | null;
  readonly name: string | null;
  /** the name without the level that stands beside it */
  readonly land: string | null;
  /** the row, cut to its ring, label and coordinates */
  readonly line: Line;
}

/** Rows by the index of their line, the header cut in the same way, and whether a column counts rings. */
export interface NamedRows {
  readonly header: Line;
  readonly cut: Line;
  readonly rows: ReadonlyMap<number, NamedRow>;
  readonly ringed: boolean;
}

/** Longest line that is a row. */
const LONGEST_ROW = 400;
/** A row, and no header. */
const FIGURES = /\d{5}/u;
const THOUSANDS = /(?<=^\d{1,2}|,\d{3}),(?=\d{3})/gu;
/** Fewest columns: whose, northing, easting. */
const FEWEST_COLUMNS = 3;
/** Bars, tabs, commas, blanks in number, single blanks. */
const SEPARATORS = [/[|｜│┃]/gu, /\t/gu, /[,，]/gu, /[ \u3000]{2,}|\u3000/gu, /[ \u3000]/gu] as const;
type Separator = (typeof SEPARATORS)[number];
const BLANKS: ReadonlySet<Separator> = new Set(SEPARATORS.slice(3));
/** A coordinate in whatever notation, alone in its cell. */
const COORDINATE = /^[XYNExyne=:]{0,2}(?:\d{2,8}(?:\.\d{1,12})?|\d{1,3}[°度][\d°′″'"度分秒.]{2,20})[NE]?$/u;

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
  for (const [at, line] of lines.entries()) {
    if (line.kind !== "text" || line.end - line.start > LONGEST_ROW) continue;
    const head = FIGURES.test(line.text) ? null : columnsOf(source, line);
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
      last = row ?? last;
      if (row !== null) rows.set(at, row);
    }
  }
  if (first === null || rows.size === 0) return null;
  const cut = cutHeader(source, first);
  const ringed = first.titles.some((title) => RING_COLUMN.test(title));
  return cut === null ? null : { header: first.header, cut, rows, ringed };
}

/** The columns of a header; `nameless` where it has those of coordinates alone, null where a line is no header. */
function columnsOf(source: SourceText, line: Line): Columns | "nameless" | null {
  for (const separator of SEPARATORS) {
    const titles = placedCells(source, line, separator).map(({ text }) => text.replace(/\(.*$/u, ""));
    if (titles.length < FEWEST_COLUMNS) continue;
    const axes = titles.flatMap((title, index) => (AXIS_COLUMN.test(title) ? [index] : []));
    if (axes.length !== 2) return axes.length > 2 ? "nameless" : null;
    const label = titles.findIndex((title) => POINT_LABEL_COLUMN.test(title));
    const other = (pattern: RegExp): number =>
      titles.findIndex((title, index) => index !== label && !axes.includes(index) && pattern.test(title));
    const code = [EXPORTED_CODE, CODE_COLUMN].map(other).find((index) => index >= 0) ?? -1;
    const name =
      [EXPORTED_NAME, NAME_COLUMN, COUNTED_LAND, LEVEL_COLUMN]
        .map(other)
        .find((index) => index >= 0 && index !== code) ?? -1;
    if (code < 0 && name < 0) return "nameless";
    const level = titles.findIndex((title, index) => index !== name && LEVEL_COLUMN.test(title));
    const rings = titles.flatMap((title, index) =>
      RING_COLUMN.test(title) && index !== code ? [index] : [],
    );
    const own = [...rings, ...axes, ...(label < 0 ? [] : [label])];
    const keyed = Math.max(code, name);
    // labels under a header of their own noun stand between the names and the coordinates
    const from = label < 0 && keyed < Math.min(...own) ? keyed + 1 : Math.min(...own);
    const to = Math.max(...own);
    // a ring counted behind the point, or names amid its cells, are another layout
    const amid = [code, name].some((index) => index > from && index < to);
    if (amid || rings.some((ring) => ring > Math.min(...axes))) return "nameless";
    return { header: line, titles, separator, code, name, level: name < 0 ? -1 : level, axes, from, to };
  }
  return null;
}

function rowOf(source: SourceText, line: Line, columns: Columns, last: NamedRow | null): NamedRow | null {
  const cells = alignedCells(source, line, columns);
  if (cells.length <= columns.to || cells.length > columns.titles.length + 1) return null;
  if (columns.axes.some((axis) => !COORDINATE.test((cells[axis]?.text ?? "").replace(THOUSANDS, ""))))
    return null;
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

/** The header from the first column of the points on, with what those behind them say of the land. */
function cutHeader(source: SourceText, { header, separator, code, name, from, to }: Columns): Line | null {
  const cells = placedCells(source, header, separator);
  return cutLine(header, cells, { from, to: Math.max(code, name) > to ? to : cells.length - 1 });
}

function cutLine(
  line: Line,
  cells: readonly PlacedCell[],
  { from, to }: Pick<Columns, "from" | "to">,
): Line | null {
  const [first, last] = [cells[from], cells[to]];
  if (first === undefined || last === undefined) return null;
  const text = cells
    .slice(from, to + 1)
    .map((cell) => cell.text)
    .join(" ");
  return { ...line, start: first.start, end: last.end, text };
}

/** The cells of a row; where blanks part them, a row that begins with blanks and holds a point alone has the others merged. */
function alignedCells(
  source: SourceText,
  line: Line,
  { separator, titles, from, to }: Columns,
): readonly PlacedCell[] {
  const cells = placedCells(source, line, separator);
  // rows of one table may be parted by another sign than its header
  if (cells.length === 1)
    return (
      SEPARATORS.map((sign) => placedCells(source, line, sign)).find((own) => own.length === titles.length) ??
      cells
    );
  if (!BLANKS.has(separator) || /^[^ \u3000]/u.test(source.text.slice(line.start, line.end))) return cells;
  const own = cells.filter(({ text }) => text !== "");
  const merged = { text: "", start: line.start, end: line.start };
  return own.length === to - from + 1 ? [...Array.from({ length: from }, () => merged), ...own] : cells;
}

/** The cells of a line at their places; a bar at its either end parts nothing. */
function placedCells(source: SourceText, line: Line, separator: Separator): readonly PlacedCell[] {
  const raw = source.text.slice(line.start, line.end);
  const cells: PlacedCell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const start = line.start + from;
    const end = line.start + to;
    cells.push({ text: foldedText(source.text, start, end).replace(/[\s"“”]/gu, ""), start, end });
  };
  for (const match of raw.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(raw.length);
  const barred = separator === SEPARATORS[0];
  const blank = separator === SEPARATORS[4];
  if (blank) return cells.filter(({ text }) => text !== "");
  const opened = barred && cells[0]?.text === "" ? cells.slice(1) : cells;
  return barred && opened.at(-1)?.text === "" ? opened.slice(0, -1) : opened;
}
