import { areaUnitIn } from "../../bare-area";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { MONUMENT_HEAD, OF_RANGE, RANGE_HEAD, RANGE_SIZE } from "../../lexicon/monument-terms";
import { cellAreas } from "../../tables/cell-areas";
import { cellTables } from "../../tables/cell-lines";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf, cellText } from "../../tables/table-row";
import { wrappedRows } from "../../tables/wrapped-rows";
import { mappedEvidence } from "../../text/mapped-text";
import type { MonumentText } from "./monument-text";

interface Header {
  readonly name: number;
  readonly ranges: readonly {
    readonly name: string;
    readonly column: number;
    /** the column of its size */
    readonly size: SizeColumn | null;
  }[];
  readonly columns: number;
}

interface SizeColumn {
  readonly column: number;
  readonly unit: AreaUnitTerm | null;
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
  for (const { line, cells } of wrappedRows(section)) {
    if (cells.length < 3) continue;
    // single blanks part the words of a sentence as well
    const isRuled = cellsOf(section, line).length > 2;
    const head = headerOf(cells);
    if (head !== null && (isRuled || head.ranges.length > 1)) header = head;
    else if (header !== null && (isRuled || cells.length === header.columns)) {
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
  const ranges = header.ranges.map(({ name, column, size }) => ({
    name,
    column: column - torn,
    size: size === null ? null : { ...size, column: size.column - torn },
  }));
  return { ...header, ranges, columns };
}

function headerOf(cells: readonly TableCell[]): Header | null {
  const name = cells.findIndex(({ text }) => MONUMENT_HEAD.test(text));
  const heads = cells.flatMap(({ text }, column) => {
    if (!RANGE_HEAD.test(text)) return [];
    // 保护范围(公顷): the column of the range is that of its size
    const unit = areaUnitIn(text);
    return [{ name: unit === null ? text : text.replace(/\([^()]*\)$/u, ""), column, unit }];
  });
  const ranges = heads.map(({ name, column, unit }, index) => ({
    name,
    column,
    size:
      unit === null ? sizeBehind(cells, column, heads[index + 1]?.column ?? cells.length) : { column, unit },
  }));
  // 面积 behind the last of several ranges may be the size of any of them
  const isEach = ranges.every(({ size }) => size !== null);
  const sized = ranges.map((own) =>
    isEach || OF_RANGE.test(cells[own.size?.column ?? -1]?.text ?? "") ? own : { ...own, size: null },
  );
  return name < 0 || ranges.length === 0 ? null : { name, ranges: sized, columns: cells.length };
}

/** 建控面积(㎡) behind 建设控制地带: the one column of sizes between a range and the next one. */
function sizeBehind(cells: readonly TableCell[], range: number, next: number): SizeColumn | null {
  const found = cells.flatMap(({ text }, column): SizeColumn[] =>
    column > range && column < next && RANGE_SIZE.test(text) ? [{ column, unit: areaUnitIn(text) }] : [],
  );
  const [only] = found;
  return found.length === 1 ? (only ?? null) : null;
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
    const print = range.size === null ? undefined : cells[range.size.column];
    const [size] =
      print === undefined ? [] : cellAreas(cellText(section, line, print), range.size?.unit ?? null, "site");
    return [{ name: range.name, text, from: 0, to: text.text.length, size }];
  });
  if (ranges.length === 0) return null;
  const whole = cellText(section, line, { text: "", start: line.start, end: line.end });
  return { name, ranges, evidence: mappedEvidence(whole, 0, whole.text.length) };
}
