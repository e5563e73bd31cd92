import type { Line } from "../layout/line";
import type { TableCell } from "./table-cell";

/** A table that copying set one cell a line: its header and rows. */
export interface CellTable {
  readonly header: readonly TableCell[];
  readonly rows: readonly {
    readonly cells: readonly TableCell[];
    readonly first: Line;
    readonly last: Line;
  }[];
  readonly lines: ReadonlySet<Line>;
  /** every row has as many cells as the header */
  readonly even: boolean;
}
