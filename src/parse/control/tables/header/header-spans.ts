import { areStates } from "../../tokens/are-states";
import { type Column, columnOf, isOurs } from "../cells/column";
import type { Cell } from "../cells/grid";
import { isStrangePlace } from "./strange-cells";
import { isDifference, isLimitWord, isMoney, isSameEnd, isUpperEnd, toldMore } from "./sub-column";

/** For each cell of the upper line of a header how many cells of the lower one stand under it. */
export type Spans = readonly number[];

const IMPOSSIBLE = -1000;
const UNTOLD = 0.5;
/** Cells beyond this are no header of ours. */
const MOST_CELLS = 40;
/** Of a cell that cannot stand in a column, against the points of its header. */
const STRANGE = -4;
const ONE_RANGE = 0.5;
/** For a state of what stands above it: 修改前 under 容积率. */
const OF_STATE = 2;

type Row = readonly Cell[];

/** The column of a cell of the lower line of a header under one of the upper line. */
export function combined(upper: Column | null, lower: Column | null, below: Cell | undefined): Column | null {
  if (below !== undefined && isDifference(below)) return null;
  const told = upper === null || below === undefined ? null : toldMore(upper, below);
  if (told !== null) return told;
  if (lower === null) return upper === null || !isOurs(upper) ? upper : { ...upper, below };
  const version = lower.version ?? upper?.version ?? null;
  if (upper !== null && isOurs(upper) && !isOurs(lower) && upper.holds !== "conditions")
    return { ...upper, version, below };
  // 土地面积(m2)及用途 over 面积 and 用途
  if (lower.holds === "area" && upper?.holds === "area")
    return { ...lower, version, unit: lower.unit ?? upper.unit };
  return { ...lower, version };
}

/** What speaks for a cell of the lower line beside the one before it: 下限 and 上限 are the two ends of one range, less often the other way round. */
function ofOneRange(before: Cell | undefined, cell: Cell): number {
  if (before === undefined || !isLimitWord(before) || !isLimitWord(cell) || isSameEnd(before, cell)) return 0;
  return isUpperEnd(cell) ? ONE_RANGE : ONE_RANGE / 2;
}

/** What speaks against a column at a place of the rows: cells of another kind, or figures that it hardly ever has. */
export function against(
  rows: readonly Row[],
  at: number,
  column: Column | null,
  before: Column | null = null,
): number {
  return isStrangePlace(rows, at, column, before) ? STRANGE : 0;
}

/**
 * How well a cell of the lower line goes under one of the upper line, beside the cell before it there, where the rows have
 * it at a place.
 */
export function goesUnder(
  upper: Column | null,
  worded: boolean,
  [before, cell]: readonly [Cell | undefined, Cell],
  rows: readonly Row[],
  at: number,
): number {
  const own = combined(upper, columnOf(cell), cell);
  const beside = before === undefined ? null : combined(upper, columnOf(before), before);
  const other = isOurs(upper) && upper?.holds !== "code" && before !== undefined;
  const paired = other && areStates(before.mapped.text, cell.mapped.text);
  return (
    (paired ? OF_STATE : under(upper, worded, cell)) +
    ofOneRange(before, cell) +
    against(rows, at, own, beside)
  );
}

/** How well the words of a cell of the lower line go under those of one of the upper line. */
function under(upper: Column | null, worded: boolean, cell: Cell): number {
  const lower = columnOf(cell);
  if (upper !== null && toldMore(upper, cell) !== null) return 3;
  if (isDifference(cell)) return upper?.holds === "indicator" || upper?.holds === "area" ? 2 : 0;
  // 修改前 and 修改后 under 容积率
  if (isOurs(upper) && upper?.holds !== "code" && lower?.holds === "group" && lower.version !== null)
    return OF_STATE;
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
 * come out. Null where no way leads there, or where several of limits alone (下限, 上限) are as good: a range under a
 * wrong head is a false one.
 * @param worded whether each cell of the upper line has words
 * @param rows those below, as far as they are known: what stands in them goes under its kind of column
 */
export function headerSpans(
  up: readonly (Column | null)[],
  worded: readonly boolean[],
  lower: readonly Cell[],
  width: number,
  rows: readonly Row[] = [],
): Spans | null {
  const [m, n] = [up.length, lower.length];
  const parents = m + n - width;
  if (parents < 1 || parents > m || m > MOST_CELLS || n > MOST_CELLS) return null;
  // best[i][j][p]: the first i upper cells hold the first j lower ones, p of them at least one
  const best = new Map<string, Place>([["0/0/0", { score: 0, taken: 0, even: false }]]);
  const own = rows.filter((row) => row.length <= width);
  for (let i = 0; i < m; i++) {
    const column = up[i] ?? null;
    for (let j = 0; j <= n; j++) {
      for (let p = 0; p <= Math.min(i, parents); p++) {
        const here = best.get(`${i}/${j}/${p}`);
        if (here === undefined) continue;
        const at = i - p + j;
        const alone = here.score + bare(column) + against(own, at, column);
        keep(best, `${i + 1}/${j}/${p}`, { score: alone, taken: 0, even: here.even });
        let score = here.score;
        for (let k = 1; j + k <= n && p < parents; k++) {
          const cell = lower[j + k - 1];
          if (cell === undefined) break;
          // one state, one end of a range has one column
          if (lower.slice(j, j + k - 1).some((other) => sameState(other, cell) || isSameEnd(other, cell)))
            break;
          const before = k > 1 ? lower[j + k - 2] : undefined;
          score += goesUnder(column, worded[i] === true, [before, cell], own, at + k - 1);
          if (score < IMPOSSIBLE / 2) break;
          keep(best, `${i + 1}/${j + k}/${p + 1}`, { score, taken: k, even: here.even });
        }
      }
    }
  }
  const end = best.get(`${m}/${n}/${parents}`);
  if (end === undefined || end.score <= 0 || (end.even && lower.some(isLimitWord))) return null;
  const spans: number[] = [];
  for (let i = m, j = n, p = parents; i > 0; i--) {
    const taken = best.get(`${i}/${j}/${p}`)?.taken ?? 0;
    spans.unshift(taken);
    j -= taken;
    if (taken > 0) p--;
  }
  return spans;
}

interface Place {
  readonly score: number;
  /** cells of the lower line under the last one of the upper line */
  readonly taken: number;
  /** another way is as good */
  readonly even: boolean;
}

function keep(best: Map<string, Place>, key: string, place: Place): void {
  const known = best.get(key);
  if (known === undefined || place.score > known.score) best.set(key, place);
  else if (place.score === known.score) best.set(key, { ...known, even: true });
}
