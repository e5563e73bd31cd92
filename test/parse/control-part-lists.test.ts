import { describe, expect, it } from "vitest";
import { records } from "./control-section";

const lot = (lines: string): string[] => records(`地块编号：PK-09\n面积：2.46公顷\n${lines}`);

describe("limits of parts as a list", () => {
  it("go on in the lines below a label, the first beside it", () => {
    const told = [
      "PK-09 | site 2.46 ha | 高层住宅: height - 78, density - 20 | 沿街商铺: height - 12, density - 45",
    ];
    expect(
      lot("建筑高度：高层住宅：≤78米\n沿街商铺：≤12米\n建筑密度：高层住宅≤20%\n沿街商铺≤45%\n备注：无"),
    ).toEqual(told);
  });

  it("end where a line limits the other side or tells something else", () => {
    expect(lot("建筑高度：住宅≤54米\n裙房退线≥5米\n容积率：住宅≤2.0\n商业比例≤10%")).toEqual([
      "PK-09 | site 2.46 ha | 住宅: height - 54, far - 2",
    ]);
  });

  it("take no share of the land and no wall from the line below", () => {
    expect(lot("建筑密度：厂房≤50%\n行政办公及生活服务设施用地≤7%\n建筑高度：厂房≤24米\n围墙≤2米")).toEqual([
      "PK-09 | site 2.46 ha | 厂房: density - 50, height - 24",
    ]);
  });

  it.each([
    ["1、", "2、"],
    ["1.", "2."],
    ["（1）", "（2）"],
    ["①", "②"],
    ["（一）", "（二）"],
  ])("have the list numbers %s and %s, which are no limits", (one, two) => {
    const told = ["PK-09 | site 2.46 ha | 住宅: density - 22, height - 54 | 商业: density - 40, height - 24"];
    const list = (joint: string): string =>
      `建筑密度：${one}住宅≤22%${joint}${two}商业≤40%\n建筑限高：${one}住宅≤54米${joint}${two}商业≤24米`;
    expect(lot(list("；"))).toEqual(told);
    expect(lot(list("\n"))).toEqual(told);
  });

  it("a figure of its own behind the label stays one", () => {
    expect(lot("容积率：1.2\n建筑密度：30%\n绿地率：35%")).toEqual([
      "PK-09 | site 2.46 ha | far - 1.2, density - 30, greenRatio 35 -",
    ]);
  });
});

describe("values apart from their labels", () => {
  it("the lower and the upper limit, a line each, their figures below them", () => {
    const form = (gap: string): string =>
      `供应结果信息\n宗地编号：PK(2032)07\n面积(公顷)：1.46\n约定容积率：${gap}下限：${gap}1.2${gap === "" ? " " : gap}上限：${gap}2.8\n约定交地时间：2032年09月15日`;
    for (const gap of ["", "\n"])
      expect(records(form(gap))).toEqual(["PK(2032)07 | site 1.46 ha | far 1.2 2.8"]);
  });

  it("what is not asked for, the words around its name", () => {
    for (const words of ["不作建筑高度要求", "不再设建筑高度限制", "不控制建筑高度", "不提建筑高度指标要求"])
      expect(lot(`容积率不大于1.6，${words}。`)).toEqual([
        "PK-09 | site 2.46 ha | far - 1.6 | height not-required",
      ]);
    expect(
      lot("原控规未规定容积率，本次调整为1.6；原规划不控制建筑高度，本次定为24米。").join(),
    ).not.toContain("not-required");
    expect(lot("容积率不大于1.6，本次不控制，建筑高度不超过24米。")).toEqual([
      "PK-09 | site 2.46 ha | far - 1.6, height - 24",
    ]);
  });

  it("the lot that a letter asks about has the code that the answer gives", () => {
    const answer = "您来信咨询的东门外空地为PK2032-14号地块，出让面积6120平方米，容积率不大于2.2。";
    expect(records(answer)).toEqual(["PK2032-14 | site 6120 m2 | far - 2.2"]);
    expect(records("PK-01地块面积2公顷，容积率≤1.5，东侧地块为PK-02地块。")).toEqual([
      "PK-01 | site 2 ha | far - 1.5",
    ]);
  });

  it("square metres in English", () => {
    expect(records("地块编号 Parcel No.：PK-05\n出让面积 Site area：38,904.5 sq.m\n容积率：≤2.0")).toEqual([
      "PK-05 | site 38904.5 m2 | far - 2",
    ]);
  });
});

describe("a size told once", () => {
  it("above a table of two states is of both", () => {
    const table = "指标 | 修改前 | 修改后\n容积率 | ≤1.4 | ≤1.8\n建筑密度 | ≤35% | ≤30%";
    const text = `PK区控规修改公示\n修改地块：PK-R2-07（用地面积14,872㎡）\n\n${table}`;
    expect(records(text).toSorted()).toEqual([
      "PK-R2-07 | site 14872 m2 | far - 1.8, density - 30",
      "before PK-R2-07 | site 14872 m2 | far - 1.4, density - 35",
    ]);
  });

  it("for the later state is of that alone, and so is a use", () => {
    const text = (said: string): string => `PK区控规修改公示\nPK-07地块${said}。容积率由1.4调整为1.9。`;
    expect(records(text("调整后用地面积3.2公顷"))).toEqual([
      "before PK-07 | far - 1.4",
      "PK-07 | site 3.2 ha | far - 1.9",
    ]);
    for (const both of ["拟调整地块用地面积3.2公顷", "控规修改后用地面积仍为3.2公顷"])
      expect(records(text(both))[0]).toBe("before PK-07 | site 3.2 ha | far - 1.4");
    expect(records(text("拟用地性质为商业用地"))).toEqual([
      "before PK-07 | far - 1.4",
      "PK-07 | 商业用地 | far - 1.9",
    ]);
  });
});
