import { COUNTED_NAME } from "../../lexicon/table-columns";
import type { Block } from "./block";
import type { PointList } from "./block-reading";

/** Pieces of land whose points are numbered on from one to the next: their names, and the points of each by index. */
export interface PiecesBehind {
  readonly names: readonly string[];
  readonly runs: readonly (readonly number[])[];
}

/** Levels and lengths that may stand between the last coordinate of a row and its remark, in characters. */
const REACH = 48;
const FEWEST_POINTS = 3;
/** The last cell of a line, behind a tab, a bar or blanks. */
const LAST_CELL = /[\t|]\s{0,4}([^\s\t|]{3,12})[\s|]{0,6}$|\s{2}([^\s\t|]{3,12})\s{0,6}$/u;

/**
 * The pieces that a column of remarks behind the points names in the first row of each (备注: Ⅰ号矿体), its cells merged over
 * the others; null where it names no two of them.
 */
export function piecesBehind({ window: { text } }: Block, lists: readonly PointList[]): PiecesBehind | null {
  const [main] = lists;
  if (main === undefined || lists.some(({ pairs }) => pairs.length !== main.pairs.length)) return null;
  const names: string[] = [];
  const runs: number[][] = [];
  for (const index of main.pairs.keys()) {
    const to = lists.reduce((end, { pairs }) => Math.max(end, pairs[index]?.second.to ?? 0), 0);
    const rest = text.slice(to, to + REACH).split("\n", 1)[0] ?? "";
    const [, barred, blank] = LAST_CELL.exec(rest) ?? [];
    const cell = barred ?? blank ?? null;
    const name = cell !== null && COUNTED_NAME.test(cell) ? cell : null;
    if (name !== null && name !== names.at(-1)) {
      names.push(name);
      runs.push([]);
    }
    // the first row has to name a piece
    const run = runs.at(-1);
    if (run === undefined) return null;
    run.push(index);
  }
  const whole = runs.every(({ length }) => length >= FEWEST_POINTS) && new Set(names).size === names.length;
  return names.length > 1 && whole ? { names, runs } : null;
}
