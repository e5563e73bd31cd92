import { scopePhrase } from "../tokens/scope-phrase";
import type { ParcelMention } from "../tokens/token";
import type { Column } from "./cells/column";
import type { AlignedRow } from "./table-rows";

/** What tells of lots of their own. */
const OF_LOTS: ReadonlySet<Column["holds"]> = new Set(["code", "area", "use", "useCode", "place", "part"]);

/**
 * 部位|容积率 below the words about one parcel: where a table tells neither numbers nor sizes nor uses, and its first column
 * names kinds of building or places, its rows are parts of that parcel. The columns, the first of them as one of parts.
 */
export function withPartRows(
  columns: readonly (Column | null)[],
  rows: readonly AlignedRow[],
  spokenOf: ParcelMention | null,
): readonly (Column | null)[] {
  const [first, ...others] = columns;
  const names = rows.map(([cell]) => cell ?? null);
  const [head] = names;
  if (spokenOf?.code == null || rows.length < 2 || head == null) return columns;
  if (columns.some((column) => column !== null && OF_LOTS.has(column.holds))) return columns;
  if (first !== null && first?.holds !== "name" && first?.holds !== "other") return columns;
  const texts = names.map((cell) => cell?.mapped.text ?? "");
  const parts = texts.map(scopePhrase);
  if (new Set(texts).size < texts.length || parts.some((part) => part === null || part.mayBeLand))
    return columns;
  return [{ version: null, header: first?.header ?? head, holds: "part" }, ...others];
}
