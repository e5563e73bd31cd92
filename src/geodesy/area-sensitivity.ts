import type { PositionRing } from "./position";

export interface AreaSensitivity {
  /** square metres of area per metre of standard deviation in each northing */
  readonly north: number;
  /** the same for the eastings */
  readonly east: number;
}

/**
 * How rounding or measuring errors of single coordinates carry over to the area, for independent errors: from
 * S = ½ Σ N_i (E_{i+1} − E_{i−1}), ∂S/∂N_i = (E_{i+1} − E_{i−1})/2 and likewise for E_i, summed in quadrature over
 * all vertices of all rings. With equal deviations this is the point formula m·sqrt(Σ D²/8) of GB/T 17986.1-2000
 * §8.4.1 (m² = 2σ²).
 */
export function areaSensitivity(rings: readonly PositionRing[]): AreaSensitivity {
  let north = 0;
  let east = 0;
  for (const ring of rings) {
    for (const [index] of ring.entries()) {
      const before = ring[(index + ring.length - 1) % ring.length];
      const after = ring[(index + 1) % ring.length];
      if (before === undefined || after === undefined) continue;
      north += ((after[0] - before[0]) / 2) ** 2;
      east += ((after[1] - before[1]) / 2) ** 2;
    }
  }
  return { north: Math.sqrt(north), east: Math.sqrt(east) };
}

/** Vertices closer than this to the line of their neighbours carry no information of their own. */
const OFFSET_METRES = 0.01;

function offset(ring: PositionRing, before: number, index: number, after: number): number {
  const [a, p, b] = [ring[before], ring[index], ring[after]];
  if (a === undefined || p === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / length;
}

/**
 * The ring without the vertices that lie within 1 cm of the line of their neighbours. Passes drop every second
 * such vertex until none is left, never below three: dense points on a straight edge share their errors, and
 * counting each as independent would make the area look better than it is.
 */
export function simplifiedRing(ring: PositionRing): PositionRing {
  let kept = [...ring.keys()];
  for (;;) {
    const next: number[] = [];
    let dropped = false;
    for (const [k, index] of kept.entries()) {
      const before = kept[(k + kept.length - 1) % kept.length] ?? index;
      const after = kept[(k + 1) % kept.length] ?? index;
      const enough = next.length + (kept.length - k) > 3;
      if (!dropped && enough && offset(ring, before, index, after) < OFFSET_METRES) {
        dropped = true;
      } else {
        dropped = false;
        next.push(index);
      }
    }
    if (next.length === kept.length) return positionsAt(ring, kept);
    kept = next;
  }
}

const positionsAt = (ring: PositionRing, indexes: readonly number[]): PositionRing =>
  indexes.flatMap((index) => {
    const position = ring[index];
    return position === undefined ? [] : [position];
  });
