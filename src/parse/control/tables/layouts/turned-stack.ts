import type { Line } from "../../../layout/line";
import { CORNER_WORDS, COUNTERS } from "../../../lexicon/column-words";
import type { SourceText } from "../../../text/source-text";
import { isCodeLike } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt } from "../cells/grid";
import { type Found, tableOf } from "../found-table";
import type { Columns } from "../header/table-columns";
import { labelAt } from "../stacked-labels";
import { rowFit } from "../table-rows";
import { BarCells } from "./bar-cells";
import { mayBeginBars, noted } from "./bar-tries";
import type { Layout } from "./layout";

/** A label, and behind it the cells of all parcels, with bars and line ends between them. */
export const TURNED_BARS: Layout = {
  name: "turned bars",
  kind: "broken",
  rivals: "ruled",
  begins: mayBeginBars,
  read: (cursor) => {
    const found = turnedBars(cursor.source, cursor.lines, cursor.at);
    // where it is none, the other layout of bars is tried
    return found === null ? null : noted(cursor, found);
  },
};

/** A label, and below it the cells of all parcels, one a line. */
export const TURNED_STACK: Layout = {
  name: "turned stack",
  kind: "stack",
  // a line of several cells is no label alone
  begins: ({ edge, line }) => edge === null || line.text.length <= LONGEST_LABEL,
  read: ({ source, lines, at }) => turnedStack(source, lines, at),
};

/** Parcels beyond this are no such table. */
const MOST_PARCELS = 20;
/** Labels beyond this are none of ours. */
const MOST_LABELS = 30;
/** Fewest labels, that of the codes counted in. */
const FEWEST_LABELS = 3;
/** A longer line is no label that nobody knows. */
const LONGEST_UNKNOWN = 12;
/** A longer line with a gap in it has more cells than a label. */
const LONGEST_LABEL = 12;
/** A longer line is no cell. */
const LONGEST_CELL = 40;

/**
 * A table of one cell a line, turned round: each label has the values of all parcels below it, one a line, the codes
 * first. Null where fewer than two parcels stand below the first label, or for anything else.
 */
function turnedStack(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const corner = cornerAt(source, lines, at);
  const head = corner ?? labelAt(source, lines, at);
  const column = corner === null ? head && columnOf(head.cell) : cornerColumn(corner.cell);
  if (head === null || (column?.holds !== "code" && column?.holds !== "name")) return null;
  const codes: Line[] = [];
  for (let i = head.next; codes.length < MOST_PARCELS; i++) {
    const line = lines[i];
    if (line === undefined || labelAt(source, lines, i) !== null) break;
    if (column.holds === "code" && !isCodeLike(line.text)) {
      // a label that nobody knows may stand behind the codes
      if (codes.length < 2) return null;
      break;
    }
    if (line.text.length > LONGEST_CELL) return null;
    codes.push(line);
  }
  const count = codes.length;
  if (count < 2) return null;
  const columns: Columns[number][] = [column];
  const values: (readonly Cell[])[] = [cellsOf(source, codes)];
  let next = head.next + count;
  while (columns.length < MOST_LABELS) {
    const label =
      labelAt(source, lines, next, true) ??
      labelAt(source, lines, next) ??
      unknownAt(source, lines, next, count);
    const below = label === null ? [] : lines.slice(label.next, label.next + count);
    if (label === null || below.length < count) break;
    if (below.some((line) => line.text.length > LONGEST_CELL || /[:：]$/u.test(line.text))) break;
    columns.push(columnOf(label.cell));
    values.push(cellsOf(source, below));
    next = label.next + count;
  }
  const table = turnedTable(source, lines, at, columns, values);
  return table === null ? null : { table, next };
}

/** 指标名称 above the codes: it names the labels below and stands where that of the codes would. */
function cornerAt(source: SourceText, lines: readonly Line[], at: number): Label | null {
  const line = lines[at];
  if (line === undefined || line.text === "" || !CORNER_WORDS.test(line.text)) return null;
  if (COUNTERS.includes(line.text)) return null;
  const cell = cellAt(source, line.start, line.end);
  const holds = columnOf(cell)?.holds;
  return holds === "code" || holds === "name" ? null : { cell, next: at + 1 };
}

function cornerColumn(header: Cell): Columns[number] {
  return { version: null, header, holds: "code" };
}

/** A label and the line behind it. */
interface Label {
  readonly cell: Cell;
  readonly next: number;
}

/** A label that announces nothing that we know, where another label or the end stands behind the values below it. */
function unknownAt(source: SourceText, lines: readonly Line[], at: number, count: number): Label | null {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_UNKNOWN || /[\d≤≥<>:。]/u.test(line.text)) return null;
  const behind = lines[at + count + 1];
  const ends = behind === undefined || labelAt(source, lines, at + count + 1) !== null;
  return ends ? { cell: cellAt(source, line.start, line.end), next: at + 1 } : null;
}

/**
 * The same table set with bars, its cells on lines of their own: a label, and behind it one cell for each parcel. A label
 * of a group before another one (主要规划指标, 容积率) spans the labels below it.
 */
function turnedBars(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const stream = new BarCells(source, lines, at);
  const next = (): Cell | null => {
    let cell = stream.next("part")?.cell;
    while (cell?.mapped.text === "") cell = stream.next("part")?.cell;
    return cell ?? null;
  };
  const head = next();
  const column = head === null ? null : columnOf(head);
  if (column?.holds !== "code" && column?.holds !== "name") return null;
  const codes: Cell[] = [];
  let label = next();
  for (; label !== null && columnOf(label) === null && codes.length < MOST_PARCELS; label = next()) {
    if (!isCodeLike(label.mapped.text) || label.mapped.text.length > LONGEST_CELL) return null;
    codes.push(label);
  }
  if (codes.length < 2) return null;
  const columns: Columns[number][] = [column];
  const values: (readonly Cell[])[] = [codes];
  let end = stream.line;
  while (label !== null && columns.length < MOST_LABELS) {
    let own = columnOf(label);
    let cell = next();
    for (let below = cell === null ? null : columnOf(cell); below !== null; ) {
      own = below;
      cell = next();
      below = cell === null ? null : columnOf(cell);
    }
    const row: Cell[] = [];
    for (; cell !== null && row.length < codes.length; cell = next()) row.push(cell);
    if (own === null || row.length < codes.length) break;
    columns.push(own);
    values.push(row);
    end = stream.line;
    label = cell;
  }
  const table = turnedTable(source, lines, at, columns, values);
  return table === null ? null : { table, next: end };
}

/** Columns and their cells turned into rows; null where these do not fit. */
function turnedTable(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  columns: Columns,
  values: readonly (readonly Cell[])[],
): Found["table"] | null {
  const ours = columns.filter(isOurs).length;
  if (columns.length < FEWEST_LABELS || ours < FEWEST_LABELS) return null;
  const rows = (values[0] ?? []).map((_, place) => values.map((cells) => cells[place] ?? null));
  if (!rows.every((row) => rowFit(row, columns) >= ours / 2)) return null;
  return { ...tableOf(source, lines, at, columns, []), rows };
}

function cellsOf(source: SourceText, lines: readonly Line[]): readonly Cell[] {
  return lines.map((line) => cellAt(source, line.start, line.end));
}
