import type { Feature, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { farLabels } from "../../src/view/far-labels";
import { FAR_ZOOM } from "../../src/view/map-zooms";

const sign = (label: string, lon: number, lat: number): Feature<Point, { label: string }> => ({
  type: "Feature",
  properties: { label },
  geometry: { type: "Point", coordinates: [lon, lat] },
});
const shown = (signs: readonly Feature<Point, { label: string }>[]): (readonly [string, number])[] =>
  farLabels(signs).features.map(({ properties }) => [properties.label, properties.zoom]);

describe("far labels", () => {
  it("of two at one place the first has a label, and one without words takes no room", () => {
    expect(shown([sign("", 111.7, 35.9), sign("a", 111.7, 35.9), sign("b", 111.7, 35.9)])).toEqual([
      ["a", 6],
    ]);
  });

  it("come with the zoom at which they stand apart", () => {
    // A degree is 512 · 2^6 / 360 = 91 pixels wide at zoom 6, and 5825 at zoom 12.
    expect(shown([sign("a", 111, 36), sign("b", 112, 36)])).toEqual([
      ["a", 6],
      ["b", 6],
    ]);
    // Columns of 32 pixels from the antimeridian: 3318.3 and 3318.6 at zoom 8, 6636.7 and 6637.1 at zoom 9.
    expect(shown([sign("a", 111.65, 35.9), sign("b", 111.67, 35.9)])).toEqual([
      ["a", 6],
      ["b", 9],
    ]);
  });

  it("are as many as there is room for, however many parcels a town has", () => {
    const town = Array.from({ length: 10_000 }, (_, k) =>
      sign(`${k}`, 111.7 + (k % 100) / 2000, 35.9 + Math.floor(k / 100) / 2000),
    );
    const zooms = shown(town).map(([, zoom]) => zoom);
    expect(Math.max(...zooms)).toBeLessThan(FAR_ZOOM);
    // 0.05° by 0.05° at zoom 11: 146 by 180 pixels, 32 by 12 for each, and those on the rim.
    expect(zooms.length).toBeLessThanOrEqual(6 * 17);
    expect(zooms.length).toBeGreaterThan(3 * 14);
  });
});
