import { planarArea } from "../planar-area";
import type { Position } from "../position";
import { ringOrders } from "../ring-orders";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";

/** print, point numbers, bearings */
const ORDERS = 3;
/** Sorting by bearings undoes any slip in the order of a convex ring: it says less than naming two points. */
const BEARINGS = 4;

/** The points of a ring joined in another order that the print suggests. */
export function otherRingOrders({ placed, area, fits }: EditContext): Edit[] {
  return placed.rings.flatMap((ring, index) =>
    ringOrders(ring).flatMap((other): Edit[] => {
      const given = area + signOf(ring) * (other.area - Math.abs(planarArea(ring.plane)));
      if (!fits(given)) return [];
      const edited = other.order.flatMap((k): Position[] => {
        const at = ring.plane[k];
        return at === undefined ? [] : [at];
      });
      return [
        {
          kind: "ring-order",
          area: given,
          message: {
            zh: `界址点按${other.name.zh}连接：面积为${written(given)}平方米。`,
            en: `The points joined in ${other.name.en}: ${written(given)} m².`,
          },
          labels: [],
          tried: other.kind === "angle" ? BEARINGS * ring.plane.length ** 2 : ORDERS * placed.rings.length,
          outline: {
            ring: index,
            edited: () => edited,
            irregularity: () => ringBits(edited) - ringBits(ring.plane),
          },
        },
      ];
    }),
  );
}
