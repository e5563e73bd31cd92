import { pointName } from "../boundary-faults";
import { planarArea } from "../planar-area";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";

/** One point too many: the ring without it. A point that stands there twice is the first to be suspected. */
export function pointsExtra({ placed, area, fits }: EditContext): Edit[] {
  const tried = placed.rings.reduce((sum, ring) => sum + ring.plane.length, 0);
  return placed.rings.flatMap((ring, index) => {
    const { plane } = ring;
    const count = plane.length;
    if (count < 4) return [];
    const signed = planarArea(plane);
    const seen = new Map<string, number[]>();
    for (const [k, at] of plane.entries()) seen.set(at.join(), [...(seen.get(at.join()) ?? []), k]);
    const repeated = [...seen.values()].filter(({ length }) => length > 1).flat();
    return plane.flatMap((point, k): Edit[] => {
      const before = plane[(k + count - 1) % count] ?? point;
      const after = plane[(k + 1) % count] ?? point;
      const given =
        area + signOf(ring) * (Math.abs(signed - planarArea([before, point, after])) - Math.abs(signed));
      if (!fits(given)) return [];
      const name = pointName(ring, k);
      const edited = () => plane.toSpliced(k, 1);
      const twin = seen.get(point.join())?.find((other) => other !== k);
      const again = twin === undefined ? null : pointName(ring, twin);
      return [
        {
          kind: "point-extra",
          area: given,
          message: {
            zh: `多印了点${name}${again === null ? "" : `（与点${again}同一位置）`}：去掉它，面积为${written(given)}平方米。`,
            en: `Point ${name} is one too many${again === null ? "" : ` (it repeats point ${again})`}: without it ${written(given)} m².`,
          },
          labels: [name],
          tried: twin === undefined ? tried : repeated.length,
          outline: { ring: index, edited, irregularity: () => ringBits(edited()) - ringBits(plane) },
        },
      ];
    });
  });
}
