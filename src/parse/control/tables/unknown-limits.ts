import type { Evidence } from "../../../domain/evidence";
import type { FoundTable } from "./found-table";

/** ≤2.0 under a header that was lost, and any figure under one that was masked: one place a column. */
export function unknownLimits(table: FoundTable): readonly Evidence[] {
  return table.columns.flatMap((column, index) => {
    const figure = column === null ? LIMIT : column.holds === "masked" ? /\d/u : null;
    const limit =
      figure === null ? null : table.rows.find((row) => figure.test(row[index]?.mapped.text ?? ""));
    const cell = limit?.[index];
    return cell == null ? [] : [cell.evidence];
  });
}

const LIMIT = /^(?:\d{1,2}(?:\.\d{1,2})?)?[≤≥<>]|^不[大小高低超]/u;
