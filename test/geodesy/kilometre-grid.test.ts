import { describe, expect, it } from "vitest";
import { gaussKrugerAt, kilometreGrid } from "../../src/geodesy/kilometre-grid";

// PROJ 9.5.1, EPSG:4525, inverse: x (north), y (east) to latitude, longitude.
const proj = [
  { north: 3994445.709, east: 37544694.284, lat: 36.0792095025, lon: 111.4961963567 },
  { north: 4000000, east: 37500000, lat: 36.1302929207, lon: 111 },
  { north: 3950000, east: 37450000, lat: 35.6784020729, lon: 110.4476895191 },
] as const;
/** half of the last printed digit of PROJ's degrees, on the ground */
const STEP = 1e-5;

describe("kilometre grid", () => {
  it("gives the Gauss-Krüger coordinates that PROJ gives", () => {
    for (const one of proj) {
      const found = gaussKrugerAt(4525, one.lon, one.lat);
      expect(Math.abs((found?.north ?? 0) - one.north)).toBeLessThan(STEP);
      expect(Math.abs((found?.east ?? 0) - one.east)).toBeLessThan(STEP);
      expect(found).toMatchObject({ zone: 37, centralMeridian: 111, epsg: 4525 });
    }
    expect(gaussKrugerAt(4546, proj[0].lon, proj[0].lat)?.east).toBeCloseTo(544694.284, 4);
    expect(gaussKrugerAt(4490, 111, 36)).toBeNull();
    expect(gaussKrugerAt(999_999, 111, 36)).toBeNull();
  });

  it("runs through the crossing that PROJ puts at 36.1302929207 N on the central meridian", () => {
    const lines = kilometreGrid(4525, [110.9, 36.08, 111.1, 36.18], 1000);
    const northing = lines.find(
      (line) => line.properties.axis === "north" && line.properties.label === "4000",
    );
    const easting = lines.find(
      (line) => line.properties.axis === "east" && line.properties.label === "37500",
    );
    // The easting of the meridian is the meridian itself.
    for (const [lon] of easting?.geometry.coordinates ?? [[0]]) expect(lon).toBeCloseTo(111, 9);
    const nearest = Math.min(
      ...(northing?.geometry.coordinates ?? []).map(([lon, lat]) =>
        Math.hypot(lon! - 111, lat! - 36.1302929207),
      ),
    );
    // The line is a chain of chords of about 1.1 km: its nearest corner lies within half a chord.
    expect(nearest).toBeLessThan(0.007);
    const middle = northing?.geometry.coordinates.map(([, lat]) => lat!) ?? [];
    // A line of equal northing bends away from the pole off the meridian: its highest latitude is on it.
    expect(Math.max(...middle)).toBeLessThanOrEqual(36.1302929207 + 1e-9);
  });

  it("puts every vertex of a line on its coordinate and covers the box", () => {
    const bbox = [111.4, 36.0, 111.6, 36.15] as const;
    const lines = kilometreGrid(111, bbox, 5000);
    for (const { properties, geometry } of lines) {
      for (const [lon, lat] of geometry.coordinates) {
        const at = gaussKrugerAt(111, lon!, lat!);
        expect(at?.[properties.axis]).toBeCloseTo(properties.metres, 5);
      }
    }
    // At 36 N a degree of longitude is 90.2 km: eastings from 536.0 to 554.2 km; northings from 3985.5 to 4002.5 km.
    expect(lines.filter((line) => line.properties.axis === "east")).toHaveLength(3);
    expect(lines.filter((line) => line.properties.axis === "north")).toHaveLength(3);
    expect(new Set(lines.map((line) => line.properties.label)).size).toBe(lines.length);
  });

  it("labels short steps with their decimals", () => {
    const labels = kilometreGrid(4525, [111.495, 36.079, 111.499, 36.081], 100).map(
      (one) => one.properties.label,
    );
    expect(labels).toContain("3994.5");
    expect(labels).toContain("37544.7");
  });

  it("draws nothing rather than everything", () => {
    expect(kilometreGrid(4525, [110, 35, 113, 37], 100)).toEqual([]);
    expect(kilometreGrid(4525, [111, 36, 111.1, 36.1], 0)).toEqual([]);
    expect(kilometreGrid(4490, [111, 36, 111.1, 36.1], 1000)).toEqual([]);
    expect(kilometreGrid(112, [111, 36, 111.1, 36.1], 1000)).toEqual([]);
    expect(kilometreGrid(4525, [10, 36, 11, 37], 1000)).toEqual([]);
  });
});
