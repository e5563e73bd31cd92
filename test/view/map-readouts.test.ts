import { describe, expect, it } from "vitest";
import { boundsHold, boundsMeet, boundsOf, joinedBounds, withNeighbours } from "../../src/view/map-bounds";
import { cameraLimits, cameraText, parsedCamera } from "../../src/view/map-camera";
import { degreesText, planeName, planeText, sexagesimalText } from "../../src/view/map-coordinates";
import { gridStep, metresPerPixel, scaleBar } from "../../src/view/map-grid";

describe("coordinates under the cursor", () => {
  // 36.0792095025 N = 36°04′45.1542″, 111.4961963567 E = 111°29′46.3069″ (by hand).
  it("writes degrees, sexagesimal degrees and the plane", () => {
    expect(degreesText(111.4961963567, 36.0792095025)).toBe("36.079210°N  111.496196°E");
    expect(sexagesimalText(111.4961963567, 36.0792095025)).toBe("36°04′45.15″N  111°29′46.31″E");
    expect(sexagesimalText(-0.5, -36.99999999)).toBe("37°00′00.00″S  0°30′00.00″W");
    const plane = { north: 3994445.709, east: 37544694.284, zone: 37, centralMeridian: 111, epsg: 4525 };
    expect(planeText(plane)).toBe("X 3994445.71  Y 37544694.28");
    expect(planeName(plane, "zh")).toContain("37 带");
    expect(planeName({ ...plane, epsg: null }, "en")).toBe("Gauss-Krüger zone 37 (111°E)");
  });
});

describe("camera", () => {
  it("comes back from its text", () => {
    const camera = { lon: 111.496196, lat: 36.07921, zoom: 17.25, bearing: -12.5 };
    expect(parsedCamera(cameraText(camera))).toEqual(camera);
    expect(cameraText({ ...camera, bearing: 0 })).toBe("111.496196,36.079210,17.25");
  });

  it("refuses what is none", () => {
    for (const text of [
      null,
      "",
      "1,2",
      "a,b,c",
      "111,36,99",
      "200,36,10",
      "111,89,10",
      "111,36,10,0,0",
      "1e2,3,4",
    ])
      expect(parsedCamera(text)).toBeNull();
  });

  it("keeps a margin around the data", () => {
    const limits = cameraLimits([111.4, 36, 111.5, 36.1]);
    expect(boundsHold(limits, [111.4, 36, 111.5, 36.1])).toBe(true);
    // A window of half the limits' height and a quarter of their width still holds the data.
    expect((limits[3] - limits[1]) / 2).toBeGreaterThan(0.1);
    expect((limits[2] - limits[0]) / 4).toBeGreaterThan(0.1);
    const wide = cameraLimits([110, 36, 113, 36.5]);
    expect((wide[3] - wide[1]) / Math.cos((36.25 * Math.PI) / 180) / 2).toBeGreaterThan(3);
    expect(cameraLimits([-179, -84, 179, 84])).toEqual([-180, -85, 180, 85]);
  });
});

describe("bounds", () => {
  it("hold and meet", () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([[Number.NaN, 1]])).toBeNull();
    expect(joinedBounds([null, [1, 2, 3, 4], [0, 3, 2, 9]])).toEqual([0, 2, 3, 9]);
    expect(boundsMeet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(boundsMeet([0, 0, 1, 1], [1.1, 1, 2, 2])).toBe(false);
    expect(boundsHold([0, 0, 2, 2], [1, 1, 2, 3])).toBe(false);
  });

  it("take in the places close by, and leave those that would shrink the picture", () => {
    expect(
      withNeighbours(
        [0, 0, 10, 10],
        [
          [5, 5],
          [15, 5],
          [5, -6],
          [17, 5],
        ],
      ),
    ).toEqual([0, -6, 15, 10]);
    expect(withNeighbours([3, 3, 3, 3], [[3.1, 3]])).toEqual([3, 3, 3, 3]);
  });
});

describe("scale and grid step", () => {
  it("measures a pixel as Web Mercator does", () => {
    // 2π·6378137 m / 512 at the equator; half of that at 60 degrees.
    expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 3);
    expect(metresPerPixel(60, 1)).toBeCloseTo(78271.517 / 4, 3);
  });

  it("chooses the longest round bar that fits and the finest readable grid", () => {
    for (const zoom of [6, 9.3, 12.5, 17, 21.4]) {
      const bar = scaleBar(36, zoom, 100, "zh");
      expect(bar.pixels).toBeLessThanOrEqual(100);
      expect(bar.pixels).toBeGreaterThan(39.9);
      expect(String(bar.metres)).toMatch(/^(0\.)?0*[125]0*$/u);
      const step = gridStep(36, zoom);
      expect(step / metresPerPixel(36, zoom)).toBeGreaterThanOrEqual(110);
    }
    expect(scaleBar(36, 12, 100, "en").text).toBe("1 km");
    expect(gridStep(36, 12)).toBe(2000);
  });
});
