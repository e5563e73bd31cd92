import { describe, expect, it } from "vitest";
import { planePlace } from "../../src/app/plane-place";
import type { PlaneQuery } from "../../src/ui/commands";
import { coordinateQuery } from "../../src/view/coordinate-query";
import { sampleDataset } from "../support/sample-dataset";

const query = (text: string): PlaneQuery => {
  const found = coordinateQuery(text);
  return found?.kind === "plane" ? found : expect.fail(text);
};
/** About 0.01 mm. */
const DIGITS = 10;

describe("pasted Gauss-Krüger metres", () => {
  // Figures by PROJ 9.5.1: north, east with zone, latitude, longitude.
  it.each([
    ["3994445.709 37544694.284", 36.0792095025, 111.4961963567],
    ["X=3994445.709 Y=19544694.284", 36.0792095025, 111.4961963567],
    ["38544694.284, 3994445.709", 36.0792095025, 114.4961963567],
    ["3950000 37450000", 35.6784020729, 110.4476895191],
  ])("%s lies where PROJ puts it", (text, lat, lon) => {
    const place = planePlace(query(text), null);
    expect(place?.lat).toBeCloseTo(lat, DIGITS - 1);
    expect(place?.lon).toBeCloseTo(lon, DIGITS - 1);
    expect(place?.system.zh).not.toContain("未写带号");
  });

  it("lie in the zone of the data where none is given, and say so", () => {
    const place = planePlace(query("3994445.709 544694.284"), sampleDataset);
    expect(place?.lon).toBeCloseTo(111.4961963567, DIGITS - 1);
    expect(place?.system.zh).toContain("第 37 带");
    expect(place?.system.zh).toContain("未写带号");
    expect(planePlace(query("3994445.709 544694.284"), null)?.system.en).toContain("no zone given");
  });
});
