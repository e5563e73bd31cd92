import { addsUp } from "../../../units/adds-up";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { SUM_ROW } from "../../lexicon/land-columns";
import type { TableCell } from "../../tables/table-cell";
import type { ZoneHeader } from "./zone-header";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** 合计, and of its row nothing but the figure: the empty cells are lost. It is one where it adds up the rows above. */
export function sumOfRows(
  section: DocumentSection,
  { cells, last }: { readonly cells: readonly TableCell[]; readonly last: Line },
  header: ZoneHeader,
  zones: readonly TabledZone[],
): TabledZone | null {
  const at = cells.findIndex(({ text }) => SUM_ROW.test(text));
  const [label, figure] = [cells[at], cells[at + 1]];
  if (header.area === null || label === undefined || figure === undefined) return null;
  const row: TableCell[] = Array.from({ length: header.columns }, () => EMPTY);
  row[header.name] = label;
  row[header.area] = figure;
  const sum = zoneOfRow(section, { ...last, start: label.start }, row, header);
  const sizes = zones.flatMap(({ areas: [area] }) => area ?? []);
  const isSum = sum?.areas[0] !== undefined && sizes.length === zones.length && addsUp(sum.areas[0], sizes);
  return isSum ? sum : null;
}
