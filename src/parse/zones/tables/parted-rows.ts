import { AFTER_GROUP, BEFORE_GROUP, NAME_HEAD } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import type { TableRow } from "../../tables/wrapped-rows";
import { isBlockHead, tellsOfZone } from "./zone-header";

/** Fewest columns of a table that stands beside another one: a name, and what is told of it. */
const FEWEST_COLUMNS = 2;

/**
 * Rows of tables that stand side by side under the same heads (区块 面积 四至 区块 面积 四至), one table after the other. All
 * other rows as they are; columns before and after a change are no such tables.
 */
export function* partedRows(rows: Iterable<TableRow>): Generator<TableRow, void> {
  let parted: Parted | null = null;
  let above: readonly TableCell[] = [];
  for (const row of rows) {
    const width = above.some(({ text }) => isState(text)) ? null : widthOf(row.cells);
    above = row.cells;
    if (width !== null) {
      if (parted !== null) yield* parted.others.flat();
      parted = { width, columns: row.cells.length, others: [] };
      yield { line: row.line, cells: row.cells.slice(0, width) };
      continue;
    }
    if (parted === null) {
      yield row;
      continue;
    }
    const { columns, others, width: own }: Parted = parted;
    if (row.cells.length < own || row.cells.length > columns) {
      yield* others.flat();
      parted = null;
      yield row;
      continue;
    }
    yield { line: row.line, cells: row.cells.slice(0, own) };
    for (let from = own, at = 0; from < row.cells.length; from += own, at++) {
      const cells = row.cells.slice(from, from + own);
      const table = others[at] ?? [];
      others[at] = table;
      if (cells.some(({ text }) => text !== "")) table.push({ line: row.line, cells });
    }
  }
  if (parted !== null) yield* parted.others.flat();
}

interface Parted {
  /** columns of each table, with the one that parts it from the next */
  readonly width: number;
  /** columns of all of them */
  readonly columns: number;
  /** rows of the tables behind the first one */
  readonly others: TableRow[][];
}

function isState(text: string): boolean {
  return BEFORE_GROUP.test(text) || AFTER_GROUP.test(text);
}

/** The columns after which the heads of a row come again from the first on; null where they do not. */
function widthOf(heads: readonly TableCell[]): number | null {
  const [first, ...others] = heads;
  if (first === undefined || first.text === "") return null;
  const width = others.findIndex(({ text }) => text === first.text) + 1;
  const isWhole = heads.length % width === 0 || (heads.length + 1) % width === 0;
  if (width < FEWEST_COLUMNS || heads.length < 2 * width - 1 || !isWhole) return null;
  const own = heads.slice(0, width);
  const isNaming = own.some(({ text }) => NAME_HEAD.test(text) || isBlockHead(text));
  const isAgain = heads.every(({ text }, index) => text === own[index % width]?.text);
  return isNaming && isAgain && own.filter(({ text }) => tellsOfZone(text)).length > 1 ? width : null;
}
