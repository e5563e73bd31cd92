import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AREA_UNIT } from "../../lexicon/area-units";
import { NAME_HEAD } from "../../lexicon/zone-columns";
import { SIDES } from "../../tables/heads-of-cells";
import type { TableCell } from "../../tables/table-cell";
import { withoutBlanks } from "../../text/without-blanks";
import { columnOf, isBlockHead, tellsOfZone } from "./column-heads";
import type { TurnedRow, TurnedTable } from "./turned-table";

/** Most lands beside one another. */
const MOST_COLUMNS = 12;
/** Fewest: with one, heads and values are read as they stand. */
const FEWEST_COLUMNS = 2;
const MOST_ROWS = 12;
/** Longest head, and longest name. */
const LONGEST_HEAD = 20;
const LONGEST_NAME = 24;

/**
 * Columns set one after the other, a line for each cell: the head of the names, the names, then every other head with as many
 * values, the sides of each land in one of them.
 */
export function listTurnedTables({ lines }: DocumentSection): readonly TurnedTable[] {
  const cells = lines
    .filter(({ kind }) => kind === "text")
    .map((line): Cell => ({ line, text: withoutBlanks(line.text), start: line.start, end: line.end }));
  const tables: TurnedTable[] = [];
  for (let at = 0; at < cells.length; at++) {
    const step = namesFrom(cells, at);
    const rows = step === null ? [] : rowsFrom(cells, at, step);
    const [top, ...others] = rows;
    const line = cells[at]?.line;
    if (step === null || line === undefined || top === undefined || !others.some(tells)) continue;
    const end = cells[at + rows.length * step - 1]?.end ?? line.end;
    tables.push({ line: { ...line, end }, rows: [top, ...others], isSure: true, parts: [] });
    at += rows.length * step - 1;
  }
  return tables;
}

interface Cell extends TableCell {
  readonly line: Line;
}

/** Lines from the head of names at `at` to the next head, where names stand between them; null where they do not. */
function namesFrom(cells: readonly Cell[], at: number): number | null {
  const head = cells[at]?.text ?? "";
  if (head.length > LONGEST_HEAD || !(NAME_HEAD.test(head) || isBlockHead(head))) return null;
  const next = cells.slice(at + 1, at + 2 + MOST_COLUMNS).findIndex(({ text }) => !isName(text));
  if (next < FEWEST_COLUMNS) return null;
  // heads that no column is known by look as names do
  for (let columns = next; columns >= FEWEST_COLUMNS; columns--)
    if (tells(rowAt(cells, at + columns + 1, columns + 1))) return columns + 1;
  return next + 1;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !tellsOfZone(text) && NAME.test(text);
}

function rowAt(cells: readonly Cell[], at: number, step: number): TurnedRow | undefined {
  const [head, ...own] = cells.slice(at, at + step);
  return head === undefined || own.length < step - 1 || head.text.length > LONGEST_HEAD
    ? undefined
    : { head, cells: own };
}

/** The rows from the one of the names on: one that tells nothing known stands only between others. */
function rowsFrom(cells: readonly Cell[], at: number, step: number): readonly TurnedRow[] {
  const rows: TurnedRow[] = [];
  let last = 1;
  for (let count = 0; count < MOST_ROWS; count++) {
    const row = rowAt(cells, at + count * step, step);
    if (row === undefined || (count > 0 && row.cells.some(({ text }) => tellsOfZone(text)))) break;
    rows.push(row);
    if (tells(row)) last = rows.length;
    else if (rows.length - last > 1) break;
  }
  return rows.slice(0, last);
}

/** A size above figures, or anything above the sides of each land. */
function tells(row: TurnedRow | undefined): boolean {
  if (row === undefined) return false;
  const { head, cells } = row;
  if (cells.every(({ text }) => SIDES.test(text))) return true;
  return columnOf(head.text)?.startsWith("area") === true && cells.every(({ text }) => FIGURE.test(text));
}

const FIGURE = new RegExp(`^约?[\\d.,]{1,16}${AREA_UNIT}?$`, "u");
const NAME = /^[\p{Script=Han}A-Z][\p{Script=Han}A-Za-z\d()—·#-]{1,24}$/u;
