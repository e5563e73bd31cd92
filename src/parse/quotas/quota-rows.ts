import type { Line } from "../layout/line";
import { isPlaceName, isTotalName } from "../lexicon/administrative-places";
import type { SourceText } from "../text/source-text";
import { type Cell, type CellLine, cellLine } from "./row-cells";

/** A row of a table. `first` and `last` (included) index the lines of the section. */
export interface QuotaRow {
  readonly name: string;
  readonly cells: Cell[];
  readonly aligned: boolean;
  readonly first: number;
  last: number;
}

/** Rows that stand together. */
export interface RowGroup {
  readonly rows: readonly QuotaRow[];
  readonly first: number;
  readonly last: number;
}

/** A table by places has at least this many rows of places. */
const FEWEST_ROWS = 3;

/** Words alone on lines between rows: a repeated header, a label in pieces. */
const MOST_WORD_LINES = 4;

const LONGEST_LABEL = 14;

/**
 * The groups of rows in a section: a place with figures behind or below it, rows with other labels between them,
 * figures on a line of their own belong to the row above. A header that comes again after a page break is skipped.
 */
export function rowGroups(source: SourceText, lines: readonly Line[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!mayOpen(source, lines, i)) continue;
    const group = groupFrom(source, lines, i);
    const places = group.rows.filter((row) => isPlaceName(row.name) && row.cells.length > 0);
    if (places.length >= FEWEST_ROWS) groups.push(group);
    i = Math.max(i, group.last);
  }
  return groups;
}

function lineAt(source: SourceText, lines: readonly Line[], index: number): CellLine | null {
  const line = lines[index];
  return line === undefined || line.kind !== "text" ? null : cellLine(source, line);
}

/** A table begins with a place or a total that has figures behind it, or on the next line. */
function mayOpen(source: SourceText, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.kind !== "text" || !beginsWithPlace(line.text)) return false;
  const row = cellLine(source, line);
  if (row === null || !(isPlaceName(row.label) || isTotalName(row.label))) return false;
  if (row.cells.length > 0) return true;
  for (let i = index + 1; i < Math.min(lines.length, index + 6); i++) {
    const next = lines[i];
    if (next === undefined || next.kind !== "text") continue;
    const cells = cellLine(source, next);
    return cells !== null && cells.label === "" && cells.cells.length > 0;
  }
  return false;
}

/** A quick look before the line is taken apart: its first words, blanks inside them dropped, name a place. */
function beginsWithPlace(text: string): boolean {
  const head = /^[|\s]*(?:\d{1,6}[.、|\s]\s*)?([\p{Script=Han}\s]{2,24})/u.exec(text.slice(0, 40))?.[1] ?? "";
  const name = head.replace(/\s+/gu, "");
  return isPlaceName(name) || isTotalName(name);
}

function groupFrom(source: SourceText, lines: readonly Line[], first: number): RowGroup {
  const rows: QuotaRow[] = [];
  let last = first;
  let words: { label: string; index: number }[] = [];
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind !== "text") continue;
    const read = lineAt(source, lines, i);
    const previous = rows.at(-1);
    if (read === null) {
      if (line.text.length > 60 || /[。;:]/u.test(line.text) || words.length >= MOST_WORD_LINES) break;
      words.push({ label: "", index: i });
      continue;
    }
    if (read.label === "") {
      const pieces = words.filter((word) => word.label !== "");
      if (words.length > 0 && pieces.length === words.length && pieces.length <= 3 && isFull(rows)) {
        const name = pieces.map((word) => word.label).join("");
        rows.push({
          name,
          cells: [...read.cells],
          aligned: read.aligned,
          first: pieces[0]?.index ?? i,
          last: i,
        });
      } else if (previous !== undefined && words.length === 0) {
        previous.cells.push(...read.cells);
        previous.last = i;
      } else break;
      words = [];
      last = i;
      continue;
    }
    const named = isPlaceName(read.label) || isTotalName(read.label);
    if (read.cells.length > 0 && (named || (rows.length > 0 && read.label.length <= LONGEST_LABEL))) {
      rows.push({ name: read.label, cells: [...read.cells], aligned: read.aligned, first: i, last: i });
      words = [];
      last = i;
      if (isTotalName(read.label) && rows.length > FEWEST_ROWS) break;
      continue;
    }
    if (named && rows.length >= 0 && mayOpen(source, lines, i)) {
      rows.push({ name: read.label, cells: [], aligned: false, first: i, last: i });
      words = [];
      continue;
    }
    if (read.label.length > 40 || words.length >= MOST_WORD_LINES) break;
    words.push({ label: read.label, index: i });
  }
  return { rows: rows.filter((row) => row.cells.length > 0), first, last };
}

/** Whether the last row has as many cells as the widest: then the next figures open a row of their own. */
function isFull(rows: readonly QuotaRow[]): boolean {
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return (rows.at(-1)?.cells.length ?? 0) >= widest;
}
