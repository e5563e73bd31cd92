import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AFTER_GROUP, BEFORE_GROUP, NAME_HEAD, ROW_HEADS } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf } from "../../tables/table-row";
import { titleSubject } from "../names/nominal-name";
import { fullZoneName } from "../names/zone-names";
import { zoneTitle } from "../statements/zone-title";
import { zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

interface Row {
  readonly line: Line;
  readonly cells: readonly TableCell[];
}

/** Fewest rows of such a table, its heads included. */
const FEWEST_ROWS = 3;

/** A row for each figure and each side, a column for each zone, or for each state of one. */
export const TURNED_ZONES: ZoneLayout = { name: "zones turned", read: transposedZones };

/**
 * The zones of tables on their side: a row for each figure and each side, a column for each zone, or for the state of
 * one before and after a change. The first column says what a row tells.
 */
function transposedZones(section: DocumentSection): readonly TabledZone[] {
  const found: TabledZone[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.length >= FEWEST_ROWS) found.push(...zonesOf(section, rows));
    rows = [];
  };
  for (const line of section.lines) {
    if (line.kind !== "text") continue;
    const cells = cellsOf(section, line);
    if (cells.length < 2 || (rows.length > 0 && cells.length !== rows[0]?.cells.length)) close();
    // what stands below a line that begins no such table is none of its rows
    if (cells.length >= 2 && (rows.length === 0 || begins(rows[0]))) rows.push({ line, cells });
  }
  close();
  return found;
}

function zonesOf(section: DocumentSection, rows: readonly Row[]): readonly TabledZone[] {
  const [head] = rows;
  if (head === undefined) return [];
  const isRecord = namesZone(head.cells[0]);
  const body = rows.slice(1);
  const titled = titleSubject(zoneTitle(section));
  const states = head.cells.slice(1).map(({ text }) => stateOf(text));
  const isChange = states.includes("before") && states.includes("after");
  const named = body.find(({ cells }) => namesZone(cells[0]))?.cells[1]?.text ?? titled;
  const isList = isRecord || head.cells.slice(1).every(({ text }) => fullZoneName(text) !== null);
  if (!isList && !(isChange && named !== null)) return [];
  const firsts = body.map(({ cells }) => (namesZone(cells[0]) ? EMPTY : (cells[0] ?? EMPTY)));
  const header = zoneHeader([{ ...EMPTY, text: "园区名称" }, ...firsts], null);
  if (header === null) return [];
  const zoneAt = (column: number): TabledZone | null => {
    const own = head.cells[column] ?? EMPTY;
    const name = isList ? own : { ...own, text: named ?? "" };
    const cells = [name, ...body.map((row) => row.cells[column] ?? EMPTY)];
    const zone = zoneOfRow(section, head.line, cells, header);
    return zone === null ? null : { ...zone, name: name.text, kind: zone.kind ?? "other" };
  };
  if (isList) return head.cells.slice(1).flatMap((_, index) => zoneAt(index + 1) ?? []);
  const [before, after] = [zoneAt(states.indexOf("before") + 1), zoneAt(states.indexOf("after") + 1)];
  if (after === null) return [];
  return [{ ...after, before: before?.areas[0] ?? null, sidesBefore: before?.sides ?? [] }];
}

/** Whether the first cell of a row stands above the names of the others. */
function begins(row: Row | undefined): boolean {
  return namesZone(row?.cells[0]) || ROW_HEADS.test(row?.cells[0]?.text ?? "");
}

/** 园区名称, 自然公园名称 */
function namesZone(cell: TableCell | undefined): boolean {
  return NAME_HEAD.test(cell?.text ?? "");
}

function stateOf(text: string): "before" | "after" | null {
  if (BEFORE_GROUP.test(text)) return "before";
  return AFTER_GROUP.test(text) ? "after" : null;
}
