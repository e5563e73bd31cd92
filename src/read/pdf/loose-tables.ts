import { begunBody } from "./begun-tables";
import { bestFit, type Fit } from "./cell-lines";
import type { PlacedRun } from "./page-rows";
import { joinedLines, type PageTable, type TableCell } from "./page-tables";
import { pointRows, ringCells } from "./ring-rows";
import { overlap, type Segment, type SegmentRow, segmentRows } from "./row-segments";
import { inColumnsOf, sameBands, TOP_ROWS, underSameHead } from "./same-columns";
import { chosenSpans, headedCells, type SpanSetting, toldSetting } from "./span-choice";
import { filledDown, type RowExtent, type SpanningCell, spanningCells } from "./spanning-cells";
import { type Band, type TableBody, tableBodies } from "./table-bodies";
import { rowsAbove, type TableHead, tableHead } from "./table-heads";

/** A line of a cell is set at most this many line pitches below the last row. */
const NEXT_ROW = 2;
/** Lines of one cell are at least this many font sizes apart. */
const LEAST_PITCH = 0.8;
/** Where no column has two lines, lines would be this many font sizes apart. */
const USUAL_PITCH = 1.4;
/** A spanning cell misses the middle of its rows by this many line pitches at most; less where it may stand in one. */
const ASTRAY = 0.8;
const HARDLY = 0.2;
/** A page number may stand behind the last row of a table that goes on. */
const FURNITURE = 1;

interface Column {
  readonly fit: Fit;
  readonly spans: readonly SpanningCell[] | null;
  readonly doubtful: readonly number[];
}

function columnOf(segment: Segment, bands: readonly Band[]): number | null {
  const under = bands.flatMap((band, index) => (overlap(segment, band) > 0 ? [index] : []));
  return under.length === 1 ? (under[0] ?? null) : null;
}

/** The rows behind a body that may hold further lines of its last row. */
function rowsBelow(rows: readonly SegmentRow[], { last, bands }: TableBody, pitch: number): SegmentRow[] {
  const found: SegmentRow[] = [];
  for (let index = last + 1; index < rows.length; index++) {
    const [row, above] = [rows[index], rows[index - 1]];
    if (row === undefined || above === undefined || above.y - row.y > NEXT_ROW * pitch) break;
    if (row.segments.some((segment) => columnOf(segment, bands) === null)) break;
    found.push(row);
  }
  return found;
}

/** The least distance of two lines of a column: the pitch of lines in a cell. */
function linePitch(rows: readonly SegmentRow[], bands: readonly Band[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const band of bands) {
    const lines = rows.flatMap((row) => row.segments).filter((line) => overlap(line, band) > 0);
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      const distance = above === undefined ? 0 : above.y - line.y;
      if (distance >= LEAST_PITCH * line.size) least = Math.min(least, distance);
    });
  }
  return Number.isFinite(least)
    ? least
    : USUAL_PITCH * Math.max(...rows.flatMap((row) => row.segments.map(({ size }) => size)));
}

function extents(fits: readonly Fit[], anchors: readonly number[]): RowExtent[] {
  return anchors.map((anchor, row) => {
    const lines = fits.flatMap(({ left, cells }) => (left.length > 0 ? [] : (cells[row] ?? [])));
    const ys = [anchor, ...lines.map((line) => line.y)];
    return { high: Math.max(...ys), low: Math.min(...ys) };
  });
}

/** A table that was told by its gaps. */
export interface LooseTable extends PageTable {
  readonly bands: readonly Band[];
  /** the lines of its header */
  readonly heading: readonly Segment[];
  /** how cells that span rows stand in them, for the same table on the next page */
  readonly setting: SpanSetting;
  /** for each column in which it could not be told which rows a cell spans, the first text in it */
  readonly doubts: readonly string[];
  /** headings of which it cannot be told which columns they stand over */
  readonly headDoubts: readonly string[];
  /** a table of points of which it cannot be told whose they are: not read */
  readonly refused: boolean;
}

/** `goesOn`: behind these rows there is another page or column. */
function tableOf(
  rows: readonly SegmentRow[],
  body: TableBody,
  before: LooseTable | null,
  goesOn: boolean,
): LooseTable | null {
  const { bands, anchors } = body;
  const own = rows.slice(body.first, body.last + 1);
  const pitch = linePitch(own, bands);
  const above = rowsAbove(rows, body);
  const rowPitch = Math.min(...anchors.slice(1).map((y, index) => (anchors[index] ?? 0) - y));
  const head = tableHead(above, bands, pitch, rowPitch);
  const ceiling = head === null ? Number.POSITIVE_INFINITY : head.floor - 0.2 * pitch;
  const open = head === null && body.first > TOP_ROWS ? [] : above.filter((row) => row.y < ceiling);
  const after = rowsBelow(rows, body, pitch);
  const headed = new Set(head?.leaves.flat());
  const all = [...open, ...own, ...after].flatMap((row) => row.segments).filter((line) => !headed.has(line));
  const cut = goesOn && body.last + after.length + 1 + FURNITURE >= rows.length;
  const [top = 0, bottom = 0] = [anchors[0], anchors.at(-1)];
  const lines: Segment[][] = bands.map(() => []);
  for (const segment of all) {
    const column = columnOf(segment, bands);
    if (column === null) return null;
    lines[column]?.push(segment);
  }
  const fits = bands.map((band, index) =>
    bestFit(lines[index] ?? [], anchors, pitch, { cut, values: band.values }),
  );
  const inMiddle = fits.every(({ alignment }) => alignment === "middle");
  const places = extents(fits, anchors);
  const firstValues = bands.findIndex((band) => band.values);
  const between = (fit: Fit): boolean =>
    fit.left.some((line) => line.y < top + pitch && line.y > bottom - pitch / 2);
  let setting = toldSetting(fits, fits.some(between));
  const continued = before !== null && sameBands(before.bands, bands);
  if (continued) setting ??= before.setting;
  const points = pointRows(fits.map(({ cells }) => cells));
  const columns = fits.map((fit, index): Column => {
    const inside = (lines[index] ?? []).filter((line) => line.y >= bottom - pitch);
    const filled = fit.cells.filter((cell) => cell.length > 0).length;
    const leading = index <= firstValues;
    const open = { above: leading && body.first - above.length <= TOP_ROWS, below: leading };
    const misses = between(fit);
    if (filled === anchors.length || inside.length === 0 || !(misses || leading))
      return { fit, spans: null, doubtful: [] };
    const rings = points === null ? null : ringCells(points, inside, places, pitch, open.above);
    if (rings !== null) return { fit, spans: rings, doubtful: [] };
    const middle =
      misses || (inMiddle && setting !== "top")
        ? spanningCells(inside, places, pitch, misses ? ASTRAY : HARDLY, open)
        : null;
    if (misses) return { fit, spans: middle, doubtful: [] };
    if (setting === "middle") return { fit, spans: middle ?? filledDown(fit.cells), doubtful: [] };
    const heads = headedCells(fit.cells, open.above && continued);
    // of points only rings tell: a corner in doubt would make a wrong boundary
    const foot = points !== null || setting === "top" ? null : open.above ? "open" : "closed";
    const chosen = chosenSpans(middle, heads, fit.cells, foot);
    setting ??= chosen.setting;
    return { fit, ...chosen };
  });
  const lost = columns.some(
    ({ fit, spans }) => spans === null && fit.left.some((line) => line.y < top && line.y > bottom),
  );
  if (lost && points === null) return null;
  const orphans = columns.map(({ fit, spans }) =>
    spans === null ? fit.left.filter((line) => line.y >= top) : [],
  );
  const doubts = columns.flatMap(({ fit, spans, doubtful }, index) => {
    const own = fit.cells.filter((cell) => cell.length > 0);
    const unplaced =
      spans === null && own.length > 0 && own.length * 2 <= anchors.length && index <= firstValues;
    return unplaced || doubtful.length > 0 ? [own[0]?.map((line) => line.text).join("") ?? ""] : [];
  });
  const refused = points !== null && (lost || doubts.length > 0 || (continued && before.refused));
  const table = composed(body, head, columns, orphans);
  return {
    ...table,
    ...(refused ? { rows: [] } : {}),
    heading: head === null ? [] : [...head.levels.flat().map(({ line }) => line), ...head.leaves.flat()],
    setting,
    doubts,
    headDoubts: head?.doubts ?? [],
    refused,
  };
}

function composed(
  { bands, anchors }: TableBody,
  head: TableHead | null,
  columns: readonly Column[],
  orphans: readonly (readonly Segment[])[],
): Omit<LooseTable, "heading" | "setting" | "doubts" | "headDoubts" | "refused"> {
  const widths = bands.map((band, index) =>
    Math.max(band.x1 - band.x0, ...(head?.leaves[index] ?? []).map((line) => line.x1 - line.x0)),
  );
  const used: Segment[] = [];
  const cell = (column: number, lines: readonly Segment[], rowSpan = 1, columnSpan = 1): TableCell => {
    used.push(...lines);
    const rows = lines.map((line) => ({ y: line.y, runs: [...line.runs] }));
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    return { column, columnSpan, rowSpan, pieces: joinedLines(rows, width) };
  };
  const rows: TableCell[][] = [];
  if (head !== null) {
    const depth = head.levels.length + 1;
    for (let level = 0; level < depth; level++) {
      const cells: TableCell[] = [];
      for (let column = 0; column < bands.length; column++) {
        // a heading over this column on this level, or the next one below that has no other above it
        const spans = head.levels.map((all) => all.find((one) => one.from <= column && column <= one.to));
        const span = spans.slice(level).find((one) => one !== undefined);
        if (span === undefined || level === depth - 1)
          cells.push(cell(column, head.leaves[column] ?? [], depth - level));
        else {
          cells.push(cell(span.from, [span.line], 1, span.to - span.from + 1));
          column = span.to;
        }
      }
      rows.push(cells);
    }
  }
  if (orphans.some((lines) => lines.length > 0))
    rows.push(orphans.map((lines, column) => cell(column, lines)));
  for (let row = 0; row < anchors.length; row++)
    rows.push(
      columns.map(({ fit, spans, doubtful }, column) => {
        if (doubtful.includes(row)) return { ...cell(column, []), doubtful: true };
        const span = spans?.find((one) => one.row <= row && row < one.row + one.rows);
        return span === undefined
          ? cell(column, spans === null ? (fit.cells[row] ?? []) : [])
          : cell(column, span.lines, span.rows);
      }),
    );
  const runs = used.flatMap((line) => line.runs);
  const strips = bands.slice(1).map((band, index) => [bands[index]?.x1 ?? 0, band.x0] as const);
  const [x0, x1] = [bands[0]?.x0 ?? 0, bands.at(-1)?.x1 ?? 0];
  return {
    box: [
      x0,
      Math.min(...runs.map((run) => run.y - 0.2 * run.size)),
      x1,
      Math.max(...runs.map((run) => run.y + run.size)),
    ],
    edges: [x0, ...strips.map(([a, b]) => (a + b) / 2), x1],
    slack: Math.max(...strips.map(([a, b]) => b - a)),
    bands,
    rows,
    runs,
  };
}

/**
 * The tables without ruled lines among the runs of a page or column, and the runs outside of them. `before` is the last
 * such table in front of them, which may go on here; `next` what the next page or column
 * begins with: a table there may begin here.
 */
export function looseTables(
  runs: readonly PlacedRun[],
  before: LooseTable | null = null,
  next: readonly PlacedRun[] = [],
): {
  readonly tables: readonly LooseTable[];
  readonly free: readonly PlacedRun[];
} {
  const rows = segmentRows(runs);
  const tables: LooseTable[] = [];
  const taken = new Set<PlacedRun>();
  const bodies = tableBodies(rows);
  const begun = begunBody(rows, bodies.at(-1)?.last ?? -1, next);
  if (begun !== null) bodies.push(begun);
  for (const body of bodies) {
    const known = tables.length === 0 ? before : null;
    const own = underSameHead(rows, known, body) ?? inColumnsOf(known, body);
    const table = tableOf(rows, own, tables.at(-1) ?? before, next.length > 0);
    if (table === null || table.runs.some((run) => taken.has(run))) continue;
    tables.push(table);
    for (const run of table.runs) taken.add(run);
  }
  return { tables, free: runs.filter((run) => !taken.has(run)) };
}
