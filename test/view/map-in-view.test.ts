import type { Feature, Point } from "geojson";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/view/map-bounds";
import { inView, lineInView } from "../../src/view/map-in-view";

const view: Bounds = [111, 35, 112, 36];
const point = (id: string, lon: number, lat: number): Feature<Point, { id: string }> => ({
  type: "Feature",
  properties: { id },
  geometry: { type: "Point", coordinates: [lon, lat] },
});

describe("what is in view", () => {
  it("holds signs within, and shapes that only reach in", () => {
    const signs = [point("in", 111.5, 35.5), point("out", 112.5, 35.5)];
    expect(inView({ type: "FeatureCollection", features: signs }, view)).toEqual([{ id: "in" }]);
    const ring = [
      [111.9, 35.9],
      [113, 35.9],
      [113, 37],
      [111.9, 37],
      [111.9, 35.9],
    ];
    const shape = { type: "MultiPolygon" as const, coordinates: [[ring]] };
    const features = [{ type: "Feature" as const, properties: { id: "area" }, geometry: shape }];
    expect(inView({ type: "FeatureCollection", features }, view)).toEqual([{ id: "area" }]);
  });

  it("holds a line that passes, not one that goes round", () => {
    expect(
      lineInView(
        [
          [110, 35.5],
          [113, 35.6],
        ],
        view,
      ),
    ).toBe(true);
    expect(
      lineInView(
        [
          [110, 34],
          [113, 34],
          [113, 37],
        ],
        view,
      ),
    ).toBe(false);
    expect(lineInView([], view)).toBe(false);
  });
});
