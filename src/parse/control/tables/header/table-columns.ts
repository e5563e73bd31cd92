import { PART_HEAD } from "../../../lexicon/column-words";
import { lengthBeforeGloss } from "../../../lexicon/latin-columns";
import { LAND_ALONE } from "../../../lexicon/sub-column-words";
import { type Column, columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import { overBlanks, withOwnPlaces } from "./blank-spans";
import { combined, headerSpans } from "./header-spans";
import { isLimitWord, isPartOfColumn, isUnitless, toldMore } from "./sub-column";

/** The columns of a table; null for one that we do not read. */
export type Columns = readonly (Column | null)[];

/** Whether a row of cells reads like the header of an indicator table. */
export function isHeader(cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  const columns = cells.map(columnOf);
  const ours = columns.filter(isOurs);
  // 部位|容积率: parts of one lot, and what limits them
  if (cells.length === 2 && ours.length === 1 && columns[1]?.holds === "indicator")
    return PART_HEAD.test(cells[0]?.mapped.text ?? "");
  const has = (...kinds: Column["holds"][]): boolean =>
    columns.some((column) => column !== null && kinds.includes(column.holds));
  const indicators = columns.filter((column) => column?.holds === "indicator").length;
  const land = has("code", "name") && (has("area") || has("use", "useCode"));
  const conditions = has("conditions") && (has("code") || (has("place") && has("area") && has("use")));
  if (ours.length < 2 || !(indicators >= 2 || (indicators === 1 && ours.length >= 2) || land || conditions))
    return false;
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  const unknown = filled.filter((cell) => (columnOf(cell)?.holds ?? "masked") === "masked");
  // a label and its value side by side are no header
  if (unknown.some((cell) => /\d|[≤≥<>]/u.test(cell.mapped.text.replace(/\([^)]{0,40}\)/gu, ""))))
    return false;
  return unknown.length <= filled.length * MOST_UNKNOWN;
}

const MOST_UNKNOWN = 0.4;

/** Whether a row may be the upper or lower line of a header: labels and empty cells only. */
export function isHeaderLine(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.mapped.text !== "");
  return (
    filled.length > 0 &&
    filled.every(
      ({ mapped: { text } }) =>
        lengthBeforeGloss(text) <= 20 && !/\d/u.test(text.replace(/\(.{0,20}?\)|[mM]2/gu, "")),
    ) &&
    filled.some((cell) => columnOf(cell) !== null || isPartOfColumn(cell))
  );
}

/**
 * The columns of a table with a header in two lines, for rows of `width` cells. A header over several columns may
 * have been copied once, with empty cells behind it, or without them.
 * @param rows those below, where they are known
 */
export function columnsOfTwo(
  upper: readonly Cell[],
  lower: readonly Cell[],
  width: number,
  rows: readonly (readonly Cell[])[] = [],
): Columns | null {
  if (isPacked(upper, lower, width)) return columnsOfTwo(withoutEnd(upper), withoutEnd(lower), width, rows);
  const [begin] = lower;
  if (upper.length === width && lower.length < width && begin?.mapped.text === "") {
    const blanks = Array.from({ length: width - lower.length }, () => begin);
    return columnsOfTwo(upper, [...lower, ...blanks], width, rows);
  }
  const up = upper.map((cell) => columnOf(cell) ?? landOver(cell));
  const low = lower.map(columnOf);
  if (upper.length === width && lower.length === width) {
    if (up.some((column, index) => isContrary(column, low[index] ?? null))) return null;
    let group: Column | null = null;
    return up.map((column, index) => {
      const own: Column | null = low[index] ?? null;
      const cell = upper[index];
      if (cell !== undefined && cell.mapped.text !== "") group = column;
      const under = cell?.mapped.text === "" && lower[index]?.mapped.text !== "";
      return combined(under ? group : column, own, lower[index]);
    });
  }
  if (upper.length === width && lower.length < width)
    return (
      underSpans(upper, up, lower, low) ??
      (lower.some(isLimitWord) ? spread(up, lower, width, upper, rows) : unitsUnder(up, lower))
    );
  const placed = lower.length === width ? withOwnPlaces(upper, up, lower) : null;
  if (placed !== null) return columnsOfTwo(placed, lower, width, rows);
  if (lower.length === width)
    return underStates(up, low) ?? underBlanks(up, lower, low, rows) ?? (isHeader(lower) ? low : null);
  const groups = groupPlaces(up, lower, width - upper.length);
  if (upper.length - groups.length + lower.length !== width || groups.length === 0)
    return spread(up, lower, width, upper, rows);
  if (lower.length % groups.length !== 0) return spread(up, lower, width, upper, rows);
  const share = lower.length / groups.length;
  let taken = 0;
  return up.flatMap((column, index) => {
    if (!groups.includes(index)) return [column];
    const first = taken;
    const part = low.slice(taken, taken + share);
    taken += share;
    return part.map((below, place) => combined(column, below, lower[first + place]));
  });
}

/** 容积率 under 面积, 绿地率 under 建筑密度: the two lines of a header do not stand as they were. */
function isContrary(upper: Column | null, lower: Column | null): boolean {
  if (upper === null || lower?.holds !== "indicator") return false;
  return upper.holds === "area" || (upper.holds === "indicator" && upper.term.key !== lower.term.key);
}

/** 用地 over 代码 and 名称: a group there, and nothing where no lower line says more of it. */
function landOver(cell: Cell): Column | null {
  return LAND_ALONE.test(cell.mapped.text) ? { version: null, header: cell, holds: "group" } : null;
}

/**
 * 调整前 and 调整后 above as many columns each, of the same kinds; before them and behind them nothing, or what both share: 地块编号,
 * 备注.
 */
function underStates(up: Columns, low: Columns): Columns | null {
  const lead = up.findIndex((column) => column?.version != null);
  const end = up.findLastIndex((column) => column?.version != null) + 1;
  const states = up.slice(lead, end);
  const behind = up.length - end;
  const share = (low.length - lead - behind) / states.length;
  if (lead < 0 || states.length < 2 || !Number.isInteger(share)) return null;
  if (states.some((column) => column?.version == null)) return null;
  const own = low.slice(lead, low.length - behind);
  if (!own.every((column, index) => index < share || isSameKind(column, own[index - share]))) return null;
  const stated = own.map((column, index) =>
    column === null ? null : { ...column, version: states[Math.floor(index / share)]?.version ?? null },
  );
  const shared = (columns: Columns, from: number): Columns =>
    columns.map((column, index) => column ?? up[from + index] ?? null);
  return [...shared(low.slice(0, lead), 0), ...stated, ...shared(low.slice(low.length - behind), end)];
}

/** Whether two columns hold the same: code and code, far and far. */
export function isSameKind(one: Columns[number], two: Columns[number] | undefined): boolean {
  if (one === null || two === null || two === undefined) return false;
  if (one.holds === "indicator" && two.holds === "indicator") return one.term.key === two.term.key;
  return one.holds === two.holds;
}

/** A lower line of nothing but units, each of which goes under the next column that can have it. */
function unitsUnder(up: Columns, lower: readonly Cell[]): Columns | null {
  let next = 0;
  const columns = up.map((column) => {
    const cell = lower[next];
    const told = column === null || cell === undefined ? null : toldMore(column, cell);
    if (told === null && (cell === undefined || !isUnitless(cell) || !isOurs(column))) return column;
    next++;
    return told ?? column;
  });
  return next === lower.length ? columns : null;
}

/** Whether a line below a header holds units, or one alone, and beside them at most labels of the header again. */
export function isUnitLine(units: readonly Cell[], labels: readonly Cell[]): boolean {
  const known = new Set(labels.map((cell) => cell.mapped.text));
  const own = units.filter(({ mapped }) => mapped.text !== "" && !known.has(mapped.text));
  const alone = own.length === 1 && units.length === 1;
  return (own.length >= 2 || alone) && own.every(isPartOfColumn);
}

/** The columns with the units of a line below their header; null where it has others. */
export function underUnits(columns: Columns, units: readonly Cell[]): Columns | null {
  const own = units.filter((cell) => cell.mapped.text !== "");
  if (units.length === columns.length)
    return columns.map((column, index) => {
      const cell = units[index];
      return column === null || cell === undefined ? column : (toldMore(column, cell) ?? column);
    });
  return unitsUnder(columns, own);
}

/** Several cells of the upper line span cells of the lower one, each as many as go under it. */
export function spread(
  up: Columns,
  lower: readonly Cell[],
  width: number,
  upper: readonly Cell[],
  rows: readonly (readonly Cell[])[] = [],
): Columns | null {
  const worded = upper.map(({ mapped }) => mapped.text !== "");
  const spans = headerSpans(up, worded, lower, width, rows);
  if (spans === null) return null;
  let taken = 0;
  return up.flatMap((column, index) => {
    const count = spans[index] ?? 0;
    const below = lower.slice(taken, taken + count);
    taken += count;
    return count === 0 ? [column] : below.map((cell) => combined(column, columnOf(cell), cell));
  });
}

/** Both lines begin at the first column and are filled up at their ends: the lower one holds the parts alone. */
function isPacked(upper: readonly Cell[], lower: readonly Cell[], width: number): boolean {
  if (lower.length !== width || upper.length !== width) return false;
  const up = withoutEnd(upper);
  const low = withoutEnd(lower);
  if (up.length === width || low.length >= width - 1) return false;
  const [first] = low;
  if (first === undefined || [...up, ...low].some((cell) => cell.mapped.text === "")) return false;
  const over = up[0] === undefined ? null : columnOf(up[0]);
  return !isGroup(over) && over?.holds !== columnOf(first)?.holds;
}

/** A row of cells without the empty ones at its end. */
export function withoutEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.mapped.text === "") end--;
  return cells.slice(0, end);
}

/** A lower line that begins under the one header of a group, with an empty cell for every column before it. */
export function setIn(upper: readonly Cell[], lower: readonly Cell[], width: number): Columns | null {
  const first = lower.findIndex((cell) => cell.mapped.text !== "");
  const over = upper[first];
  if (first < 1 || over === undefined || !isGroup(columnOf(over))) return null;
  return columnsOfTwo(withoutEnd(upper), withoutEnd(lower.slice(first)), width);
}

/**
 * Which cells of the upper line span those of the lower one: headers of groups; a name over its kinds (容积率 over
 * 地上容积率 and 地下容积率); of cells that are no matter of ours the last, where nothing of ours stands behind it.
 */
function groupPlaces(up: Columns, lower: readonly Cell[], more: number): readonly number[] {
  const low = lower.map(columnOf);
  const groups = up.flatMap((column, index) => (isGroup(column) ? [index] : []));
  if (groups.length > 0 && low.length - groups.length === more) return groups;
  if (low.length - 1 !== more) return [];
  const keys = new Set(low.map((column) => (column?.holds === "indicator" ? column.term.key : null)));
  const [key] = keys;
  if (keys.size === 1 && key !== null) {
    const over = up.findIndex((column) => column?.holds === "indicator" && column.term.key === key);
    return over < 0 ? [] : [over];
  }
  const conditions = up.findIndex((column) => column?.holds === "conditions");
  if (conditions >= 0 && low.some(isOurs)) return [conditions];
  const ours = up.findLastIndex(isOurs);
  const other = up.findLastIndex((column, index) => index > ours && !isOurs(column));
  return low.some(isOurs) || lower.some(isLimitWord) || other < 0 ? [] : [other];
}

/**
 * The columns of a header whose two lines were copied one behind the other, labels only: those of the lower line
 * stand at the end and go where the header of a group stands. Null where the labels are no header.
 */
export function flatColumns(labels: readonly Cell[]): Columns | null {
  const columns = labels.map(columnOf);
  const group = columns.findIndex(isGroup);
  if (group < 0) return isHeader(labels) ? columns : null;
  let first = labels.length;
  while (first > group + 1 && columns[first - 1]?.holds === "indicator") first--;
  const below = columns.slice(first);
  // 主要规划指标 whose cells hold names and values spans nothing
  if (below.length === 0 && columns[group]?.holds === "conditions") return isHeader(labels) ? columns : null;
  const flat = [...columns.slice(0, group), ...below, ...columns.slice(group + 1, first)];
  if (first === group + 1) return null;
  return below.length >= 2 && flat.filter(isOurs).length >= 2 ? flat : null;
}

function isGroup(column: Column | null): boolean {
  return column !== null && (column.holds === "group" || column.holds === "conditions");
}

/** The upper line has all cells, empty ones behind each header over several columns; the lower line only their parts. */
function underSpans(
  upper: readonly Cell[],
  up: Columns,
  lower: readonly Cell[],
  low: Columns,
): Columns | null {
  let group: Column | null = null;
  let taken = 0;
  const columns = up.map((column, index) => {
    const blank = upper[index]?.mapped.text === "";
    if (!blank) group = isGroup(column) ? column : null;
    if (group === null) return column;
    const place = taken++;
    return combined(group, low[place] ?? null, lower[place]);
  });
  return taken === low.length ? columns : null;
}

/** The lower line has all cells, empty ones under headers that stand in the upper line alone. */
function underBlanks(
  up: Columns,
  lower: readonly Cell[],
  low: Columns,
  rows: readonly (readonly Cell[])[],
): Columns | null {
  if (!lower.some((cell) => cell.mapped.text === "")) return null;
  const over = overBlanks(up, lower, rows);
  return over?.map((place, index) => combined(up[place] ?? null, low[index] ?? null, lower[index])) ?? null;
}
