import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four } from "./control-section";

const rowsOf = (text: string): string[][] =>
  controlOf(text).parcels.map((parcel) => [
    parcel.code ?? parcel.name ?? "",
    areasOf(parcel).join(),
    parcel.landUse.map(({ raw }) => raw).join(),
    ...four(parcel.indicators),
  ]);

describe("labels in letters", () => {
  it.each([
    [
      "abbreviated, with the unit behind a stroke, the standard in place of a label, named values in the cells",
      "parcel,landuse,GB50137,area_ha,FAR,BD(%),GAR(%),H(m),remark\nMY-0101,二类居住用地,R2,3.18,FAR≤1.9,≤24,≥36,≤54,层高不低于3m\nMY-0102,防护绿地,G2,0.77,,,≥85,,走廊\n# export 2031-05-09",
      [
        ["MY-0101", "site 3.18 ha", "二类居住用地", "- 1.9", "- 24", "36 -", "- 54"],
        ["MY-0102", "site 0.77 ha", "防护绿地", "none", "none", "85 -", "none"],
      ],
    ],
    [
      "of several words, parted by commas",
      "Plot No.,Land Use,Site Area(sqm),Plot Ratio,Building Coverage(%),Green Ratio(%),Max Height(m)\nMY-11,商业用地,13250,2.6,46,22,45\nMY-12,二类居住用地,40510,1.9,24,36,54",
      [
        ["MY-11", "site 13250 m2", "商业用地", "- 2.6", "- 46", "22 -", "- 45"],
        ["MY-12", "site 40510 m2", "二类居住用地", "- 1.9", "- 24", "36 -", "- 54"],
      ],
    ],
    [
      "with strokes for blanks, parted by tabs",
      "plot_no\tland_use\tarea_m2\tplot_ratio\tbldg_density\tgreen_rate\theight_m\nMY-21\t二类居住用地\t40510\t1.9\t24%\t36%\t54",
      [["MY-21", "site 40510 m2", "二类居住用地", "- 1.9", "- 24", "36 -", "- 54"]],
    ],
    [
      "letters alone, parted by blanks",
      "Plot FAR BD GAR H\nMY-31 1.9 24% 36% 54m\nMY-32 2.6 46% 22% 45m",
      [
        ["MY-31", "", "", "- 1.9", "- 24", "36 -", "- 54"],
        ["MY-32", "", "", "- 2.6", "- 46", "22 -", "- 45"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });
});

describe("figures that were masked", () => {
  it("are told and recorded as absent, in a cell as well as in a line", () => {
    const cell = controlOf(
      "某县控制性详细规划\n地块编号\t用地面积(公顷)\t容积率\t绿地率\nMY-41\t2.16\t***\t≥35%\n",
    );
    expect(cell.parcels[0]?.absent.map(({ indicator, reason }) => [indicator, reason])).toEqual([
      ["far", "masked"],
    ]);
    expect(cell.issues.map(({ code }) => code)).toEqual(["control-value-masked"]);
    const part = controlOf(
      "某县控制性详细规划\n地块编号\t用地面积(公顷)\t容积率\t绿地率\t限高(米)\nMY-43\t2.16\t≤1.8\t≥□□\t2█\n",
    );
    expect(part.parcels[0]?.absent.map(({ indicator }) => indicator)).toEqual(["greenRatio", "height"]);
    expect(part.parcels[0]?.indicators.greenRatio).toBeUndefined();
    const line = controlOf("某县控制性详细规划\n地块编号:MY-42\n容积率:≤1.8\n建筑高度:***\n");
    expect(line.issues.map(({ code }) => code)).toEqual(["control-value-masked"]);
  });
});
