import type { Line } from "../../layout/line";
import { CAPTION } from "../../lexicon/column-words";
import { PROSE } from "../../lexicon/table-prose";
import { stateOfHead } from "../../lexicon/told-state";
import { foldedText } from "../../text/folded-character";
import type { SourceText } from "../../text/source-text";
import { edgeOf } from "./cells/grid";

/**
 * What stands before a piece of a table: a tab, behind which a cell of the same row begins; or a line end among tabs,
 * which ends a row or stands within a cell. Nothing is known of the lines of a table of one cell a line.
 */
export type Joint = "tab" | "break";

/** A line, or a cell of one, with what stands before it. */
export interface CellLine extends Line {
  readonly joint?: Joint;
}

/** A longer line without tabs is no piece of a cell. */
const LONGEST_PIECE = 60;

/**
 * The lines with tabs from `lines[at]` on and those between them, each cut at its tabs, and the index of the line that
 * each piece is of.
 * @param ends whether the table ends before a line, whatever it says
 */
export function cellLines(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  ends: (index: number) => boolean,
): { readonly pieces: readonly CellLine[]; readonly owners: readonly number[] } {
  const pieces: CellLine[] = [];
  const owners: number[] = [];
  for (let i = at; i < lines.length && !ends(i); i++) {
    const line = lines[i];
    const next = ends(i + 1) ? undefined : lines[i + 1];
    if (line === undefined || (i > at && !mayFollow(line, lines[i - 1], next))) break;
    for (const piece of cut(source, line)) {
      pieces.push(piece);
      owners.push(i);
    }
  }
  return { pieces, owners };
}

/** Whether a line may be of the table: it has tabs, or is short and stands right below, and is no running text. */
function mayFollow(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (edgeOf(line) === "tab") return true;
  if (line.text.length > LONGEST_PIECE || line.number > (before?.number ?? 0) + 1) return false;
  if (stateOfHead(line.text) !== null || CAPTION.test(line.text)) return false;
  return !PROSE.test(line.text) || (next !== undefined && edgeOf(next) === "tab");
}

function cut(source: SourceText, line: Line): readonly CellLine[] {
  const pieces: CellLine[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && source.text.charAt(i) !== "\t") continue;
    const text = foldedText(source.text, from, i).trim();
    const joint = pieces.length === 0 ? "break" : "tab";
    pieces.push({ number: line.number, start: from, end: i, kind: "text", text, joint });
    from = i + 1;
  }
  return pieces;
}
