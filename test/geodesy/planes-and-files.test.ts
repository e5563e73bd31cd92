import { describe, expect, it } from "vitest";
import { metresBeyond } from "../../src/geodesy/beyond-area";
import { degreesOfFile, type SaidSystem } from "../../src/geodesy/degrees-of-file";
import { planeChoices } from "../../src/geodesy/plane-choices";

const unsaid: SaidSystem = { datum: null, unit: null, zoneWidth: null, zone: null, centralMeridian: null };

describe("planes on offer", () => {
  it("are the zone of the place, its neighbours and the 6° zone, by their EPSG codes", () => {
    // EPSG registry: 4525 CGCS2000 3° zone 37, 4546 CM 111E, 4524 zone 36, 4526 zone 38, 4497 6° zone 19, 4508 CM 111E.
    const codes = planeChoices(111.5).map((one) => one.epsg);
    expect(codes).toEqual([4525, 4546, 4524, 4545, 4526, 4547, 4497, 4508]);
  });

  it("are fewer at the rim of China and none beyond", () => {
    expect(planeChoices(135).some((one) => one.width === 3 && one.zone === 46)).toBe(false);
    expect(planeChoices(2)).toEqual([]);
  });
});

describe("a map file in degrees", () => {
  // PROJ 9.5.1, EPSG:4525: 4000000 N, 37500000 E is 36.1302929207 N, 111 E.
  const ring = [
    [37_500_000, 4_000_000],
    [37_501_000, 4_000_000],
    [37_501_000, 4_001_000],
  ] as const;

  it("comes from the plane that the file names", () => {
    const shape = degreesOfFile([[ring]], {
      ...unsaid,
      datum: "CGCS2000",
      unit: "metre",
      zoneWidth: 3,
      zone: 37,
    });
    const [lon, lat] = shape?.coordinates[0]?.[0]?.[0] ?? [];
    expect(lon).toBeCloseTo(111, 9);
    expect(lat).toBeCloseTo(36.1302929207, 9);
    expect(shape?.coordinates[0]?.[0]).toHaveLength(4);
    const bare = degreesOfFile([[ring.map(([x, y]) => [x - 37_000_000, y] as const)]], {
      ...unsaid,
      datum: "CGCS2000",
      unit: "metre",
      centralMeridian: 111,
    });
    expect(bare?.coordinates[0]?.[0]?.[0]?.[1]).toBeCloseTo(36.1302929207, 9);
  });

  it("is refused where the file does not say enough", () => {
    expect(degreesOfFile([[ring]], { ...unsaid, unit: "metre" })).toBeNull();
    expect(degreesOfFile([[ring]], unsaid)).toBeNull();
    // Metres that claim to be degrees.
    expect(degreesOfFile([[ring]], { ...unsaid, unit: "degree" })).toBeNull();
  });
});

describe("metres beyond an area", () => {
  const box = (west: number, east: number) => ({
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [west, 36],
          [east, 36],
          [east, 36.2],
          [west, 36.2],
          [west, 36],
        ],
      ],
    ],
  });

  it("are none within, and those of the farthest point without", () => {
    expect(metresBeyond({ wgs84: box(111.1, 111.2) }, box(111, 111.3))).toBe(0);
    // A degree of longitude at 36.1° N is 90.0 km on the ellipsoid (Geodesic: 0.1° along the parallel is 9 006 m).
    const beyond = metresBeyond({ wgs84: box(111.2, 111.4) }, box(111, 111.3));
    expect(Math.abs(beyond - 9010)).toBeLessThan(20);
  });
});
