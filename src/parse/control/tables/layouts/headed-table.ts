import { areaUnitIn } from "../../../bare-area";
import type { Line } from "../../../layout/line";

import { columnOf } from "../cells/column";
import { type Cell, cellAt, type Edge, rowEvidence, widthOf } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { bestColumns } from "../header/best-columns";
import { isLowerHeader } from "../header/head-columns";
import { joinedHeads } from "../header/joined-heads";
import { isLimitWord, isPartOfColumn } from "../header/sub-column";
import { isHeader, isHeaderLine, isUnitLine, underUnits } from "../header/table-columns";
import { wholeRows } from "../row-lines";
import { behindRule, type Ruling, rowsBelow } from "../rows-below";
import { isAskew } from "../table-rows";
import { wrappedHeader } from "../wrapped/wrapped-header";
import { withThousands } from "./blank-thousands";
import { isCountedForm } from "./counted-rows";
import type { Layout } from "./layout";
import { columnsWithParts } from "./part-heads";
import { ruledLayout } from "./ruled-layout";
import { sideBySide } from "./side-by-side";

/**
 * Labels on a line or two, broken over several or not, and rows of as many cells below them; one table, or several side
 * by side.
 */
export const HEADED: Layout = ruledLayout({ name: "headed", read: headedTable });

/** Signs that part the words of any text. */
const LOOSE: readonly Edge[] = ["blank", "comma", "semicolon", "slash", "spaced"];

function headedTable(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const whole = isHeader(cells);
  const wrapped = wrappedHeader(cutter, lines, at, cells, ruling);
  if (wrapped !== null) return underWrapped(cutter, lines, at, wrapped, ruling);
  if (!whole && !isHeaderLine(cells)) return null;
  const second = behindRule(lines, at + 1);
  const next = lines[second];
  const lower = next === undefined ? null : cutter.cells(next, ruling.edge, ruling.framed);
  const parted = lower === null ? null : columnsWithParts(cells, lower);
  const two =
    parted !== null ||
    (lower !== null &&
      lower.length >= 2 &&
      isHeaderLine(lower) &&
      (whole ? isLowerHeader(lower) : isHeader(lower)));
  if (!whole && !two) return null;
  const third = lines[behindRule(lines, second + 1)];
  const units = !two
    ? (lower ?? loneUnit(cutter, next))
    : third === undefined
      ? null
      : cutter.cells(third, ruling.edge, ruling.framed);
  const told = units !== null && isUnitLine(units, two && lower !== null ? [...cells, ...lower] : cells);
  const from = behindRule(lines, second + (two ? 1 : 0) + (told ? 1 : 0));
  const below = rowsBelow(cutter, lines, from, ruling);
  if (isCountedForm(cells, below.cells)) return null;
  const blank = !two && ruling.edge === "blank";
  const rows = blank ? { ...below, cells: withThousands(cutter.source, below.cells, cells) } : below;
  const plain =
    parted ??
    (two && lower !== null
      ? bestColumns(cells, lower, rows.cells)
      : (joinedWords(cutter, cells, rows.cells, ruling) ?? cells).map(columnOf));
  const columns = plain === null || units === null || !told ? plain : underUnits(plain, units);
  if (columns === null) {
    const header = lines[at];
    const refused = header === undefined ? [] : [rowEvidence(cutter.source, cells)];
    const table = { ...tableOf(cutter.source, lines, at, [], []), columns: [], rows: [], refused };
    if (rows.cells.length === 0) return null;
    const ends = lower?.filter(isLimitWord).length ?? 0;
    return ends < 2 ? { table, next: rows.next } : { table, next: rows.next, untold: true };
  }
  if (rows.cells.length === 0) return null;
  if (ruling.edge === "blank" && rows.cells.some((row) => isRest(row, columns.length))) {
    const refused = [rowEvidence(cutter.source, cells)];
    const table = { ...tableOf(cutter.source, lines, at, [], []), refused };
    return { table, next: rows.next };
  }
  const beside = sideBySide(cutter, lines, at, columns, rows.cells, ruling);
  if (beside !== null && beside.rows.length + beside.refused.length > 0)
    return { table: beside, next: rows.next };
  const own =
    rows.states.length > 0 || LOOSE.includes(ruling.edge)
      ? rows.cells
      : wholeRows(cutter.source, rows.cells, columns);
  const table = tableOf(cutter.source, lines, at, columns, own, rows.states);
  if (ruling.edge === "tab" && isAskew(table.rows, columns)) {
    const refused = [rowEvidence(cutter.source, cells)];
    return { table: { ...table, columns: [], rows: [], refused }, next: rows.next };
  }
  // words set apart by blanks or commas are a table only where rows fit
  if (table.rows.length === 0 && (LOOSE.includes(ruling.edge) || !figures(rows.cells))) return null;
  return { table, next: rows.next };
}

/** (公顷) in a line of its own below a header: the unit of the one size, the cells beside it lost. */
function loneUnit(cutter: Cutter, line: Line | undefined): readonly Cell[] | null {
  if (line === undefined) return null;
  const cell = cellAt(cutter.source, line.start, line.end);
  return areaUnitIn(cell.mapped.text) !== null && isPartOfColumn(cell) ? [cell] : null;
}

function underWrapped(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  { cells, next }: { readonly cells: readonly Cell[]; readonly next: number },
  ruling: Ruling,
): Found | null {
  const rows = rowsBelow(cutter, lines, behindRule(lines, next), ruling);
  const columns = cells.map(columnOf);
  const own =
    rows.states.length > 0 || LOOSE.includes(ruling.edge)
      ? rows.cells
      : wholeRows(cutter.source, rows.cells, columns);
  const table = tableOf(cutter.source, lines, at, columns, own, rows.states);
  return table.rows.length === 0 ? null : { table, next: rows.next };
}

/** The header of rows whose cells single blanks part, where it has more words than a row has cells. */
function joinedWords(
  cutter: Cutter,
  cells: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  { edge }: Ruling,
): readonly Cell[] | null {
  const width = widthOf(rows);
  return edge === "blank" && width > 0 && width < cells.length
    ? joinedHeads(cutter.source, cells, width)
    : null;
}

/** 用地 业用地: words on a line of their own go on in cells above or below them, and make no row. */
function isRest(row: readonly Cell[], width: number): boolean {
  return (
    row.length <= width / 2 && row.every(({ mapped: { text } }) => /^[\p{Script=Han}()、]{1,12}$/u.test(text))
  );
}

/** Whether some row has at least two cells with figures. */
function figures(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.filter((cell) => /\d/u.test(cell.mapped.text)).length >= 2);
}
