import { describe, expect, it } from "vitest";
import { sketchLines } from "../../src/view/sketch-text";

const measure = {
  planar: { length: 1000, area: 10_000 },
  ellipsoidal: { length: 999.9, area: 9998 },
};

describe("a measured line in words", () => {
  it("says which surface each figure is of", () => {
    expect(sketchLines(measure, "CGCS2000", "zh")).toEqual([
      {
        surface: "平面",
        plane: "CGCS2000",
        figures: ["线长 1,000.00 米", "围合 10,000.0 m²", "1.00 公顷 · 15.0 亩"],
      },
      {
        surface: "椭球面",
        plane: "",
        figures: ["线长 999.90 米", "围合 9,998.0 m²", "1.00 公顷 · 15.0 亩"],
      },
    ]);
  });

  it("makes up no plane and no area", () => {
    const lines = sketchLines({ planar: null, ellipsoidal: { length: 5, area: null } }, null, "en");
    expect(lines).toEqual([
      { surface: "Planar", plane: "", figures: ["outside the zone, no planar figure"] },
      { surface: "Ellipsoidal", plane: "", figures: ["Line 5.00 m"] },
    ]);
  });
});
