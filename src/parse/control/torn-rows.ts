import { TORN_CODE } from "../lexicon/column-words";
import type { SourceText } from "../text/source-text";
import { foldedRows } from "./folded-rows";
import { type Cell, joinedCell } from "./grid";
import type { Columns } from "./table-columns";
import { rowFit } from "./table-rows";

/** Cells of one column may begin so many places apart. */
const SLACK = 1;

/**
 * Rows of blank-aligned columns that were wrapped within their cells: the code ends with its hyphen, and every cell of
 * the next line begins under one of the row. The pieces are put together where the whole fits the columns.
 */
export function mendedRows(
  source: SourceText,
  rows: readonly (readonly Cell[])[],
  columns: Columns,
): readonly (readonly Cell[])[] {
  return foldedRows(rows, columns, (row, next, code) => mendedRow(source, row, next, columns, code));
}

function mendedRow(
  source: SourceText,
  row: readonly Cell[],
  next: readonly Cell[],
  columns: Columns,
  code: number,
): readonly Cell[] | null {
  if (row.length !== columns.length || next.length === 0 || next.length > row.length) return null;
  if (!TORN_CODE.test(row[code]?.mapped.text ?? "")) return null;
  const places = row.map((cell) => columnIn(source, cell));
  const whole = [...row];
  let last = -1;
  for (const piece of next) {
    const at = columnIn(source, piece);
    const under = places.findIndex((place, index) => index > last && Math.abs(place - at) <= SLACK);
    const over = whole[under];
    if (over === undefined) return null;
    whole[under] = joinedCell(source, over, piece);
    last = under;
  }
  const named = whole[code] !== row[code] && !TORN_CODE.test(whole[code]?.mapped.text ?? "");
  return named && rowFit(whole, columns) >= rowFit(row, columns) ? whole : null;
}

/** Where a cell begins in its line, in the places of a fixed-width print. */
function columnIn(source: SourceText, { evidence: { start, lines } }: Cell): number {
  let place = 0;
  for (let i = source.lineStarts[lines[0] - 1] ?? start; i < start; i++)
    place += source.text.charCodeAt(i) >= FIRST_WIDE ? 2 : 1;
  return place;
}

/** Signs of scripts that print two places wide begin here. */
const FIRST_WIDE = 0x2e80;
