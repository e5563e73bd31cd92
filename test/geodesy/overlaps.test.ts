import { describe, expect, it } from "vitest";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { metresToBoundary } from "../../src/geodesy/metres-to-boundary";
import { overlaps } from "../../src/geodesy/overlaps";
import { tableOf } from "./table-of";

type Corner = readonly [north: number, east: number];
const square = (n: number, e: number, size: number): Corner[] => [
  [n, e],
  [n + size, e],
  [n + size, e + size],
  [n, e + size],
];
const boundaryOf = (corners: readonly Corner[], subject: string, falseEasting = 37_500_000, epsg = 4525) => {
  const table = tableOf([
    corners.map(([n, e]): [string, string] => [
      (3_990_000 + n).toFixed(3),
      (falseEasting + 40_000 + e).toFixed(3),
    ]),
  ]);
  const context = { subject, source: "s", documentDate: "2023-01-01", region: null, userEpsg: epsg };
  return { subject, boundary: measuredBoundary([table], context).boundary! };
};

describe("overlaps", () => {
  it("are found in the plane, with area and the length of the shared edge", () => {
    const { overlaps: found } = overlaps([
      boundaryOf(square(0, 0, 100), "a"),
      boundaryOf(square(0, 99.5, 100), "b"),
      boundaryOf(square(0, 300, 100), "c"),
      boundaryOf(square(20, 320, 10), "d"),
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(found[0]?.area).toBeCloseTo(50, 6);
    expect(found[0]?.sharedLength).toBeCloseTo(100.5, 6);
    expect(found[1]?.area).toBeCloseTo(100, 6);
    expect(found[0]?.at?.[0]).toBeCloseTo(111.445, 2);
  });

  it("are none between neighbours that share an edge", () => {
    const [a, b] = [boundaryOf(square(0, 0, 100), "a"), boundaryOf(square(0, 100, 100), "b")];
    expect(overlaps([a, b])).toEqual({ overlaps: [], unfinished: new Set() });
  });

  it("are seen between tables with and without zone number, never between datums", () => {
    const a = boundaryOf(square(0, 0, 100), "a");
    const plain = boundaryOf(square(50, 50, 100), "b", 500_000, 4546);
    expect(overlaps([a, plain]).overlaps[0]?.area).toBeCloseTo(2500, 6);
    expect(overlaps([a, boundaryOf(square(50, 50, 100), "b", 37_500_000, 2361)]).overlaps).toEqual([]);
  });

  it("beyond a limit are not looked for, and it is said of which boundaries", () => {
    const pile = ["a", "b", "c", "d", "e"].map((subject) => boundaryOf(square(0, 0, 100), subject));
    const pairs = (limits: Parameters<typeof overlaps>[1]): readonly [string[], string[]] => {
      const search = overlaps(pile, limits);
      return [search.overlaps.map(({ a, b }) => a + b), [...search.unfinished]];
    };
    const wide = { each: 9, found: 99, compared: 99 };
    expect(pairs(wide)).toEqual([["ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "ce", "de"], []]);
    expect(pairs({ ...wide, each: 2 })).toEqual([
      ["ab", "ac", "bc", "bd", "cd", "ce", "de"],
      ["a", "b"],
    ]);
    expect(pairs({ ...wide, found: 5 })).toEqual([
      ["ab", "ac", "ad", "ae", "bc"],
      ["b", "c", "d"],
    ]);
    expect(pairs({ ...wide, compared: 4 })).toEqual([
      ["ab", "ac", "ad", "ae"],
      ["b", "c", "d"],
    ]);
  });
});

it("measures the way to a boundary", () => {
  const { boundary } = boundaryOf(square(0, 0, 1000), "a");
  const ring = boundary.wgs84.coordinates[0]![0]!;
  const lon = Math.min(...ring.map(([x = 0]) => x));
  const lat = Math.min(...ring.map(([, y = 0]) => y));
  expect(metresToBoundary(lon, lat, boundary)).toBeLessThan(10);
  expect(metresToBoundary(lon + 0.003, lat + 0.003, boundary)).toBe(0);
  // a hundredth of a degree south of the south edge, 110.95 m a thousandth (GRS 80, 36°)
  expect(metresToBoundary(lon + 0.003, lat - 0.01, boundary)).toBeGreaterThan(1100);
  expect(metresToBoundary(lon + 0.003, lat - 0.01, boundary)).toBeLessThan(1115);
});
