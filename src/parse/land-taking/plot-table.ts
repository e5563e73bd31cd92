import { areaUnitIn } from "../bare-area";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import type { AreaUnitTerm } from "../lexicon/area-units";
import { OTHER_TABLE, SUM_ROW } from "../lexicon/land-columns";
import { PLOT_TABLE_HEADS } from "../lexicon/land-taking-terms";
import { cellTables } from "../tables/cell-lines";
import { sideColumns } from "../tables/side-cells";
import type { TableCell } from "../tables/table-cell";
import { rowCells } from "../tables/table-row";
import { joinedLandHeads, type LandHeader, landHeader } from "./land-header";
import { type PlotRow, plotRow, type TabledPlot } from "./plot-row";

/** The plots of the tables of a document, and the rows with figures from which none was read. */
export interface TabledPlots {
  readonly plots: readonly TabledPlot[];
  readonly lost: readonly Line[];
}

/** Longest cell that may be a head, in a table one cell a line. */
const LONGEST_HEAD = 24;
/** Longest line that tells the unit of a table. */
const LONGEST_CAPTION = 40;

/**
 * The plots of tables whose columns are plots or villages and areas: cells apart by tabs, bars or blanks, or every
 * one on a line of its own. A cell over several rows (the village) may be lost in all but the first of them.
 */
export function tabledPlots(section: DocumentSection): TabledPlots {
  const lines = section.lines.filter(({ kind }) => kind === "text");
  const plots: TabledPlot[] = [];
  const lost: Line[] = [];
  let header: LandHeader | null = null;
  let heads: readonly TableCell[] | null = null;
  let other = false;
  let unit: AreaUnitTerm | null = null;
  let previous: PlotRow | null = null;
  const single = numberedPlots(section);
  plots.push(...single);
  for (const [index, line] of lines.entries()) {
    if (/单位 ?[:：]/u.test(line.text) && line.text.length <= LONGEST_CAPTION) unit = areaUnitIn(line.text);
    const cells = rowCells(section, line);
    if (cells.length < 2) {
      if (/[。;；]$/u.test(line.text)) header = null;
      if (single.length === 0) plots.push(...plotsOneCellALine(section, lines, index, unit));
      continue;
    }
    const isHeads = !cells.some(({ text }) => /^\d[\d,]*\.\d/u.test(text));
    const joined: readonly TableCell[] | null =
      heads !== null && isHeads ? joinedLandHeads(heads, cells) : null;
    const head: LandHeader | null = isHeads
      ? ((joined === null ? null : landHeader(joined, unit)) ?? landHeader(cells, unit))
      : null;
    if (isHeads && head === null && header === null) other = OTHER_TABLE.test(line.text);
    if (isHeads) heads = joined ?? cells;
    if (head !== null) {
      header = head;
      other = false;
      previous = null;
    } else if (header !== null) {
      const row: PlotRow | null = plotRow(section, line, cells, header, previous);
      if (row !== null) {
        plots.push(row.plot);
        previous = row;
      } else if (isLost(cells)) lost.push(line);
    } else if (!other && cells.length >= FEWEST_CELLS && isLost(cells)) lost.push(line);
  }
  return { plots, lost };
}

/** The plots of tables with one cell a line whose rows are numbered. */
function numberedPlots(section: DocumentSection): readonly TabledPlot[] {
  return cellTables(section).flatMap((table) => {
    const header = landHeader(table.header, null);
    if (header === null) return [];
    let previous: PlotRow | null = null;
    return table.rows.flatMap(({ cells, first, last }): readonly TabledPlot[] => {
      const line = { ...first, end: last.end };
      const row = plotRow(section, line, cells.slice(0, header.columns), header, previous);
      previous = row ?? previous;
      return row === null ? [] : [row.plot];
    });
  });
}

/** Fewest cells of a row of a table whose heads nobody knows. */
const FEWEST_CELLS = 3;

/** A row with a name and a figure with decimals that is no sum. */
function isLost(cells: readonly TableCell[]): boolean {
  if (cells.some(({ text }) => SUM_ROW.test(text))) return false;
  const figures = cells.some(({ text }) => /^\d{1,6}\.\d{1,6}$/u.test(text));
  return figures && cells.some(({ text }) => /^\p{Script=Han}{2}/u.test(text));
}

/** A table that begins at `lines[first]` with one head a line: its rows have as many cells as it has heads. */
function plotsOneCellALine(
  section: DocumentSection,
  lines: readonly Line[],
  first: number,
  unit: AreaUnitTerm | null,
): readonly TabledPlot[] {
  if (isHead(lines[first - 1])) return [];
  let next = first;
  while (next < lines.length && isHead(lines[next])) next++;
  if (next - first < 2) return [];
  // a line above the heads may read like one (征收范围及面积), and so may the first name (上滩村): the rows show it
  let most: readonly TabledPlot[] = [];
  const names = VILLAGE.test(cellText(lines[next - 1])) ? 1 : 0;
  for (let head = first; next - head >= 2 && head - first <= SPARE_HEADS; head++) {
    for (let end = next; end - head >= 2 && next - end <= names; end--) {
      const found = rowsBelow(section, lines, head, end, unit);
      if (found.length > most.length) most = found;
    }
  }
  return most;
}

/** Lines above the heads that may read like heads. */
const SPARE_HEADS = 1;
/** The name of a village is no head. */
const VILLAGE = /^.{2,}[乡镇村道].{0,8}(?:村|社区|组)$/u;

function cellText(line: Line | undefined): string {
  return line === undefined ? "" : cellOf(line).text;
}

/** The rows from `lines[from]` on below the heads that begin at `lines[head]`. */
function rowsBelow(
  section: DocumentSection,
  lines: readonly Line[],
  head: number,
  from: number,
  unit: AreaUnitTerm | null,
): readonly TabledPlot[] {
  let next = from;
  const header = landHeader(withoutSpan(lines.slice(head, from).map(cellOf)), unit);
  if (header === null) return [];
  const found: TabledPlot[] = [];
  for (; next + header.columns <= lines.length; next += header.columns) {
    const row = lines.slice(next, next + header.columns);
    const [top, bottom] = [row[0], row.at(-1)];
    if (top === undefined || bottom === undefined) break;
    const plot = plotRow(section, { ...top, end: bottom.end }, row.map(cellOf), header, null);
    if (plot === null) break;
    found.push(plot.plot);
  }
  return found;
}

/** 四至 over 东至, 南至, 西至 and 北至 has no column of its own. */
function withoutSpan(heads: readonly TableCell[]): readonly TableCell[] {
  const span = heads.findIndex(({ text }) => /四至/u.test(text));
  return span >= 0 && sideColumns(heads.slice(span + 1, span + 1 + SIDES)).length === SIDES
    ? [...heads.slice(0, span), ...heads.slice(span + 1)]
    : heads;
}

const SIDES = 4;

function isHead(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_HEAD) return false;
  const cell = cellOf(line);
  return PLOT_TABLE_HEADS.test(cell.text) || sideColumns([cell]).length > 0;
}

function cellOf(line: Line): TableCell {
  return { text: line.text.replace(/\s+/gu, ""), start: line.start, end: line.end };
}
