import { meridianPlane } from "../../src/geodesy/crs-table";
import { planarArea } from "../../src/geodesy/planar-area";
import type { Position, PositionRing } from "../../src/geodesy/position";
import { projectionOf } from "../../src/geodesy/projection";
import { sphericalArea } from "../../src/geodesy/reference-area";
import { type Planted, type TrueParcel, trueArea } from "../geodesy/planted";

/** A planted error with labels that are not 1, 2, 3 in the order of the print. */
export interface FurtherPlanted extends Planted {
  readonly numbers?: readonly number[];
}

export type FurtherPlant = (parcel: TrueParcel, random: () => number) => FurtherPlanted | null;

const cents = (value: number): number => Math.round(value * 100) / 100;
const printed = (ring: PositionRing): [string, string][] =>
  ring.map(([e, n]) => [n.toFixed(3), e.toFixed(3)]);
const planted = (parcel: TrueParcel, declared: number, kinds: readonly string[]): FurtherPlanted => ({
  rings: parcel.rings.map(printed),
  declared: cents(declared),
  epsg: parcel.epsg,
  labels: [],
  kinds,
});
const netArea = (rings: readonly PositionRing[], area: (ring: PositionRing) => number): number =>
  rings.reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * Math.abs(area(ring)), 0);

const degreesOf = ({ rings, meridian }: TrueParcel): PositionRing[] => {
  const { toDegrees } = projectionOf(meridianPlane("CGCS2000", meridian));
  return rings.map((ring) => ring.map(([e, n]) => toDegrees([e % 1_000_000, n])!));
};

const UTM_SCALE = 0.9996;

/** The area in the UTM zone that the parcel lies in. */
function utmArea(parcel: TrueParcel): number {
  const rings = degreesOf(parcel);
  const longitude = rings[0]![0]![0];
  const { toPlane } = projectionOf(meridianPlane("CGCS2000", 6 * Math.floor(longitude / 6) + 3));
  return netArea(rings, (ring) => planarArea(ring.map((at) => toPlane(at)!))) * UTM_SCALE ** 2;
}

/** The parcel with a second part 400 m to the east. */
function withSecondPart(parcel: TrueParcel, random: () => number): [TrueParcel, part: number] {
  const [[east, north]] = parcel.rings[0] as [Position];
  const [w, h] = [20 + random() * 60, 20 + random() * 60];
  const part: Position[] = [
    [0, 0],
    [w, 0],
    [w * 1.1, h],
    [0, h * 0.9],
  ].map(([x, y]) => [Math.round((east + 700 + x!) * 1000) / 1000, Math.round((north + y!) * 1000) / 1000]);
  return [{ ...parcel, rings: [parcel.rings[0]!, part] }, Math.abs(planarArea(part))];
}

/** One of the leading digits of the figure in square metres, as far as a figure in hectares shows it too. */
function slip(
  kind: string,
  change: (digits: string, at: number, random: () => number) => string,
): FurtherPlant {
  return (parcel, random) => {
    const figure = trueArea(parcel).toFixed(2);
    const wrong = change(figure, Math.floor(random() * 3), random);
    if (wrong === figure || wrong.startsWith("0")) return null;
    return planted(parcel, Number(wrong), [kind]);
  };
}

const figurePlants: Readonly<Record<string, { hole: boolean; plant: FurtherPlant }>> = {
  "digit of the figure": {
    hole: true,
    plant: slip("figure-digit-mistyped", (figure, at, random) => {
      const digit = (Number(figure[at]) + 1 + Math.floor(random() * 9)) % 10;
      return figure.slice(0, at) + digit + figure.slice(at + 1);
    }),
  },
  "digits of the figure transposed": {
    hole: true,
    plant: slip(
      "figure-digits-transposed",
      (figure, at) => figure.slice(0, at) + figure[at + 1] + figure[at] + figure.slice(at + 2),
    ),
  },
  "decimal point of the figure": {
    hole: true,
    plant: slip("decimal-point-shifted", (figure, at) => (Number(figure) * [10, 100, 0.1][at]!).toFixed(2)),
  },
};

/** Kinds of hypotheses that test/geodesy/planted.ts does not plant. */
export const furtherPlants: Readonly<Record<string, { hole: boolean; plant: FurtherPlant }>> = {
  ...figurePlants,
  sphere: {
    hole: true,
    plant: (parcel) => planted(parcel, netArea(degreesOf(parcel), sphericalArea), ["sphere"]),
  },
  UTM: { hole: false, plant: (parcel) => planted(parcel, utmArea(parcel), ["other-meridian"]) },
  "hole added": {
    hole: true,
    plant: (parcel) => {
      const [outer, hole] = parcel.rings.map((ring) => Math.abs(planarArea(ring)));
      return planted(parcel, outer! + hole!, ["hole-added"]);
    },
  },
  "part left out": {
    hole: false,
    plant: (parcel, random) => {
      const [both] = withSecondPart(parcel, random);
      return planted(both, trueArea(parcel), ["part-left-out"]);
    },
  },
  "part deducted": {
    hole: false,
    plant: (parcel, random) => {
      const [both, part] = withSecondPart(parcel, random);
      return planted(both, trueArea(parcel) - part, ["part-deducted"]);
    },
  },
  "two columns read across": {
    hole: false,
    plant: (parcel) => {
      const ring = parcel.rings[0]!;
      if (ring.length < 5) return null;
      const half = Math.ceil(ring.length / 2);
      const order = ring.map((_, k) => (k % 2 === 0 ? k / 2 : half + (k - 1) / 2));
      const across = order.map((k) => ring[k]!);
      return {
        ...planted(parcel, trueArea(parcel), ["ring-order"]),
        rings: [printed(across)],
        numbers: order.map((k) => k + 1),
      };
    },
  },
};
