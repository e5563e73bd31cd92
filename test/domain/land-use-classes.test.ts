import { describe, expect, it } from "vitest";
import {
  landUseClass,
  landUseClasses,
  suggestedLandUse,
  suggestedSuccessor,
} from "../../src/domain/land-use-classes";

describe("land-use classes", () => {
  it("suggests codes of the 2023 guide for printed names", () => {
    // Codes read in the guide and in the appendix of the drawing standard, not from our tables.
    const expected = {
      二类居住用地: "070102",
      公园绿地: "1401",
      防护绿地: "1402",
      中小学用地: "080403",
      医院用地: "080601",
      商务设施用地: "0902",
      商务用地: "0902",
      供热用地: "1305",
      消防设施用地: "1310",
      住宅用地: "0701",
      加油加气站用地: "090105",
      城市道路用地: "1207",
      一类工业用地: "100101",
      物流仓储用地: "1101",
      "二类居 住用地 ": "070102",
      "公园绿地（街旁）": "1401",
      二类居住: "070102",
    };
    for (const [name, code] of Object.entries(expected))
      expect(suggestedLandUse(name), name).toEqual({ code, scheme: "MNR-2023", suggested: true });
  });

  it("suggests nothing where a name is unknown or has several meanings", () => {
    for (const name of ["", "村庄建设用地", "建设用地", "某某", "用地"])
      expect(suggestedLandUse(name)).toBeNull();
  });

  it("has the counts and colours of the standards", () => {
    const guide = landUseClasses("MNR-2023");
    const levels = [1, 2, 3].map((level) => guide.filter((one) => one.level === level).length);
    expect(levels).toEqual([24, 111, 40]);
    expect(landUseClass("MNR-2023", "0701")?.hex).toBe("#FFFF2D");
    expect(landUseClass("MNR-2023", "1402")).toMatchObject({ hex: "#148D4A", name: { zh: "防护绿地" } });
    expect(landUseClass("GB50137-2011", "b 41")).toMatchObject({
      name: { zh: "加油加气站用地" },
      hex: "#FF0000",
    });
    expect(landUseClass("MNR-2023", "R2")).toBeNull();
  });

  it("keeps every row well formed and every crosswalk on an existing class", () => {
    for (const scheme of ["MNR-2023", "GB50137-2011"] as const) {
      const classes = landUseClasses(scheme);
      expect(new Set(classes.map((one) => one.code)).size).toBe(classes.length);
      for (const one of classes) {
        expect(one.hex).toMatch(/^#[0-9A-F]{6}$/);
        expect(one.name.zh).toMatch(/^[一-龥]+$/u);
        expect(one.name.en.length).toBeGreaterThan(2);
      }
    }
    expect(suggestedSuccessor("R2")?.code).toBe("070102");
    expect(suggestedSuccessor("H14")).toBeNull();
  });
});
