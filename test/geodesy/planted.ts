import { meridianPlane } from "../../src/geodesy/crs-table";
import { ellipsoidOf } from "../../src/geodesy/ellipsoid";
import { ellipsoidalMeasure } from "../../src/geodesy/ellipsoidal-area";
import { planarArea } from "../../src/geodesy/planar-area";
import type { Position, PositionRing } from "../../src/geodesy/position";
import { projectionOf } from "../../src/geodesy/projection";
import { webMercatorArea } from "../../src/geodesy/reference-area";
import { FIRST_OUTLINES, furtherOutline } from "./further-outlines";

/** A small generator of random numbers (mulberry32), so that every seed gives one and the same parcel. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface TrueParcel {
  readonly epsg: number;
  readonly meridian: number;
  /** outer ring, then holes; east, north rounded to the millimetre */
  readonly rings: readonly PositionRing[];
}

const millimetres = (value: number): number => Math.round(value * 1000) / 1000;

/** Outlines as surveys have them, in metres around the middle: boxes, L-shapes, dense sides, bends, free forms. */
function outline(random: () => number, outlines: number): Position[] {
  const kind = Math.floor(random() * outlines);
  const [w, h] = [40 + random() * 260, 30 + random() * 200];
  if (kind >= FIRST_OUTLINES) return furtherOutline(kind, w, h, random);
  if (kind === 3) {
    const count = 6 + Math.floor(random() * 14);
    return Array.from({ length: count }, (_, k) => {
      const angle = (2 * Math.PI * (k + 0.3 * random())) / count;
      const radius = (0.7 + 0.3 * random()) * w;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  }
  const corners: Position[] =
    kind === 0
      ? [
          [0, 0],
          [w, 0],
          [w, h],
          [0, h],
        ]
      : kind === 1
        ? [
            [0, 0],
            [w, 0],
            [w, h * 0.4],
            [w * 0.6, h * 0.4],
            [w * 0.6, h],
            [0, h],
          ]
        : [
            [0, 0],
            [w, h * 0.05],
            [w * 1.02, h],
            [w * 0.3, h * 1.1],
            [-w * 0.05, h * 0.8],
          ];
  // surveyed sides carry further points, not quite on the line
  return corners.flatMap((a, k) => {
    const b = corners[(k + 1) % corners.length]!;
    const between = Math.floor(random() * 4);
    return Array.from({ length: between + 1 }, (_, j): Position => {
      const t = (j + (j > 0 ? (random() - 0.5) * 0.4 : 0)) / (between + 1);
      const jitter = j > 0 ? (random() - 0.5) * 0.06 : 0;
      return [a[0] + t * (b[0] - a[0]) + jitter, a[1] + t * (b[1] - a[1]) + jitter];
    });
  });
}

/** A parcel at latitude 18 to 50, in a 3° or 6° zone, up to its edge. */
export function trueParcel(seed: number, withHole = false, outlines = FIRST_OUTLINES): TrueParcel {
  const random = randomOf(seed);
  const wide = random() < 0.5;
  const zone = wide ? 13 + Math.floor(random() * 11) : 25 + Math.floor(random() * 21);
  const meridian = wide ? 6 * zone - 3 : 3 * zone;
  const projection = projectionOf(meridianPlane("CGCS2000", meridian));
  const offset = (random() * 2 - 1) * (wide ? 3 : 1.5);
  const [east, north] = projection.toPlane([meridian + offset, 18 + random() * 32])!;
  const turn = random() * Math.PI;
  const place = (ring: readonly Position[]): Position[] =>
    ring.map(([x, y]) => [
      millimetres(east + zone * 1e6 + x * Math.cos(turn) - y * Math.sin(turn)),
      millimetres(north + x * Math.sin(turn) + y * Math.cos(turn)),
    ]);
  const outer = outline(random, outlines);
  const hole: Position[] = [
    [8, 8],
    [16, 8],
    [16, 15],
    [8, 15],
  ];
  return {
    epsg: wide ? 4491 + zone - 13 : 4513 + zone - 25,
    meridian,
    rings: withHole ? [place(outer), place(hole)] : [place(outer)],
  };
}

/** Its area in the plane. */
export const trueArea = ({ rings }: TrueParcel): number =>
  rings.reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * Math.abs(planarArea(ring)), 0);

const degreesOf = ({ rings, meridian }: TrueParcel): PositionRing[] => {
  const { toDegrees } = projectionOf(meridianPlane("CGCS2000", meridian));
  return rings.map((ring) => ring.map(([e, n]) => toDegrees([e % 1_000_000, n])!));
};

export const mercatorArea = (parcel: TrueParcel): number =>
  degreesOf(parcel).reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * webMercatorArea(ring), 0);

export const neighbourArea = (parcel: TrueParcel): number => {
  const { toPlane } = projectionOf(meridianPlane("CGCS2000", parcel.meridian + 3));
  return degreesOf(parcel).reduce(
    (sum, ring, k) => sum + (k === 0 ? 1 : -1) * Math.abs(planarArea(ring.map((at) => toPlane(at)!))),
    0,
  );
};

export const curvedArea = (parcel: TrueParcel): number =>
  degreesOf(parcel).reduce(
    (sum, ring, k) =>
      sum + (k === 0 ? 1 : -1) * Math.abs(ellipsoidalMeasure(ring, ellipsoidOf.CGCS2000).area),
    0,
  );

export interface Planted {
  /** what the gazette prints: north, east */
  readonly rings: readonly (readonly [string, string])[][];
  readonly declared: number;
  readonly epsg: number;
  /** labels concerned */
  readonly labels: readonly string[];
  /** a number left out of the numbering */
  readonly gap?: number;
  readonly kinds: readonly string[];
}

const printed = (ring: PositionRing): [string, string][] =>
  ring.map(([e, n]) => [n.toFixed(3), e.toFixed(3)]);
const cents = (value: number): number => Math.round(value * 100) / 100;

const pick = (random: () => number, count: number): number => Math.floor(random() * count);

type Plant = (parcel: TrueParcel, random: () => number) => Planted | null;

const base = (parcel: TrueParcel, more: Partial<Planted>): Planted => ({
  rings: parcel.rings.map(printed),
  declared: cents(trueArea(parcel)),
  epsg: parcel.epsg,
  labels: [],
  kinds: [],
  ...more,
});

/** One digit replaced; `places` counts from the last decimal: 3 is the metre. */
function digit(places: readonly number[], transpose: boolean): Plant {
  return (parcel, random) => {
    const rings = parcel.rings.map(printed);
    const k = pick(random, rings[0]!.length);
    const axis = pick(random, 2) as 0 | 1;
    const text = rings[0]![k]![axis];
    const digits = [...text].flatMap((sign, index) => (sign === "." ? [] : [index]));
    const place = digits.length - 1 - places[pick(random, places.length)]!;
    const at = digits[place]!;
    let wrong: string;
    if (transpose) {
      const next = digits[place + 1]!;
      if (text[at] === text[next]) return null;
      const signs = [...text];
      [signs[at], signs[next]] = [signs[next]!, signs[at]!];
      wrong = signs.join("");
    } else
      wrong = text.slice(0, at) + String((Number(text[at]) + 1 + pick(random, 9)) % 10) + text.slice(at + 1);
    const point: [string, string] = axis === 0 ? [wrong, rings[0]![k]![1]] : [rings[0]![k]![0], wrong];
    rings[0] = rings[0]!.toSpliced(k, 1, point);
    return base(parcel, {
      rings,
      labels: [String(k + 1)],
      kinds: [transpose ? "digits-transposed" : "digit-mistyped"],
    });
  };
}

/** Parcels whose figure follows from the coordinates as printed. */
export const clean: Plant = (parcel) => base(parcel, {});

/** Errors by class; each plants one in a parcel whose figure was right. */
export const plants: Readonly<Record<string, { hole: boolean; plant: Plant }>> = {
  "digit, metres and up": { hole: false, plant: digit([3, 4, 5], false) },
  "digit, decimetres": { hole: false, plant: digit([2], false) },
  "digits transposed": { hole: false, plant: digit([4, 5, 6], true) },
  "points exchanged": {
    hole: false,
    plant: (parcel, random) => {
      const rings = parcel.rings.map(printed);
      const ring = rings[0]!;
      if (ring.length < 5) return null;
      const i = pick(random, ring.length - 1);
      const a = ring[i]!;
      rings[0] = ring.toSpliced(i, 2, ring[i + 1]!, a);
      return base(parcel, {
        rings,
        labels: [String(i + 1), String(i + 2)],
        kinds: ["points-exchanged", "ring-order"],
      });
    },
  },
  "point too many": {
    hole: false,
    plant: (parcel, random) => {
      const rings = parcel.rings.map(printed);
      const ring = rings[0]!;
      const i = pick(random, ring.length);
      const [n, e] = ring[i]!;
      const shift = () => (random() - 0.5) * 60;
      const stray: [string, string] = [(Number(n) + shift()).toFixed(3), (Number(e) + shift()).toFixed(3)];
      rings[0] = ring.toSpliced(i + 1, 0, stray);
      return base(parcel, { rings, labels: [String(i + 2)], kinds: ["point-extra"] });
    },
  },
  "point missing": {
    hole: false,
    plant: (parcel, random) => {
      const rings = parcel.rings.map(printed);
      const ring = rings[0]!;
      if (ring.length < 5) return null;
      const i = 1 + pick(random, ring.length - 2);
      rings[0] = ring.toSpliced(i, 1);
      return base(parcel, {
        rings,
        gap: i + 1,
        labels: [String(i), String(i + 2)],
        kinds: ["point-missing"],
      });
    },
  },
  "point missing, renumbered": {
    hole: false,
    plant: (parcel, random) => {
      const rings = parcel.rings.map(printed);
      const ring = rings[0]!;
      if (ring.length < 5) return null;
      rings[0] = ring.toSpliced(pick(random, ring.length), 1);
      return base(parcel, { rings, kinds: ["point-missing"] });
    },
  },
  "hole not deducted": {
    hole: true,
    plant: (parcel) =>
      base(parcel, {
        declared: cents(Math.abs(planarArea(parcel.rings[0]!))),
        kinds: ["hole-not-deducted", "gross-area"],
      }),
  },
  "unit mix-up": {
    hole: false,
    plant: (parcel, random) => {
      const factor = [15, 1 / 15, 1e4, 1e-4, 2000 / 3, 3 / 2000][pick(random, 6)]!;
      return base(parcel, {
        declared: Number((trueArea(parcel) * factor).toFixed(4)),
        kinds: ["unit-mix-up"],
      });
    },
  },
  "Web Mercator": {
    hole: true,
    plant: (parcel) => base(parcel, { declared: cents(mercatorArea(parcel)), kinds: ["web-mercator"] }),
  },
  "other meridian": {
    hole: false,
    plant: (parcel) => base(parcel, { declared: cents(neighbourArea(parcel)), kinds: ["other-meridian"] }),
  },
};
