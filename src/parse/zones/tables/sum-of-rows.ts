import type { StatedArea } from "../../../domain/area";
import { addsUp, isExactSum } from "../../../units/adds-up";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { AREA_UNIT } from "../../lexicon/area-units";
import { SUM_OF_ZONES, SUM_WITH_FIGURE } from "../../lexicon/land-columns";
import type { TableCell } from "../../tables/table-cell";
import type { ZoneHeader } from "./zone-header";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** 合计 and its figures: the sum of a table is one where it adds up the rows above. */
export function sumOfRows(
  section: DocumentSection,
  { cells: printed, last }: { readonly cells: readonly TableCell[]; readonly last: Line },
  header: ZoneHeader,
  zones: readonly TabledZone[],
): TabledZone | null {
  const cells = printed.flatMap((cell) => labelApart(section, cell));
  const at = cells.findIndex(({ text }) => SUM_OF_ZONES.test(text));
  const label = cells[at];
  const { area } = header;
  if (area === null || label === undefined) return null;
  const sizes = zones.flatMap(({ areas: [size] }) => size ?? []);
  const past = zones.flatMap(({ before }) => before ?? []);
  if (sizes.length < zones.length || sizes.length === 0) return null;
  const line = { ...last, start: label.start };
  const sums = rowsOfSum(cells, at, header, area).flatMap((row): readonly TabledZone[] => {
    const sum = zoneOfRow(section, line, row, { ...header, blocksOnly: true });
    const [whole] = sum?.areas ?? [];
    return sum === null || whole === undefined || !isSumOf(whole, sizes) ? [] : [sum];
  });
  const both = sums.find(
    ({ before }) => past.length === zones.length && before !== null && isSumOf(before, past),
  );
  const [first] = sums;
  return both ?? (first === undefined ? null : { ...first, before: null });
}

function isSumOf(whole: StatedArea, sizes: readonly StatedArea[]): boolean {
  return addsUp(whole, sizes) || isExactSum(whole, sizes);
}

/** The label and its figures below the heads: in their columns, or wherever they may stand where empty cells are lost. */
function rowsOfSum(
  cells: readonly TableCell[],
  at: number,
  header: ZoneHeader,
  area: number,
): readonly (readonly TableCell[])[] {
  const { name, columns } = header;
  const label = cells[at] ?? EMPTY;
  const below = (from: number, figures: readonly TableCell[]): readonly TableCell[] =>
    Array.from({ length: columns }, (_, column) =>
      column === name ? label : (figures[column - from] ?? EMPTY),
    );
  const inPlace = cells[area];
  const behind = cells.slice(at + 1);
  const end = behind.findIndex(({ text }) => !FIGURE.test(text));
  const run = behind.slice(0, end < 0 ? behind.length : end).slice(0, columns);
  const starts = Array.from({ length: columns }, (_, from) => from).filter(
    (from) => from > name && from <= area && area < from + run.length,
  );
  // as many figures as there are columns from the first size on come before all others
  const first = header.before === null ? area : Math.min(area, header.before);
  const own = starts.sort((one, other) => Math.abs(one - first) - Math.abs(other - first));
  return [
    ...(inPlace === undefined || inPlace === label ? [] : [below(area, [inPlace])]),
    ...own.map((from) => below(from, run)),
  ];
}

const FIGURE = new RegExp(`^[+-]?约?\\d[\\d.,]{0,14}(?:${AREA_UNIT}|%)?$`, "u");

/** 总计 31.65(摘自…): the label and the figure of a sum that share a cell. */
function labelApart(section: DocumentSection, cell: TableCell): readonly TableCell[] {
  if (!SUM_WITH_FIGURE.test(cell.text)) return [cell];
  const { start, end } = cell;
  const [, label = "", gap = "", figure = ""] =
    SHARED_PRINT.exec(section.running.source.text.slice(start, end)) ?? [];
  const from = start + label.length + gap.length;
  if (figure === "") return [cell];
  return [
    { text: label, start, end: start + label.length },
    { text: figure, start: from, end: from + figure.length },
  ];
}

const SHARED_PRINT = /^([合总共]计)([\s:：]{0,8})(\d[\d.,]{0,14})/u;
