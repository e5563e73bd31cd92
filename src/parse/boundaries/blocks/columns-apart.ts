import type { TableRing } from "../../../domain/point-table";
import { follows } from "../points/point-label";
import { pieceName } from "../rows/piece-cells";
import { isLand, namesSideBySide } from "../rows/side-by-side";
import type { Block } from "./block";
import type { PointList } from "./block-reading";

/** Lands side by side whose points are numbered on from one to the next: indices of the points of each in their list. */
export interface ColumnsApart {
  readonly names: readonly string[];
  readonly columns: readonly (readonly number[])[];
}

const MOST_COLUMNS = 4;
const FEWEST_POINTS = 3;

/**
 * The columns of points under names of lands that stand side by side (礁区一 | 礁区二 above the header of all columns, or
 * 1# and 2# in the first row); null where as many names as columns are not printed.
 */
export function columnsApart(block: Block, { pairs, points }: PointList): ColumnsApart | null {
  const { text } = block.window;
  const lead = text.slice(block.leadFrom, block.from);
  for (let count = 2; count <= MOST_COLUMNS && count * FEWEST_POINTS <= points.length; count++) {
    const above = namesSideBySide(lead, count);
    const cells = pairs.slice(0, count).map(({ label, first }, index) => {
      const from = index === 0 ? block.leadFrom : (pairs[index - 1]?.second.to ?? 0);
      return pieceName(text.slice(from, label?.from ?? first.from), lead) ?? "";
    });
    const own = cells.includes("") || new Set(cells).size < count ? null : cells;
    const names = above?.every(isLand) === true ? above : own;
    const columns = names === null ? null : runsOf(points, count);
    if (names !== null && columns !== null) return { names, columns };
  }
  return null;
}

/** The names in merged cells before the first points of rings that stand side by side: 1# and 2# under 采区. */
export function cellNames(
  { window: { text }, leadFrom, from }: Block,
  { pairs, points }: PointList,
  rings: readonly TableRing[],
): readonly string[] | null {
  const lead = text.slice(leadFrom, from);
  const names = rings.flatMap((ring) => {
    const at = points.findIndex(({ point }) => point === ring.points[0]);
    const pair = pairs[at];
    const before = at === 0 ? leadFrom : (pairs[at - 1]?.second.to ?? 0);
    return pair === undefined
      ? []
      : (pieceName(text.slice(before, pair.label?.from ?? pair.first.from), lead) ?? []);
  });
  return names.length === rings.length && new Set(names).size === names.length && names.length > 1
    ? names
    : null;
}

/** Points dealt to as many runs as there are columns, each to the one that its number follows; null where one follows none. */
function runsOf(points: PointList["points"], count: number): number[][] | null {
  const runs = points.slice(0, count).map((_point, index) => [index]);
  for (const [index, { label }] of points.entries()) {
    if (index < count) continue;
    const run = runs.find((own) => {
      const last = points[own.at(-1) ?? 0]?.label ?? null;
      const back = own.length >= FEWEST_POINTS && points[own[0] ?? 0]?.key === points[index]?.key;
      return back || (label !== null && last !== null && follows(last, label));
    });
    if (run === undefined) return null;
    run.push(index);
  }
  return runs.every(({ length }) => length >= FEWEST_POINTS) ? runs : null;
}
