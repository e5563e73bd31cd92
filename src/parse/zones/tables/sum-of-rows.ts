import { addsUp, isExactSum } from "../../../units/adds-up";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { SUM_OF_ZONES, SUM_WITH_FIGURE } from "../../lexicon/land-columns";
import type { TableCell } from "../../tables/table-cell";
import type { ZoneHeader } from "./zone-header";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** 合计 and its figure: the sum of a table is one where it adds up the rows above. */
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
  if (sizes.length < zones.length) return null;
  // the figure stands in its column, or behind the label where the empty cells are lost
  for (const figure of [cells[area], cells[at + 1]]) {
    if (figure === undefined || figure === label) continue;
    const row: TableCell[] = Array.from({ length: header.columns }, () => EMPTY);
    row[header.name] = label;
    row[area] = figure;
    const sum = zoneOfRow(section, { ...last, start: label.start }, row, { ...header, blocksOnly: true });
    const [whole] = sum?.areas ?? [];
    if (sum === null || whole === undefined) continue;
    if (addsUp(whole, sizes) || isExactSum(whole, sizes)) return sum;
  }
  return null;
}

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
