import type { Position, PositionRing } from "../position";

/** Edges shorter than this turn by any angle through rounding and point error alone (5 cm class). */
const SHORT_EDGE_METRES = 0.2;
/** What a surveyor would draw straight or square. */
const SQUARE_DEGREES = 1;
/** Bits to say that a turn goes on as those beside it do: a curve. */
const CURVE_BITS = 2;

/** Degrees by which a ring turns at a vertex; null beside edges too short to have a direction. */
function turnAt(ring: PositionRing, index: number): number | null {
  const count = ring.length;
  const at = ring[index % count];
  const before = ring[(index + count - 1) % count];
  const after = ring[(index + 1) % count];
  if (before === undefined || at === undefined || after === undefined) return null;
  const [ax, ay] = [at[0] - before[0], at[1] - before[1]];
  const [bx, by] = [after[0] - at[0], after[1] - at[1]];
  if (Math.hypot(ax, ay) < SHORT_EDGE_METRES || Math.hypot(bx, by) < SHORT_EDGE_METRES) return null;
  return (Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI;
}

/**
 * Bits to write down one turn of a ring: next to nothing where it goes straight on or turns square, as boundaries
 * of parcels mostly do, few where it turns as its neighbours do, up to seven where it turns back on itself.
 */
function turnBits(ring: PositionRing, index: number): number {
  const turn = turnAt(ring, index);
  if (turn === null) return 0;
  const square = Math.min(Math.abs(turn), Math.abs(Math.abs(turn) - 90));
  const bits = Math.log2(1 + square / SQUARE_DEGREES);
  if (bits <= CURVE_BITS) return bits;
  const [before, after] = [turnAt(ring, index + ring.length - 1), turnAt(ring, index + 1)];
  if (before === null || after === null) return bits;
  const curve = Math.abs(turn - (before + after) / 2);
  return Math.min(bits, CURVE_BITS + Math.log2(1 + curve / SQUARE_DEGREES));
}

/** Bits of the turns of a ring at all vertices, or at those given. */
export function ringBits(ring: PositionRing, at: Iterable<number> = ring.keys()): number {
  let bits = 0;
  for (const index of at) bits += turnBits(ring, index);
  return bits;
}

/** Vertices whose turn, or whose neighbours' turn, a moved vertex changes, and what surrounds them. */
const AROUND = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;
const CHANGED = [2, 3, 4, 5, 6] as const;

/** Change of the bits where one vertex moves: only it and its neighbours turn differently. */
export function movedVertexBits(ring: PositionRing, index: number, to: Position): number {
  const count = ring.length;
  if (count <= AROUND.length) return ringBits(ring.with(index, to)) - ringBits(ring);
  const around = AROUND.map((step) => (index + step + count) % count);
  const before = around.map((k): Position => ring[k] ?? to);
  return ringBits(before.with(4, to), CHANGED) - ringBits(before, CHANGED);
}
