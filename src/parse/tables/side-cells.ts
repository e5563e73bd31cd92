import type { Side } from "../../domain/side";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AFTER } from "../lexicon/state-words";
import { SIDE_COLUMNS } from "../lexicon/zone-columns";
import { maskedText, type Persons } from "../sides/masked-text";
import { mappedEvidence } from "../text/mapped-text";
import type { TableCell } from "./table-cell";
import { cellText } from "./table-row";

/** A column that tells one side. */
export interface SideColumn {
  readonly side: Side["side"];
  readonly column: number;
}

/** 四至东, 四至(东), 调整后四至东至: the word for all of them before one */
const OF_ALL = new RegExp(
  `^(?:${AFTER}的?)?(?:用地)?四[至界](?:范围|界线)?[-:(]?([东南西北][^()]{0,2})\\)?$`,
  "u",
);

/** The side that a head tells, and nothing else: 东至, 四至(南); null for any other words. */
export function sideHead(text: string): Side["side"] | null {
  return SIDE_COLUMNS[text.replace(OF_ALL, "$1").replace(/[至临邻面侧界边部起到:]{1,2}$/u, "")] ?? null;
}

/** The columns of a row of heads that tell one side each: 东至, 南侧. */
export function sideColumns(cells: readonly TableCell[]): readonly SideColumn[] {
  return cells.flatMap(({ text }, column) => {
    const side = sideHead(text);
    return side === null ? [] : [{ side, column }];
  });
}

/** The sides of a row that has a column for each. */
export function sidesInColumns(
  section: DocumentSection,
  line: Line,
  cells: readonly TableCell[],
  columns: readonly SideColumn[],
  persons: Persons,
): readonly Side[] {
  return columns.flatMap(({ side, column }): Side[] => {
    const cell = cells[column];
    if (cell === undefined || !/\p{L}/u.test(cell.text)) return [];
    const mapped = cellText(section, line, cell);
    const { text, masked } = maskedText(mapped.text, persons);
    return [{ side, text, masked, evidence: mappedEvidence(mapped, 0, mapped.text.length) }];
  });
}
