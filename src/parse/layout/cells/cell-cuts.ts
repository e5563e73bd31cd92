import { figuresAlike } from "../../text/figures-alike";
import { type CutColumn, cellCost, MOST_LINES } from "./cut-costs";
import type { CutLines } from "./cut-lines";

/** A cell: its first line and the one behind its last, counted from the first line below the labels. */
export interface CellCut {
  readonly from: number;
  readonly to: number;
}

/** What a row is worth, so that a table ends where its rows do. */
const ROW_WORTH = 2;
/** What each of the first lines costs that go under no column. */
const LEFT = 0.6;
const MOST_LEFT = 3;
/** Two ways to cut cells that cost as much are none. */
const APART = 0.12;

/**
 * Cells of rows, one column after the other, cut from lines so that they cost least: the rows are as many as go under
 * their columns. Whether another cut costs hardly more is for `isDoubtful` to say.
 */
export function cellCuts(lines: CutLines, columns: readonly CutColumn[]): readonly CellCut[] {
  const width = columns.length;
  const best: number[][] = Array.from({ length: lines.count + 1 }, () => []);
  const begins: number[][] = Array.from({ length: lines.count + 1 }, () => []);
  const origin = best[0];
  if (origin === undefined) return [];
  origin[0] = 0;
  let end = 0;
  let least = 0;
  for (let from = 0; from < lines.count; from++)
    for (const [index, column] of columns.entries()) {
      const before = best[from]?.[index];
      if (before === undefined) continue;
      const most = Math.min(lines.count, from + MOST_LINES[column.sort]);
      for (let to = from + 1; to <= most; to++) {
        const next = (index + 1) % width;
        const cost = before + cellCost(lines, from, to, column) - (next === 0 ? ROW_WORTH : 0);
        if (cost >= (best[to]?.[next] ?? Number.POSITIVE_INFINITY)) continue;
        (best[to] ?? [])[next] = cost;
        (begins[to] ?? [])[next] = from;
        if (next !== 0) continue;
        const left = LEFT * Math.min(lines.count - to, MOST_LEFT);
        if (cost + left < least) {
          least = cost + left;
          end = to;
        }
      }
    }
  const cuts: CellCut[] = [];
  for (let to = end, index = 0; to > 0; ) {
    const from = begins[to]?.[index] ?? 0;
    cuts.unshift({ from, to });
    to = from;
    index = (index + width - 1) % width;
  }
  return cuts;
}

/** What all cells cost together. */
export function costOf(lines: CutLines, cuts: readonly CellCut[], columns: readonly CutColumn[]): number {
  return cuts.reduce((sum, { from, to }, index) => {
    const column = columns[index % columns.length];
    return column === undefined ? sum : sum + cellCost(lines, from, to, column);
  }, 0);
}

/** Whether the end of any cell might as well stand a line higher or lower. */
export function isDoubtful(
  lines: CutLines,
  cuts: readonly CellCut[],
  columns: readonly CutColumn[],
): boolean {
  return cuts.some((cut, index) => {
    const next = cuts[index + 1];
    const [column, following] = [columns[index % columns.length], columns[(index + 1) % columns.length]];
    if (next === undefined || column === undefined || following === undefined) return false;
    const cost = (end: number): number =>
      cellCost(lines, cut.from, end, column) + cellCost(lines, end, next.to, following);
    const own = cost(cut.to);
    return [cut.to - 1, cut.to + 1].some((end) => end > cut.from && end < next.to && cost(end) - own < APART);
  });
}

/** The columns with what their cells tell: how wide they are, and how most of them end. */
export function learned(
  lines: CutLines,
  cuts: readonly CellCut[],
  columns: readonly CutColumn[],
): readonly CutColumn[] {
  return columns.map((column, index) => {
    const own = cuts.filter((_, at) => at % columns.length === index);
    const widths = own
      .filter(({ from, to }) => to - from > 1)
      .flatMap(({ from, to }) => linesBetween(from, to - 1).map((line) => lines.width(line)));
    return {
      ...column,
      width: widths.length === 0 ? null : Math.max(...widths),
      ending: column.told
        ? column.ending
        : common(own.map(({ from, to }) => endingOf(column, lines, from, to))),
    };
  });
}

function linesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function endingOf({ sort }: CutColumn, lines: CutLines, from: number, to: number): string {
  return sort === "code" ? figuresAlike(lines.words(from, to)) : (lines.at(to - 1).at(-1) ?? "");
}

/** What three of five cells have, of three and more. */
function common(endings: readonly string[]): string | null {
  if (endings.length < 3) return null;
  const counts = new Map<string, number>();
  for (const sign of endings) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 5 >= endings.length * 3)?.[0] ?? null;
}
