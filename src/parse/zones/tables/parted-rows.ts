import { stateOfCell } from "../../lexicon/told-state";
import { NAME_HEAD } from "../../lexicon/zone-columns";
import type { TableCell } from "../../tables/table-cell";
import type { TableRow } from "../../tables/wrapped-rows";
import { isBlockHead, tellsOfZone } from "./column-heads";

/** Fewest columns of a table that stands beside another one: a name, and what is told of it. */
const FEWEST_COLUMNS = 2;

/**
 * Rows of tables that stand side by side under the same heads (区块 面积 四至 区块 面积 四至), one table after the other; where
 * both halves of every row have one name, they are its states before and after a change. All other rows as they are.
 */
export function* partedRows(rows: Iterable<TableRow>): Generator<TableRow, void> {
  let parted: Parted | null = null;
  let above: readonly TableCell[] = [];
  for (const row of rows) {
    const width = above.some(({ text }) => stateOfCell(text) !== null) ? null : widthOf(row.cells);
    above = row.cells;
    const isRow: boolean =
      parted !== null && row.cells.length >= parted.width && row.cells.length <= parted.head.cells.length;
    if (width === null && parted !== null && isRow) {
      parted.rows.push(row);
      continue;
    }
    if (parted !== null) yield* oneTable(parted);
    parted = width === null ? null : { width, head: row, rows: [] };
    if (parted === null) yield row;
  }
  if (parted !== null) yield* oneTable(parted);
}

interface Parted {
  /** columns of each table, with the one that parts it from the next */
  readonly width: number;
  readonly head: TableRow;
  readonly rows: TableRow[];
}

function oneTable({ width, head, rows }: Parted): readonly TableRow[] {
  const halves = ({ line, cells }: TableRow): readonly TableRow[] =>
    Array.from({ length: Math.ceil(cells.length / width) }, (_, at) => ({
      line,
      cells: cells.slice(at * width, (at + 1) * width),
    }));
  const name = head.cells.findIndex(({ text }) => NAME_HEAD.test(text) || isBlockHead(text));
  const areStates =
    head.cells.length <= 2 * width &&
    rows.length > 0 &&
    rows.every(({ cells }) => cells[name]?.text === cells[name + width]?.text);
  if (areStates) return [inStates(head, width, name), ...rows.map((row) => withoutAgain(row, width, name))];
  const parts = rows.map(halves);
  const most = Math.max(1, ...parts.map((own) => own.length));
  return [
    { line: head.line, cells: head.cells.slice(0, width) },
    ...Array.from({ length: most }, (_, at) =>
      parts.flatMap((own) => {
        const part = own[at];
        return part === undefined || (at > 0 && part.cells.every(({ text }) => text === "")) ? [] : [part];
      }),
    ).flat(),
  ];
}

/** 区块 面积 区块 面积 as 区块 调整前面积 调整后面积 */
function inStates(head: TableRow, width: number, name: number): TableRow {
  const cells = head.cells.map((cell, at) => {
    const isNaming = at <= name || cell.text === "";
    return isNaming ? cell : { ...cell, text: (at < width ? "调整前" : "调整后") + cell.text };
  });
  return withoutAgain({ line: head.line, cells }, width, name);
}

/** A row without what comes again up to its name. */
function withoutAgain({ line, cells }: TableRow, width: number, name: number): TableRow {
  return { line, cells: [...cells.slice(0, width), ...cells.slice(width + name + 1)] };
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
