import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("the ends of a range may stand", () => {
  const head = "岭南产业园出让指标\n地块编号：LN-2033-05，用地面积4.20公顷，用地性质为一类工业用地。\n";
  const lot = "LN-2033-05 | 一类工业用地 | site 4.2 ha | far 1.4 2.8, density 40 60, greenRatio 8 15";

  it.each([
    ["under 最小值 and 最大值", "指标\t最小值\t最大值", "\t"],
    ["under 下限 and 上限", "指标名称|下限|上限", "|"],
    ["under 最低 and 最高, with a column of remarks", "控制指标\t最低\t最高\t备注", "\t"],
  ])("%s", (_name, top, edge) => {
    const rows = [
      ["容积率", "1.4", "2.8"],
      ["建筑密度（%）", "40", "60"],
      ["绿地率（%）", "8", "15"],
    ].map((row) => row.join(edge));
    expect(records(`${head}${top}\n${rows.join("\n")}\n`)).toEqual([lot]);
  });

  it("with an end left empty, and with what has no ends", () => {
    const text = [
      "出让地块控制指标",
      "地块编号：LN-2033-06",
      "指标名称\t单位\t下限\t上限",
      "用地面积\t平方米\t28300\t",
      "容积率\t—\t1.2\t—",
      "建筑高度\t米\t\t45",
    ].join("\n");
    expect(records(text)).toEqual(["LN-2033-06 | site 28300 m2 | far 1.2 -, height - 45"]);
  });
});

describe("two columns are the states of one lot", () => {
  const table = (second: string): string =>
    [
      "三里片区QL-03地块指标对照表",
      `项目\t现行控规\t${second}`,
      "容积率\t≤1.6\t≤2.4",
      "建筑密度\t≤28%\t≤32%",
      "绿地率\t≥35%\t≥30%",
    ].join("\n");
  const before = "before QL-03 | far - 1.6, density - 28, greenRatio 35 -";

  it.each(["本次更新方案", "更新单元规划", "论证方案", "申请调整"])(
    "beside the plan in force: %s",
    (second) => {
      expect(records(table(second))).toEqual([before, "QL-03 | far - 2.4, density - 32, greenRatio 30 -"]);
    },
  );

  it("unless the second is no plan of a state", () => {
    expect(records(table("国家标准")).filter((one) => one.startsWith("QL-03 | far - 2.4"))).toEqual([]);
  });
});

describe("several lots of one entry", () => {
  const lots = "地块编号：MQ-03-11、MQ-03-12";
  it("have the values of lists in their order", () => {
    const text = [
      "规划条件通知书",
      lots,
      "用地性质：二类居住用地、商业用地",
      "用地面积：3.12公顷、1.05公顷",
      "容积率：≤2.0、≤3.0",
      "建筑密度：≤25%、≤45%",
    ];
    expect(records(text.join("\n"))).toEqual([
      "MQ-03-11 | 二类居住用地 | site 3.12 ha | far - 2, density - 25",
      "MQ-03-12 | 商业用地 | site 1.05 ha | far - 3, density - 45",
    ]);
  });

  it("share a mixed use and one limit", () => {
    const text = ["规划条件通知书", lots, "用地性质：商业、居住", "容积率：≤2.0", "建筑密度：≤25%"];
    expect(records(text.join("\n"))).toEqual([
      "MQ-03-11 | 商业+居住 | far - 2, density - 25",
      "MQ-03-12 | 商业+居住 | far - 2, density - 25",
    ]);
  });

  it("keep the limits of parts of all of them", () => {
    const text = ["规划条件通知书", lots, "容积率：住宅≤2.0、商业≤3.0", "建筑密度：≤25%"];
    expect(records(text.join("\n"))).toEqual([
      "MQ-03-11 | density - 25 | 住宅: far - 2 | 商业: far - 3",
      "MQ-03-12 | density - 25 | 住宅: far - 2 | 商业: far - 3",
    ]);
  });
});
