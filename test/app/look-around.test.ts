import { describe, expect, it } from "vitest";
import { around } from "../../src/app/look-around";
import { parcel, sampleDataset } from "../support/sample-dataset";

const surveyed = sampleDataset.parcels.find(({ boundary }) => boundary !== null)!;
const ring = surveyed.boundary!.wgs84.coordinates[0]![0]!;
const middle = (axis: 0 | 1): number =>
  ring.slice(0, -1).reduce((sum, one) => sum + one[axis]!, 0) / (ring.length - 1);
const [lon, lat] = [middle(0), middle(1)];

describe("what is around a place", () => {
  it("knows that the place lies inside a published boundary", () => {
    expect(around(lon, lat, 12, sampleDataset).records).toEqual([{ id: surveyed.id, metres: 0 }]);
  });

  it("measures to a boundary, and leaves out what is farther than a walk", () => {
    // A hundredth of a degree of latitude is 1109.8 m at 36° (meridian radius 6 357 km): from the middle less half a side.
    const [near] = around(lon, lat + 0.01, 12, sampleDataset).records;
    expect(near!.metres).toBeGreaterThan(1030);
    expect(near!.metres).toBeLessThan(1080);
    expect(around(lon, lat + 0.1, 12, sampleDataset).records).toEqual([]);
  });

  it("names the nearest seats, nearest first, and none where the reader is elsewhere", () => {
    const { seats } = around(111.09, 36.41, 30, null);
    expect(seats[0]!.name).toBe("蒲县");
    expect(seats.map(({ metres }) => metres)).toEqual(
      seats.map(({ metres }) => metres).toSorted((a, b) => a - b),
    );
    expect(around(116.4, 39.9, 30, null).seats).toEqual([]);
  });

  it("is silent about withheld land", () => {
    const use = sampleDataset.parcels.flatMap(({ landUse }) => landUse)[0]!;
    const hidden = parcel("h", {
      boundary: surveyed.boundary,
      landUse: [{ ...use, raw: "军事设施用地", code: "1501" }],
    });
    expect(around(lon, lat, 12, { ...sampleDataset, parcels: [hidden] }).records).toEqual([]);
  });
});
