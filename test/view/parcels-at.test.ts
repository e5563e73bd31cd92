import { describe, expect, it } from "vitest";
import { parcelsAt } from "../../src/view/parcels-at";
import { sampleDataset } from "../support/sample-dataset";

const school = sampleDataset.parcels.find((one) => one.boundary !== null)!;
const at = (lon: number, lat: number, dataset = sampleDataset): string[] =>
  parcelsAt(dataset, lon, lat).map((one) => one.id);

describe("parcels at a place", () => {
  it("are those whose boundary holds it", () => {
    expect(at(111.0005, 36.13)).toEqual([school.id]);
    expect(at(111.0015, 36.13)).toEqual([]);
    expect(at(111.0005, 36.131)).toEqual([]);
  });

  it("are not those whose hole holds it", () => {
    const square = (half: number): number[][] => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ];
    const boundary = {
      ...school.boundary!,
      wgs84: { type: "MultiPolygon" as const, coordinates: [[square(2), square(1)]] },
    };
    const dataset = { ...sampleDataset, parcels: [{ ...school, boundary }] };
    expect(at(1.5, 0, dataset)).toEqual([school.id]);
    expect(at(0.5, 0.5, dataset)).toEqual([]);
  });
});
