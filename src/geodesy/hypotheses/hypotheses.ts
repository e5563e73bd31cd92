import type { Boundary } from "../../domain/boundary";
import type { Hypothesis } from "../../domain/boundary-facts";
import { printedSurprise } from "../../domain/printed-surprise";
import { areaSensitivity } from "../area-sensitivity";
import { netArea } from "../boundary-measures";
import { coordinateStep } from "../coordinate-step";
import { crossesItself } from "../crossings";
import { type PlacedRings, placedRings } from "../placed-rings";
import { planarArea } from "../planar-area";
import type { PositionRing } from "../position";
import { projectionOf } from "../projection";
import { digitsMistyped } from "./digit-mistyped";
import type { Edit, EditContext } from "./edit";
import { otherSurfaces } from "./other-surface";
import { pointsExtra } from "./point-extra";
import { pointsLeftOut } from "./point-left-out";
import { pointsMissing } from "./point-missing";
import { pointsExchanged } from "./points-exchanged";
import { otherRingOrders } from "./ring-order";
import { ringsCountedOtherwise } from "./rings-counted";
import { unitMixUps } from "./unit-mix-up";

/** Every kind of single edit that is tried. */
const SEARCHES: readonly ((context: EditContext) => Edit[])[] = [
  unitMixUps,
  otherSurfaces,
  ringsCountedOtherwise,
  otherRingOrders,
  pointsExtra,
  pointsMissing,
  pointsLeftOut,
  pointsExchanged,
  digitsMistyped,
];

/** Standard deviations of the coordinates' rounding that an area may be off: 99.7 % of true edits stay within. */
const DEVIATIONS = 3;
/** Within these the boundary gives the figure by itself (twice the mean error, GB/T 17986.1-2000, 3.2.1). */
const ASKED_DEVIATIONS = 2;
/** A crossing outline is no parcel: as unlikely as one turn back in every eight bits of description. */
const CROSSING_BITS = 8;
/** Nor is one that comes to the same point twice. */
const REPEATED_BITS = 8;
/** Fitting edits considered: where a coarse figure lets more of them fit, none of them means much. */
const CONSIDERED = 2000;
/** Long rings get fewer, so that drawing outlines stays below these many vertices. */
const CONSIDERED_VERTICES = 2_000_000;
const EXAMINED_VERTICES = 100_000;
/** Edits looked at closely (their outline is tested for crossings), and edits told. */
const EXAMINED = 60;
const TOLD = 12;
/** Differences below this are rounding, and ranks are shared. */
const SAME_BITS = 1e-6;

/**
 * Single edits of the ring or of the figure that would give the declared area, best first. All fit the printed
 * digits: |area − declared| ≤ halfQuantum + 3σ of the coordinates' rounding. They are ranked by the bits it takes to
 * tell them: log2 of the edits of that kind that were tried (every kind counts the same beforehand), plus the
 * irregularity that the outline gains or loses, plus 8 where it crosses itself, plus the bits by which the printed
 * digits would still be surprising. Equal bits share a rank.
 * Nothing is applied. Empty where the boundary already gives the figure, where nothing fits, or where the boundary
 * cannot be placed. Cost: some 200 multiplications a point, at most 20 000 exchanges a ring,
 * two million vertices of outlines: milliseconds for a parcel, about a second for 5000 points.
 *
 * @param declared square metres
 * @param halfQuantum half of the last printed digit of the declared figure, square metres
 */
export function hypotheses(boundary: Boundary, declared: number, halfQuantum: number): Hypothesis[] {
  const placed = placedRings(boundary.rings, boundary.crs);
  if ("misplaced" in placed) return [];
  const area = netArea(placed.rings, ({ plane }) => planarArea(plane));
  const planes = placed.rings.map(({ plane }) => plane);
  const vertices = planes.reduce((sum, ring) => sum + ring.length, 0);
  const step = coordinateStep(boundary.rings, placed.definition, boundary.crs.axesSwapped);
  const printed = coordinateDeviation(planes, step);
  const allowance = (scale: number, deviation = printed): number =>
    halfQuantum + DEVIATIONS * deviation * scale + EPSILON * declared;
  const fits = (given: number, scale = 1): boolean => Math.abs(given - declared) <= allowance(scale);
  if (Math.abs(area - declared) <= halfQuantum + ASKED_DEVIATIONS * printed) return [];
  const context: EditContext = {
    placed,
    area,
    declared,
    halfQuantum,
    axesSwapped: boundary.crs.axesSwapped,
    fits,
  };
  const edits = SEARCHES.flatMap((search) => search(context))
    .map((edit) => {
      const plausibility = edit.outline?.irregularity() ?? 0;
      const simplicity = Math.log2(edit.tried);
      return { edit, plausibility, simplicity, bits: plausibility + simplicity };
    })
    .sort((a, b) => a.bits - b.bits)
    .slice(0, Math.min(CONSIDERED, Math.ceil(CONSIDERED_VERTICES / vertices)))
    .flatMap((entry) => {
      // a wild point makes the printed outline far more sensitive than the one it would have without it
      const deviation = coordinateDeviation(outlines(entry.edit, planes), step);
      const scale = entry.edit.scale ?? 1;
      const residual = entry.edit.area - declared;
      const fit = Math.abs(residual) / allowance(scale, deviation);
      const surprise = printedSurprise(residual, halfQuantum, deviation * scale) + (entry.edit.spread ?? 0);
      return fit <= 1 ? [{ ...entry, fit, surprise, bits: entry.bits + surprise }] : [];
    })
    .sort((a, b) => a.bits - b.bits);
  const weighed = edits
    .slice(0, Math.max(TOLD, Math.min(EXAMINED, Math.ceil(EXAMINED_VERTICES / vertices))))
    .map((entry) => {
      const rings = outlines(entry.edit, planes);
      const crossing = rings.some((ring) => crossesItself(ring)) ? CROSSING_BITS : 0;
      const worse = crossing + REPEATED_BITS * repeats(rings);
      return { ...entry, plausibility: entry.plausibility + worse, bits: entry.bits + worse };
    })
    .sort((a, b) => a.bits - b.bits || Math.abs(a.edit.area - declared) - Math.abs(b.edit.area - declared));
  const told = weighed.slice(0, TOLD);
  return told.map(({ edit, plausibility, simplicity, bits, fit, surprise }): Hypothesis => {
    const { kind, message, labels, outline } = edit;
    return {
      kind,
      area: edit.area,
      message,
      labels,
      rank: told.findIndex((other) => bits - other.bits < SAME_BITS) + 1,
      fit,
      plausibility,
      simplicity,
      surprise,
      among: edits.length,
      ring: outline === null ? null : inDegrees(outline.edited(), placed),
    };
  });
}

/** Relative allowance for the arithmetic itself, so that whole figures with no quantum can be met. */
const EPSILON = 1e-12;

/** Standard deviation of the area from the rounding of the printed coordinates: δ/√12 in each. */
function coordinateDeviation(
  rings: readonly PositionRing[],
  [north, east]: readonly [number, number],
): number {
  const per = areaSensitivity(rings);
  return Math.hypot(per.north * north, per.east * east) / Math.sqrt(12);
}

/** The rings after an edit. */
const outlines = ({ outline }: Edit, planes: readonly PositionRing[]): readonly PositionRing[] =>
  outline === null ? planes : planes.with(outline.ring, outline.edited());

/** How many points stand on the place of another of their ring. */
const repeats = (rings: readonly PositionRing[]): number =>
  rings.reduce((sum, ring) => sum + ring.length - new Set(ring.map((at) => at.join())).size, 0);

const DECIMALS = 1e10;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

function inDegrees(ring: PositionRing, placed: PlacedRings): [number, number][] | null {
  const { toDegrees } = projectionOf(placed.plane);
  const [first] = ring;
  const closed = [...ring, ...(first === undefined ? [] : [first])].map(toDegrees);
  const drawn = closed.flatMap((at): [number, number][] =>
    at === null ? [] : [[rounded(at[0]), rounded(at[1])]],
  );
  return drawn.length === closed.length ? drawn : null;
}
