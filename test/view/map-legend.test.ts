import { describe, expect, it } from "vitest";
import { mapLegend } from "../../src/view/legend";
import type { ParcelProperties } from "../../src/view/map-scene";

const drawn = (change: Partial<ParcelProperties>): ParcelProperties => ({
  id: "a",
  label: "a",
  use: "1401",
  useText: "1401",
  hex: "#00FF00",
  verdict: "",
  tone: "none",
  approximate: false,
  ...change,
});
const nothing = {
  parcels: [],
  zoneAreas: 0,
  zoneSigns: 0,
  seats: 0,
  gridStepMetres: null,
  rivers: false,
  ownFile: null,
};
const complete = { withoutBoundary: 0, zonesWithoutPlace: 0 };

describe("legend", () => {
  it("is empty where nothing is in view", () => {
    expect(mapLegend(nothing, complete, "zh")).toEqual([]);
  });

  it("lists uses by code with their count, and says what its marks mean", () => {
    const parcels = [
      drawn({ id: "b", use: "1401", useText: "1401*" }),
      drawn({ id: "c" }),
      drawn({ id: "d", use: "070102", useText: "070102+", hex: "#FFFF2D" }),
      drawn({ id: "e", use: "unknown", useText: "", hex: "" }),
    ];
    const [uses] = mapLegend({ ...nothing, parcels }, complete, "zh");
    expect(uses?.entries.map((one) => [one.text, one.count])).toEqual([
      ["二类城镇住宅用地", 1],
      ["公园绿地", 2],
      ["用途未载明", 1],
    ]);
    expect(uses?.notes).toHaveLength(2);
    expect(mapLegend({ ...nothing, parcels }, complete, "en")[0]?.entries[1]?.text).toBe("Parks");
  });

  it("says that a sign at a county seat marks no place, and what is not on the map", () => {
    const sections = mapLegend(
      { ...nothing, zoneSigns: 7, gridStepMetres: 500 },
      { withoutBoundary: 30, zonesWithoutPlace: 2 },
      "zh",
    );
    const text = JSON.stringify(sections);
    expect(text).toContain("不表示位置");
    expect(text).toContain("500 米");
    expect(text).toContain("30 宗");
    expect(text).toContain("2 处");
  });

  it("shows verdicts by their sign and dashed lines only where there are some", () => {
    const parcels = [
      drawn({ verdict: "reproduced", tone: "pass" }),
      drawn({ verdict: "inconsistent", tone: "error", approximate: true }),
      drawn({ verdict: "not-checkable", tone: "none" }),
    ];
    const sections = mapLegend({ ...nothing, parcels }, complete, "en");
    expect(sections[1]?.entries.map((one) => one.sign)).toEqual([
      { kind: "icon", icon: "verdict-error" },
      { kind: "icon", icon: "verdict-pass" },
    ]);
    expect(sections[2]?.entries.map((one) => one.key)).toEqual(["approximate"]);
  });
});
