import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { BoundarySchema } from "../../src/domain/boundary";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { type Corner, measure, rows, square } from "./measured-squares";
import { pointsOf, tableOf } from "./table-of";

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
