import type { LedgerColumn } from "../../view/ledger-order";
import type { MessageKey } from "../messages/message-key";

interface ColumnStyle {
  readonly name: MessageKey;
  /** rem; null: takes what the others leave */
  readonly width: number | null;
  readonly numeric: boolean;
}

/** How each column is named and laid out. */
export const columnStyles: Record<LedgerColumn, ColumnStyle> = {
  landUse: { name: "column.landUse", width: 5.3, numeric: false },
  code: { name: "column.parcel", width: null, numeric: false },
  planArea: { name: "column.planArea", width: 7, numeric: false },
  document: { name: "column.document", width: 10, numeric: false },
  area: { name: "column.area", width: 6.9, numeric: true },
  far: { name: "column.far", width: 3.6, numeric: true },
  density: { name: "column.density", width: 3.8, numeric: true },
  greenRatio: { name: "column.greenRatio", width: 3.8, numeric: true },
  height: { name: "column.height", width: 4.3, numeric: true },
  status: { name: "column.status", width: 5, numeric: false },
  date: { name: "column.date", width: 7.5, numeric: false },
  computed: { name: "column.computed", width: 6.4, numeric: true },
  difference: { name: "column.difference", width: 5.2, numeric: true },
  tolerance: { name: "column.tolerance", width: 4.6, numeric: true },
  verdict: { name: "column.verdict", width: 7.3, numeric: false },
};

/** The least width of the column that takes what the others leave, rem. */
const LEAST = 9;

/** What the columns need to be read without being cut, rem. */
export function widthOf(columns: readonly LedgerColumn[]): number {
  return columns.reduce((sum, one) => sum + (columnStyles[one].width ?? LEAST), 0);
}
