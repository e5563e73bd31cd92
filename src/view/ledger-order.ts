import type { Bound } from "../domain/indicator";
import { type LedgerRow, planAreaOf } from "./ledger-rows";
import { decidingLimit } from "./verdict-limits";
import { verdictKinds } from "./verdict-words";

/** A column that the ledger can be sorted by. */
export type LedgerColumn =
  | "code"
  | "landUse"
  | "area"
  | "far"
  | "density"
  | "greenRatio"
  | "height"
  | "document"
  | "date"
  | "planArea"
  | "status"
  | "verdict"
  | "computed"
  | "difference"
  | "tolerance";

const collator = new Intl.Collator("zh-CN", { numeric: true });

/** The number a limit is sorted by: its upper end, else its lower one. */
export function boundRank(bound: Bound | undefined): number | null {
  return bound ? (bound.max ?? bound.min) : null;
}

function sortValue(row: LedgerRow, column: LedgerColumn): string | number | null {
  switch (column) {
    case "code":
      return row.title;
    case "landUse":
      return row.landUses[0] ?? null;
    case "area":
      return row.area?.squareMetres ?? null;
    case "far":
    case "density":
    case "greenRatio":
    case "height":
      return boundRank(row.parcel.indicators[column]);
    case "document":
      return row.document === null ? null : `${row.document.date ?? ""}${row.document.number ?? ""}`;
    case "date":
      return row.document?.date ?? null;
    case "planArea":
      return planAreaOf(row);
    case "status":
      return row.parcel.status;
    case "verdict":
      return row.verdict ? verdictKinds.indexOf(row.verdict.verdict) : null;
    case "computed":
      return row.verdict?.computed ?? null;
    case "tolerance":
      return row.verdict && decidingLimit(row.verdict);
    case "difference":
      return row.verdict?.difference == null ? null : Math.abs(row.verdict.difference);
  }
}

/** Rows in the asked order; rows without a value come last either way, equal rows keep the order of the documents. */
export function orderedRows(
  rows: readonly LedgerRow[],
  sort: { readonly column: string; readonly descending: boolean } | null,
): LedgerRow[] {
  if (sort === null) return [...rows];
  const column = sort.column as LedgerColumn;
  const sign = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, column) ?? null }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
      return sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
