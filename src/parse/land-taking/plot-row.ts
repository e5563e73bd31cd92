import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Side } from "../../domain/side";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { LAND_KIND, SUM_ROW } from "../lexicon/land-columns";
import { parseSides } from "../sides";
import { cellAreas } from "../tables/cell-areas";
import { sidesInColumns } from "../tables/side-cells";
import type { TableCell } from "../tables/table-cell";
import { cellText } from "../tables/table-row";
import { mappedEvidence } from "../text/mapped-text";
import type { LandHeader } from "./land-header";

/** A row of a table of taken land. */
export interface TabledPlot {
  readonly name: string;
  readonly areas: readonly StatedArea[];
  readonly sides: readonly Side[];
  readonly evidence: Evidence;
  /** its table tells what is paid for it */
  readonly priced: boolean;
}

/** A plot with the cells it was read from, those that it shares with the row above included. */
export interface PlotRow {
  readonly plot: TabledPlot;
  readonly cells: readonly TableCell[];
}

/** A number alone names no plot. */
const NUMBER = /^\d{1,3}$/u;
const NOTHING = /^[-—/]?$/u;

/**
 * The plot of a row. A row that is short lost the cells that it shares with the one above it (its number, its
 * village), or empty ones at its end; an empty name is the one above it. Null for a sum and for a row without a figure.
 */
export function plotRow(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: LandHeader,
  previous: PlotRow | null,
): PlotRow | null {
  if (cells.length > header.columns || cells.some(({ text }) => SUM_ROW.test(text))) return null;
  const whole = plotOf(section, line, cells, header, previous);
  if (cells.length === header.columns || whole !== null) return whole;
  const shared = previous?.cells.slice(0, header.columns - cells.length) ?? [];
  // the figure of the row above is none of this one's
  if (shared.length + cells.length !== header.columns || shared.length > header.area) return null;
  return plotOf(section, line, [...shared, ...cells], header, previous);
}

function plotOf(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  header: LandHeader,
  previous: PlotRow | null,
): PlotRow | null {
  const own = nameOf(cells, header);
  const name = own ?? (isNameless(cells, header) ? previous?.plot.name : undefined);
  const figure = cells[header.area];
  if (name === undefined || figure === undefined) return null;
  const areas = cellAreas(cellText(section, line, figure), header.unit, "site");
  if (areas.length === 0) return null;
  const again = cells[header.again];
  const repeated =
    again === undefined ? [] : cellAreas(cellText(section, line, again), header.againUnit, "site");
  const range = cells[header.sides];
  const words = range === undefined ? null : cellText(section, line, range);
  const print = cellText(section, line, { text: "", start: line.start, end: line.end });
  const read = words === null ? null : parseSides(words, 0, words.text.length);
  const sides = read?.sides ?? sidesInColumns(section, line, cells, header.sideColumns, "names");
  return {
    plot: {
      name,
      areas: [...areas, ...repeated],
      sides,
      evidence: mappedEvidence(print, 0, print.text.length),
      priced: header.priced,
    },
    cells,
  };
}

/** The name of the plot, else of its owner, the group behind the village; null where there is none. */
function nameOf(cells: readonly TableCell[], header: LandHeader): string | null {
  const plot = cells[header.plot]?.text ?? "";
  const village = cells[header.owner]?.text ?? "";
  const group = cells[header.group]?.text ?? "";
  const owner = NOTHING.test(group) || village.endsWith(group) ? village : village + group;
  const name = NOTHING.test(plot) || (NUMBER.test(plot) && owner !== "") ? owner : plot;
  return NOTHING.test(name) || LAND_KIND.test(name) || isFigure(name) ? null : name;
}

/** A cell over several rows stands in the first of them only. */
function isNameless(cells: readonly TableCell[], header: LandHeader): boolean {
  return [header.plot, header.owner].every((index) => NOTHING.test(cells[index]?.text ?? ""));
}

function isFigure(text: string): boolean {
  return /^[\d.,]+$/u.test(text) && text.includes(".");
}
