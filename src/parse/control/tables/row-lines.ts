import { TORN_CODE } from "../../lexicon/column-words";
import type { SourceText } from "../../text/source-text";
import { isOurs } from "./cells/column";
import { type Cell, joinedCell } from "./cells/grid";
import type { Columns } from "./header/table-columns";
import { pieceFit } from "./piece-fit";
import { isRowTitle } from "./row-title";
import { isRemark, isTotal, shapeOf } from "./table-rows";

type Row = readonly Cell[];

/** Lines that one row may be wrapped over. */
const MOST_LINES = 6;
const EMPTY_COST = 0.6;
const EMPTY_OTHER_COST = 0.25;
/** What a row costs that names no parcel, and is worth where its code looks like the others. */
const NAMELESS_COST = 1;
const CODE_WORTH = 0.75;
/** What a row costs that begins above its code, in a table whose first line has one. */
const LATE_COST = 0.3;

/**
 * The rows of a table whose cells were wrapped over several lines, put together: of all ways to part the lines into rows
 * the one under which the cells go best (dynamic programming over the lines). Lines that are rows each stay as they are.
 */
export function wholeRows(source: SourceText, printed: readonly Row[], columns: Columns): readonly Row[] {
  const coded = columns.findIndex((column) => column?.holds === "code");
  const code = coded >= 0 ? coded : columns.findIndex((column) => column?.holds === "name");
  const width = columns.length;
  const apart = printed.filter(
    (row, at) => !isTitleAlone(row) || !isBetweenCodes(printed[at - 1]?.[code], printed[at + 1]?.[code]),
  );
  const shape = codeShape(apart, code);
  const lines = apart.map((row) => (isPlaced(row, code, shape) ? padded(source, row, width) : row));
  const names = (row: Row): boolean => (row[code]?.mapped.text ?? "") !== "";
  const filled = (row: Row): number => row.filter((cell) => cell.mapped.text !== "").length;
  const broken = (row: Row): boolean =>
    row.length === width &&
    (!names(row) || filled(row) < width / 2 || TORN_CODE.test(row[code]?.mapped.text ?? ""));
  if (code < 0 || !lines.some((row) => broken(row) || (row.length < width && names(row)))) return lines;
  const topped = lines[0] !== undefined && names(lines[0]);
  const best: number[] = [0];
  const taken: number[] = [0];
  const rows: Row[] = [[]];
  for (let i = 1; i <= lines.length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 1; k <= Math.min(MOST_LINES, i); k++) {
      const own = lines.slice(i - k, i);
      // a row that adds up others, or a remark, is no rest of one
      if (k > 1 && own.some((row) => isTotal(row) || isRemark(row))) break;
      const begins = shape !== null && shapeOf(own.at(-1)?.[code]?.mapped.text ?? "") === shape;
      const cut = k === 2 && !begins ? cutRow(source, own, width, code) : null;
      if (k > 1 && cut === null && own.some((row) => row.length !== width)) break;
      const row = cut ?? (k === 1 ? (own[0] ?? []) : joined(source, own, width));
      const late = topped && own[0] !== undefined && !names(own[0]) ? LATE_COST : 0;
      const fits = row.length === width ? worth(row, own, columns, code, shape) - late : 0;
      const value = (best[i - k] ?? 0) + fits;
      if (value <= most) continue;
      [most, taken[i], rows[i]] = [value, k, row];
    }
    best.push(most);
  }
  const whole: Row[] = [];
  for (let i = lines.length; i > 0; i -= taken[i] ?? 1) whole.push(rows[i] ?? []);
  return whole.reverse();
}

/** A line that begins with an empty cell, or has a code like the others under theirs: its cells are in their places. */
function isPlaced(row: Row, code: number, shape: string | null): boolean {
  if (row[0]?.mapped.text === "") return true;
  return code > 0 && shape !== null && shapeOf(row[code]?.mapped.text ?? "") === shape;
}

/** What is missing of such a line is missing at its end. */
function padded(source: SourceText, row: Row, width: number): Row {
  return [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => joinedCell(source, []))];
}

/** 二期用地 in a row of its own, all other cells of which are empty. */
function isTitleAlone(row: Row): boolean {
  const filled = row.filter(({ mapped }) => mapped.text !== "");
  return row.length > 2 && filled.length === 1 && isRowTitle(filled[0]?.mapped.text ?? "");
}

/** Whether the codes above and below are whole: of one kind, or the last of all with its number. */
function isBetweenCodes(above: Cell | undefined, below: Cell | undefined): boolean {
  const [one, two] = [above?.mapped.text ?? "", below?.mapped.text ?? ""];
  if (!/\d/u.test(one) || TORN_CODE.test(one)) return false;
  return below === undefined || shapeOf(one) === shapeOf(two);
}

/** A row that was cut within a cell: the second line begins with the rest of the last one. Null for other lines. */
function cutRow(source: SourceText, [row, next]: readonly Row[], width: number, code: number): Row | null {
  const [rest, ...others] = next ?? [];
  const last = row?.at(-1);
  if (row === undefined || rest === undefined || last === undefined) return null;
  if (row.length >= width || row.length + others.length !== width || row.length - 1 <= code) return null;
  if (rest.mapped.text === "" || last.mapped.text === "") return null;
  return [...row.slice(0, -1), joinedCell(source, [last, rest]), ...others];
}

/** The shape that most codes have which are whole on one line. */
function codeShape(lines: readonly Row[], code: number): string | null {
  const counts = new Map<string, number>();
  for (const row of lines) {
    const text = row[code]?.mapped.text ?? "";
    if (/\d/u.test(text) && !TORN_CODE.test(text))
      counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, two]) => two - one);
  return first === undefined || first[1] < 2 ? null : first[0];
}

function joined(source: SourceText, lines: readonly Row[], width: number): Row {
  return Array.from({ length: width }, (_, at) => {
    const pieces = lines.flatMap((row) =>
      row[at] === undefined || row[at].mapped.text === "" ? [] : [row[at]],
    );
    const [first, ...others] = pieces;
    const empty = lines[0]?.[at];
    if (first === undefined) return empty ?? joinedCell(source, []);
    return others.length === 0 ? first : joinedCell(source, pieces);
  });
}

function worth(
  row: Row,
  lines: readonly Row[],
  columns: Columns,
  code: number,
  shape: string | null,
): number {
  return columns.reduce((sum, column, at) => {
    const cell = row[at];
    if (cell === undefined || cell.mapped.text === "")
      return sum - (at === code ? NAMELESS_COST : isOurs(column) ? EMPTY_COST : EMPTY_OTHER_COST);
    const pieces = Math.max(
      1,
      lines.filter((line) => line.length === row.length && (line[at]?.mapped.text ?? "") !== "").length,
    );
    const torn = at === code && TORN_CODE.test(cell.mapped.text);
    const like = at === code && shape !== null && shapeOf(cell.mapped.text) === shape ? CODE_WORTH : 0;
    // a line that breaks off within its code is no row where the next one goes on
    return sum + (torn ? -columns.length : pieceFit(cell, column, pieces)) + like;
  }, 0);
}
