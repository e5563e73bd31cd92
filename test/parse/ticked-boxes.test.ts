import { describe, expect, it } from "vitest";
import { lotsOf } from "./lots-of";

const FORM = [
  "规划条件表",
  "地块编号  DL2021-07    用地面积  18240 平方米",
  "用地性质  □商业用地  ☑一类工业用地  □仓储用地  □其他",
  "容积率  ☑不小于 1.1  □不大于＿＿＿",
  "建筑密度  ☑不小于 40 %  □不大于 55 %",
  "绿地率  □不小于 10 %  ☑不大于 18 %",
];

const read = {
  code: "DL2021-07",
  version: "current",
  areas: [18240],
  uses: ["一类工业用地"],
  indicators: [
    ["far", 1.1, null],
    ["density", 40, null],
    ["greenRatio", null, 18],
  ],
};

describe("boxes of a form", () => {
  it.each(["☑", "■", "√", "☒"])("what stands behind an empty box is not said, ticked with %s", (tick) => {
    expect(lotsOf(FORM.join("\n").replaceAll("☑", tick))).toEqual([read]);
  });

  it("a line of empty boxes in a form with ticked ones says nothing", () => {
    expect(lotsOf([...FORM, "建筑高度  □不大于 24 米  □不大于 36 米"].join("\n"))).toEqual([read]);
  });

  it("one box before a line is the sign of an item, whatever stands in the others", () => {
    const items = ["□容积率≤2.4", "■建筑密度≤28%", "□绿地率≥32%"];
    expect(lotsOf(["地块编号：DL2021-09", ...items].join("\n"))).toEqual([
      {
        code: "DL2021-09",
        version: "current",
        areas: [],
        uses: [],
        indicators: [
          ["far", null, 2.4],
          ["density", null, 28],
          ["greenRatio", 32, null],
        ],
      },
    ]);
  });
});
