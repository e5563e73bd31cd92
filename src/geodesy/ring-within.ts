import { pointSide } from "../domain/point-side";
import { planarArea } from "./planar-area";
import type { PositionRing } from "./position";

/** Whether `ring` lies within `other`; touching at points or along edges is allowed. */
export function ringWithin(ring: PositionRing, other: PositionRing): boolean {
  if (Math.abs(planarArea(ring)) >= Math.abs(planarArea(other))) return false;
  const sides = ring.map((point) => pointSide(point, other));
  if (sides.includes(1)) return false;
  if (sides.includes(-1)) return true;
  return ring.some((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return pointSide([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2], other) === -1;
  });
}
