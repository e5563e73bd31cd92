import type { Line } from "../layout/line";
import type { SourceText } from "../text/source-text";
import { columnOf, isOurs } from "./column";
import { type CountedBlock, type CountedRow, countedBlocks, countedRow } from "./counted-rows";
import { type Found, tableOf } from "./found-table";
import { type Cell, cellAt } from "./grid";
import { labelAt } from "./stacked-labels";
import { type Columns, flatColumns, isHeader, spread } from "./table-columns";
import type { AlignedRow } from "./table-rows";

/** Lines that the header may have. */
const MOST_LINES = 60;
/** Fewest indicators that make a header of ours. */
const FEWEST_OURS = 3;
/** A longer line is no label. */
const LONGEST_LABEL = 30;

/**
 * A table of one line a cell, or several, whose rows are counted: the labels begin with 序号, the rows with 1, 2, 3.
 * The numbers tell where each row begins, so that a cell of several lines and a lost one can be told. Null for
 * anything else.
 */
export function countedTable(source: SourceText, lines: readonly Line[], at: number): Found | null {
  if (!/^序 ?号$/u.test(lines[at]?.text ?? "")) return null;
  let one = at + 1;
  while (one < at + MOST_LINES && lines[one] !== undefined && lines[one]?.text !== "1") one++;
  if (lines[one]?.text !== "1") return null;
  const labels = labelsOf(source, lines.slice(at, one));
  if (labels === null || !isHeader(labels.filter((cell) => columnOf(cell) !== null))) return null;
  const blocks = countedBlocks(lines, one, labels.length);
  let best: {
    readonly columns: Columns;
    readonly rows: readonly CountedRow[];
    readonly score: number;
  } | null = null;
  for (const columns of readings(labels, blocks)) {
    if (columns.filter(isOurs).length < FEWEST_OURS) continue;
    const rows = blocks.flatMap((block) => countedRow(source, lines, block, columns) ?? []);
    const score = rows.reduce((sum, row) => sum + row.score, 0);
    if (rows.length > 0 && (best === null || score > best.score)) best = { columns, rows, score };
  }
  if (best === null || best.score <= 0) return null;
  const rows: AlignedRow[] = best.rows.flatMap((row) => [...row.rows]);
  const table = tableOf(source, lines, at, best.columns, []);
  return { table: { ...table, rows }, next: best.rows.at(-1)?.next ?? one };
}

/** The labels, each of one line or of several; one that is not ours is a line of its own. */
function labelsOf(source: SourceText, lines: readonly Line[]): readonly Cell[] | null {
  const labels: Cell[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (line === undefined || line.text.length > LONGEST_LABEL) return null;
    const known = labelAt(source, lines, i);
    labels.push(known?.cell ?? cellAt(source, line, line.start, line.end));
    i = known?.next ?? i + 1;
  }
  return labels;
}

/** The ways to read the labels as columns: as they stand, without headers of groups, or with a second line behind. */
function readings(labels: readonly Cell[], blocks: readonly CountedBlock[]): readonly Columns[] {
  const plain = labels.map(columnOf);
  const isGroup = (place: number): boolean =>
    plain[place]?.holds === "group" || plain[place]?.holds === "conditions";
  const single = plain.filter((_, place) => !isGroup(place));
  const found: Columns[] = [single];
  const flat = flatColumns(labels);
  if (flat !== null) found.push(flat);
  const width = Math.min(...blocks.map(({ from, to }) => to - from));
  if (width >= labels.length || !plain.some((_, place) => isGroup(place))) return found;
  for (let split = 2; split < labels.length; split++) {
    if (plain[split]?.holds !== "indicator") continue;
    const columns = spread(plain.slice(0, split), labels.slice(split), width);
    if (columns !== null) found.push(columns);
  }
  return found;
}
