import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { MONUMENT_HEAD, RANGE_HEAD } from "../../lexicon/monument-terms";
import { cellTables } from "../../tables/cell-lines";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf, cellText } from "../../tables/table-row";
import { mappedEvidence } from "../../text/mapped-text";
import type { MonumentText } from "./monument-text";

interface Header {
  readonly name: number;
  readonly ranges: readonly { readonly name: string; readonly column: number }[];
  readonly columns: number;
}

/** Monuments in tables that have a column for each range, cells apart by tabs and bars or every one on its own line. */
export function tabledMonuments(section: DocumentSection): readonly MonumentText[] {
  const found: MonumentText[] = [];
  for (const table of cellTables(section)) {
    const printed = headerOf(table.header);
    if (printed === null) continue;
    const header = asRows(printed, table.rows);
    for (const [index, { cells, first }] of table.rows.entries()) {
      // behind its last row the document goes on
      const isLast = index === table.rows.length - 1;
      const own = isLast ? cells.slice(0, header.columns) : cells;
      const line = { ...first, end: own.at(-1)?.end ?? first.end };
      const row = own.length === header.columns ? monumentOf(section, line, own, header) : null;
      if (row !== null) found.push(row);
    }
  }
  let header: Header | null = null;
  for (const line of section.lines) {
    if (line.kind !== "text") continue;
    const cells = cellsOf(section, line);
    if (cells.length < 3) continue;
    const head = headerOf(cells);
    if (head !== null) header = head;
    else if (header !== null) {
      const row = monumentOf(section, line, cells, header);
      if (row !== null) found.push(row);
    }
  }
  return found;
}

/** Heads torn over two lines (公布|批次) push those behind them: where every row has fewer cells, ranges are counted from the end. */
function asRows(header: Header, rows: readonly { readonly cells: readonly TableCell[] }[]): Header {
  const [columns = 0] = rows.map(({ cells }) => cells.length);
  const torn = header.columns - columns;
  const [first] = header.ranges;
  const even = rows.length > 1 && rows.every(({ cells }) => cells.length === columns);
  if (torn <= 0 || !even || first === undefined || first.column - torn <= header.name) return header;
  const ranges = header.ranges.map(({ name, column }) => ({ name, column: column - torn }));
  return { ...header, ranges, columns };
}

function headerOf(cells: readonly TableCell[]): Header | null {
  const name = cells.findIndex(({ text }) => MONUMENT_HEAD.test(text));
  const ranges = cells.flatMap(({ text }, column) => (RANGE_HEAD.test(text) ? [{ name: text, column }] : []));
  return name < 0 || ranges.length === 0 ? null : { name, ranges, columns: cells.length };
}

function monumentOf(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: Header,
): MonumentText | null {
  const name = cells[header.name]?.text ?? "";
  if (!/^\p{Script=Han}[^,。;:]{1,31}$/u.test(name)) return null;
  const ranges = header.ranges.flatMap((range) => {
    const cell = cells[range.column];
    if (cell === undefined || cell.text === "") return [];
    const text = cellText(section, line, cell);
    return [{ name: range.name, text, from: 0, to: text.text.length }];
  });
  if (ranges.length === 0) return null;
  const whole = cellText(section, line, { text: "", start: line.start, end: line.end });
  return { name, ranges, evidence: mappedEvidence(whole, 0, whole.text.length) };
}
