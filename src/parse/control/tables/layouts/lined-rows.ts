import type { Line } from "../../../layout/line";
import { edgeOf, isFramed, widthOf } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import { behindRule, rowsBelow } from "../rows-below";
import { rowFit } from "../table-rows";
import type { Layout } from "./layout";
import { streamHeads } from "./stream-heads";
import { isCaption, isSound } from "./stream-table";

/** Labels one a line, and below them a line of cells for each row. */
export const LINED_ROWS: Layout = {
  name: "lined rows",
  kind: "stack",
  begins: ({ at, labelsEnd }) => at >= labelsEnd,
  read: ({ cutter, lines, at }) => linedRows(cutter, lines, at),
};

/** Fewest labels, so many lines before the rows. */
const FEWEST_LABELS = 4;

/** A table whose labels stand one a line while each of its rows has a line of cells. Null for anything else. */
function linedRows(cutter: Cutter, lines: readonly Line[], at: number): Found | null {
  const first = lines[at];
  if (
    first === undefined ||
    edgeOf(first) !== null ||
    edgeOf(lines[at + FEWEST_LABELS - 1] ?? first) !== null
  )
    return null;
  if (isCaption(cutter.source, lines, at)) return null;
  let best: { readonly found: Found; readonly score: number } | null = null;
  for (const { columns, next } of streamHeads(cutter.source, lines, at).heads) {
    const line = lines[next];
    const edge = line === undefined ? null : edgeOf(line);
    if (edge === null || columns.length < FEWEST_LABELS) continue;
    const rows = rowsBelow(cutter, lines, behindRule(lines, next), { edge, framed: isFramed(lines, next) });
    if (widthOf(rows.cells) !== columns.length) continue;
    const table = tableOf(cutter.source, lines, at, columns, rows.cells, rows.states);
    const score = table.rows.reduce((sum, row) => sum + rowFit(row, columns), 0);
    const sound = table.rows.length > 0 && table.rows.every((row) => isSound(row, columns));
    if (sound && table.refused.length === 0 && score > (best?.score ?? 0))
      best = { found: { table, next: rows.next }, score };
  }
  return best?.found ?? null;
}
