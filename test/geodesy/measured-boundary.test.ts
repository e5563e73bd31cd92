import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { BoundarySchema } from "../../src/domain/boundary";
import type { PointTable } from "../../src/domain/point-table";
import { type BoundaryContext, measuredBoundary } from "../../src/geodesy/measured-boundary";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { evidence, pointsOf, region, stated, tableOf } from "./table-of";

const context: BoundaryContext = {
  subject: "p",
  source: "s",
  documentDate: "2023-07-27",
  region,
  userEpsg: null,
};
const measure = (...tables: PointTable[]) => measuredBoundary(tables, context);
const E0 = 37_500_000;
const N0 = 4_000_000;
type Corner = readonly [north: number, east: number];
const row = ([n, e]: Corner): [string, string] => [(N0 + n).toFixed(3), (E0 + e).toFixed(3)];
const rows = (corners: readonly Corner[]) => corners.map(row);
const square = (n: number, e: number, size: number): Corner[] => [
  [n, e],
  [n + size, e],
  [n + size, e + size],
  [n, e + size],
];

describe("the surveyed parcel", () => {
  const { boundary, facts, issues } = measure(tableOf([surveyedParcel.points]));

  it("lies where PROJ puts it and has the areas of its digits", () => {
    expect(issues).toEqual([]);
    expect(v.safeParse(BoundarySchema, boundary).success).toBe(true);
    expect(boundary?.crs.epsg).toBe(4525);
    expect(boundary?.measured.planar).toBeCloseTo(surveyedParcel.planar, 6);
    expect(boundary?.measured.ellipsoidal).toBeCloseTo(surveyedParcel.ellipsoidal, 3);
    expect(boundary?.measured.perimeter).toBeCloseTo(surveyedParcel.perimeter, 3);
    expect(boundary?.rings[0]?.points[0]).toMatchObject({
      label: "1",
      north: "3994445.709",
      east: "37544694.284",
    });
    expect(boundary?.rings[0]?.points[1]?.north).toBe("3994445.080");
  });

  it("is an RFC 7946 multipolygon: closed, counter-clockwise, 10 decimals", () => {
    const [ring = []] = boundary?.wgs84.coordinates[0] ?? [];
    expect(ring).toHaveLength(30);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring).toContainEqual([111.4961963567, 36.0792095025]);
    const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], k) => {
      const [x0 = 0, y0 = 0] = ring[k] ?? [];
      return sum + (x0 - 111) * (y - 36) - (x - 111) * (y0 - 36);
    }, 0);
    expect(doubled).toBeGreaterThan(0);
  });

  it("says how roundings carry over: 0.026 m² for millimetres (by simulation), and its way from the meridian", () => {
    expect(facts?.vertices).toBe(29);
    expect(facts?.coordinateStep).toEqual([0.001, 0.001]);
    const { north, east } = facts!.areaPerCoordinate;
    expect((0.001 / Math.sqrt(12)) * Math.hypot(north, east)).toBeCloseTo(0.026, 3);
    expect(facts?.offMeridian).toBeCloseTo(0.4966, 3);
    expect(facts?.planarEquivalent).toBe(boundary?.measured.planar);
    expect(facts?.faults).toEqual([]);
    expect(facts?.hypotheses).toEqual([]);
    const simple = facts!.areaPerCoordinateSimplified;
    expect(Math.hypot(simple.north, simple.east)).toBeGreaterThan(Math.hypot(north, east));
  });

  it("in print order crosses itself: still a boundary, with the place and the order that does not cross", () => {
    const points = pointsOf(surveyedParcel.points);
    const wrong = surveyedParcel.printOrder.map((label) => points[label - 1]!);
    const found = measure({
      ...tableOf([]),
      rings: [{ part: null, role: null, points: wrong, closed: true }],
    });
    expect(found.boundary?.measured.planar).toBeCloseTo(surveyedParcel.inPrintOrder, 2);
    const [fault] = found.facts?.faults ?? [];
    expect(fault?.kind).toBe("self-intersection");
    expect(fault?.message.en).toMatch(/order of the (print|point numbers) .* 6569\.78 m²/);
    expect(fault?.labels).toHaveLength(4);
    expect(fault?.at?.[0]).toBeCloseTo(111.4965, 3);
    expect(found.boundary?.rings[0]?.points.map((point) => point.label)).toEqual(
      wrong.map((point) => point.label),
    );
  });
});

describe("rings", () => {
  it("get their roles by containment, also a second polygon and an island in a hole", () => {
    const rings = [square(0, 0, 100), square(10, 10, 50), square(20, 20, 10), square(0, 200, 30)].map(rows);
    const { boundary, facts } = measure(tableOf(rings));
    expect(boundary?.rings.map((ring) => [ring.role, ring.part])).toEqual([
      ["outer", 0],
      ["inner", 0],
      ["outer", 1],
      ["outer", 2],
    ]);
    expect(boundary?.measured.planar).toBeCloseTo(10_000 - 2_500 + 100 + 900, 6);
    expect(boundary?.measured.perimeter).toBeCloseTo(4 * (100 + 50 + 10 + 30), 6);
    expect(boundary?.wgs84.coordinates.map((part) => part.length)).toEqual([2, 1, 1]);
    expect(facts?.faults).toEqual([]);
  });

  it("keep the printed role, and a printed hole outside is a fault", () => {
    const table = tableOf([rows(square(0, 0, 100)), rows(square(0, 200, 30))]);
    const [outer, inner] = table.rings;
    const { boundary, facts } = measure({ ...table, rings: [outer!, { ...inner!, role: "inner" }] });
    expect(boundary?.rings.map((ring) => ring.role)).toEqual(["outer", "inner"]);
    expect(facts?.faults.map((fault) => fault.kind)).toEqual(["hole-outside"]);
    expect(
      measure({ ...table, rings: [{ ...inner!, role: "inner" }] }).issues.map((issue) => issue.code),
    ).toEqual(["boundary-no-outer-ring"]);
  });

  it("have faults with places: overlap, double point, sliver, a point in another zone", () => {
    const kinds = (...rings: Corner[][]) =>
      measure(tableOf(rings.map(rows))).facts?.faults.map((fault) => fault.kind);
    expect(kinds(square(0, 0, 100), square(50, 50, 100))).toEqual(["rings-overlap"]);
    expect(
      kinds([
        [0, 0],
        [100, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ]),
    ).toEqual(["duplicate-point"]);
    expect(
      kinds([
        [0, 0],
        [100, 0],
        [100, 0.04],
        [0, 0.04],
      ]),
    ).toEqual(["sliver"]);
    expect(
      kinds([
        [0, 0],
        [100, 0],
        [100, 100],
        [100, 1_000_100],
        [0, 100],
      ]),
    ).toEqual(["outside-zone"]);
    expect(
      kinds([
        [0, 0],
        [100, 0],
        [100, 140_000],
        [0, 140_000],
      ]),
    ).toEqual([]);
    expect(
      kinds([
        [0, 0],
        [50, 0],
        [50, 20],
        [50, 0],
        [100, 0],
        [100, 90],
      ]),
    ).toEqual(["self-intersection"]);
  });
});

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
