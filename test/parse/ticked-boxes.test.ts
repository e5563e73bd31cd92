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

  it("a filled box at the head of a line and empty ones before labels are signs of items, too", () => {
    const lot = (code: string, far: string): string =>
      `■ 宗地编号：${code}　□ 容积率：≤${far}　□ 绿地率不低于25%　□ 出让年限：70年`;
    const one = (code: string, far: number) => ({
      code,
      version: "current",
      areas: [],
      uses: [],
      indicators: [
        ["far", null, far],
        ["greenRatio", 25, null],
      ],
    });
    expect(lotsOf(`规划条件表\n${lot("DL2021-11", "1.6")}\n${lot("DL2021-12", "1.9")}`)).toEqual([
      one("DL2021-11", 1.6),
      one("DL2021-12", 1.9),
    ]);
    // two limits of one indicator are options, wherever the filled box stands
    const options = "规划条件表\n地块编号  DL2021-13\n■容积率不大于1.6　□容积率不大于1.9";
    expect(lotsOf(options)).toMatchObject([{ indicators: [["far", null, 1.6]] }]);
  });
});
