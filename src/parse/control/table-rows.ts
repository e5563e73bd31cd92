import { TOTAL_ROW } from "../lexicon/column-words";
import { type Column, versionIn } from "./column";
import type { Cell } from "./grid";
import { mentionGroup } from "./parcel-mentions";
import type { Columns } from "./table-columns";

/** The cells of a row under the columns they belong to; null where the row has none there. */
export type AlignedRow = readonly (Cell | null)[];

/** How well a cell goes under a column: 1 yes, -1 no, 0 cannot tell. */
function fit(cell: Cell | null, column: Column | null): number {
  const text = cell?.mapped.text ?? "";
  if (cell === null || text === "" || column === null) return 0;
  const figure = /\d/u.test(text) && !/^[A-Z]{1,3}\d/u.test(text);
  const gap = /^(?:[/\\—_*×X-]+|无|不.{1,6}|待定|略|无.{1,4})$/u.test(text);
  switch (column.holds) {
    case "indicator":
      return (figure && !/\d-\d{2,}[A-Za-z]|\d{4}年/u.test(text)) || gap ? 1 : -1;
    case "area":
      return figure ? 1 : gap ? 0 : -1;
    case "code":
      return isCodeLike(text) ? 1 : -1;
    case "use":
      return /\p{Script=Han}{2}|^[A-Z]\d/u.test(text) || /^\d{4,6}$/u.test(text) || gap ? 1 : -1;
    case "useCode":
      return /^[A-Z]{1,2}\d{0,3}|^\d{4,6}$/u.test(text) ? 1 : -1;
    case "name":
      return /^[\d.%]+$/u.test(text) || versionIn(text) !== null ? -1 : 1;
    default:
      return 0;
  }
}

function isCodeLike(text: string): boolean {
  if (
    mentionGroup(text, 0, { figureDue: false, clauseStart: true, behindOrdinal: false, lineStart: false }) !==
    null
  )
    return true;
  return (
    (/\d/u.test(text) && !/^\d+\.\d+$|[%≤≥公顷亩米]/u.test(text) && text.length <= 30) ||
    /^[A-Z]$/u.test(text)
  );
}

/** Sum of the fits of a row. */
export function rowFit(row: AlignedRow, columns: Columns): number {
  return columns.reduce((sum, column, index) => sum + fit(row[index] ?? null, column), 0);
}

/**
 * Puts the cells of a row under `columns`. A row with fewer cells has lost some to a cell above that spans rows, or
 * to empty cells at its end: the place where the rest fits best is taken. Null where the row does not fit.
 */
export function aligned(cells: readonly Cell[], columns: Columns): AlignedRow | null {
  const missing = columns.length - cells.length;
  if (missing < 0) {
    const extra = cells.slice(columns.length);
    return extra.every((cell) => cell.mapped.text === "")
      ? checked(cells.slice(0, columns.length), columns)
      : null;
  }
  if (missing === 0) return checked(cells, columns);
  let best: AlignedRow | null = null;
  let most = 0;
  // the end first: a tie goes to cells missing at the end, then at the beginning
  const places = [cells.length, ...Array.from({ length: cells.length }, (_, index) => index)];
  for (const at of places) {
    const row = [...cells.slice(0, at), ...Array.from({ length: missing }, () => null), ...cells.slice(at)];
    const score = rowFit(row, columns);
    if (score > most) {
      most = score;
      best = row;
    }
  }
  return best === null ? null : checked(best, columns);
}

function checked(row: AlignedRow, columns: Columns): AlignedRow | null {
  return rowFit(row, columns) > 0 ? row : null;
}

/** A row that adds up others. */
export function isTotal(row: AlignedRow): boolean {
  const first = row.find((cell) => cell !== null && cell.mapped.text !== "");
  return first !== undefined && first !== null && TOTAL_ROW.test(first.mapped.text);
}

/** Cells that the row lost to a spanning cell above are those of the row before. */
export function spanned(row: AlignedRow, before: AlignedRow | null, columns: Columns): AlignedRow {
  if (before === null) return row;
  const shared: readonly string[] = ["code", "name", "block", "county", "use", "area"];
  return row.map((cell, index) => {
    if (cell !== null) return cell;
    const column = columns[index];
    return column !== null && column !== undefined && shared.includes(column.holds)
      ? (before[index] ?? null)
      : null;
  });
}
