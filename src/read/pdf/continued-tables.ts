import type { Block } from "./page-layout";
import type { PageTable, TableCell } from "./page-tables";
import { isValue } from "./row-segments";

/** A block with the page that it stands on, from 1. */
export interface PagedBlock {
  readonly page: number;
  readonly block: Block;
}

export interface ContinuedBlock extends PagedBlock {
  /** a table that goes on from the block before it */
  readonly continues: boolean;
}

function sameColumns(a: PageTable, b: PageTable): boolean {
  return (
    a.edges.length === b.edges.length &&
    a.edges.every((x, index) => {
      const [from = 0] = a.edges;
      const [other = 0] = b.edges;
      return Math.abs(x - from - ((b.edges[index] ?? 0) - other)) <= Math.max(a.slack, b.slack);
    })
  );
}

const textOf = (cell: TableCell): string => cell.pieces.map((piece) => piece.text).join("");
const rowText = (row: readonly TableCell[]): string => row.map(textOf).join("\t");
const cellAt = (row: readonly TableCell[], column: number): TableCell | undefined =>
  row.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);

/** Rows at the head of both parts that say the same: the header, printed again on the next page. */
function repeatedHeader(first: PageTable, next: PageTable): number {
  let rows = 0;
  while (
    rows < Math.min(first.rows.length, next.rows.length) - 1 &&
    rowText(first.rows[rows] ?? []) === rowText(next.rows[rows] ?? [])
  )
    rows++;
  return rows;
}

/** Lines above a table that may stand again where it goes on: what it is, a heading, the unit. */
const MOST_LINES = 3;

/** Where the table stands that may go on behind these blocks: the last of them, or above lines that are printed again. */
function tableBefore(blocks: readonly ContinuedBlock[]): number {
  const line = (at: number): string | null => {
    const block = blocks[at]?.block;
    return block?.kind === "line" ? block.line.pieces.map((piece) => piece.text).join("") : null;
  };
  const last = blocks.length - 1;
  let at = last;
  while (at > last - MOST_LINES && line(at) !== null) at--;
  const again = Array.from({ length: last - at }, (_, index) => index + 1);
  return again.every((above) => line(last + 1 - above) === line(at - above)) ? at : last;
}

/**
 * Tables that go on at the head of the next page or column: a row that was broken there is one row again, and a cell
 * that spans rows on both sides says the same on both. Running heads are no longer among the blocks.
 */
export function continuedTables(blocks: readonly PagedBlock[]): ContinuedBlock[] {
  const joined: ContinuedBlock[] = [];
  for (const { page, block } of blocks) {
    const place = block.kind === "table" ? tableBefore(joined) : -1;
    const last = joined[place];
    const before = last?.block;
    const follows =
      last !== undefined &&
      before?.kind === "table" &&
      block.kind === "table" &&
      (page === last.page + 1 || (page === last.page && block.y > before.table.box[1])) &&
      sameColumns(before.table, block.table);
    if (!follows) {
      joined.push({ page, block, continues: false });
      continue;
    }
    const { above, below } = mended(before.table, block.table, page);
    joined[place] = { ...last, block: { ...before, table: above } };
    joined.push({ page, block: { ...block, table: below }, continues: place === joined.length - 1 });
  }
  return joined;
}

/** Both parts with what the break tore apart put right. */
function mended(first: PageTable, next: PageTable, page: number): { above: PageTable; below: PageTable } {
  const header = repeatedHeader(first, next);
  const head = next.rows.slice(0, header);
  let rows = next.rows.slice(header);
  let lastRow = first.rows.at(-1) ?? [];
  let above = first;
  const [torn] = rows;
  if (torn !== undefined && isTorn(first, header, torn)) {
    lastRow = lastRow.map((cell) => ({
      ...cell,
      pieces: joinedPieces(cell, cellAt(torn, cell.column), page),
    }));
    above = { ...first, rows: [...first.rows.slice(0, -1), lastRow] };
    rows = rows.slice(1);
  }
  // a spanning cell is printed once; behind the break it is empty
  const spanning = lastRow.filter(
    (cell) =>
      cell.pieces.length > 0 &&
      [...first.rows.slice(header), ...rows].some((row) => (cellAt(row, cell.column)?.rowSpan ?? 1) > 1),
  );
  for (const { column, pieces } of spanning) {
    let open = true;
    rows = rows.map((row) => {
      const cell = cellAt(row, column);
      open &&= cell !== undefined && cell.pieces.length === 0 && cell.doubtful !== true;
      return open ? row.map((one) => (one === cell ? { ...one, pieces } : one)) : row;
    });
  }
  return { above, below: { ...next, rows: [...head, ...rows] } };
}

/**
 * Whether a row is the rest of the one above: empty where every row has something, and none of its cells spans. A whole
 * number below a whole number is a row of its own, one that a table of points left half empty.
 */
function isTorn(first: PageTable, header: number, row: readonly TableCell[]): boolean {
  const body = first.rows.slice(header);
  const last = first.rows.at(-1) ?? [];
  return (
    body.length > 0 &&
    row.length === last.length &&
    !row.some((cell) => isValue(textOf(cell)) && isValue(textOf(cellAt(last, cell.column) ?? cell))) &&
    row.some(
      (cell) =>
        cell.pieces.length === 0 &&
        body.every((one) => {
          const other = cellAt(one, cell.column);
          return other !== undefined && other.pieces.length > 0 && other.rowSpan === 1;
        }),
    )
  );
}

function joinedPieces(cell: TableCell, rest: TableCell | undefined, page: number): TableCell["pieces"] {
  return [...cell.pieces, ...(rest?.pieces ?? []).map((piece) => ({ ...piece, page }))];
}
