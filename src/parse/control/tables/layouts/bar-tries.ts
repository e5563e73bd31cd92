import type { Line } from "../../../layout/line";
import type { Found } from "../found-table";
import { isNumberedTitle } from "../row-title";
import { type Cursor, LONGEST_PIECE } from "./cursor";

/** Lines of one run of bars that may be tried for a header. */
const MOST_TRIES = 30;
/** Lines that the first label may be broken over. */
const MOST_PIECES = 3;

/** Whether the first cell of a table set with bars, its rows broken over lines, may begin at the cursor. */
export function mayBeginBars({ lines, at, edge, barTries }: Cursor): boolean {
  if (barTries >= MOST_TRIES) return false;
  return (edge === "bar" && !isPair(lines, at)) || beginsCell(lines, at);
}

/** Notes whether a try has found a table: a long run of bars in which many lines began none begins none later. */
export function noted(cursor: Cursor, found: Found | null): Found | null {
  cursor.barTries = found === null ? cursor.barTries + 1 : 0;
  return found;
}

/** One bar a line, and something on both sides of it: labels and their values. */
const PAIR_LINE = /^[^|]+\|[^|]+$/u;

function isPair(lines: readonly Line[], at: number): boolean {
  return [lines[at], lines[at + 1]].every((line) => line !== undefined && PAIR_LINE.test(line.text));
}

/** A short line under which a line begins with the bar behind it is the first cell of a table with cells on lines of their own. */
function beginsCell(lines: readonly Line[], at: number): boolean {
  if (isNumberedTitle(lines[at]?.text ?? "")) return false;
  for (let i = at; i < at + MOST_PIECES; i++) {
    const text = lines[i]?.text ?? "";
    if (text === "" || text.length > LONGEST_PIECE || text.includes("|")) return false;
    const [below, next] = [lines[i + 1]?.text ?? "", lines[i + 2]?.text ?? ""];
    if (below === "|") return true;
    // the title of rows that all begin with a bar is none of their cells
    if (below.startsWith("|")) return !next.startsWith("|");
  }
  return false;
}
