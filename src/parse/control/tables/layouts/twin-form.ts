import type { Line } from "../../../layout/line";
import type { Version } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import { type Column, columnOf, isOurs } from "../cells/column";
import { type Cell, cellAt, edgeOf, emptyCell } from "../cells/grid";
import type { Cutter } from "../cutter";
import { type Found, tableOf } from "../found-table";
import type { Layout } from "./layout";

/** Forms side by side: a label and its value in each cell. */
export const TWIN_FORMS: Layout = {
  name: "twin forms",
  kind: "form",
  begins: ({ edge }) => edge !== null,
  read: ({ cutter, lines, at }) => twinForm(cutter, lines, at),
};

/** Fewest lines of labels that make a form. */
const FEWEST_LINES = 3;
/** More forms do not stand side by side. */
const MOST_FORMS = 4;

/** One line of forms side by side: the label of each cell, and the value behind its colon. */
interface TwinLine {
  readonly labels: readonly Cell[];
  readonly values: readonly Cell[];
  readonly same: boolean;
}

/**
 * Forms side by side: on nearly every line the same label in each cell (容积率:≤3.0    容积率:≤1.8), above them the names of the
 * parcels or of the states. Null where the lines from `lines[at]` on are none.
 */
function twinForm(cutter: Cutter, lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const edge = line === undefined ? null : edgeOf(line);
  if (line === undefined || edge === null) return null;
  const heads = cutter.cells(line, edge, true) ?? [];
  const count = heads.length;
  if (count < 2 || count > MOST_FORMS || heads.some((cell) => cell.mapped.text === "")) return null;
  const own = twinLine(cutter, line, count);
  const from = own === null ? at + 1 : at;
  const found: TwinLine[] = [];
  for (let i = from; i < lines.length; i++) {
    const row = lines[i];
    const twin = row === undefined ? null : twinLine(cutter, row, count);
    if (twin === null) break;
    found.push(twin);
  }
  if (found.length < FEWEST_LINES) return null;
  if (found.filter(({ same }) => same).length < found.length / 2) return null;
  // where the labels differ, every form has a column of its own
  const columns = found.flatMap(({ labels, same }, line) =>
    (same ? labels.slice(0, 1) : labels).map((label, place) => ({
      line,
      column: columnOf(label),
      place: same ? null : place,
    })),
  );
  if (columns.filter(({ column }) => isOurs(column)).length < 2) return null;
  const states = heads.map((cell) => stateOfHead(cell.mapped.text));
  const stated = own === null && states.every((state): state is Version => state !== null);
  const named = own === null && !stated;
  const rows = heads.map((head, place) => {
    const values = columns.map(({ line, place: of }) =>
      of === null || of === place ? (found[line]?.values[place] ?? head) : emptyCell(cutter.source, head),
    );
    return named ? [head, ...values] : values;
  });
  const [first] = heads;
  // 地块一 above 宗地编号:XD2031-11 is a name
  const holds = columns.some(({ column }) => column?.holds === "code") ? "name" : "code";
  const code: readonly Column[] =
    named && first !== undefined ? [{ version: null, header: first, holds }] : [];
  const table = tableOf(
    cutter.source,
    lines,
    at,
    [...code, ...columns.map(({ column }) => column)],
    rows,
    stated ? states : [],
  );
  return table.rows.length < count ? null : { table, next: from + found.length };
}

function twinLine(cutter: Cutter, line: Line, count: number): TwinLine | null {
  const edge = edgeOf(line);
  const cells = edge === null ? null : cutter.cells(line, edge, true);
  if (cells === null || cells.length !== count) return null;
  const labels: Cell[] = [];
  const values: Cell[] = [];
  for (const cell of cells) {
    const { text, starts } = cell.mapped;
    const colon = text.indexOf(":");
    const behind = starts[colon + 1];
    if (colon < 2) return null;
    labels.push(cellAt(cutter.source, cell.evidence.start, starts[colon] ?? cell.evidence.end));
    values.push(cellAt(cutter.source, behind ?? cell.evidence.end, cell.evidence.end));
  }
  const same = new Set(labels.map((label) => label.mapped.text)).size === 1;
  return { labels, values, same };
}
