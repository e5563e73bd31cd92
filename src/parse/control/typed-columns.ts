import { isCodeLike } from "./cell-fit";
import type { Column } from "./column";
import type { Cell } from "./grid";
import { landUsesIn } from "./land-uses";
import type { Columns } from "./table-columns";
import type { AlignedRow } from "./table-rows";

/** Kinds of columns whose header tells nothing of what we take. */
const UNTOLD: readonly (Column["holds"] | undefined)[] = ["other", "group", undefined];
/** Fewest rows that tell what a column holds. */
const FEWEST_ROWS = 2;

/**
 * Columns that their cells tell where no header does: where no column is one of uses, the first of which every cell is
 * a land use with a code of the standard; where none tells what the parcels are called, the first whose cells are all
 * codes with letters, each another.
 */
export function typedColumns(columns: Columns, rows: readonly AlignedRow[]): Columns {
  const coded = withColumn(columns, rows, ["code", "name"], "code", (cells) => {
    const texts = cells.map(({ mapped }) => mapped.text);
    return new Set(texts).size === texts.length && texts.every(isPlainCode);
  });
  return withColumn(coded, rows, ["use"], "use", (cells) => cells.every(isUse));
}

function withColumn(
  columns: Columns,
  rows: readonly AlignedRow[],
  known: readonly Column["holds"][],
  holds: "code" | "use",
  tells: (cells: readonly Cell[]) => boolean,
): Columns {
  if (rows.length < FEWEST_ROWS || columns.some((column) => column !== null && known.includes(column.holds)))
    return columns;
  const at = columns.findIndex((column, index) => {
    if (!UNTOLD.includes(column?.holds)) return false;
    const cells = rows.flatMap((row) =>
      row[index] == null || row[index].mapped.text === "" ? [] : [row[index]],
    );
    return cells.length === rows.length && tells(cells);
  });
  const header = columns[at]?.header ?? rows[0]?.[at];
  if (at < 0 || header == null) return columns;
  return columns.map((column, index) =>
    index === at ? { version: column?.version ?? null, header, holds } : column,
  );
}

/** A code with letters and a figure, and nothing else. */
function isPlainCode(text: string): boolean {
  return /^[A-Za-z][A-Za-z\d/–—-]{1,24}$/u.test(text) && /\d/u.test(text) && isCodeLike(text);
}

/** A land use of the standard, printed with the word for land. */
function isUse({ mapped }: Cell): boolean {
  if (!/(?:用地|绿地)/u.test(mapped.text) || /[\d≤≥<>:]/u.test(mapped.text.replace(/\([A-Z\d]{1,6}\)/u, "")))
    return false;
  const uses = landUsesIn(mapped, 0, mapped.text.length, true);
  return uses.length > 0 && uses.every(({ code }) => code !== null);
}
