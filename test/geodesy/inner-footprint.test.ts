import { describe, expect, it } from "vitest";
import type { MultiPolygon } from "../../src/domain/boundary";
import { ellipsoidOf, metresPerDegree } from "../../src/geodesy/ellipsoid";
import { innerFootprint } from "../../src/geodesy/inner-footprint";

const [LON, LAT] = [111.5, 36.08];
const scale = metresPerDegree(ellipsoidOf.CGCS2000, LAT);
type Metres = readonly (readonly [number, number])[];

const inDegrees = (...rings: readonly Metres[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => [LON + x / scale.east, LAT + y / scale.north])),
  ],
});
const inMetres = (shape: MultiPolygon): (readonly [number, number])[][] =>
  shape.coordinates
    .flat()
    .map((ring) => ring.map(([lon, lat]) => [(lon! - LON) * scale.east, (lat! - LAT) * scale.north]));
/** Shoelace of closed rings, holes taken off by their winding or by being later ones. */
const area = (ring: Metres): number =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], k) => sum + (ring[k - 1] === undefined ? 0 : ring[k - 1]![0] * y - x * ring[k - 1]![1]),
      0,
    ) / 2,
  );

const square: Metres = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const ell: Metres = [
  [0, 0],
  [120, 0],
  [120, 40],
  [40, 40],
  [40, 120],
  [0, 120],
];

describe("inner footprint", () => {
  it("of a square is a square with the root of the share for its side (closed form)", () => {
    for (const share of [0.2, 0.36, 0.5, 0.81]) {
      const [ring = []] = inMetres(innerFootprint(inDegrees(square), share)!);
      const xs = ring.map(([x]) => x);
      expect(Math.min(...xs)).toBeCloseTo(50 - 50 * Math.sqrt(share), 2);
      expect(Math.max(...xs)).toBeCloseTo(50 + 50 * Math.sqrt(share), 2);
      expect(area(ring)).toBeCloseTo(10_000 * share, 0);
    }
  });

  it("of an L stays within it and keeps the same distance from every side", () => {
    // Moved in by d the L is 120·120 - 80·80 less its rim: (120-2d)² - 80², which is half of 8000 for d = 9.0098.
    const wanted = (120 - Math.sqrt(6400 + 4000)) / 2;
    const [ring = []] = inMetres(innerFootprint(inDegrees(ell), 0.5)!);
    expect(area(ring)).toBeCloseTo(4000, 0);
    for (const [x, y] of ring) {
      const inside =
        x >= wanted - 0.01 && y >= wanted - 0.01 && (x <= 40 - wanted + 0.01 || y <= 40 - wanted + 0.01);
      expect(inside).toBe(true);
    }
  });

  it("leaves holes free and is the parcel itself for the whole share", () => {
    const hole: Metres = [
      [40, 40],
      [40, 60],
      [60, 60],
      [60, 40],
    ];
    const holed = inDegrees(square, hole);
    const rings = inMetres(innerFootprint(holed, 0.5)!);
    expect(area(rings[0]!) - area(rings[1]!)).toBeCloseTo(0.5 * (10_000 - 400), 0);
    expect(innerFootprint(holed, 1)).toBe(holed);
  });

  it("gives none for an outline without an area", () => {
    expect(
      innerFootprint(
        inDegrees([
          [0, 0],
          [100, 0],
          [50, 0],
        ]),
        0.5,
      ),
    ).toBeNull();
    expect(innerFootprint({ type: "MultiPolygon", coordinates: [] }, 0.5)).toBeNull();
  });
});
