import { type Line, mappedLine } from "../layout/line";
import { LEGEND, LEGEND_JOINT, LEGEND_ROW } from "../lexicon/column-words";
import type { MappedText } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";
import { type Column, columnOf, isOurs } from "./column";
import { type Found, tableOf } from "./found-table";
import { type Cell, cellAt } from "./grid";

/** Fewest labels of ours that make a legend. */
const FEWEST_OURS = 3;

/**
 * Rows of a code and values between strokes, below a line that says what they are: 各地块指标(面积/容积率/建筑密度)如下: and
 * 2.35公顷/2.0/25%. Null for anything else.
 */
export function legendTable(source: SourceText, lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  if (line === undefined || !LEGEND.test(line.text)) return null;
  const mapped = mappedLine(source, line);
  const inside = LEGEND.exec(mapped.text)?.[1];
  if (inside === undefined) return null;
  const from = mapped.text.indexOf(inside);
  const labels = split(source, line, mapped, from, from + inside.length).map(columnOf);
  if (labels.filter(isOurs).length < FEWEST_OURS) return null;
  const rows: (readonly Cell[])[] = [];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const below = lines[next];
    const row = below === undefined ? null : rowOf(source, below);
    if (row === null || row.length !== labels.length + 1) break;
    rows.push(row);
  }
  const [header] = rows[0] ?? [];
  if (header === undefined) return null;
  const code: Column = { version: null, header, holds: "code" };
  const table = tableOf(source, lines, at, [code, ...labels], rows);
  return table.rows.length === 0 ? null : { table, next };
}

/** A code, a colon and values; null for another line. */
function rowOf(source: SourceText, line: Line): readonly Cell[] | null {
  const mapped = mappedLine(source, line);
  const code = LEGEND_ROW.exec(mapped.text)?.[1];
  if (code === undefined) return null;
  const values = split(source, line, mapped, code.length + 1, mapped.text.length);
  return [...split(source, line, mapped, 0, code.length, false), ...values];
}

/** The parts of a stretch of a line between its strokes, or the whole of it as one cell. */
function split(
  source: SourceText,
  line: Line,
  mapped: MappedText,
  from: number,
  to: number,
  apart = true,
): readonly Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(apart && LEGEND_JOINT.test(mapped.text.charAt(i)))) continue;
    const [first, end] = [mapped.starts[start] ?? line.end, mapped.ends[i - 1] ?? line.end];
    cells.push(cellAt(source, line, Math.min(first, end), end));
    start = i + 1;
  }
  return cells;
}
