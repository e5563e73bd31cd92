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

  it("hold a word for a limit with its unit", () => {
    const parsed = controlOf(
      [
        "一、地块情况",
        "地块编号 | 位置 | 用途 | 面积 | 容积率 | | 建筑密度 | | 建筑高度",
        " | | | （平方米） | 下限 | 上限 | 下限 | 上限（%） | 上限（米）",
        "QJ2023-11 | 柳堤路东 | 工业用地 | 26150 | 1.1 | 2.2 | 35% | / | 28",
        "QJ2023-12 | 柳堤路西 | 零售商业用地 | 5340 | / | 1.6 | / | 42 | 20",
      ].join("\n"),
    );
    expect(
      parsed.parcels.map(({ code, indicators, areas }) => [
        code,
        limits(indicators.far),
        limits(indicators.density),
        limits(indicators.height),
        areas[0]?.value,
      ]),
    ).toEqual([
      ["QJ2023-11", "1.1 2.2", "35 -", "- 28", 26150],
      ["QJ2023-12", "- 1.6", "- 42", "- 20", 5340],
    ]);
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

const table = (...rows: readonly string[]): string => ["某片区地块控制指标", ...rows].join("\n");

describe("tables that copying changed", () => {
  it("left on one line are read row by row or column by column, whichever fits, and told where neither does", () => {
    const labels = "地块编号 用地代码 用地面积（公顷） 容积率 建筑密度 绿地率";
    const expected = [
      ["TX-01", "site 2.41 ha", "- 2.1", "- 27", "34 -", "none"],
      ["TX-02", "site 1.05 ha", "- 3.2", "- 48", "21 -", "none"],
    ];
    for (const cells of [
      "TX-01 R2 2.41 2.1 27% 34% TX-02 B1 1.05 3.2 48% 21%",
      "TX-01 TX-02 R2 B1 2.41 1.05 2.1 3.2 27% 48% 34% 21%",
    ]) {
      const { parcels } = controlOf(`${labels} ${cells}`);
      expect(parcels.map((one) => [one.code, areasOf(one).join(), ...four(one.indicators)])).toEqual(
        expected,
      );
    }
    const torn = controlOf(`${labels} TX-01 R2 2.41 27% 34% TX-02 B1 1.05 3.2 48%`);
    expect(torn.parcels).toEqual([]);
    expect(torn.issues.map(({ code }) => code)).toEqual(["control-table-refused"]);
  });

  it("are followed by a sentence on 该地块, which says of none of several rows which it is", () => {
    const rows = ["TX-11 | 3.1公顷 | ≤2.0 | ≤25%", "TX-12 | 2.2公顷 | ≤3.0 | ≤45%"];
    const text = table("地块编号 | 用地面积 | 容积率 | 建筑密度", ...rows, "该地块建筑限高为48米。");
    expect(controlOf(text).issues.map(({ code }) => code)).toEqual(["control-without-parcel"]);
    const one = table(
      "地块编号 | 用地面积 | 容积率 | 建筑密度",
      ...rows.slice(0, 1),
      "该地块建筑限高为48米。",
    );
    expect(four(parcelNamed(controlOf(one), "TX-11").indicators)).toEqual(["- 2", "- 25", "none", "- 48"]);
  });

  it("may be a line whose first values have their legend behind them", () => {
    const { parcels } = controlOf(
      "规划条件\nTX-21地块：2.2/24%/36%（容积率/建筑密度/绿地率）；TX-22地块：1.7/29%/31%。",
    );
    expect(parcels.map((one) => [one.code, ...four(one.indicators)])).toEqual([
      ["TX-21", "- 2.2", "- 24", "36 -", "none"],
      ["TX-22", "- 1.7", "- 29", "31 -", "none"],
    ]);
  });

  it("have a header filled up with more bars than its rows; a row that lost a cell somewhere is told, and no row runs on", () => {
    const parsed = controlOf(
      table(
        "宗地编号 | 位置 | 土地面积(㎡) | 土地用途 | 规划指标要求 | 出让年限 | 起始价(万元) | ||||",
        "容积率 | 建筑密度(%) | 绿地率(%) | 建筑限高(米) | |||||||",
        "TX2031-3 | 上溪村 | 12003 | 工业用地 | ≥1.2 | ≥42 | ≤24 | 50 | 620 | |",
        "TX2031-4 | 下溪村 | 15004 | 工业用地 | ≥1.1 | ≥41 | ≤16 | ≤31 | 50 | 780 |",
      ),
    );
    expect(parsed.parcels.map((one) => [one.code, ...four(one.indicators)])).toEqual([
      ["TX2031-4", "1.1 -", "41 -", "- 16", "- 31"],
    ]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-row-refused"]);
  });

  it("have cells that name their value under a header of no kind, and a last row that the text ends in", () => {
    const parsed = controlOf(
      table(
        "序号 | 地块编号 | 面积(㎡) | 用地性质 | 容积率/建设内容 | 建筑密度/系数 | 建筑高度,建筑层数 | 绿地率 | 备注 | 图号 | 位置 |",
        "1 | TX-61 | 8020.5 | 中小学用地 | R≤0.9 | ≤31% | 建筑高度:≤22m | ≥36% | / | 1 | 南街 |",
        "2 | TX-62 | 613.2 | 公园绿地 | /",
      ),
    );
    expect(parsed.parcels.map((one) => [one.code, areasOf(one).join(), ...four(one.indicators)])).toEqual([
      ["TX-61", "site 8020.5 m2", "- 0.9", "- 31", "36 -", "- 22"],
      ["TX-62", "site 613.2 m2", "none", "none", "none", "none"],
    ]);
  });
});

describe("uses in a table", () => {
  it("of several rows of one parcel have limits of their own, the first as well", () => {
    const text =
      "出让公告\n地块编号 | 出让面积(m2) | 土地用途 | 容积率 | 建筑密度(%)\nTX-2031-6 | 21400 | 居住 | 1.2-2.0 | ≤28\n | 17300 | 商业 | 1.2-3.0 | ≤55";
    const [parcel] = controlOf(text).parcels;
    expect(parcel?.indicators).toEqual({});
    expect(parcel?.variants.map(({ scope, indicators }) => [scope, ...four(indicators).slice(0, 2)])).toEqual(
      [
        ["居住", "1.2 2", "- 28"],
        ["商业", "1.2 3", "- 55"],
      ],
    );
  });

  it("are the kind behind its group, and no term of years", () => {
    const text =
      "出让公告\n地块编号\t面积(m2)\t土地用途\t容积率\nTX-2031-7\t15200\t工业/二类工业用地\t≥1.2\nTX-2031-8\t6300\t二类城镇住宅用地,出让年限70年\t≤2.2";
    expect(controlOf(text).parcels.map(({ landUse }) => landUse.map(({ raw }) => raw))).toEqual([
      ["二类工业用地"],
      ["二类城镇住宅用地"],
    ]);
  });
});
