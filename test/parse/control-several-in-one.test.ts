import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { controlOf, records } from "./control-section";

describe("one column for several limits", () => {
  it.each([
    ["容积率/密度/绿地率", "2.0/28/35", "3.0/45/20"],
    ["容积率、建筑密度(%)、绿地率(%)", "2.0、28、35", "3.0、45、20"],
    ["容积率/建筑密度/绿地率", "2.0/28%/35%", "3.0/45%/20%"],
  ])("has as many values in its cells as its head has names: %s", (head, one, two) => {
    const text = `地块编号\t用地面积(㎡)\t${head}\t建筑限高(m)\nWA-1\t30155\t${one}\t54\nWA-2\t17820\t${two}\t60`;
    expect(records(text)).toEqual([
      "WA-1 | site 30155 m2 | far - 2, density - 28, greenRatio 35 -, height - 54",
      "WA-2 | site 17820 m2 | far - 3, density - 45, greenRatio 20 -, height - 60",
    ]);
  });

  it("is told where a cell has fewer", () => {
    const text =
      "地块编号\t用地面积(㎡)\t容积率/密度/绿地率\t建筑限高(m)\nWA-1\t30155\t2.0/28/35\t54\nWA-2\t17820\t3.0/45\t60";
    expect(records(text)[1]).toBe("WA-2 | site 17820 m2 | height - 60");
    expect(controlOf(text).issues.map(({ code }) => code)).toContain("control-value-unread");
  });

  it("may name the ends of one", () => {
    const text =
      "地块编号\t用地面积(㎡)\t容积率(上限/下限)\t建筑限高(m)\nWA-1\t30155\t2.0/1.2\t54\nWA-2\t17820\t3.0/1.5\t60";
    expect(records(text)).toEqual([
      "WA-1 | site 30155 m2 | far 1.2 2, height - 54",
      "WA-2 | site 17820 m2 | far 1.5 3, height - 60",
    ]);
  });
});

describe("a size beside the columns of two states", () => {
  it("is that of both where its column tells none", () => {
    const text =
      "地块编号 | 用地性质 | 用地面积(ha) | 调整前 | | 调整后 |\n | | | 容积率 | 绿地率 | 容积率 | 绿地率\nWB-1 | 二类工业用地 | 5.33 | ≥0.8 | ≤20% | ≥1.2 | ≤15%";
    expect(records(text)).toEqual([
      "before WB-1 | 二类工业用地 | site 5.33 ha | far 0.8 -, greenRatio - 20",
      "WB-1 | 二类工业用地 | site 5.33 ha | far 1.2 -, greenRatio - 15",
    ]);
  });
});

describe("labels as forms set them", () => {
  it.each([
    [
      "two signs set as wide as four",
      "宗地编号    WC-2031-4\n位　　置    青山镇\n面    积    1.25公顷\n用    途    工业用地\n容 积 率    不小于1.0\n建筑密度    不小于40%",
    ],
    [
      "values in frames",
      "宗地编号WC-2031-4\n用途【工业用地】\n面积【1.25公顷】\n容积率【不小于1.0】\n建筑密度【不小于40%】",
    ],
    [
      "labels and values in frames",
      "[地块] WC-2031-4\n[用途] 〔工业用地〕\n[面积] 〔1.25公顷〕\n[容积率] 〔≥1.0〕\n[建筑密度] 〔≥40%〕",
    ],
    [
      "one label for place and number",
      "序号：21101\n宗地位置及编号：青山镇B分区WC-2031-4宗地\n用途：工业用地\n面积：1.25公顷\n容积率：≥1.0\n建筑密度：≥40%\n备注：原青地公告〔2030〕7号公告作废",
    ],
  ])("%s", (_, text) => {
    const { parcels } = parse("form", "0".repeat(64), text);
    expect(
      parcels.map(({ code, version, areas, landUse, indicators: { far, density } }) => [
        code,
        version,
        areas.map(({ value }) => value),
        landUse.map(({ raw }) => raw),
        far?.min,
        density?.min,
      ]),
    ).toEqual([["WC-2031-4", "current", [1.25], ["工业用地"], 1, 40]]);
  });
});

describe("lots that stand between a name and its limit", () => {
  it("may go by a year and a number", () => {
    expect(
      records(
        "2031-51、2031-52、2031-53地块容积率均不低于1.2，建筑高度2031-51、2031-52地块不高于24米，2031-53地块不高于40米。",
      ),
    ).toEqual([
      "2031-51 | far 1.2 -, height - 24",
      "2031-52 | far 1.2 -, height - 24",
      "2031-53 | far 1.2 -, height - 40",
    ]);
    expect(records("2031-51、2031-52地块用地面积均为1.2公顷，建筑高度12-24米。")[0]).toBe(
      "2031-51 | site 1.2 ha | height 12 24",
    );
  });

  it("may be spoken of in the line below those who are written to", () => {
    expect(
      records(
        "各有关单位：\n关于WD-07、WD-08地块规划指标，现答复如下：用地面积依次为3.35公顷和1.28公顷，容积率上限依次为2.0和1.5。",
      ),
    ).toEqual(["WD-07 | site 3.35 ha | far - 2", "WD-08 | site 1.28 ha | far - 1.5"]);
  });
});

describe("a use with its code in a cell of a form", () => {
  it.each(["商业用地（B1）", "公园（G1）"])("numbers no land: %s", (use) => {
    const { parcels } = parse(
      "form",
      "0".repeat(64),
      `| 地块编号 | WE2031-09 | 地块位置 | 青山大道南侧 |\n| 用地面积 | 1.25公顷 | 用地性质 | ${use} |\n| 容积率 | ≤2.5 | 建筑密度 | ≤45% |`,
    );
    expect(parcels.map(({ code, indicators: { far, density } }) => [code, far?.max, density?.max])).toEqual([
      ["WE2031-09", 2.5, 45],
    ]);
  });
});

describe("a short code behind the noun", () => {
  it.each([
    "宗地编号：WE2031-12，对应控规地块KG12，面积1.2公顷，容积率2.0。",
    "宗地编号：WE2031-12。规划地块KG12的绿地率35%，容积率2.0。",
  ])("takes no lot's place inside a sentence: %s", (text) => {
    const { parcels } = parse("form", "0".repeat(64), text);
    expect(parcels.map(({ code, indicators: { far } }) => [code, far?.max])).toEqual([["WE2031-12", 2]]);
  });
});

describe("the number of a form itself", () => {
  it("is none of the lot that the form numbers", () => {
    const text =
      "青山县工业项目标准地控制指标表\n\n          编号：QYBZD-2031-004\n┌──────┬──────┐\n│ 一、地块基本信息 │\n├──────┼──────┤\n│ 宗地编号 │ QYGYQ-2031-11 │\n│ 宗地面积 │ 58640平方米 │\n├──────┼──────┤\n│ 二、规划条件 │\n├──────┼──────┤\n│ 容积率 │ 不低于1.0 │\n│ 建筑密度 │ 不低于40% │\n└──────┴──────┘";
    const { parcels } = parse("form", "0".repeat(64), text);
    expect(parcels.map(({ code, indicators: { far, density } }) => [code, far?.min, density?.min])).toEqual([
      ["QYGYQ-2031-11", 1, 40],
    ]);
  });

  it.each(["注：地块编号以控规图则为准。", "说明：宗地编号为出让公告所列编号。"])(
    "is that of the lot where only a note speaks of numbers of lots: %s",
    (note) => {
      const text = `青山镇控制指标一览表\n编号：WE-01\n用地面积：1.2公顷\n容积率：≤2.0\n编号：WE-02\n用地面积：1.5公顷\n容积率：≤1.8\n${note}`;
      const { parcels } = parse("form", "0".repeat(64), text);
      expect(parcels.map(({ code, indicators: { far } }) => [code, far?.max])).toEqual([
        ["WE-01", 2],
        ["WE-02", 1.8],
      ]);
    },
  );

  it("is that of the lot where it has no other", () => {
    expect(records("拟出让地块信息表\n编号：QY-2031-11\n面积：1.2公顷\n容积率：不低于1.0")).toEqual([
      "QY-2031-11 | site 1.2 ha | far 1 -",
    ]);
  });
});
