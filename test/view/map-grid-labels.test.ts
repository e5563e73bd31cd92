import { describe, expect, it } from "vitest";
import { kilometreGrid } from "../../src/geodesy/kilometre-grid";
import { gridFrameLabels } from "../../src/view/map-grid-labels";

const box = [110.9, 36.08, 111.1, 36.18] as const;

describe("figures at the frame of the grid", () => {
  const lines = kilometreGrid(4525, box, 1000);
  const { features } = gridFrameLabels(lines, box, { column: 111, row: 36.1302929207 });

  it("stand on their lines: where PROJ puts 4 000 000 N, 37 500 000 E", () => {
    const northing = features.find((one) => one.properties.label === "4000");
    const easting = features.find((one) => one.properties.label === "37500");
    expect(northing?.properties.axis).toBe("north");
    expect(northing?.geometry.coordinates[0]).toBe(111);
    expect(northing?.geometry.coordinates[1]).toBeCloseTo(36.1302929207, 6);
    expect(easting?.geometry.coordinates[0]).toBeCloseTo(111, 9);
    expect(easting?.geometry.coordinates[1]).toBe(36.1302929207);
  });

  it("keep out of the controls, and name their unit once", () => {
    const free = [110.95, 36.1, 111.05, 36.16] as const;
    const inside = gridFrameLabels(lines, free, { column: 111.09, row: 36.17 }).features;
    const eastings = inside.filter((one) => one.properties.axis === "east");
    const northings = inside.filter((one) => one.properties.axis === "north");
    // 0.1° of longitude are 9.0 km there, 0.06° of latitude 6.7 km.
    expect(eastings).toHaveLength(9);
    expect(northings.length).toBeGreaterThan(5);
    expect(northings.length).toBeLessThan(8);
    expect(
      eastings.every(
        ({
          geometry: {
            coordinates: [lon = 0],
          },
        }) => lon >= 110.95 && lon <= 111.05,
      ),
    ).toBe(true);
    expect(inside.filter((one) => one.properties.label.endsWith(" km"))).toEqual(eastings.slice(0, 1));
  });

  it("are one for each line that reaches column or row", () => {
    const labels = features.map((one) => one.properties.label);
    expect(new Set(labels).size).toBe(labels.length);
    // 0.1° of latitude are 11.1 km, 0.2° of longitude 18.0 km.
    expect(features.filter((one) => one.properties.axis === "north")).toHaveLength(11);
    expect(features.filter((one) => one.properties.axis === "east").length).toBeGreaterThan(16);
    expect(gridFrameLabels(lines, box, { column: 120, row: 40 }).features).toEqual([]);
  });
});
