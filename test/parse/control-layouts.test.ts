import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed } from "./control-section";

describe("lines without sentence signs", () => {
  it("keep a code apart from the label below it", () => {
    const parsed = controlOf(
      [
        "某区国有土地使用权拍卖公告",
        "宗地编号：栗2031R07",
        "地块名称：柳桥北侧地块",
        "地块位置：东临柳桥路",
        "土地面积：20400平方米",
        "容积率：1.2≤FAR≤1.9",
      ].join("\n"),
    );
    const parcel = parcelNamed(parsed, "栗2031R07");
    expect(parcel.name).toBe("柳桥北侧地块");
    expect(areasOf(parcel)).toEqual(["site 20400 m2"]);
    expect(limits(parcel.indicators.far)).toBe("1.2 1.9");
    expect(parsed.parcels).toHaveLength(1);
  });

  it("read one cell a line, the file number above being no parcel", () => {
    const cells = ["地块编号", "LM-07", "土地面积", "31200㎡", "容积率", "1.1-1.6", "绿地率", "≥30％"];
    const parsed = controlOf(["某市规划设计条件书", "某规条2031-044", ...cells].join("\n\n"));
    expect(parsed.parcels.map((parcel) => parcel.code)).toEqual(["LM-07"]);
    expect(four(parcelNamed(parsed, "LM-07").indicators)).toEqual(["1.1 1.6", "none", "30 -", "none"]);
  });

  it("keep the county's name in front of the year of a code", () => {
    const parsed = controlOf(
      "某局关于栗2031-6号地块条件变动的公示\n拟将栗2031-6号地块的容积率由≤1.5变更为≤1.8。",
    );
    expect(
      parsed.parcels.map((parcel) => [parcel.code, parcel.version, limits(parcel.indicators.far)]),
    ).toEqual([
      ["栗2031-6号", "before", "- 1.5"],
      ["栗2031-6号", "current", "- 1.8"],
    ]);
  });
});

describe("headers in two lines with bars", () => {
  it("give an empty cell to the header on its left, the codes and units below to the header above", () => {
    const parsed = controlOf(
      [
        "某片区地块控制指标",
        "编号 | 用地分类 | | 土地面积 | 规划指标 | | |",
        " | 代码 | 名称 | (亩) | 容积率 | 绿地率 | 建筑密度 | 建筑高度",
        "LM-01 | A33 | 中小学用地 | 45.6 | ≤0.9 | ≥35% | ≤25% | 24",
        "LM-02 | R2 | 二类居住用地 | 60.3 | 1.5-2.0 | ≥30% | ≤28% | 54",
        "总计 | | | 105.9 | | | |",
      ].join("\n"),
    );
    expect(parsed.issues).toEqual([]);
    expect(
      parsed.parcels.map((parcel) => [
        parcel.code,
        parcel.name,
        parcel.landUse.map((use) => `${use.raw} ${use.code} ${use.suggested}`).join(),
        areasOf(parcel).join(),
        ...four(parcel.indicators),
      ]),
    ).toEqual([
      ["LM-01", null, "中小学用地 A33 false", "site 45.6 mu", "- 0.9", "- 25", "35 -", "- 24"],
      ["LM-02", null, "二类居住用地 R2 false", "site 60.3 mu", "1.5 2", "- 28", "30 -", "- 54"],
    ]);
  });

  it("know both limits of one indicator by the words below it", () => {
    const parsed = controlOf(
      [
        "某片区地块控制指标",
        "地块编号\t用地面积\t容积率\t\t建筑密度",
        "\t(公顷)\t下限\t上限\t(%)",
        "LM-03\t2.4\t1.2\t1.9\t30",
      ].join("\n"),
    );
    const { indicators } = parcelNamed(parsed, "LM-03");
    expect([limits(indicators.far), limits(indicators.density)]).toEqual(["1.2 1.9", "- 30"]);
  });
});

describe("a cell wrapped over two lines", () => {
  it("is one cell, and its row one row", () => {
    const parsed = controlOf(
      [
        "某片区地块控制指标",
        "地块编号\t用地性质\t用地面积(公顷)\t容积率\t建筑密度(%)",
        "LM-11\t二类居住",
        "用地(R2)\t3.6\t1.2-1.8\t≤26",
        "LM-12\t商业用地(B1)\t2.1\t≤2.4\t≤40",
      ].join("\n"),
    );
    expect(
      parsed.parcels.map((parcel) => [
        parcel.code,
        parcel.landUse.map((use) => `${use.raw.replace(/\s/gu, "")} ${use.code}`).join(),
        areasOf(parcel).join(),
        ...four(parcel.indicators).slice(0, 2),
      ]),
    ).toEqual([
      ["LM-11", "二类居住用地 R2", "site 3.6 ha", "1.2 1.8", "- 26"],
      ["LM-12", "商业用地 B1", "site 2.1 ha", "- 2.4", "- 40"],
    ]);
  });
});

describe("a parcel in two", () => {
  it("gives each part its use and what it was made from", () => {
    const parsed = controlOf(
      "某市政府关于LM-09地块调整的批复\n一、将LM-09地块分为LM-09A、LM-09B两个地块。\n二、LM-09A地块用地面积3.1公顷,为商业用地,容积率不大于2.2。LM-09B地块用地面积0.7公顷,为公园绿地。",
    );
    expect(
      ["LM-09A", "LM-09B"].map((code) => {
        const parcel = parcelNamed(parsed, code);
        return [parcel.landUse.map((use) => use.raw).join(), areasOf(parcel).join(), parcel.derivedFrom];
      }),
    ).toEqual([
      ["商业用地", "site 3.1 ha", ["LM-09"]],
      ["公园绿地", "site 0.7 ha", ["LM-09"]],
    ]);
  });
});

describe("common layouts", () => {
  it("two states with blanks beside the parcel's name, the letter of a header in its cells", () => {
    const { parcels } = controlOf("对照\nQD-22地块 调整前 调整后\n用地性质 B1 R2\n容积率 3.1 1.9");
    expect(parcels.map((one) => [one.version, one.code, limits(one.indicators.far)])).toEqual([
      ["before", "QD-22", "- 3.1"],
      ["current", "QD-22", "- 1.9"],
    ]);
    const [lettered] = controlOf("地块编号|容积率(R)|建筑密度(M)\nQD-23|R≤1.6|M≤27%").parcels;
    expect([lettered?.variants.length, ...four(lettered?.indicators ?? {})]).toEqual([
      0,
      "- 1.6",
      "- 27",
      "none",
      "none",
    ]);
  });
});
