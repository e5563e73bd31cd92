import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AREA_UNIT } from "../../lexicon/area-units";
import { NAME_HEAD, ROW_HEADS, ZONE_COLUMNS } from "../../lexicon/zone-columns";
import { sideHead } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { withoutBlanks } from "../../text/without-blanks";
import { FEWEST_SIDES } from "../statements/zone-statements";
import type { TurnedRow, TurnedTable } from "./turned-table";

/** Most zones beside one another. */
const MOST_COLUMNS = 12;
/** Fewest zones: with one a line each, heads and values are read as they stand. */
const FEWEST_COLUMNS = 2;
/** Most rows above and below those of the sides. */
const MOST_ROWS = 12;
const LONGEST_HEAD = 20;

/**
 * Tables on their side, or columns set one after the other, with a line for each cell: the heads of sides stand as many
 * lines apart as there are zones, and one; so do the heads above and below them.
 */
export function cellTurnedTables({ lines }: DocumentSection): readonly TurnedTable[] {
  const cells = lines
    .filter(({ kind }) => kind === "text")
    .map((line): Cell => ({ line, text: withoutBlanks(line.text), start: line.start, end: line.end }));
  const sides = cells.map(({ text }) => (text.length > LONGEST_SIDE ? null : sideHead(text)));
  const tables: TurnedTable[] = [];
  for (let at = 0; at < cells.length; at++) {
    const step = stepAt(sides, at);
    if (step === null) continue;
    let last = at;
    const seen = new Set<string>();
    for (let side = sides[last]; side != null && !seen.has(side); side = sides[last + step]) {
      if (seen.size > 0) last += step;
      seen.add(side);
    }
    const table = tableAround(cells, at, last, step);
    if (table !== null) tables.push(table);
    at = last + step - 1;
  }
  return tables;
}

interface Cell extends TableCell {
  readonly line: Line;
}

const LONGEST_SIDE = 8;

/** Lines from one head of a side to the next, where such heads stand as far apart; null where they do not. */
function stepAt(sides: readonly (string | null)[], at: number): number | null {
  if (sides[at] === null) return null;
  const next = sides.slice(at + 1, at + 2 + MOST_COLUMNS).findIndex((side) => side !== null);
  if (next < FEWEST_COLUMNS) return null;
  const step = next + 1;
  const own = Array.from({ length: FEWEST_SIDES }, (_, index) => sides[at + index * step] ?? null);
  return new Set(own).size === FEWEST_SIDES && !own.includes(null) ? step : null;
}

function tableAround(cells: readonly Cell[], first: number, last: number, step: number): TurnedTable | null {
  const rowAt = (at: number): TurnedRow | null => {
    const [head, ...own] = cells.slice(at, at + step);
    return head === undefined || own.length < step - 1 ? null : { head, cells: own };
  };
  const rows: TurnedRow[] = [];
  for (let at = first; at <= last; at += step) {
    const row = rowAt(at);
    if (row !== null) rows.push(row);
  }
  let end = last + step;
  for (let row = rowAt(end); row !== null && isSize(row); row = rowAt(end)) {
    rows.push(row);
    end += step;
  }
  let from = first;
  for (let count = 0; count < MOST_ROWS; count++) {
    const row = rowAt(from - step);
    if (from < step || row === null || row.head.text.length > LONGEST_HEAD || FIGURE.test(row.head.text))
      break;
    if (!isSize(row) && !NAME_HEAD.test(row.head.text) && !ROW_HEADS.test(row.head.text)) break;
    rows.unshift(row);
    from -= step;
    if (NAME_HEAD.test(row.head.text) || ROW_HEADS.test(row.head.text)) break;
  }
  const top = rows[0];
  const isNamed = top !== undefined && (NAME_HEAD.test(top.head.text) || ROW_HEADS.test(top.head.text));
  if (!isNamed) {
    // the empty cell in the corner has no line
    const names = cells.slice(from - step + 1, from);
    if (from < step - 1 || names.length < step - 1 || names.some(({ text }) => !NAME.test(text))) return null;
    from -= step - 1;
    rows.unshift({
      head: { text: "", start: names[0]?.start ?? 0, end: names[0]?.start ?? 0 },
      cells: names,
    });
  }
  const [head, ...others] = rows;
  const line = cells[from]?.line;
  if (head === undefined || line === undefined) return null;
  return {
    line: { ...line, end: cells[end - 1]?.end ?? line.end },
    rows: [head, ...others],
    isSure: true,
    parts: [],
  };
}

/** A size above figures, one for each zone. */
function isSize({ head, cells }: TurnedRow): boolean {
  return (
    ZONE_COLUMNS.some((one) => one.column.startsWith("area") && one.head.test(head.text)) &&
    cells.every(({ text }) => FIGURE.test(text))
  );
}

const FIGURE = new RegExp(`^约?[\\d.,]{1,16}${AREA_UNIT}?$`, "u");
const NAME = /^\p{Script=Han}[\p{Script=Han}A-Za-z\d()—·-]{1,20}$/u;
