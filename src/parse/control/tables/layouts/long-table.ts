import type { Line } from "../../../layout/line";
import { LABEL_COLUMN, VALUE_HEAD } from "../../../lexicon/column-words";
import type { Version } from "../../facts/fact";
import { type Column, columnOf, isOurs, versionIn } from "../column";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import type { Cell } from "../grid";
import { behindRule, type Ruling, rowsBelow } from "../rows-below";
import type { AlignedRow } from "../table-rows";
import type { Layout } from "./layout";
import { ruledLayout } from "./ruled-layout";

/** A row for each indicator of each parcel, the states side by side. */
export const LONG: Layout = ruledLayout({ name: "long", read: longTable });

/** The columns of such a table. */
interface LongHeader {
  readonly code: number;
  readonly label: number;
  /** indices of the columns of values, with their states */
  readonly values: readonly { readonly index: number; readonly version: Version | null }[];
}

/** What one parcel's rows say: its cells by label and state. */
interface LongRecord {
  readonly code: Cell;
  readonly cells: Map<string, Cell>;
}

/**
 * A table with a row for each indicator of each parcel (地块编号, 指标, 修改前, 修改后), its code in every row or in the
 * first of its rows: put together, one row a parcel. Null where the header is none of these.
 */
function longTable(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const header = longHeader(cells);
  const head = header === null ? undefined : cells[header.code];
  if (header === null || head === undefined) return null;
  const { cells: rows, next } = rowsBelow(cutter, lines, behindRule(lines, at + 1), ruling);
  const labels = new Map<string, Column>();
  const records: LongRecord[] = [];
  for (const row of rows) {
    // the code stands in the first row of a parcel alone: its cell is empty, or not there at all
    const shift = row.length === cells.length - 1 ? 1 : 0;
    const own = shift === 1 ? undefined : row[header.code];
    const label = row[header.label - shift];
    const column = label === undefined ? null : columnOf(label);
    const known = records.at(-1);
    const begins = own !== undefined && own.mapped.text !== "" && own.mapped.text !== known?.code.mapped.text;
    if (begins && own !== undefined) records.push({ code: own, cells: new Map() });
    const record = records.at(-1);
    if (label === undefined || record === undefined) continue;
    const name = label.mapped.text;
    if (column !== null) labels.set(name, labels.get(name) ?? column);
    for (const { index, version } of header.values) {
      const value = row[index - shift];
      if (value !== undefined && !record.cells.has(`${name} ${version}`))
        record.cells.set(`${name} ${version}`, value);
    }
  }
  if ([...labels.values()].filter(isOurs).length < FEWEST_LABELS || records.length === 0) return null;
  const told = header.values.flatMap(({ version }) => [...labels].map((label) => ({ label, version })));
  const columns = told.map(({ label: [, column], version }) => ({ ...column, version }));
  const turned = records.map(
    ({ code, cells: values }): AlignedRow => [
      code,
      ...told.map(({ label: [name], version }) => values.get(`${name} ${version}`) ?? null),
    ],
  );
  const code = { version: null, header: head, holds: "code" } as const;
  const table = tableOf(cutter.source, lines, at, [code, ...columns], []);
  return { table: { ...table, rows: turned, apart: true }, next };
}

/** Fewest labels of ours that make the rows of such a table. */
const FEWEST_LABELS = 2;

function longHeader(cells: readonly Cell[]): LongHeader | null {
  const code = cells.findIndex((cell) => ["code", "name"].includes(columnOf(cell)?.holds ?? ""));
  const label = cells.findIndex(({ mapped }) => LABEL_COLUMN.test(mapped.text));
  if (code < 0 || label <= code) return null;
  const values = cells.flatMap(({ mapped: { text } }, index) => {
    const version = versionIn(text);
    return index > label && (version !== null || VALUE_HEAD.test(text)) ? [{ index, version }] : [];
  });
  return values.length === 0 ? null : { code, label, values };
}
