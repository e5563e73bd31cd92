import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Side } from "../../domain/side";
import { areaUnitIn } from "../control/area-values";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import type { AreaUnitTerm } from "../lexicon/area-units";
import {
  PLOT_HEAD,
  PLOT_TABLE_HEADS,
  TAKEN_AREA_HEAD,
  TAKEN_OWNER_HEAD,
  TAKEN_SIDES_HEAD,
  TAKEN_TOTAL_HEAD,
} from "../lexicon/land-taking-terms";
import { parseSides } from "../sides";
import { cellAreas } from "../tables/cell-areas";
import type { TableCell } from "../tables/table-cell";
import { cellText, rowCells } from "../tables/table-row";
import { mappedEvidence } from "../text/mapped-text";

/** A row of a table of taken land. */
export interface TabledPlot {
  readonly name: string;
  readonly areas: readonly StatedArea[];
  readonly sides: readonly Side[];
  readonly evidence: Evidence;
}

interface Header {
  readonly plot: number;
  readonly owner: number;
  readonly area: number;
  readonly sides: number;
  readonly unit: AreaUnitTerm | null;
  readonly columns: number;
}

/** Rows of the sum, and rows without a name. */
const SUM = /^(?:合计|总计|共计|小计|计|总和|-|—)?$/u;
/** A number alone names no plot. */
const NUMBER = /^\d{1,3}$/u;
/** A cell of the row of units below the heads. */
const UNIT_CELL = /^(?:\([^()\d]{1,6}\))?$/u;
/** Longest cell that may be a head, in a table one cell a line. */
const LONGEST_HEAD = 24;
/** Longest line that tells the unit of a table. */
const LONGEST_CAPTION = 40;

/**
 * The plots of tables whose columns are plots or villages and areas: cells apart by tabs, bars or blanks, or every
 * one on a line of its own. A row without a name or a figure is none.
 */
export function tabledPlots(section: DocumentSection): readonly TabledPlot[] {
  const lines = section.lines.filter(({ kind }) => kind === "text");
  const found: TabledPlot[] = [];
  let header: Header | null = null;
  let unit: AreaUnitTerm | null = null;
  for (const [index, line] of lines.entries()) {
    if (/单位 ?[:：]/u.test(line.text) && line.text.length <= LONGEST_CAPTION) unit = areaUnitIn(line.text);
    const cells = rowCells(section, line);
    const head = headerOf(cells, unit);
    if (head !== null) header = head;
    else if (cells.length < 2) {
      if (/[。;；]$/u.test(line.text)) header = null;
      found.push(...plotsOneCellALine(section, lines, index, unit));
    } else if (header !== null && cells.every(({ text }) => UNIT_CELL.test(text))) {
      header = withUnit(header, cells);
    } else if (header !== null && cells.length === header.columns) {
      const plot = plotOf(section, line, cells, header);
      if (plot !== null) found.push(plot);
    }
  }
  return found;
}

function withUnit(header: Header, cells: readonly TableCell[]): Header {
  return { ...header, unit: areaUnitIn(cells.map(({ text }) => text).join(" ")) ?? header.unit };
}

function headerOf(cells: readonly TableCell[], unit: AreaUnitTerm | null): Header | null {
  const at = (pattern: RegExp): number => cells.findIndex(({ text }) => pattern.test(text));
  const [plot, owner, sides] = [at(PLOT_HEAD), at(TAKEN_OWNER_HEAD), at(TAKEN_SIDES_HEAD)];
  const total = at(TAKEN_TOTAL_HEAD);
  const area = total >= 0 ? total : at(TAKEN_AREA_HEAD);
  if ((plot < 0 && owner < 0) || area < 0 || cells.length < 2) return null;
  const own = areaUnitIn(cells[area]?.text ?? "") ?? unit;
  return { plot, owner, area, sides, unit: own, columns: cells.length };
}

function plotOf(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: Header,
): TabledPlot | null {
  const plot = cells[header.plot]?.text ?? "";
  const owner = cells[header.owner]?.text ?? "";
  const name = SUM.test(plot) || (NUMBER.test(plot) && owner !== "") ? owner : plot;
  const figure = cells[header.area];
  if (SUM.test(name) || SUM.test(cells[0]?.text ?? "") || figure === undefined) return null;
  const areas = cellAreas(cellText(section, line, figure), header.unit, "site");
  if (areas.length === 0) return null;
  const range = cells[header.sides];
  const words = range === undefined ? null : cellText(section, line, range);
  const whole = cellText(section, line, { text: "", start: line.start, end: line.end });
  return {
    name,
    areas,
    sides: (words === null ? null : parseSides(words, 0, words.text.length))?.sides ?? [],
    evidence: mappedEvidence(whole, 0, whole.text.length),
  };
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
  const header = headerOf(lines.slice(first, next).map(cellOf), unit);
  if (header === null) return [];
  const found: TabledPlot[] = [];
  for (; next + header.columns <= lines.length; next += header.columns) {
    const row = lines.slice(next, next + header.columns);
    const [top, bottom] = [row[0], row.at(-1)];
    if (top === undefined || bottom === undefined) break;
    const plot = plotOf(section, { ...top, end: bottom.end }, row.map(cellOf), header);
    if (plot === null) break;
    found.push(plot);
  }
  return found;
}

function isHead(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_HEAD && PLOT_TABLE_HEADS.test(cellOf(line).text);
}

function cellOf(line: Line): TableCell {
  return { text: line.text.replace(/\s+/gu, ""), start: line.start, end: line.end };
}
