import type { Line } from "../../layout/line";
import { DATUM_TERMS } from "../../lexicon/datum-terms";
import {
  AXIS_COLUMN,
  CODE_COLUMN,
  COUNTED_LAND,
  EXPORTED_CODE,
  EXPORTED_NAME,
  LEVEL_COLUMN,
  NAME_COLUMN,
  POINT_LABEL_COLUMN,
  RING_COLUMN,
  SERIAL_COLUMN,
} from "../../lexicon/table-columns";
import type { SourceText } from "../../text/source-text";
import {
  cutLine,
  PASSED_OVER,
  type PlacedCell,
  placedCells,
  SEPARATORS,
  type Separator,
} from "./placed-cells";

/** Which columns of a table say whose a point is, and which hold the point. */
export interface Columns {
  readonly headers: readonly Line[];
  /** the lines of the header from the first column of the points on, with what those behind say of the land */
  readonly cut: readonly Line[];
  readonly titles: readonly string[];
  readonly separator: Separator;
  readonly code: number;
  readonly name: number;
  /** the column of the levels of each, -1 where there is none */
  readonly level: number;
  readonly axes: readonly number[];
  /** the first and the last of the columns of rings, labels and coordinates */
  readonly from: number;
  readonly to: number;
}

/** Fewest columns: whose, northing, easting. */
const FEWEST_COLUMNS = 3;
/** Coordinates of one point in up to three systems side by side. */
const MOST_AXES = 6;

/** The columns of a header; `nameless` where it has those of coordinates alone, null where a line is no header. */
export function columnsOf(source: SourceText, line: Line): Columns | "nameless" | null {
  for (const separator of SEPARATORS) {
    const cells = placedCells(source, line, separator);
    if (cells.length < FEWEST_COLUMNS) continue;
    const found = columnsUnder(cells.map(titleOf), separator);
    if (found === null || found === "nameless") return found;
    const { code, name, from, to } = found;
    const last = Math.max(code, name) > to ? to : cells.length - 1;
    const cut = cutLine(line, cells, { from, to: last });
    return cut === null ? null : { ...found, headers: [line], cut: [cut] };
  }
  return null;
}

/** A system of coordinates, or the word for what the columns below it hold. */
const OVER_AXES = new RegExp(`${DATUM_TERMS.map(({ pattern }) => pattern).join("|")}|坐标`, "u");

/**
 * The columns of a header of two lines, the axes of one system or of several side by side on the second of them; null
 * where two lines are none.
 */
export function columnsBelow(source: SourceText, above: Line, line: Line): Columns | null {
  // most pairs of lines are none: they are not cut into cells
  if (!OVER_AXES.test(above.text.replace(PASSED_OVER, ""))) return null;
  for (const separator of SEPARATORS) {
    const below = placedCells(source, line, separator);
    const axes = below.map(titleOf).filter((title) => title !== "");
    if (axes.length < 2 || axes.some((title) => !AXIS_COLUMN.test(title))) continue;
    const top = placedCells(source, above, separator);
    if (top.length < 2) continue;
    const heads = top.map(titleOf);
    const over = heads.findIndex((head) => OVER_AXES.test(head) && !POINT_LABEL_COLUMN.test(head));
    if (over < 1) continue;
    const behind = heads.slice(over).filter((head) => head !== "" && !OVER_AXES.test(head));
    const found = columnsUnder([...heads.slice(0, over), ...axes, ...behind], separator);
    if (found === null || found === "nameless" || found.from > over) continue;
    const cut = cutLine(above, top, { from: found.from, to: top.length - 1 });
    return cut === null ? null : { ...found, headers: [above, line], cut: [cut, line] };
  }
  return null;
}

function titleOf({ text }: PlacedCell): string {
  return text.replace(/\(.*$/u, "");
}

function columnsUnder(
  titles: readonly string[],
  separator: Separator,
): Omit<Columns, "headers" | "cut"> | "nameless" | null {
  const axes = titles.flatMap((title, index) => (AXIS_COLUMN.test(title) ? [index] : []));
  if (axes.length < 2) return null;
  if (
    axes.length % 2 > 0 ||
    axes.length > MOST_AXES ||
    !axes.every((axis, at) => axis === (axes[0] ?? 0) + at)
  )
    return "nameless";
  const label = labelColumn(titles, axes[0] ?? 0);
  const other = (pattern: RegExp): number =>
    titles.findIndex((title, index) => index !== label && !axes.includes(index) && pattern.test(title));
  const code = [EXPORTED_CODE, CODE_COLUMN].map(other).find((index) => index >= 0) ?? -1;
  const name =
    [EXPORTED_NAME, NAME_COLUMN, COUNTED_LAND, LEVEL_COLUMN]
      .map(other)
      .find((index) => index >= 0 && index !== code) ?? -1;
  if (code < 0 && name < 0) return "nameless";
  const level = titles.findIndex((title, index) => index !== name && LEVEL_COLUMN.test(title));
  const rings = titles.flatMap((title, index) => (RING_COLUMN.test(title) && index !== code ? [index] : []));
  const own = [...rings, ...axes, ...(label < 0 ? [] : [label])];
  const keyed = Math.max(code, name);
  // labels under a header of their own noun stand between the names and the coordinates
  const from = label < 0 && keyed < Math.min(...own) ? keyed + 1 : Math.min(...own);
  const to = Math.max(...own);
  // a ring counted behind the point, or names amid its cells, are another layout
  const amid = [code, name].some((index) => index > from && index < to);
  if (amid || rings.some((ring) => ring > Math.min(...axes))) return "nameless";
  return { titles, separator, code, name, level: name < 0 ? -1 : level, axes, from, to };
}

/** The column of the labels of points: by its noun, else a mere number right before the coordinates. */
function labelColumn(titles: readonly string[], axis: number): number {
  const label = titles.findIndex((title) => POINT_LABEL_COLUMN.test(title));
  return label < 0 && SERIAL_COLUMN.test(titles[axis - 1] ?? "") ? axis - 1 : label;
}
