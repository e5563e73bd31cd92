import type { Message } from "../domain/evidence";
import { crossesItself } from "./crossings";
import type { PlacedRing } from "./placed-rings";
import { planarArea } from "./planar-area";

/** Another order of the points of a ring. */
export interface RingOrder {
  readonly kind: "print" | "label" | "angle";
  readonly name: Message;
  /** indexes into the ring's points */
  readonly order: readonly number[];
  /** square metres in the plane, not negative */
  readonly area: number;
  readonly crosses: boolean;
}

const NAMES: Readonly<Record<RingOrder["kind"], Message>> = {
  print: { zh: "印刷先后顺序", en: "the order of the print" },
  label: { zh: "点号顺序", en: "the order of the point numbers" },
  angle: { zh: "绕中心的方位顺序", en: "the order of bearings around the middle" },
};

/** Digits of a label for sorting: J10 after J9. */
const labelNumber = (label: string | null): number =>
  Number(/(\d+)\D*$/.exec(label ?? "")?.[1] ?? Number.NaN);

/** The same round trip, whatever the start and the direction. */
function sameRound(order: readonly number[]): boolean {
  const count = order.length;
  const step = ((order[1] ?? 0) - (order[0] ?? 0) + count) % count;
  if (step !== 1 && step !== count - 1) return false;
  return order.every((value, k) => ((order[(k + 1) % count] ?? 0) - value + count) % count === step);
}

/** The other orders that the print suggests and that differ from the ring's own. */
export function ringOrders({ ring, plane }: PlacedRing): RingOrder[] {
  const indexes = [...ring.points.keys()];
  const sorted = (key: (index: number) => number): number[] =>
    indexes.toSorted((a, b) => key(a) - key(b) || a - b);
  const middle = [0, 1].map((axis) => plane.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / plane.length);
  const bearing = (index: number): number =>
    Math.atan2((plane[index]?.[1] ?? 0) - (middle[1] ?? 0), (plane[index]?.[0] ?? 0) - (middle[0] ?? 0));
  const labels = ring.points.map((point) => labelNumber(point.label));
  const candidates: [RingOrder["kind"], number[]][] = [
    ["print", sorted((index) => ring.points[index]?.evidence.start ?? 0)],
    ["angle", sorted(bearing)],
  ];
  const distinct = labels.every(Number.isFinite) && new Set(labels).size === labels.length;
  if (distinct) candidates.splice(1, 0, ["label", sorted((index) => labels[index] ?? 0)]);
  return candidates
    .filter(([, order]) => !sameRound(order))
    .map(([kind, order]) => {
      const ordered = order.flatMap((index) => {
        const at = plane[index];
        return at === undefined ? [] : [at];
      });
      return {
        kind,
        name: NAMES[kind],
        order,
        area: Math.abs(planarArea(ordered)),
        crosses: crossesItself(ordered),
      };
    });
}
