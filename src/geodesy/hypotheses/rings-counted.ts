import type { Message } from "../../domain/evidence";
import type { PlacedRing } from "../placed-rings";
import { planarArea } from "../planar-area";
import { type Edit, type EditContext, written } from "./edit";

interface Counting {
  readonly kind: "hole-not-deducted" | "gross-area" | "hole-added" | "part-left-out" | "part-deducted";
  readonly area: number;
  readonly text: Message;
}

const sizeOf = ({ plane }: PlacedRing): number => Math.abs(planarArea(plane));

/** Holes counted as ground, parts left out or deducted: other ways to add up the printed rings. */
export function ringsCountedOtherwise({ placed, area, fits }: EditContext): Edit[] {
  const { rings } = placed;
  const holes = rings.filter(({ ring }) => ring.role === "inner");
  const countings: Counting[] = [];
  const add = (kind: Counting["kind"], change: number, zh: string, en: string): void => {
    countings.push({ kind, area: area + change, text: { zh, en } });
  };
  if (holes.length > 1)
    add(
      "gross-area",
      holes.reduce((sum, hole) => sum + sizeOf(hole), 0),
      "各内圈都未扣除（毛面积）",
      "no hole was deducted (gross area)",
    );
  for (const [index, hole] of holes.entries()) {
    const size = sizeOf(hole);
    add("hole-not-deducted", size, `第${index + 1}个内圈未扣除`, `hole ${index + 1} was not deducted`);
    add(
      "hole-added",
      2 * size,
      `第${index + 1}个内圈被加上而不是扣除`,
      `hole ${index + 1} was added instead of deducted`,
    );
  }
  const parts = [...new Set(rings.map(({ ring }) => ring.part))];
  for (const part of parts.length > 1 ? parts : []) {
    const members = rings.filter(({ ring }) => ring.part === part);
    const net = members.reduce((sum, ring) => sum + (ring.ring.role === "outer" ? 1 : -1) * sizeOf(ring), 0);
    add("part-left-out", -net, `第${part + 1}部分未计入`, `part ${part + 1} was left out`);
    add(
      "part-deducted",
      -2 * net,
      `第${part + 1}部分被扣除而不是计入`,
      `part ${part + 1} was deducted instead of counted`,
    );
  }
  return countings
    .filter((counting) => fits(counting.area))
    .map(({ kind, area: given, text }) => ({
      kind,
      area: given,
      message: {
        zh: `${text.zh}：面积为${written(given)}平方米。`,
        en: `Perhaps ${text.en}: the area is ${written(given)} m².`,
      },
      labels: [],
      tried: countings.length,
      outline: null,
    }));
}
