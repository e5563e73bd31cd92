import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { columnOf, isOurs } from "../column";
import type { Found, FoundTable } from "../found-table";
import { cellAt } from "../grid";
import { shapeOf } from "../table-rows";
import { opensWithWords } from "./flattened-table";
import type { Layout } from "./layout";
import { streamTable } from "./stream-table";
import { wordsOf } from "./words-of-line";

/** A header on one line, and below it rows whose cells are parted by blanks and broken over lines. */
export const WRAPPED_WORDS: Layout = {
  name: "wrapped words",
  kind: "run",
  begins: ({ line, lines, at, wrappedTries }) =>
    wrappedTries < MOST_TRIES &&
    line.text.length <= LONGEST_ROW_LINE &&
    opensWithWords(line.text) &&
    /\d/u.test(lines[at + 1]?.text ?? ""),
  read: (cursor) => {
    const { source, lines, at, line } = cursor;
    const labels = wordsOf(source, line, line.number);
    if (!areLabels(source, labels)) return null;
    const found = wrappedRows(source, lines, at);
    if (found === null) cursor.wrappedTries++;
    return found;
  },
};

/** A document in which so many headers had no such rows has none. */
const MOST_TRIES = 3;

/** Fewest labels of a header on a line, and fewest of them that are ours. */
const FEWEST_LABELS = 5;
const FEWEST_OURS = 4;
/** A longer label is none. */
const LONGEST_LABEL = 16;
/** Lines that are read at first, and as far as rows fill them: what a table costs is what its length does. */
const SIZES = [8, 32, 128, 400];
/** Lines of one row. */
const LONGEST_ROW = 6;

/** Whether the words of a line are the labels of a table. */
function areLabels(source: SourceText, labels: readonly Line[]): boolean {
  if (labels.length < FEWEST_LABELS || labels.some(({ text }) => text.length > LONGEST_LABEL)) return false;
  const ours = labels.filter((label) => isOurs(columnOf(cellAt(source, label, label.start, label.end))));
  return ours.length >= FEWEST_OURS;
}

/** 宗地编号 土地位置 面积 … on one line, and below it cells with blanks and line ends in them. */
function wrappedRows(source: SourceText, lines: readonly Line[], at: number): Found | null {
  for (const cut of [true, false]) {
    let found: Found | null = null;
    for (const size of SIZES) {
      const more = rowsOfWords(source, lines.slice(at, at + size + 1), cut);
      // the last row of some lines may be cut
      const bad = more === null || (found === null && more.table.refused.length > 1);
      if (bad) break;
      found = { table: more.table, next: at + more.next };
      if (more.next < size - LONGEST_ROW || at + size >= lines.length) break;
    }
    if (found !== null) return found;
  }
  return null;
}

/**
 * The table of the words of some lines, or of a header's words and the lines below it; `next` counts lines, the first of
 * which begins no row of it.
 */
function rowsOfWords(source: SourceText, lines: readonly Line[], cut: boolean): Found | null {
  const [head, second] = lines;
  if (head === undefined || second === undefined || second.text.length > LONGEST_ROW_LINE) return null;
  const ends = lines.findIndex(({ text }, index) => index > 0 && text.length > LONGEST_ROW_LINE);
  const own = ends < 0 ? lines : lines.slice(0, ends);
  // lines count on from the first: pages do not part them
  const flat = own.flatMap((line, index) => {
    const number = head.number + index;
    return cut || line.text === head.text ? wordsOf(source, line, number) : [{ ...line, number }];
  });
  const found = streamTable(source, flat, 0).found;
  if (found === null || found.table.rows.length === 0 || !isNumbered(found.table)) return null;
  const last = flat[found.next - 1]?.number ?? head.number;
  return { table: found.table, next: last - head.number + 1 };
}

/** Whether what names the rows is of one shape: a word of another cell would not be. */
function isNumbered({ columns, rows }: FoundTable): boolean {
  const at = columns.findIndex((column) => column?.holds === "code" || column?.holds === "name");
  const shapes = new Set(rows.map((row) => shapeOf(row[at]?.mapped.text ?? "")));
  const [shape = ""] = shapes;
  return at >= 0 && shapes.size === 1 && shape !== "" && !/[≤≥<>%]/u.test(shape);
}

/** A longer line is no row of a table without edges. */
const LONGEST_ROW_LINE = 160;
