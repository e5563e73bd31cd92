import type { Evidence } from "../../../../domain/evidence";
import type { Line } from "../../../layout/line";
import { LABEL_COLUMN, LOT_OF_LABEL, VALUE_HEAD } from "../../../lexicon/column-words";
import type { Version } from "../../../lexicon/state-words";
import { LATER_BESIDE } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import type { SourceText } from "../../../text/source-text";
import { type Column, columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt, rowEvidence } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { behindRule, type Ruling, rowsBelow } from "../rows-below";
import type { AlignedRow } from "../table-rows";
import type { Layout } from "./layout";
import { ruledLayout } from "./ruled-layout";

/** A row for each indicator of each parcel, the states side by side. */
export const LONG: Layout = ruledLayout({ name: "long", read: longTable });

/** The columns of such a table. */
interface LongHeader {
  /** index of the column whose labels name the parcels as well, A-01地块容积率, which counts as two; null where there is none */
  readonly joined: number | null;
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
 * first of its rows, or before its label (事项: A-01地块容积率): put together, one row a parcel. Null where the header is none of these.
 */
function longTable(
  cutter: Cutter,
  lines: readonly Line[],
  at: number,
  cells: readonly Cell[],
  ruling: Ruling,
): Found | null {
  const header = longHeader(cells);
  const head = header === null ? undefined : cells[header.joined ?? header.code];
  if (header === null || head === undefined) return null;
  const { cells: rows, next } = rowsBelow(cutter, lines, behindRule(lines, at + 1), ruling);
  const labels = new Map<string, Column>();
  const records: LongRecord[] = [];
  const unread: Evidence[] = [];
  for (const printed of rows) {
    const row = header.joined === null ? printed : partedRow(cutter.source, printed, header.joined);
    if (row === null) {
      const label = columnOf(printed[header.label - 1] ?? head);
      if (label !== null && isOurs(label)) unread.push(rowEvidence(cutter.source, printed));
      continue;
    }
    // the code stands in the first row of a parcel alone: its cell is empty, or not there at all
    const shift = header.joined === null && row.length === cells.length - 1 ? 1 : 0;
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
  if (head.mapped.text === "编号" && areCounted(records)) return null;
  const fewest = hasBothStates(header) ? 1 : FEWEST_LABELS;
  if ([...labels.values()].filter(isOurs).length < fewest || records.length === 0) return null;
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
  return { table: { ...table, rows: turned, unread, apart: true }, next };
}

/** 编号 above 1, 2, 3 before the labels: the rows are counted, and none of them is a parcel. */
function areCounted(records: readonly LongRecord[]): boolean {
  const labels = records.flatMap(({ cells }) => [...cells.keys()]);
  // 1, 1, 2, 2 with the same labels are the lots 1 and 2
  return (
    records.length > 1 &&
    records.every(({ code }, at) => Number(code.mapped.text) === at + 1) &&
    new Set(labels).size === labels.length
  );
}

/** Fewest labels of ours that make the rows of a table that does not name both states. */
const FEWEST_LABELS = 2;

function longHeader(cells: readonly Cell[]): LongHeader | null {
  const label = cells.findIndex(({ mapped }) => LABEL_COLUMN.test(mapped.text));
  // 项目 calls a parcel in another table
  const isCode = (cell: Cell, at: number): boolean =>
    at !== label && ["code", "name"].includes(columnOf(cell)?.holds ?? "");
  const code = cells.findIndex(isCode);
  if (label < 0 || (code >= 0 && label <= code)) return null;
  const found = cells.flatMap(({ mapped: { text } }, index) => {
    const version = stateOfHead(text);
    return index > label && (version !== null || VALUE_HEAD.test(text) || LATER_BESIDE.test(text))
      ? [{ index, version, text }]
      : [];
  });
  const [first, second] = found;
  // 原内容, 更正内容
  const beside = found.length === 2 && first?.version === "before" && second?.version === null;
  const values = found.flatMap(({ index, version, text }) => {
    if (beside && index === second?.index && LATER_BESIDE.test(text))
      return [{ index, version: "current" as const }];
    return version !== null || VALUE_HEAD.test(text) ? [{ index, version }] : [];
  });
  if (values.length === 0) return null;
  const header = { joined: null, code, label, values };
  if (code >= 0) return header;
  const shifted = values.map(({ index, version }) => ({ index: index + 1, version }));
  return hasBothStates(header) ? { joined: label, code: label, label: label + 1, values: shifted } : null;
}

function hasBothStates({ values }: Pick<LongHeader, "values">): boolean {
  const states = new Set(values.map(({ version }) => version));
  return values.length === 2 && states.has("before") && states.has("current");
}

/** A row with the cell at `at`, A-01地块容积率, parted into the parcel and the label; null where it names no parcel, or no label of ours. */
function partedRow(source: SourceText, row: readonly Cell[], at: number): readonly Cell[] | null {
  const cell = row[at];
  const lot = LOT_OF_LABEL.exec(cell?.mapped.text ?? "");
  const [words, parcel] = [lot?.[0], lot?.[1]];
  if (cell === undefined || words === undefined || parcel === undefined) return null;
  const { mapped, evidence } = cell;
  const label = cellAt(source, mapped.starts[words.length] ?? evidence.end, evidence.end);
  const column = columnOf(label);
  if (column === null || !isOurs(column)) return null;
  const own = cellAt(source, evidence.start, mapped.endAt(parcel.length - 1) ?? evidence.end);
  return [...row.slice(0, at), own, label, ...row.slice(at + 1)];
}
