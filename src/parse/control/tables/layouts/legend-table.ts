import { type Line, mappedLine } from "../../../layout/line";
import { LEGEND, LEGEND_INSIDE, LEGEND_JOINT, LEGEND_ROW } from "../../../lexicon/column-words";
import type { SourceText } from "../../../text/source-text";
import { type Column, columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import { type Found, tableOf } from "../found-table";
import { cellsBetween } from "./cells-between";
import type { Layout } from "./layout";

/** Rows of a code and values between strokes, below a line that says what they are. */
export const LEGEND_ABOVE: Layout = {
  name: "legend above",
  kind: "form",
  begins: ({ line }) => LEGEND.test(line.text),
  read: ({ source, lines, at, line }) => legendAbove(source, lines, at, line),
};

/** The same in one line, the legend behind the first values. */
export const LEGEND_BEHIND: Layout = {
  name: "legend behind",
  kind: "form",
  begins: ({ line }) => !LEGEND.test(line.text) && LEGEND_INSIDE.test(line.text),
  read: ({ source, lines, at, line }) => legendBehind(source, lines, at, line),
};

/** Fewest labels of ours that make a legend. */
const FEWEST_OURS = 3;

/**
 * Rows of a code and values between strokes, below a line that says what they are: 各地块指标(面积/容积率/建筑密度)如下: and
 * 2.35公顷/2.0/25%. Null for anything else.
 */
function legendAbove(source: SourceText, lines: readonly Line[], at: number, line: Line): Found | null {
  const mapped = mappedLine(source, line);
  const inside = LEGEND.exec(mapped.text)?.[1];
  if (inside === undefined) return null;
  const from = mapped.text.indexOf(inside);
  const labels = cellsBetween(source, line, mapped, from, from + inside.length, LEGEND_JOINT).map(columnOf);
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

/** 2.0/25%/35%(容积率/建筑密度/绿地率);A-02:1.8/28%/30%: the legend behind the first values of one line. */
function legendBehind(source: SourceText, lines: readonly Line[], at: number, line: Line): Found | null {
  const mapped = mappedLine(source, line);
  const match = LEGEND_INSIDE.exec(mapped.text);
  const inside = match?.[1];
  if (match === null || inside === undefined) return null;
  const from = match.index + 1;
  const labels = cellsBetween(source, line, mapped, from, from + inside.length, LEGEND_JOINT).map(columnOf);
  if (labels.filter(isOurs).length < FEWEST_OURS) return null;
  const rows: (readonly Cell[])[] = [];
  let start = 0;
  for (const piece of mapped.text.split(/[;。]/u)) {
    const end = Math.min(start + piece.length, match.index > start ? match.index : Number.POSITIVE_INFINITY);
    const row = rowOf(source, line, mapped, start, end);
    if (row?.length === labels.length + 1) rows.push(row);
    start += piece.length + 1;
  }
  const [header] = rows[0] ?? [];
  if (header === undefined) return null;
  const code: Column = { version: null, header, holds: "code" };
  const table = tableOf(source, lines, at, [code, ...labels], rows);
  return table.rows.length === 0 ? null : { table, next: at + 1 };
}

/** A code, a colon and values from `from` to `to` of a line; null for another stretch. */
function rowOf(
  source: SourceText,
  line: Line,
  mapped = mappedLine(source, line),
  from = 0,
  to = mapped.text.length,
): readonly Cell[] | null {
  const code = LEGEND_ROW.exec(mapped.text.slice(from, to))?.[1];
  if (code === undefined) return null;
  const values = cellsBetween(source, line, mapped, from + code.length + 1, to, LEGEND_JOINT);
  return [...cellsBetween(source, line, mapped, from, from + code.length, null), ...values];
}
