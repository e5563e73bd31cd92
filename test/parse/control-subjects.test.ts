import { describe, expect, it } from "vitest";
import { controlOf, limits } from "./control-section";

const named = (text: string): (string | null)[] =>
  controlOf(text).parcels.map((parcel) => parcel.code ?? parcel.name);

describe("what parcels are called", () => {
  it.each([
    ["A-01-02地块", ["A-01-02"]],
    ["XH-2023-15地块", ["XH-2023-15"]],
    ["2022-07号地块", ["2022-07"]],
    ["2022-07号宗地", ["2022-07"]],
    ["JL05-16地块", ["JL05-16"]],
    ["03-12a地块", ["03-12a"]],
    ["CB-05-02/03地块", ["CB-05-02/03"]],
    ["G2023-18地块", ["G2023-18"]],
    ["P(2023)045号地块", ["P(2023)045"]],
    ["2023G05地块", ["2023G05"]],
    ["DC13-01 - 04( a) 地块", ["DC13-01-04(a)"]],
    ["DC08-01-02-A 地块", ["DC08-01-02-A"]],
    ["1号地块", ["1号地块"]],
    ["1#、2#地块", ["1号地块", "2号地块"]],
    ["地块一", ["地块一"]],
    ["A地块", ["A"]],
    ["A、B、C地块", ["A", "B", "C"]],
    ["J-02-04、05、07地块", ["J-02-04", "J-02-05", "J-02-07"]],
    ["C-07-11a、11b、12地块", ["C-07-11a", "C-07-11b", "C-07-12"]],
    ["DC13-01-04(a)、(b)地块", ["DC13-01-04(a)", "DC13-01-04(b)"]],
    ["A-01地块、B-02地块", ["A-01", "B-02"]],
    ["地块03-27", ["03-27"]],
    ["GX—2031—07地块", ["GX—2031—07"]],
    ["2031WR008号商住用地", ["2031WR008"]],
    ["2031拍-04号宗地", ["2031拍-04号"]],
    ["N2310号宗地", ["N2310"]],
    ["A01、A02、A03三宗地块", ["A01", "A02", "A03"]],
    ["A-01、B-02和C-03地块", ["A-01", "B-02", "C-03"]],
  ])("%s", (words, codes) => {
    expect(named(`一、${words}容积率不大于2.0,建筑密度不大于30%。`)).toEqual(codes);
    expect(named(`某区规划局经研究确定,${words}:容积率不大于2.0,建筑密度不大于30%。`)).toEqual(codes);
  });

  it.each([
    ["宗地编号:某政储出[2023]15号", "某政储出[2023]15号"],
    ["地块编号:2022-07号地块", "2022-07"],
    ["挂牌编号:A", "A"],
    ["地块名称:青年公寓地块", "青年公寓地块"],
    ["宗地编号（地块名称）：XC-03-11", "XC-03-11"],
  ])("behind a label: %s", (label, name) => {
    expect(named(`${label}\n土地用途:住宅用地\n容积率:≤2.0\n建筑密度:≤30%`)).toEqual([name]);
  });
});

describe("a code that is only referred to", () => {
  it.each([
    "PZ-01地块东至PZ-02地块,南至和平路,西至北河,北至PZ-03地块(公园绿地),容积率不大于2.0。",
    "PZ-01地块容积率不大于2.0,与PZ-02地块之间预留通道。",
    "PZ-01地块容积率不大于2.0,参照PZ-02地块执行。",
    "PZ-01地块容积率不大于2.0,沿PZ-02地块北侧退让10米。",
  ])("takes nothing and gets nothing: %s", (text) => {
    const parsed = controlOf(`一、${text}`);
    expect(parsed.parcels.map((parcel) => [parcel.code, limits(parcel.indicators.far)])).toEqual([
      ["PZ-01", "- 2"],
    ]);
  });
});

describe("several parcels", () => {
  it("in one paragraph have their own figures", () => {
    const parsed = controlOf(
      "PZ-01地块容积率不大于2.0,建筑密度不大于30%;PZ-02地块容积率不大于1.5,绿地率不小于35%。",
    );
    expect(
      parsed.parcels.map((parcel) => [
        parcel.code,
        limits(parcel.indicators.far),
        Object.keys(parcel.indicators),
      ]),
    ).toEqual([
      ["PZ-01", "- 2", ["far", "density"]],
      ["PZ-02", "- 1.5", ["far", "greenRatio"]],
    ]);
  });

  it("on lines without a stop have their own figures", () => {
    const parsed = controlOf("PZ-01地块容积率≤2.0\nPZ-02地块容积率≤1.5");
    expect(parsed.parcels.map((parcel) => [parcel.code, limits(parcel.indicators.far)])).toEqual([
      ["PZ-01", "- 2"],
      ["PZ-02", "- 1.5"],
    ]);
  });

  it("share what is said of all", () => {
    const parsed = controlOf(
      "一、PZ-01地块容积率不大于2.0。\n二、PZ-02地块容积率不大于1.5。\n三、以上地块绿地率均不小于35%。",
    );
    expect(parsed.parcels.map((parcel) => limits(parcel.indicators.greenRatio))).toEqual(["35 -", "35 -"]);
  });

  it("with one area together, or a list of the wrong length, get none, and an issue tells", () => {
    const together = controlOf("一、PZ-01、PZ-02地块用地面积5公顷,容积率不大于2.0。");
    expect(together.parcels.map((parcel) => parcel.areas.length)).toEqual([0, 0]);
    expect(together.issues.map((issue) => issue.code)).toEqual(["control-shared-area"]);
    const list = controlOf("一、PZ-01、PZ-02地块容积率分别为2.0、2.5、3.0,建筑密度不大于30%。");
    expect(list.parcels.map((parcel) => limits(parcel.indicators.far))).toEqual(["none", "none"]);
    expect(list.issues.map((issue) => issue.code)).toEqual(["control-list-mismatch"]);
  });

  it("have unique ids made of key, role, code and version", () => {
    const ids = controlOf("一、PZ-01、PZ-02地块容积率不大于2.0。").parcels.map((parcel) => parcel.id);
    expect(ids.map((id) => id.split("/").slice(1))).toEqual([
      ["parcel", "PZ-01", "current"],
      ["parcel", "PZ-02", "current"],
    ]);
  });
});
