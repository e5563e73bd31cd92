import Flatbush from "flatbush";
import type { Position, PositionRing } from "./position";

/** Two edges of a ring that cross; edge k runs from vertex k to the next. */
export interface Crossing {
  readonly edges: readonly [number, number];
  readonly at: Position;
}

const side = (a: Position, b: Position, p: Position): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Where two segments cross in their insides; null where they only touch, or not even that. */
export function crossingPoint(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [sc, sd, sa, sb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (sc * sd >= 0 || sa * sb >= 0) return null;
  const t = sa / (sa - sb);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** The places where edges of a ring cross each other, in order of the edges. Expected cost n log n. */
function* eachCrossing(ring: PositionRing): Generator<Crossing> {
  const count = ring.length;
  const [origin] = ring;
  if (count < 4 || origin === undefined) return;
  // from a local origin, so that products of ten-digit coordinates keep their millimetres
  const local = ring.map(([x, y]): Position => [x - origin[0], y - origin[1]]);
  const edge = (k: number): [Position, Position] => {
    const from = local[k] ?? origin;
    return [from, local[(k + 1) % count] ?? from];
  };
  const index = new Flatbush(count);
  for (let k = 0; k < count; k += 1) {
    const [a, b] = edge(k);
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  for (let k = 0; k < count; k += 1) {
    const [a, b] = edge(k);
    const box = [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    ] as const;
    for (const other of index.search(...box).sort((p, q) => p - q)) {
      if (other <= k) continue;
      const at = crossingPoint(a, b, ...edge(other));
      if (at !== null) yield { edges: [k, other], at: [at[0] + origin[0], at[1] + origin[1]] };
    }
  }
}

/** All places where edges of a ring cross each other, in order of the edges. */
export function crossings(ring: PositionRing): Crossing[] {
  return [...eachCrossing(ring)];
}

/** Whether edges of a ring cross each other; ends at the first that do. */
export function crossesItself(ring: PositionRing): boolean {
  return eachCrossing(ring).next().done !== true;
}
