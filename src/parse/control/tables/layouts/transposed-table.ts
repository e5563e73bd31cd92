import type { Line } from "../../../layout/line";
import {
  CORNER_WORDS,
  COUNTERS,
  DIFFERENCE_HEAD,
  LAND_CORNER,
  SINGLE_NAME,
  TOTAL_ROW,
  VALUE_HEAD,
} from "../../../lexicon/column-words";
import { COUNT_UNIT, NO_UNIT, UNIT_ALONE, UNIT_ONLY } from "../../../lexicon/sub-column-words";
import { stateOfHead } from "../../../lexicon/told-state";
import { sideHead } from "../../../tables/side-cells";
import { mentionGroup } from "../../tokens/parcel-mentions";
import { scopePhrase } from "../../tokens/scope-phrase";
import { IN_SLOT } from "../../tokens/slot-names";
import { isCodeLike } from "../cells/cell-fit";
import { columnOf, isOurs } from "../cells/column";
import { type Cell, emptyCell } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { areLimits, limitColumns, toldMore } from "../header/sub-column";
import { nextForm } from "../next-form";
import { behindRule, type Ruling, rowsBelow } from "../rows-below";
import type { AlignedRow } from "../table-rows";
import { countsRows, withoutCounter } from "./counted-rows";
import { type HeadStates, parcelsInStates, stackedHeads, versionsOf } from "./head-states";
import type { Layout } from "./layout";
import { notedLimits } from "./noted-limits";
import { ruledLayout } from "./ruled-layout";
import { withoutUnlabelled } from "./unlabelled-rows";

/** Labels before the rows, parcels or states above the columns. */
export const TURNED: Layout = ruledLayout({ name: "turned", read: transposed });

/** The label of a row of a table turned round, with the unit of the column of units. */
export function labelOf(row: readonly Cell[], units: number): ReturnType<typeof columnOf> {
  const [first] = row;
  const label = first === undefined ? null : columnOf(first);
  const unit = units < 0 ? undefined : row[units + 1];
  return label === null || unit === undefined ? label : (toldMore(label, unit) ?? label);
}

/** Rows are indicators, columns are parcels or states: the table is turned round. */
function transposed(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
  numbered = false,
): Found | null {
  if (!numbered && countsRows(cells)) return transposed(cutter, lines, at, cells.slice(1), ruling, true);
  // the corner was left blank, and the blanks before the first state are lost
  const bare = cells.every(
    (cell) => stateOfHead(cell.mapped.text) !== null && columnOf(cell)?.holds !== "indicator",
  );
  const [first] = cells;
  const lots = cells.length >= 2 && cells.every(isParcel);
  if ((bare || lots) && first !== undefined) {
    const empty = emptyCell(cutter.source, first);
    return transposed(cutter, lines, at, [empty, ...cells], ruling);
  }
  const lead = leadOf(cells);
  if (lead > 1) {
    const one = transposed(cutter, lines, at, [...cells.slice(0, 1), ...cells.slice(lead)], ruling);
    if (one !== null) return one;
  }
  const [corner, ...all] = cells;
  const units = all.findIndex((cell) => /^(?:计量)?单位$/u.test(cell.mapped.text));
  // 变化量 beside the states is no state, 合计 beside the parcels no parcel
  const places = all.flatMap(({ mapped: { text } }, index) =>
    index === units || (index > 0 && (DIFFERENCE_HEAD.test(text) || TOTAL_ROW.test(text))) ? [] : [index],
  );
  const heads = places.flatMap((place) => all[place] ?? []);
  if (corner === undefined || heads.length === 0) return null;
  const versions = versionsOf(heads);
  const states = versions.every((version) => version !== null);
  const named = states && isParcel(corner);
  const label = columnOf(corner)?.holds === "code" || LAND_CORNER.test(corner.mapped.text);
  if (!named && !label && !CORNER_WORDS.test(corner.mapped.text)) return null;
  const stated = numbered ? null : headsInStates(cutter, lines, at, heads, ruling);
  if (stated !== null && units < 0) return underHeads(cutter, lines, at, corner, stated, ruling);
  const codes = heads.every((cell) => isName(cell, label)) && !repeats(heads);
  const sole = units >= 0 && heads.length === 1 && VALUE_HEAD.test(heads[0]?.mapped.text ?? "");
  // 指标|厂房|冷库: the columns are parts of the land that the text speaks of
  const limits = areLimits(heads);
  const parts =
    !states && !codes && !sole && !limits && heads.length > 1 && heads.every(isPart) && !repeats(heads);
  if (!states && !codes && !sole && !parts && !limits) return null;
  // 序号|1|2 counts the parcels: their codes stand in a row of their own
  const counted = COUNTERS.includes(corner.mapped.text);
  const again = label || counted ? corner.mapped.text : null;
  const below = oneForm(lines, at, rowsBelow(cutter, lines, behindRule(lines, at + 1), ruling, again), label);
  const rows = {
    ...below,
    cells: withoutUnlabelled(
      cutter.source,
      below.cells.map((row) =>
        withUnitPlace(
          cutter,
          withOneLabel(numbered ? withoutCounter(row) : row, cells.length),
          units,
          cells.length,
        ),
      ),
    ),
  };
  // 宗地编号|XD-07 above 用地面积|1.2公顷|容积率|≤1.8: a form, whose first line is shorter
  if (heads.length === 1 && rows.cells.some(isOfPairs)) return null;
  // 宗地编号|XD-07|建设单位|某局 above it
  if (heads.length === 3 && rows.cells.filter(isOfPairs).length * 2 >= rows.cells.length) return null;
  const labelled = rows.cells.filter((row) => {
    const [first] = row;
    return first !== undefined && isOurs(columnOf(first));
  });
  const labels = rows.cells.map((row) => labelOf(row, units));
  // 指标|调整前|调整后 and one row: the two states show that it is one
  const fewest = states && heads.length > 1 ? 1 : 2;
  // a row for each side tells of land, and no more of its limits
  const others = labels.filter((_, index) => sideHead(rows.cells[index]?.[0]?.mapped.text ?? "") === null);
  if (labelled.length < fewest || !mostlyLabelled(others)) return null;
  // 地块一 or 第一宗 above a row of codes is a name
  const coded = labels.some((one) => one?.holds === "code");
  const holds = coded && !heads.some(isCoded) ? "name" : "code";
  const own = codes ? (counted ? "other" : holds) : parts ? (coded ? "name" : "part") : null;
  const codeColumn = own === null ? [] : [{ version: null, header: corner, holds: own } as const];
  const turned = heads.map((head, place): AlignedRow => {
    const values = rows.cells.map((row) => row[(places[place] ?? place) + 1] ?? null);
    return own === null ? values : [head, ...values];
  });
  const table = tableOf(cutter.source, lines, at, [...codeColumn, ...labels], []);
  if (limits)
    return {
      table: { ...table, columns: limitColumns(heads, labels), rows: [turned.flat()] },
      next: rows.next,
    };
  if (!states && !sole) return { table: { ...table, rows: turned }, next: rows.next };
  if (states && coded) {
    // the states stand over the codes: every column is a parcel in one state
    return { table: { ...table, rows: turned, states: versions }, next: rows.next };
  }
  // one parcel, several states: the states stand side by side as columns of one row
  const noted = notedLimits(all, rows.cells, labels, states ? "current" : null);
  const columns = [
    ...versions.flatMap((version) => labels.map((label) => (label === null ? null : { ...label, version }))),
    ...noted.columns,
  ];
  const values = [...turned.flat(), ...noted.cells];
  if (!named) return { table: { ...table, columns, rows: [values] }, next: rows.next };
  const code = { version: null, header: corner, holds: "code" as const };
  return {
    table: { ...table, columns: [code, ...columns], rows: [[corner, ...values]] },
    next: rows.next,
  };
}

/** The rows below a label of codes up to the next form, where one follows at once. */
function oneForm(
  lines: readonly Line[],
  at: number,
  below: ReturnType<typeof rowsBelow>,
  coded: boolean,
): ReturnType<typeof rowsBelow> {
  const end = coded ? nextForm(below.cells) : null;
  const number = end === null ? undefined : below.cells[end]?.[0]?.evidence.lines[0];
  if (end === null || number === undefined) return below;
  let next = at;
  while (next < lines.length && (lines[next]?.number ?? number) < number) next++;
  return { ...below, cells: below.cells.slice(0, end), next };
}

/** Two labels, each with a value behind it. */
function isOfPairs([label, value, second, other]: readonly Cell[]): boolean {
  if (label === undefined || value === undefined || second === undefined || other === undefined) return false;
  return columnOf(label) !== null && columnOf(second) !== null && ![value, other].some(columnOf);
}

/** Whether a third of the rows begin with labels of land, or half of them with any label of a table. */
export function mostlyLabelled(labels: readonly ReturnType<typeof columnOf>[]): boolean {
  return (
    labels.filter(isOurs).length >= labels.length / 3 ||
    labels.filter((label) => label !== null).length >= labels.length / 2
  );
}

/** The number of cells before the first head: a corner over several columns was copied again, or with empty cells. */
function leadOf([corner, ...heads]: readonly Cell[]): number {
  const other = ({ mapped: { text } }: Cell): boolean => text !== "" && text !== corner?.mapped.text;
  return corner?.mapped.text === "" ? 1 : Math.max(0, heads.findIndex(other)) + 1;
}

/** A row below heads of `width` cells: of several labels, 控制指标 before 容积率, the last one is that of its row. */
function withOneLabel(row: readonly Cell[], width: number): readonly Cell[] {
  const more = row.length - width;
  const lead = row.slice(0, more + 1);
  const label = lead.findLast(({ mapped }) => mapped.text !== "");
  if (more < 1 || label === undefined || columnOf(label) === null || !lead.every(isLabelled)) return row;
  return [label, ...row.slice(more + 1)];
}

/** A row short of a cell whose label has no unit: the place of its unit is empty. */
function withUnitPlace(
  { source }: Cutter,
  row: readonly Cell[],
  units: number,
  width: number,
): readonly Cell[] {
  const cell = row[units + 1];
  if (units < 0 || row.length >= width || cell === undefined || isUnit(cell)) return row;
  if (cell.mapped.text === "") return row;
  return [...row.slice(0, units + 1), emptyCell(source, cell), ...row.slice(units + 1)];
}

function isUnit({ mapped: { text } }: Cell): boolean {
  return UNIT_ONLY.test(text) || UNIT_ALONE.test(text) || COUNT_UNIT.test(text) || NO_UNIT.test(text);
}

/** An empty cell, or one that announces something. */
function isLabelled(cell: Cell): boolean {
  return cell.mapped.text === "" || columnOf(cell) !== null;
}

/** Heads that are parcels in states, with the index of the line behind them. */
interface StatedHeads extends HeadStates {
  readonly next: number;
}

/** The heads of the columns where each is a parcel in one of its states, on one line or two. */
function headsInStates(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  heads: readonly Cell[],
  ruling: Ruling,
): StatedHeads | null {
  const second = behindRule(lines, at + 1);
  const one = parcelsInStates(cutter.source, heads);
  if (one?.heads.every(isNamed) === true) return { ...one, next: second };
  const line = lines[second];
  const lower = line === undefined ? null : cutter.cells(line, ruling.edge, ruling.framed);
  const two = lower === null ? null : stackedHeads(heads, lower);
  return two?.heads.every(isNamed) === true ? { ...two, next: behindRule(lines, second + 1) } : null;
}

/** The table under such heads: every column is a parcel in one state. */
function underHeads(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  corner: Cell,
  { heads, states, next }: StatedHeads,
  ruling: Ruling,
): Found | null {
  const below = rowsBelow(cutter, lines, next, ruling);
  const rows = { ...below, cells: withoutUnlabelled(cutter.source, below.cells) };
  const labels = rows.cells.map((row) => labelOf(row, -1));
  const labelled = labels.filter(isOurs).length;
  if (labelled < 2 || labelled < labels.length / 3) return null;
  const turned = heads.map((head, place) => [head, ...rows.cells.map((row) => row[place + 1] ?? null)]);
  const code = { version: null, header: corner, holds: "code" as const };
  const table = tableOf(cutter.source, lines, at, [code, ...labels], []);
  return { table: { ...table, rows: turned, states }, next: rows.next };
}

/** Longest name at the head of a column. */
const LONGEST_NAME = 30;

/** Whether a cell at the head of a column names a parcel; under a label of codes whatever stands there does. */
function isName(cell: Cell, labelled: boolean): boolean {
  const { text } = cell.mapped;
  if (text === "" || text.length > LONGEST_NAME || columnOf(cell) !== null || stateOfHead(text) !== null)
    return false;
  return SINGLE_NAME.test(text) || isCodeLike(text) || (labelled && !/[≤≥<>%:]/u.test(text));
}

/** A code, or a name with the noun of a parcel. */
export function isNamed(cell: Cell): boolean {
  return isName(cell, false) || isParcel(cell);
}

/** A kind of building, or a part of the land. */
function isPart(cell: Cell): boolean {
  const part = columnOf(cell) === null ? scopePhrase(cell.mapped.text) : null;
  return part !== null && !part.mayBeLand;
}

function isCoded({ mapped: { text } }: Cell): boolean {
  return /[A-Za-z\d]/u.test(text);
}

export function repeats(heads: readonly Cell[]): boolean {
  return new Set(heads.map(({ mapped }) => mapped.text)).size < heads.length;
}

/** Whether a cell names one parcel with its noun and nothing else: XY-08地块. */
function isParcel({ mapped: { text } }: Cell): boolean {
  const group = mentionGroup(text, 0, { ...IN_SLOT, lineStart: true });
  return group?.noun === true && group.to === text.length && group.parcels.length === 1;
}
