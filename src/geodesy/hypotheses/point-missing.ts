import { pointName } from "../boundary-faults";
import type { PlacedRing } from "../placed-rings";
import { planarArea, planarPerimeter } from "../planar-area";
import type { Position } from "../position";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";

/** Corners that one missing point could have been. */
export function pointsMissing(context: EditContext): Edit[] {
  const { placed } = context;
  const tried = placed.rings.reduce((sum, ring) => sum + ring.plane.length, 0);
  return placed.rings.flatMap((ring, index) => {
    const size = { signed: planarArea(ring.plane), perimeter: planarPerimeter(ring.plane) };
    return [
      ...ring.plane.flatMap((_, k) => cornerAfter(context, ring, index, k, tried, size)),
      ...numberingGap(context, ring),
    ];
  });
}

/** Where the edges before and after edge k would meet if they ran on; for a triangle, the fourth corner. */
function missingCorner({ plane }: PlacedRing, k: number, reach: number): Position | null {
  const count = plane.length;
  const a = plane[(k + count - 1) % count];
  const b = plane[k];
  const c = plane[(k + 1) % count];
  const d = plane[(k + 2) % count];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (count === 3) return [b[0] + c[0] - a[0], b[1] + c[1] - a[1]];
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [c[0] - d[0], c[1] - d[1]];
  const determinant = ux * vy - uy * vx;
  if (determinant === 0) return null;
  const [wx, wy] = [c[0] - b[0], c[1] - b[1]];
  const s = (wx * vy - wy * vx) / determinant;
  const t = (wx * uy - wy * ux) / determinant;
  // both edges must run on beyond their ends, and not for ever
  if (!(s > 0 && t > 0)) return null;
  const at: Position = [b[0] + s * ux, b[1] + s * uy];
  return Math.hypot(at[0] - b[0], at[1] - b[1]) > reach ? null : at;
}

function cornerAfter(
  { area, fits }: EditContext,
  ring: PlacedRing,
  index: number,
  k: number,
  tried: number,
  { signed, perimeter }: { readonly signed: number; readonly perimeter: number },
): Edit[] {
  const { plane } = ring;
  const [from, to] = [plane[k], plane[(k + 1) % plane.length]];
  const at = missingCorner(ring, k, perimeter);
  if (at === null || from === undefined || to === undefined) return [];
  const given = area + signOf(ring) * (Math.abs(signed + planarArea([from, at, to])) - Math.abs(signed));
  if (!fits(given)) return [];
  const edited = plane.toSpliced(k + 1, 0, at);
  const labels = [pointName(ring, k), pointName(ring, (k + 1) % plane.length)];
  return [
    {
      kind: "point-missing",
      area: given,
      message: {
        zh: `点${labels.join("与点")}之间漏印一点：两侧的边延长相交于一角，面积为${written(given)}平方米。`,
        en: `A point is missing between ${labels.join(" and ")}: the edges beside it, run on, meet in a corner that gives ${written(given)} m².`,
      },
      labels,
      tried,
      outline: { ring: index, edited: () => edited, irregularity: () => ringBits(edited) - ringBits(plane) },
    },
  ];
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
    if (!(offset < planarPerimeter(plane) / 2)) return [];
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
