import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { BoundarySchema } from "../../src/domain/boundary";
import type { PointTable } from "../../src/domain/point-table";
import { type BoundaryContext, measuredBoundary } from "../../src/geodesy/measured-boundary";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { type Corner, context, measure, rows, square } from "./measured-squares";
import { evidence, stated, tableOf } from "./table-of";

describe("a second table of the same boundary", () => {
  const degrees: [string, string][] = [
    ["111°29′46.307″", "36°04′45.154″"],
    ["111°29′49.600″", "36°04′44.800″"],
    ["111°29′49.600″", "36°04′42.100″"],
  ];
  const value = (dms: string): string => {
    const [d = 0, m = 0, s = 0] = dms.match(/[\d.]+/g)!.map(Number);
    return (d + m / 60 + s / 3600).toFixed(12);
  };
  const angles: PointTable = {
    ...tableOf([]),
    unit: "degrees",
    rings: [
      {
        part: null,
        role: null,
        closed: true,
        points: degrees.map((printed, k) => ({
          label: String(k + 1),
          first: value(printed[0]),
          second: value(printed[1]),
          printed,
          evidence: evidence(k),
        })),
      },
    ],
  };

  it("stays beside the first, and places eastings that have no zone number", () => {
    const plain = tableOf([surveyedParcel.points.map(([n, e]) => [n, e.slice(2)] as const)]);
    const { boundary } = measuredBoundary([plain, angles], { ...context, region: null });
    expect(boundary?.crs).toMatchObject({ epsg: 4546, basisOf: { zone: "inferred" } });
    expect(boundary?.otherTables).toHaveLength(1);
    expect(boundary?.otherTables[0]?.crs).toMatchObject({ kind: "geographic", axesSwapped: true });
    expect(boundary?.otherTables[0]?.rings[0]?.points[0]?.printed).toEqual(degrees[0]);
  });

  it("in degrees alone has a geodesic perimeter, no planar area, and a step from its last printed second", () => {
    const { boundary, facts } = measure(angles);
    expect(boundary?.measured.planar).toBeNull();
    expect(facts?.offMeridian).toBeNull();
    const [north, east] = facts!.coordinateStep;
    // 0.001″ of the meridian (GRS 80, 36.08°): 0.0308 m/″; of the parallel: 0.0250 m/″
    expect(north).toBeCloseTo(0.03082, 4);
    expect(east).toBeCloseTo(0.02502, 4);
    expect(facts!.planarEquivalent / boundary!.measured.ellipsoidal - 1).toBeCloseTo(49e-6, 5);
    expect(boundary?.wgs84.coordinates[0]?.[0]).toHaveLength(4);
  });
});

describe("what is no boundary", () => {
  const codes = (table: PointTable, more: Partial<BoundaryContext> = {}) => {
    const { boundary, facts, issues } = measuredBoundary([table], { ...context, ...more });
    expect(boundary).toBeNull();
    expect(facts).toBeNull();
    for (const issue of issues) {
      expect(issue.evidence).not.toBeNull();
      expect(issue.message.zh).toMatch(/\p{Script=Han}/u);
    }
    return issues.map((issue) => issue.code);
  };
  it("gets an issue with a place", () => {
    const good = rows(square(0, 0, 100));
    const [a, b, c, d] = good as [[string, string], [string, string], [string, string], [string, string]];
    expect(codes(tableOf([[a, b, a, b]]))).toEqual(["boundary-too-few-points"]);
    expect(codes(tableOf([]))).toEqual(["boundary-too-few-points"]);
    expect(codes(tableOf([[a, b, [c[1], c[0]], d]]))).toEqual(["axes-mixed"]);
    expect(codes(tableOf([[a, b, [c[0], c[1].slice(2)], d]]))).toEqual(["crs-mixed"]);
    expect(codes(tableOf([[a, b, ["x", c[1]], d]]))).toEqual(["coordinate-unreadable"]);
    expect(codes(tableOf([[a, b, [c[0], "57500100.000"], d]]))).toEqual(["point-out-of-range"]);
    const other = (row: [string, string]): [string, string] => [row[0], row[1].replace(/^37/, "38")];
    expect(codes(tableOf([[a, b, other(c), other(d)]]))).toEqual(["crs-mixed-zones"]);
    expect(
      codes(
        tableOf([
          [
            ["1.5", "2.5"],
            ["1.5", "3.5"],
            ["4.5", "3.5"],
          ],
        ]),
      ),
    ).toEqual(["crs-unreadable"]);
  });

  it("does not hide a second table that can be read", () => {
    const { boundary, issues } = measure(tableOf([[["1.5", "2.5"]]]), tableOf([rows(square(0, 0, 100))]));
    expect(boundary?.measured.planar).toBeCloseTo(10_000, 6);
    expect(issues).toHaveLength(1);
  });
});

it("measures the same in either column order, winding and start, and never throws", () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 900_000 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(corner, { minLength: 3, maxLength: 12, selector: String }),
      fc.nat(),
      (raw, turn) => {
        const corners = raw.map(([n, e]): Corner => [n / 1000, e / 1000]);
        const table = rows(corners);
        const k = turn % table.length;
        const turned = [...table.slice(k), ...table.slice(0, k)]
          .reverse()
          .map(([n, e]): [string, string] => [e, n]);
        const one = measure(tableOf([table]));
        const two = measure(tableOf([turned], { axes: stated("east-north") }));
        expect(two.boundary?.measured.planar).toBeCloseTo(one.boundary!.measured.planar!, 5);
        expect(two.boundary?.measured.ellipsoidal).toBeCloseTo(one.boundary!.measured.ellipsoidal, 3);
        expect(two.boundary?.crs.axesSwapped).toBe(true);
        expect(v.safeParse(BoundarySchema, one.boundary).success).toBe(true);
      },
    ),
    { seed: 2023, numRuns: 60 },
  );
});

it("never throws, whatever the table says: a boundary that the schema takes, or an issue", () => {
  const number = fc.oneof(
    fc.constantFrom(
      "3994445.709",
      "37544694.284",
      "544694.284",
      "36.07",
      "111.49",
      "",
      "-",
      "NaN",
      "1e7",
      "0",
    ),
    fc.integer({ min: 3_000_000, max: 4_000_000 }).map(String),
    fc.integer({ min: 36_000_000, max: 39_999_999 }).map(String),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value.toFixed(3)),
  );
  const north = fc
    .integer({ min: 3_900_000_000, max: 3_900_500_000 })
    .map((value) => (value / 1000).toFixed(3));
  const east = fc
    .integer({ min: 37_500_000_000, max: 37_500_500_000 })
    .map((value) => (value / 1000).toFixed(3));
  const row = fc.oneof(
    { weight: 12, arbitrary: fc.tuple(north, east) },
    { weight: 1, arbitrary: fc.tuple(number, number) },
  );
  const ring = fc.array(row, { maxLength: 8 });
  const statements = fc.record({
    zone: fc.option(fc.constantFrom(0, 19, 37, 38, 99).map((value) => stated(value))),
    centralMeridian: fc.option(fc.constantFrom(-5, 108, 111, 111.5, 300).map((value) => stated(value))),
    zoneWidth: fc.option(fc.constantFrom(3 as const, 6 as const).map((value) => stated(value))),
  });
  const epsg = fc.option(fc.constantFrom(4490, 4525, 4546, 1, 21419));
  let drawn = 0;
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 3 }), statements, epsg, (rings, says, userEpsg) => {
      const { boundary, facts, issues } = measuredBoundary([tableOf(rings, says)], { ...context, userEpsg });
      expect(boundary === null).toBe(facts === null);
      if (boundary === null) expect(issues.length).toBeGreaterThan(0);
      else {
        drawn += 1;
        expect(v.safeParse(BoundarySchema, boundary).success).toBe(true);
        expect(JSON.stringify({ boundary, facts })).not.toMatch(/null,null|NaN/);
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect(drawn).toBeGreaterThan(100);
});
