import { pointName } from "../boundary-faults";
import { planarArea } from "../planar-area";
import type { Position, PositionRing } from "../position";
import { type Edit, type EditContext, signOf } from "./edit";
import { ringBits } from "./irregularity";

/** Where along an edge the foot of a point left out is looked for: shares of its length. */
const FEET = [0.2, 0.35, 0.5, 0.65, 0.8] as const;
/** Edges told at most: the print does not say where a point is missing, so more of them mean nothing. */
const TOLD = 3;
/** Areas that a missing point may add or take, as a share of the ring's: what the figure could have been instead. */
const SHARE = 0.2;
/** Bits that the length of an edge may speak for or against a point missing in it. */
const MERGED_BITS = 8;

/**
 * A point left out whose place nothing in the print gives: how far off each edge it would have to stand, at the
 * foot that leaves the outline most regular. Any figure can be met so, and the bits say it (`spread`): such an edit
 * comes behind those that give the figure by themselves.
 */
export function pointsLeftOut({ placed, area, declared, halfQuantum }: EditContext): Edit[] {
  const edges = placed.rings.reduce((sum, ring) => sum + ring.plane.length, 0);
  const spread = Math.max(0, Math.log2((SHARE * Math.abs(declared)) / Math.max(2 * halfQuantum, 1e-6)));
  const found = placed.rings.flatMap((ring, index) => {
    const { plane } = ring;
    const turn = Math.sign(planarArea(plane));
    const add = (declared - area) * signOf(ring);
    const usual = medianEdge(plane);
    return plane.flatMap((from, k): (Edit & { readonly bits: number })[] => {
      const to = plane[(k + 1) % plane.length] ?? from;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const offset = (2 * add) / length;
      // Further off than the edge is long, the point would not be one between its ends.
      if (!(Math.abs(offset) <= length)) return [];
      const merged = mergedBits(length / usual);
      const best = FEET.map((share) => outlineWith(plane, k, share, -offset * turn))
        .map((edited) => ({ edited, bits: ringBits(edited) - ringBits(plane) + merged }))
        .reduce((one, other) => (other.bits < one.bits ? other : one));
      const labels = [pointName(ring, k), pointName(ring, (k + 1) % plane.length)];
      return [
        {
          kind: "point-missing",
          area: declared,
          bits: best.bits,
          message: {
            zh: `若点${labels.join("与点")}之间漏印一点，它须向${add > 0 ? "外" : "内"}偏离该边${Math.abs(offset).toFixed(2)}米；印出的数字看不出它的位置。`,
            en: `If a point were missing between ${labels.join(" and ")}, it would have to lie ${Math.abs(offset).toFixed(2)} m ${add > 0 ? "outside" : "inside"} that edge; nothing in the print says where.`,
          },
          labels,
          tried: edges * FEET.length,
          spread,
          outline: { ring: index, irregularity: () => best.bits, edited: () => best.edited },
        },
      ];
    });
  });
  return found.toSorted((a, b) => a.bits - b.bits).slice(0, TOLD);
}

function medianEdge(ring: PositionRing): number {
  const lengths = ring.map((from, k) => {
    const to = ring[(k + 1) % ring.length] ?? from;
    return Math.hypot(to[0] - from[0], to[1] - from[1]);
  });
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1;
}

/** An edge that runs past a missing point is two edges in one: longer than others, two bits for every doubling. */
function mergedBits(ratio: number): number {
  return Math.max(-MERGED_BITS, Math.min(MERGED_BITS, -4 * Math.log2(ratio)));
}

/** The ring with a point behind k, `left` metres to the left of the edge at a share of its length. */
function outlineWith(ring: PositionRing, k: number, share: number, left: number): Position[] {
  const from = ring[k] ?? [0, 0];
  const to = ring[(k + 1) % ring.length] ?? from;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const at: Position = [
    from[0] + share * dx - (left * dy) / length,
    from[1] + share * dy + (left * dx) / length,
  ];
  return [...ring.slice(0, k + 1), at, ...ring.slice(k + 1)];
}
