import type { Position, PositionRing } from "../position";

/** Edges shorter than this turn by any angle through rounding and point error alone (5 cm class). */
const SHORT_EDGE_METRES = 0.2;
/** What a surveyor would draw straight or square. */
const SQUARE_DEGREES = 1;

/**
 * Bits to write down one turn of a ring: next to nothing where it goes straight on or turns square, as boundaries
 * of parcels mostly do, up to seven where it turns back on itself.
 */
function turnBits(before: Position, at: Position, after: Position): number {
  const [ax, ay] = [at[0] - before[0], at[1] - before[1]];
  const [bx, by] = [after[0] - at[0], after[1] - at[1]];
  if (Math.hypot(ax, ay) < SHORT_EDGE_METRES || Math.hypot(bx, by) < SHORT_EDGE_METRES) return 0;
  const turn = Math.abs((Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI);
  const deviation = Math.min(turn, Math.abs(turn - 90));
  return Math.log2(1 + deviation / SQUARE_DEGREES);
}

/** Bits of the turns of a ring at all vertices, or at those given. */
export function ringBits(ring: PositionRing, at: Iterable<number> = ring.keys()): number {
  const count = ring.length;
  let bits = 0;
  for (const index of at) {
    const before = ring[(index + count - 1) % count];
    const here = ring[index];
    const after = ring[(index + 1) % count];
    if (before !== undefined && here !== undefined && after !== undefined)
      bits += turnBits(before, here, after);
  }
  return bits;
}

/** Change of the bits where one vertex moves: only it and its neighbours turn differently. */
export function movedVertexBits(ring: PositionRing, index: number, to: Position): number {
  const count = ring.length;
  const around = [-2, -1, 0, 1, 2].map((step) => (index + step + 2 * count) % count);
  const before = around.map((k): Position => ring[k] ?? to);
  const after = before.map((at, k): Position => (k === 2 ? to : at));
  return ringBits(after, [1, 2, 3]) - ringBits(before, [1, 2, 3]);
}
