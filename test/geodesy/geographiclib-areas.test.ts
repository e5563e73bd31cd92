import { describe, expect, it } from "vitest";
import { ellipsoidOf } from "../../src/geodesy/ellipsoid";
import { ellipsoidalMeasure } from "../../src/geodesy/ellipsoidal-area";
import type { Position } from "../../src/geodesy/position";
import { trapezoidArea } from "../../src/geodesy/trapezoid-area";
import oracle from "../fixtures/geodesy/geographiclib-areas.json";

const cases = oracle.cases.map((one) => ({
  ...one,
  ring: one.ring.map(([lon = 0, lat = 0]): Position => [lon, lat]),
  shape: ellipsoidOf[one.ellipsoid as keyof typeof ellipsoidOf],
}));

describe("areas recorded from GeographicLib", () => {
  it("cover lots of 30 m to districts of 60 km on three ellipsoids", () => {
    expect(cases).toHaveLength(120);
    const sizes = cases.map(({ area }) => Math.abs(area));
    expect(Math.min(...sizes)).toBeLessThan(3_000);
    expect(Math.max(...sizes)).toBeGreaterThan(1e9);
  });

  // Lots of a few hundred square metres: GeographicLib itself is good to some 0.1 mm² a vertex there.
  it("are met to 1e-9 of themselves, or a square centimetre", () => {
    for (const { ring, shape, area, perimeter } of cases) {
      const measure = ellipsoidalMeasure(ring, shape);
      expect(Math.abs(measure.area - area)).toBeLessThan(1e-9 * Math.abs(area) + 1e-4);
      expect(Math.abs(measure.perimeter / perimeter - 1)).toBeLessThan(1e-9);
    }
  });

  it("are met by the national formula where edges are short enough to be straight in degrees too", () => {
    const lots = cases.filter(({ perimeter }) => perimeter < 2_000);
    expect(lots.length).toBeGreaterThan(20);
    for (const { ring, shape, area } of lots)
      expect(Math.abs(trapezoidArea(ring, shape) / area - 1)).toBeLessThan(5e-5);
  });
});
