import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("what is said of both states", () => {
  it.each(["调整前后用地面积均为2.6公顷", "用地面积调整前、后均为2.6公顷，"])("in one clause: %s", (told) => {
    expect(
      records(
        `QH-07-11地块位于文渊路东侧，${told}。\n容积率由不大于1.5调整为不大于2.2；绿地率由不小于30%调整为不小于35%。`,
      ),
    ).toEqual([
      "before QH-07-11 | site 2.6 ha | far - 1.5, greenRatio 30 -",
      "QH-07-11 | site 2.6 ha | far - 2.2, greenRatio 35 -",
    ]);
  });

  it("in another sentence than the change", () => {
    expect(
      records(
        "SY2031-06号宗地补充公告\n宗地编号：SY2031-06\n调整前：容积率≤1.8，建筑密度≤25%。\n调整后：容积率≤1.6，建筑密度≤28%。\n\nSY2031-06号宗地用途仍为商业用地。",
      ),
    ).toEqual([
      "before SY2031-06 | 商业用地 | far - 1.8, density - 25",
      "SY2031-06 | 商业用地 | far - 1.6, density - 28",
    ]);
  });
});

describe("a value that a change begins with", () => {
  it.each(["由原控规确定的≤1.2", "由2019年图则规定的不大于1.2", "从现行详细规划要求的不高于1.2"])(
    "with words before it that say whose it was: %s",
    (from) => {
      expect(records(`同意将HL-02-05地块容积率${from}调整为≤1.7，建筑高度由≤20米调整为≤36米。`)).toEqual([
        "before HL-02-05 | far - 1.2, height - 20",
        "HL-02-05 | far - 1.7, height - 36",
      ]);
    },
  );
});

describe("buildings of one parcel", () => {
  it("in a section of their own, behind the words for what lies inside the land", () => {
    expect(
      records(
        "一、TX-09地块总体指标\n用地面积：4.3公顷\n容积率：≤0.8\n二、高度控制\nTX-09地块内接待中心建筑高度≤15米，湖畔客舍建筑高度≤9米。",
      ),
    ).toEqual(["TX-09 | site 4.3 ha | far - 0.8 | 接待中心: height - 15 | 湖畔客舍: height - 9"]);
  });

  it("with storeys behind the height, in figures of any script", () => {
    expect(
      records(
        "PL-03地块规划条件：容积率不大于2.0，住宅建筑高度不超过五十四米，且不超过十八层；底层商铺建筑高度不超过九米。",
      ),
    ).toEqual(["PL-03 | far - 2 | 住宅: height - 54, storeys - 18 | 底层商铺: height - 9"]);
  });
});
