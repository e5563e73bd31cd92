import { pointName } from "../boundary-faults";
import type { PlacedRing } from "../placed-rings";
import { planarArea, planarPerimeter } from "../planar-area";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";
import { CORNERS_PER_EDGE, missingCorners } from "./missing-corners";

/** Corners that one missing point could have been. */
export function pointsMissing(context: EditContext): Edit[] {
  const { placed } = context;
  const tried = CORNERS_PER_EDGE * placed.rings.reduce((sum, ring) => sum + ring.plane.length, 0);
  return placed.rings.flatMap((ring, index) => {
    const size = { signed: planarArea(ring.plane), perimeter: planarPerimeter(ring.plane) };
    return [
      ...ring.plane.flatMap((_, k) => cornersAfter(context, ring, index, k, tried, size)),
      ...numberingGap(context, ring),
    ];
  });
}

function cornersAfter(
  { area, fits }: EditContext,
  ring: PlacedRing,
  index: number,
  k: number,
  tried: number,
  { signed, perimeter }: { readonly signed: number; readonly perimeter: number },
): Edit[] {
  const { plane } = ring;
  const [from, to] = [plane[k], plane[(k + 1) % plane.length]];
  if (from === undefined || to === undefined) return [];
  return missingCorners(plane, k, perimeter).flatMap((at): Edit[] => {
    const given = area + signOf(ring) * (Math.abs(signed + planarArea([from, at, to])) - Math.abs(signed));
    if (!fits(given)) return [];
    const edited = plane.toSpliced(k + 1, 0, at);
    const labels = [pointName(ring, k), pointName(ring, (k + 1) % plane.length)];
    return [
      {
        kind: "point-missing",
        area: given,
        message: {
          zh: `点${labels.join("与点")}之间漏印一点：两侧的边延长或转直角相交于一角，面积为${written(given)}平方米。`,
          en: `A point is missing between ${labels.join(" and ")}: the edges beside it, run on or turned square, meet in a corner that gives ${written(given)} m².`,
        },
        labels,
        tried,
        outline: {
          ring: index,
          edited: () => edited,
          irregularity: () => ringBits(edited) - ringBits(plane),
        },
      },
    ];
  });
}

const numberIn = (label: string | null): number => Number(/^\D*(\d+)$/.exec(label ?? "")?.[1] ?? Number.NaN);

/** A number left out of the numbering: how far off the edge its point would have to be. */
function numberingGap({ area, declared }: EditContext, ring: PlacedRing): Edit[] {
  const { plane } = ring;
  const numbers = ring.ring.points.map((point) => numberIn(point.label));
  const gaps = numbers.flatMap((number, k) => (numbers[k + 1] === number + 2 ? [k] : []));
  return gaps.flatMap((k): Edit[] => {
    const [from, to] = [plane[k], plane[k + 1]];
    if (from === undefined || to === undefined) return [];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const offset = (2 * Math.abs(declared - area)) / length;
    // a point further off than the ring is long would make another parcel of it
    if (!(offset < planarPerimeter(plane))) return [];
    const labels = [pointName(ring, k), pointName(ring, k + 1)];
    const missing = String((numbers[k] ?? 0) + 1);
    const outward = declared > area === (signOf(ring) === 1);
    return [
      {
        kind: "point-missing",
        area: declared,
        message: {
          zh: `点号缺${missing}：若点${labels.join("与点")}之间另有一点，须向${outward ? "外" : "内"}偏离该边${offset.toFixed(2)}米。`,
          en: `Number ${missing} is missing: a point between ${labels.join(" and ")} would have to lie ${offset.toFixed(2)} m ${outward ? "outside" : "inside"} that edge.`,
        },
        labels,
        tried: gaps.length,
        outline: null,
      },
    ];
  });
}
