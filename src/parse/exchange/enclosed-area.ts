import { pointSide } from "../../domain/point-side";
import type { TableRing } from "../../domain/point-table";
import { roughArea } from "../boundaries/points/table-shape";

/** Of more rings than these only the largest is taken: each is looked for in every other. */
const MOST_RINGS = 100;

/** What rings enclose together in square metres, holes taken out and parts added (even-odd), to a few thousandths. */
export function enclosedArea(rings: readonly TableRing[]): number {
  const sizes = rings.map((ring) => roughArea(ring.points));
  if (rings.length < 2 || rings.length > MOST_RINGS) return Math.max(0, ...sizes);
  const drawn = rings.map(({ points }) =>
    points.map(({ first, second }) => [Number(first), Number(second)] as const),
  );
  return drawn.reduce((sum, ring, index) => {
    // a corner may stand on the other ring: one that does not tells
    const around = drawn.filter((other, at) => {
      if (at === index || (sizes[at] ?? 0) < (sizes[index] ?? 0)) return false;
      return (ring.map((place) => pointSide(place, other)).find((side) => side !== 0) ?? 1) === -1;
    });
    return sum + (around.length % 2 === 0 ? 1 : -1) * (sizes[index] ?? 0);
  }, 0);
}
