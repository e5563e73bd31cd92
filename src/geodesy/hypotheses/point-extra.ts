import { pointName } from "../boundary-faults";
import { planarArea } from "../planar-area";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";

/** One point too many: the ring without it. */
export function pointsExtra({ placed, area, fits }: EditContext): Edit[] {
  const tried = placed.rings.reduce((sum, ring) => sum + ring.plane.length, 0);
  return placed.rings.flatMap((ring, index) => {
    const { plane } = ring;
    const count = plane.length;
    if (count < 4) return [];
    const signed = planarArea(plane);
    return plane.flatMap((point, k): Edit[] => {
      const before = plane[(k + count - 1) % count] ?? point;
      const after = plane[(k + 1) % count] ?? point;
      const given =
        area + signOf(ring) * (Math.abs(signed - planarArea([before, point, after])) - Math.abs(signed));
      if (!fits(given)) return [];
      const name = pointName(ring, k);
      const edited = () => plane.toSpliced(k, 1);
      return [
        {
          kind: "point-extra",
          area: given,
          message: {
            zh: `多印了点${name}：去掉它，面积为${written(given)}平方米。`,
            en: `Point ${name} is one too many: without it ${written(given)} m².`,
          },
          labels: [name],
          tried,
          outline: { ring: index, edited, irregularity: () => ringBits(edited()) - ringBits(plane) },
        },
      ];
    });
  });
}
