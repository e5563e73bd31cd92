import { pointName } from "../boundary-faults";
import type { PlacedRing } from "../placed-rings";
import { planarArea } from "../planar-area";
import type { Position, PositionRing } from "../position";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { ringBits } from "./irregularity";

/** Pairs looked at for one ring; in longer rings only points that stand near each other. */
const MOST_PAIRS = 20_000;

/** Two points exchanged in the order of the ring. Cost bounded by 20 000 pairs a ring, constant for each. */
export function pointsExchanged({ placed, area, fits }: EditContext): Edit[] {
  return placed.rings.flatMap((ring, index) => {
    const { plane } = ring;
    const count = plane.length;
    if (count < 4) return [];
    const window = Math.min(Math.floor(count / 2), Math.max(1, Math.floor(MOST_PAIRS / count)));
    const signed = planarArea(plane);
    const found: Edit[] = [];
    for (let i = 0; i < count; i += 1) {
      for (let step = 1; step <= window; step += 1) {
        const j = (i + step) % count;
        // each pair once, also where the window reaches half way round
        if (step * 2 === count && j < i) continue;
        const given = area + signOf(ring) * (Math.abs(signed + exchangeGain(plane, i, j)) - Math.abs(signed));
        if (!fits(given)) continue;
        found.push(exchange(ring, index, [i, j], given, step === 1 ? count : (count * (count - 1)) / 2));
      }
    }
    return found;
  });
}

const cross = (a: Position, b: Position, [x0, y0]: Position): number =>
  (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);

/** Change of the signed area when vertices i and j change places: only their edges differ. */
function exchangeGain(ring: PositionRing, i: number, j: number): number {
  const count = ring.length;
  const origin = ring[0] ?? [0, 0];
  const at = (k: number): Position => ring[k] ?? origin;
  const swapped = (k: number): Position => at(k === i ? j : k === j ? i : k);
  const edges = new Set([(i + count - 1) % count, i, (j + count - 1) % count, j]);
  let gain = 0;
  for (const k of edges) {
    const next = (k + 1) % count;
    gain += cross(swapped(k), swapped(next), origin) - cross(at(k), at(next), origin);
  }
  return gain / 2;
}

function exchange(
  ring: PlacedRing,
  index: number,
  [i, j]: readonly [number, number],
  area: number,
  tried: number,
): Edit {
  const labels = [pointName(ring, i), pointName(ring, j)];
  const edited = (): PositionRing =>
    ring.plane.map((at, k) => ring.plane[k === i ? j : k === j ? i : k] ?? at);
  return {
    kind: "points-exchanged",
    area,
    message: {
      zh: `点${labels.join("与点")}的次序互换：面积为${written(area)}平方米。`,
      en: `Points ${labels.join(" and ")} exchanged: ${written(area)} m².`,
    },
    labels,
    tried,
    outline: { ring: index, edited, irregularity: () => ringBits(edited()) - ringBits(ring.plane) },
  };
}
