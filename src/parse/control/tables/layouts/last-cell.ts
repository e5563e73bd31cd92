import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { cellTokens } from "../cell-tokens";
import type { Found } from "../found-table";
import { type Cell, cellAt, edgeOf, joinedCell } from "../grid";

/** Most lines with which the last cell of a table goes on. */
const MOST_LINES = 12;
/** A longer line is a sentence of its own. */
const LONGEST_LINE = 40;

/**
 * A table whose last cell, 容积率:≥1.0, goes on in the lines right below it that name indicators as well (建筑密度:≥40%): nothing behind
 * the last row shows where it ends.
 */
export function withLastCell(source: SourceText, lines: readonly Line[], found: Found): Found {
  const { table, next } = found;
  const row = table.rows.at(-1);
  const cell = row?.at(-1);
  if (row === undefined || cell == null || !namesIndicator(cell)) return found;
  const pieces: Cell[] = [];
  for (let i = next; i < next + MOST_LINES; i++) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined || line.number > above.number + 1) break;
    if (edgeOf(line) === "tab" || line.text.length > LONGEST_LINE) break;
    const piece = cellAt(source, line.start, line.end);
    if (!namesIndicator(piece)) break;
    pieces.push(piece);
  }
  if (pieces.length === 0) return found;
  const whole = [...row.slice(0, -1), joinedCell(source, [cell, ...pieces])];
  return { table: { ...table, rows: [...table.rows.slice(0, -1), whole] }, next: next + pieces.length };
}

/** Whether a cell or a line begins with the name of an indicator and has its value behind it. */
function namesIndicator({ mapped }: Cell): boolean {
  return cellTokens(mapped)[0]?.kind === "indicator" && /\d/u.test(mapped.text);
}
