import { type Column, columnOf, isOurs } from "./column";
import type { Cell } from "./grid";
import { isMoney, toldMore } from "./sub-column";

/** For each cell of the upper line of a header how many cells of the lower one stand under it. */
export type Spans = readonly number[];

const IMPOSSIBLE = -1000;
const UNTOLD = 0.5;
/** Cells beyond this are no header of ours. */
const MOST_CELLS = 40;

/** How well a cell of the lower line goes under one of the upper line. */
export function under(upper: Column | null, worded: boolean, cell: Cell): number {
  const lower = columnOf(cell);
  if (upper !== null && toldMore(upper, cell) !== null) return 3;
  // 修改前 and 修改后 under 容积率
  if (isOurs(upper) && upper?.holds !== "code" && lower?.holds === "group" && lower.version !== null)
    return 2;
  switch (upper?.holds) {
    case "group":
    case "conditions":
      // 名称 stands under 用地性质 rather than under 控制指标
      return isMoney(cell)
        ? -2
        : isOurs(lower) && (upper.version !== null || lower?.holds !== "name")
          ? 3
          : 0;
    case "indicator":
      return lower?.holds === "indicator" && lower.term.key === upper.term.key ? 3 : IMPOSSIBLE;
    case "area":
      return lower?.holds === "area" ? 1 : IMPOSSIBLE;
    case "use":
      return lower?.holds === "use" || lower?.holds === "useCode" ? 1 : IMPOSSIBLE;
    case "other":
      return isOurs(lower) ? IMPOSSIBLE : 1;
    // 环境容量 over 绿地率: words that announce nothing may stand over anything
    case undefined:
      return !isOurs(lower) ? 1 : worded ? UNTOLD : IMPOSSIBLE;
    default:
      return IMPOSSIBLE;
  }
}

function sameState(one: Cell, two: Cell): boolean {
  const version = columnOf(one)?.version ?? null;
  return version !== null && version === columnOf(two)?.version && columnOf(two)?.holds === "group";
}

/** A header of a group that has nothing under it. */
function bare(upper: Column | null): number {
  return upper?.holds === "group" || upper?.holds === "conditions" ? -2 : 0;
}

/**
 * How the cells of the lower line spread over those of the upper one, where the cells that span were copied once and
 * the empty ones are lost: in order, each where it goes best (dynamic programming), so that rows of `width` cells
 * come out. Null where no way leads there.
 * @param worded whether each cell of the upper line has words
 */
export function headerSpans(
  up: readonly (Column | null)[],
  worded: readonly boolean[],
  lower: readonly Cell[],
  width: number,
): Spans | null {
  const [m, n] = [up.length, lower.length];
  const parents = m + n - width;
  if (parents < 1 || parents > m || m > MOST_CELLS || n > MOST_CELLS) return null;
  // best[i][j][p]: the first i upper cells hold the first j lower ones, p of them at least one
  type Place = { readonly score: number; readonly taken: number };
  const best = new Map<string, Place>([["0/0/0", { score: 0, taken: 0 }]]);
  for (let i = 0; i < m; i++) {
    const column = up[i] ?? null;
    for (let j = 0; j <= n; j++) {
      for (let p = 0; p <= Math.min(i, parents); p++) {
        const here = best.get(`${i}/${j}/${p}`);
        if (here === undefined) continue;
        keep(best, `${i + 1}/${j}/${p}`, { score: here.score + bare(column), taken: 0 });
        let score = here.score;
        for (let k = 1; j + k <= n && p < parents; k++) {
          const cell = lower[j + k - 1];
          if (cell === undefined) break;
          // one state has one column
          if (lower.slice(j, j + k - 1).some((other) => sameState(other, cell))) break;
          score += under(column, worded[i] === true, cell);
          if (score < IMPOSSIBLE / 2) break;
          keep(best, `${i + 1}/${j + k}/${p + 1}`, { score, taken: k });
        }
      }
    }
  }
  if ((best.get(`${m}/${n}/${parents}`)?.score ?? 0) <= 0) return null;
  const spans: number[] = [];
  for (let i = m, j = n, p = parents; i > 0; i--) {
    const taken = best.get(`${i}/${j}/${p}`)?.taken ?? 0;
    spans.unshift(taken);
    j -= taken;
    if (taken > 0) p--;
  }
  return spans;
}

function keep<T extends { readonly score: number }>(best: Map<string, T>, key: string, place: T): void {
  const known = best.get(key);
  if (known === undefined || place.score > known.score) best.set(key, place);
}
