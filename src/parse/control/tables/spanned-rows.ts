import { SAME_AS_ABOVE } from "../../lexicon/column-words";
import { OPEN_LAND } from "../../lexicon/land-use-words";
import { isOurs } from "./cells/column";
import type { Cell } from "./cells/grid";
import type { Columns } from "./header/table-columns";
import type { AlignedRow } from "./table-rows";

/** Columns whose cells may span rows: those of a row that lost them are the ones above. */
const SPANNED: readonly string[] = ["code", "name", "block", "county", "use", "area"];
/** The same where the place of the cell was left empty; a size that was left empty is nobody's. */
const LEFT_EMPTY: readonly string[] = ["block", "county", "use"];
/** Columns that do so only together with those of uses. */
const LIMITS: readonly string[] = ["indicator", "conditions"];

const isBlank = (cell: Cell | null | undefined): boolean => cell == null || cell.mapped.text === "";

/** Whether a row has a code and an area of its own and lost all else that would tell of its parcel: use and limits. */
function isBare(row: AlignedRow, columns: Columns): boolean {
  const has = (holds: string, own: boolean): boolean =>
    columns.every((column, at) => column?.holds !== holds || isBlank(row[at]) !== own);
  return has("code", true) && has("area", true) && has("use", false) && has("indicator", false);
}

/**
 * Whether the line of a row has a code, a size and the use of the row above, and lacks the cells of all limits before one that stands
 * behind them: they span both. A line that ends before them may have none.
 */
function lacksLimits(row: AlignedRow, before: AlignedRow, columns: Columns): boolean {
  const every = (holds: string, test: (at: number) => boolean): boolean =>
    columns.every((column, at) => column?.holds !== holds || test(at));
  const some = (holds: string, test: (at: number) => boolean): boolean => !every(holds, (at) => !test(at));
  const same = (at: number): boolean => !isBlank(row[at]) && row[at]?.mapped.text === before[at]?.mapped.text;
  const last = columns.findLastIndex((column) => column?.holds === "indicator");
  const behind = row.some((cell, at) => at > last && !isBlank(cell));
  return (
    behind &&
    some("use", same) &&
    every("use", same) &&
    every("area", (at) => !isBlank(row[at])) &&
    every("indicator", (at) => row[at] === null) &&
    some("indicator", (at) => !isBlank(before[at]))
  );
}

/** Whether some row shows that limits of this table span rows. */
export function hasSpans(rows: readonly AlignedRow[], columns: Columns): boolean {
  return rows.slice(1).some((row) => isBare(row, columns));
}

/**
 * The row with the cells of the row before that span it: it lost them, or their places were left empty.
 * @param spans limits of the table span rows
 */
export function spanned(
  row: AlignedRow,
  before: AlignedRow | null,
  columns: Columns,
  spans: boolean,
): AlignedRow {
  if (before === null) return row;
  const coded = columns.some((column, at) => column?.holds === "code" && !isBlank(row[at]));
  // a size spans the parts of a parcel: another has its own
  const other = columns.some(
    (column, at) =>
      column?.holds === "code" && !isBlank(row[at]) && row[at]?.mapped.text !== before[at]?.mapped.text,
  );
  const open = columns.some(
    (column, at) => column?.holds === "use" && OPEN_LAND.test(row[at]?.mapped.text ?? ""),
  );
  const shared = spans || lacksLimits(row, before, columns);
  const limits = shared && coded && !open ? LIMITS : [];
  return row.map((cell, index) => {
    const column = columns[index] ?? null;
    const above = before[index] ?? null;
    const same = cell !== null && SAME_AS_ABOVE.test(cell.mapped.text) && isOurs(column);
    if (same) return above ?? cell;
    if (!isBlank(cell) || column === null) return cell;
    if (other && column.holds === "area") return cell;
    const own = cell === null ? SPANNED : coded ? LEFT_EMPTY : [];
    return [...own, ...limits].includes(column.holds) ? (above ?? cell) : cell;
  });
}

/** The row of the other state of a parcel, whose code and size span both rows, with that size. */
export function withSizeOfBoth(row: AlignedRow, before: AlignedRow | null, columns: Columns): AlignedRow {
  const codes = columns.flatMap((column, at) => (column?.holds === "code" ? [at] : []));
  if (before === null || codes.length === 0 || !codes.every((at) => isBlank(row[at]))) return row;
  return row.map((cell, at) =>
    columns[at]?.holds === "area" && isBlank(cell) ? (before[at] ?? null) : cell,
  );
}
