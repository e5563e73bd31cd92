import { describe, expect, it } from "vitest";
import { areasOf, controlOf } from "./control-section";

const areas = (print: string): string[] =>
  controlOf(`一、将QA-01-02地块用地性质调整为二类居住用地(R2),用地面积${print},容积率不大于2.5。`)
    .parcels.filter(({ version }) => version === "current")
    .flatMap(areasOf);

describe("one area in several units", () => {
  it.each([
    ["2.5公顷", ["site 2.5 ha"]],
    ["2.5公顷(37.5亩)", ["site 2.5 ha", "site 37.5 mu"]],
    ["2.5公顷(25000平方米,37.5亩)", ["site 2.5 ha", "site 25000 m2", "site 37.5 mu"]],
    ["2.5公顷(25000平方米,合37.5亩)", ["site 2.5 ha", "site 25000 m2", "site 37.5 mu"]],
  ])("%s", (print, expected) => {
    expect(areas(print)).toEqual(expected);
  });

  it.each(["2.5公顷(37.5亩,其中道路0.2公顷)", "2.5公顷(25000平方米,其中绿地37.5亩)"])(
    "a part named in the same brackets is another area: %s",
    (print) => {
      expect(areas(print)).toHaveLength(2);
    },
  );
});

describe("a blank within a figure of a cell", () => {
  it.each([
    ["公顷", "2.41 07", ["site 2.4107 ha"]],
    ["公顷", "2.4107", ["site 2.4107 ha"]],
    ["公顷", "2.41 36.16亩", ["site 2.41 ha"]],
  ])("%s: %s", (unit, print, expected) => {
    const { parcels } = controlOf(
      `样县出让公告\n宗地编号\t面积（${unit}）\t用途\t容积率\t绿地率\nQA-31\t${print}\t工业用地\t≥0.9\t≤18%`,
    );
    expect(parcels.flatMap(areasOf)).toEqual(expected);
  });
});
