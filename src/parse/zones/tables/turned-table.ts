import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { SUM_OF_ZONES } from "../../lexicon/land-columns";
import { OPENS_SIDES } from "../../lexicon/side-terms";
import { ZONE_AFTER, ZONE_BEFORE } from "../../lexicon/state-words";
import { NAME_HEAD, ROW_HEADS } from "../../lexicon/zone-columns";
import { sideHead } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import type { TableRow } from "../../tables/wrapped-rows";
import { wrappedRows } from "../../tables/wrapped-rows";
import { readOnce } from "../../text/read-once";
import { FEWEST_SIDES } from "../statements/zone-statements";
import { columnOf, isBlockHead } from "./column-heads";
import { withGroupHeads } from "./grouped-row-heads";

/** What a row of a table on its side tells, and what it tells of each column. */
export interface TurnedRow {
  readonly head: TableCell;
  readonly cells: readonly TableCell[];
}

/** A table on its side: a row for each figure and each side, a column for each zone or each state of one. */
export interface TurnedTable {
  /** its lines as one */
  readonly line: Line;
  readonly rows: readonly [top: TurnedRow, ...others: TurnedRow[]];
  /** sides stand below one another: no other reading of its lines is right */
  readonly isSure: boolean;
  /** the parts of the one zone of a table, each with its size: 功能区 核心区 3.2公顷 */
  readonly parts: readonly PartRow[];
}

/** A part and its size in a row of the table of its zone. */
export interface PartRow {
  readonly name: TableCell;
  readonly size: TableCell;
}

/** Fewest rows of such a table, its heads included. */
const FEWEST_ROWS = 3;
/** Cells before the head of a row: the one of a group, 四至 before 东. */
const GROUPS = 1;

/** The tables on their side of a document whose rows stand in lines, in order. */
export const turnedTables = readOnce((section: DocumentSection): readonly TurnedTable[] => {
  const found: TurnedTable[] = [];
  let rows: TableRow[] = [];
  for (const row of wrappedRows(section)) {
    if (row.cells.length > 1) {
      rows.push(row);
      continue;
    }
    found.push(...tablesIn(withGroupHeads(withoutGroups(rows))));
    rows = [];
  }
  return [...found, ...tablesIn(withGroupHeads(withoutGroups(rows)))];
});

/** 区块 | 项目 | 调整前 | 调整后: rows under such heads tell their block in a column before the one that says what they tell. */
function withoutGroups(rows: readonly TableRow[]): readonly TableRow[] {
  const at = rows.findIndex(({ cells }) => headsGroups(cells));
  const columns = rows[at]?.cells.length ?? 0;
  let group = "";
  return rows.map((row, index): TableRow => {
    if (at < 0 || index < at) return row;
    if (index === at) return { ...row, cells: row.cells.slice(1) };
    const isWhole = row.cells.length >= columns;
    const [first, second] = row.cells;
    if (isWhole && first !== undefined && first.text !== "")
      group = SUM_OF_ZONES.test(first.text) ? "" : first.text;
    const head = isWhole ? second : first;
    if (head === undefined) return row;
    return { ...row, cells: [{ ...head, text: group + head.text }, ...row.cells.slice(isWhole ? 2 : 1)] };
  });
}

function headsGroups([first, second, ...others]: readonly TableCell[]): boolean {
  const isState = ({ text }: TableCell): boolean => ZONE_BEFORE.test(text) || ZONE_AFTER.test(text);
  return isBlockHead(first?.text ?? "") && headsColumns(second) && others.filter(isState).length > 1;
}

/** The tables among rows with no other line between them: where a side comes again, another one has begun. */
function tablesIn(rows: readonly TableRow[]): readonly TurnedTable[] {
  const starts: number[] = [0];
  let seen = new Set<string>();
  let free = 0;
  rows.forEach(({ cells }, index) => {
    // 片区名称 again: the form of the next one
    if (index > 0 && headsAgain(cells, rows[starts.at(-1) ?? 0]?.cells)) {
      starts.push(index);
      [seen, free] = [new Set(), index];
    }
    const side = sideOfRow(cells);
    if (side === null) return;
    if (seen.has(side)) {
      const top = rows.slice(free, index).findIndex((row) => begins(row.cells));
      starts.push(top < 0 ? free : free + top);
      seen = new Set();
    }
    seen.add(side);
    free = index + 1;
  });
  return starts.flatMap((from, index) => tableOf(rows.slice(from, starts[index + 1] ?? rows.length)) ?? []);
}

/** Whether a row opens with the name that the first row of a table opens with, the label of names of land. */
function headsAgain([head]: readonly TableCell[], first: readonly TableCell[] | undefined): boolean {
  return head !== undefined && head.text === first?.[0]?.text && (namesZone(head) || isBlockHead(head.text));
}

function tableOf(all: readonly TableRow[]): TurnedTable | null {
  const sides = all.filter(({ cells }) => sideOfRow(cells) !== null);
  const begun = all.findIndex(({ cells }) => begins(cells));
  const width = valuesOf((sides[0] ?? all[begun])?.cells ?? []).length;
  const first = sides.length >= FEWEST_SIDES ? topOf(all, width) : begun;
  const own: TableRow[] = [];
  for (const row of all.slice(Math.max(first, 0))) {
    // what stands below a row of another width is none of the table
    if (sides.length < FEWEST_SIDES && row.cells.length !== all[first]?.cells.length) break;
    own.push(row);
  }
  const [top, last] = [own[0], own.at(-1)];
  if (first < 0 || top === undefined || last === undefined) return null;
  if (own.length < FEWEST_ROWS && !tellsSizes(own)) return null;
  const [head, ...others] = own.map(({ cells }) => turnedRow(cells, width));
  return head === undefined
    ? null
    : {
        line: { ...top.line, end: last.line.end },
        rows: [head, ...others],
        isSure: width > 1 && sides.length >= FEWEST_SIDES,
        parts: width === 1 ? partRows(own) : [],
      };
}

/** 名称|甲禁采区|乙禁采区 above 面积|3.2|4.1: two rows are a table where the one has names, the other their sizes or sides. */
function tellsSizes([names, sizes, ...others]: readonly TableRow[]): boolean {
  if (names === undefined || sizes === undefined || others.length > 0 || names.cells.length < FEWEST_ROWS)
    return false;
  const [head, ...figures] = sizes.cells;
  return (
    namesLand(names.cells[0]) &&
    figures.length === names.cells.length - 1 &&
    ((columnOf(head?.text ?? "") === "area" && figures.every(({ text }) => /^\d/u.test(text))) ||
      (columnOf(head?.text ?? "") === "sides" && figures.every(({ text }) => OPENS_SIDES.test(text))))
  );
}

/** Rows below the head of parts, in the table of one zone: a name and a size each. */
function partRows(rows: readonly TableRow[]): readonly PartRow[] {
  const first = rows.findIndex(({ cells }) => isBlockHead(cells[0]?.text ?? ""));
  if (first < 0) return [];
  const found: PartRow[] = [];
  for (const { cells } of rows.slice(first)) {
    const [head, name, size] = cells;
    const isOfParts = found.length === 0 || head?.text === "";
    if (!isOfParts || name === undefined || size === undefined || !/\d/u.test(size.text)) break;
    found.push({ name, size });
  }
  return found;
}

/** The last row above the sides that heads columns, else the first one; -1 where the sides come first. */
function topOf(all: readonly TableRow[], width: number): number {
  const sides = all.findIndex(({ cells }) => sideOfRow(cells) !== null);
  const above = all.slice(0, sides).map(({ cells }) => cells);
  const isTop = (cells: readonly TableCell[]): boolean => valuesOf(cells).length === width;
  const heads = above.findLastIndex(
    (cells) => headsColumns(cells[0]) && !namesZone(cells[0]) && isTop(cells),
  );
  return heads >= 0 ? heads : above.findIndex(isTop);
}

function turnedRow(cells: readonly TableCell[], width: number): TurnedRow {
  const at = headAt(cells);
  const head = cells[at] ?? cells[0];
  let own = cells.slice(at + 1);
  // 面积 over the columns of 四至 and 东: the cell of no group
  while (own.length > width && own[0]?.text === "") own = own.slice(1);
  return { head: head ?? { text: "", start: 0, end: 0 }, cells: own.slice(0, width) };
}

function valuesOf(cells: readonly TableCell[]): readonly TableCell[] {
  return cells.slice(headAt(cells) + 1);
}

/** Where the head of a row stands: the one of a side may have that of its group before it. */
function headAt(cells: readonly TableCell[]): number {
  const at = cells.findIndex(({ text }, index) => index <= GROUPS && sideHead(text) !== null);
  return Math.max(at, 0);
}

function sideOfRow(cells: readonly TableCell[]): string | null {
  const own = cells.filter(({ text }) => text !== "");
  // 东 above 南: heads of columns
  if (own.length > 1 && own.slice(headAt(own)).every(({ text }) => sideHead(text) !== null)) return null;
  return sideHead(cells[headAt(cells)]?.text ?? "");
}

/** Whether the first cell of a row stands above heads, or before names. */
function begins([first]: readonly TableCell[]): boolean {
  return headsColumns(first) || namesLand(first);
}

function headsColumns(cell: TableCell | undefined): boolean {
  return ROW_HEADS.test(cell?.text ?? "");
}

/** 园区名称, 功能区: the head of names of zones or of parts of one. */
export function namesLand(cell: TableCell | undefined): boolean {
  return namesZone(cell) || isBlockHead(cell?.text ?? "");
}

/** 园区名称, 自然公园名称 */
export function namesZone(cell: TableCell | undefined): boolean {
  return NAME_HEAD.test(cell?.text ?? "");
}
