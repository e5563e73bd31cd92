import type { TablePoint } from "../../../domain/point-table";
import type { PrintedPoint } from "./printed-point";
import { flatPoints } from "./table-shape";

/** More points than letters. */
const MOST = 26;
const FEWEST = 4;
/** A letter alone, or with a stroke: A, A'. */
const LETTER = /^[A-Z]['′’]?$/u;
/** A letter with a number. */
const NUMBERED = /^[A-Z]\d{1,2}$/u;

/**
 * Points named by letters whose print order goes round and whose alphabet does not: 范围:E(…)、F(…)、H(…)、G(…), or names
 * with strokes or figures taken from a plan (A, A', F', G; A, B, G1, G2). Null where a letter is left out, which may be a point that is unread, or
 * the order of the alphabet may be meant.
 */
export function letteredRing(printed: readonly PrintedPoint[]): readonly PrintedPoint[] | null {
  const closed = printed.length > FEWEST && printed.at(-1)?.key === printed[0]?.key;
  const points = closed ? printed.slice(0, -1) : printed;
  if (points.length < FEWEST || points.length > MOST) return null;
  const names = points.map(({ point }) => point.label ?? "");
  if (new Set(names).size < names.length) return null;
  if (new Set(points.map(({ key }) => key)).size < points.length || !isSimple(points)) return null;
  if (areOddNames(names)) return points;
  if (!names.every((name) => LETTER.test(name))) return null;
  const sorted = points.toSorted((a, b) => (a.label?.number ?? 0) - (b.label?.number ?? 0));
  const strokes = names.filter((name) => name.length > 1);
  const few = Math.min(strokes.length, names.length - strokes.length) < FEWEST - 1;
  // A', B', C' beside A, B, C are a ring of their own; C', B', A' behind them lead back to A
  const stroked = strokes.length > 0 && (few || strokes.join() !== strokes.toSorted().join());
  const whole = sorted.every(
    ({ label }, index) =>
      index === 0 || (label?.number === (sorted[index - 1]?.label?.number ?? 0) + 1 && strokes.length === 0),
  );
  return stroked || (whole && !isSimple(sorted)) ? points : null;
}

/** A, B, G1, G2: letters alone and numbered ones, of which no letter has points enough for a ring of its own. */
function areOddNames(names: readonly string[]): boolean {
  const numbered = names.filter((name) => NUMBERED.test(name));
  const letters = names.filter((name) => LETTER.test(name));
  if (numbered.length === 0 || letters.length === 0) return false;
  if (numbered.length + letters.length < names.length) return false;
  const counts = new Map<string, number>();
  for (const name of numbered) counts.set(name.charAt(0), (counts.get(name.charAt(0)) ?? 0) + 1);
  return letters.length < FEWEST && [...counts.values()].every((count) => count < FEWEST - 1);
}

/** Whether no two sides of a ring cross. */
function isSimple(points: readonly PrintedPoint[]): boolean {
  const flat = flatPoints(points.map(({ point }): TablePoint => point));
  const sides = flat.map((from, index) => [from, flat[(index + 1) % flat.length] ?? from] as const);
  return sides.every(([a, b], one) =>
    sides
      .slice(one + 1)
      .every(([c, d]) => turn(a, b, c) * turn(a, b, d) >= 0 || turn(c, d, a) * turn(c, d, b) >= 0),
  );
}

type Flat = readonly [number, number];

/** 1 where the way from `a` over `b` to `c` turns to one side, -1 to the other, 0 where it goes straight on. */
function turn([ax, ay]: Flat, [bx, by]: Flat, [cx, cy]: Flat): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
