import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crsByEpsg, crsTable } from "../../src/geodesy/crs-table";
import { projectionOf } from "../../src/geodesy/projection";
import oracle from "../fixtures/geodesy/proj-control-points.json";

const system = (epsg: number) => crsByEpsg(epsg) ?? expect.fail(`EPSG:${epsg}`);
const TENTH_OF_A_MILLIMETRE = 1e-4;
/** in degrees of latitude: about 0.01 mm */
const IN_DEGREES = 1e-10;

describe("projection", () => {
  it.each(oracle.systems)("EPSG:$epsg agrees with PROJ to 0.1 mm, edges included", ({ epsg, points }) => {
    const projection = projectionOf(system(epsg));
    for (const [lon, lat, east, north] of points as [number, number, number, number][]) {
      const [x, y] = projection.toPlane([lon, lat])!;
      expect(Math.hypot(x - east, y - north)).toBeLessThan(TENTH_OF_A_MILLIMETRE);
      const [lon2, lat2] = projection.toDegrees([east, north])!;
      expect(Math.abs(lon2 - lon)).toBeLessThan(IN_DEGREES * 2);
      expect(Math.abs(lat2 - lat)).toBeLessThan(IN_DEGREES);
    }
  });

  // PROJ 9.5.1, EPSG dataset v11.022: north, east, latitude, longitude
  it.each([
    [4525, 3994445.709, 37544694.284, 36.0792095025, 111.4961963567],
    [4546, 3994445.709, 544694.284, 36.0792095025, 111.4961963567],
    [4497, 3994445.709, 19544694.284, 36.0792095025, 111.4961963567],
    [4508, 3994445.709, 544694.284, 36.0792095025, 111.4961963567],
    [4526, 3994445.709, 38544694.284, 36.0792095025, 114.4961963567],
    [4525, 4000000, 37500000, 36.1302929207, 111],
    [4525, 3950000, 37450000, 35.6784020729, 110.4476895191],
  ])("EPSG:%d puts %d, %d at %d N, %d E", (epsg, north, east, lat, lon) => {
    const [x, y] = projectionOf(system(epsg)).toDegrees([east, north])!;
    expect(Math.abs(x - lon)).toBeLessThan(IN_DEGREES);
    expect(Math.abs(y - lat)).toBeLessThan(IN_DEGREES);
  });

  it("refuses what lies outside the plane instead of guessing", () => {
    const projection = projectionOf(system(4525));
    expect(projection.toDegrees([544694.284, 3994445.709])).toBeNull();
    expect(projection.toDegrees([3994445.709, 37544694.284])).toBeNull();
    expect(projection.toDegrees([Number.NaN, 3994445.709])).toBeNull();
    expect(projection.toDegrees([37544694.284, Number.POSITIVE_INFINITY])).toBeNull();
    expect(projection.toPlane([0, 36])).toBeNull();
    expect(projection.toPlane([111, 91])).toBeNull();
    expect(() => projectionOf(system(4490))).toThrow(TypeError);
  });

  it("goes there and back within a hundredth of a millimetre in every zone", () => {
    const projected = crsTable.filter((entry) => entry.kind === "projected");
    fc.assert(
      fc.property(
        fc.constantFrom(...projected),
        fc.double({ min: -3.5, max: 3.5, noNaN: true }),
        fc.double({ min: 3, max: 54, noNaN: true }),
        (entry, offset, lat) => {
          const projection = projectionOf(entry);
          const plane = projection.toPlane([(entry.centralMeridian ?? 0) + offset, lat])!;
          const again = projection.toPlane(projection.toDegrees(plane)!)!;
          expect(Math.hypot(again[0] - plane[0], again[1] - plane[1])).toBeLessThan(1e-5);
        },
      ),
      { seed: 4525, numRuns: 500 },
    );
  });
});
