import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four } from "./control-section";
import { lotsOf } from "./lots-of";

const rowsOf = (text: string): string[][] =>
  controlOf(text).parcels.map((parcel) => [
    parcel.code ?? parcel.name ?? "",
    areasOf(parcel).join(),
    parcel.landUse.map(({ raw }) => raw.replace(/\s+/gu, "")).join(),
    ...four(parcel.indicators),
  ]);

const issues = (text: string): string[] => controlOf(text).issues.map(({ code }) => code);

const sheet = (...lines: readonly string[]): string =>
  ["某县北湖片区控制性详细规划局部调整", "", "各地块控制指标如下。", ...lines, "公示期为三十日。"].join("\n");

const PLAN = [
  ["BH-01", "site 3.15 ha", "二类居住用地", "- 1.9", "- 27", "36 -", "- 51"],
  ["BH-02", "site 1.2 ha", "商业服务业用地", "- 3.2", "- 46", "21 -", "- 78"],
  ["BH-03", "site 0.84 ha", "公园绿地", "none", "none", "72 -", "none"],
];

const SALE = [
  ["XT-7", "site 40562.1 m2", "城镇住宅用地", "1 2.2", "- 25", "35 -", "- 60"],
  ["XT-8", "site 9021.7 m2", "商服用地", "- 3", "- 45", "20 -", "- 80"],
];

describe("words with one blank between them, wrapped over lines", () => {
  it.each([
    [
      "labels cut anywhere, uses that go on below the row",
      sheet(
        "地块 用地 用地面积 容积 建筑密 绿地率 建筑限",
        "编号 性质 （公顷） 率 度（%） （%） 高（米）",
        "BH-01 二类居住 3.15 1.9 27 36 51",
        "用地",
        "BH-02 商业服务 1.20 3.2 46 21 78",
        "业用地",
        "BH-03 公园绿地 0.84 — — 72 —",
      ),
      PLAN,
    ],
    [
      "a row behind the other line by line, cells broken where their column ends",
      sheet(
        "宗地编号 土地坐落 出让面积",
        "（㎡） 土地用途 容积率 建筑密度 绿地率 建筑高度 起始价",
        "（万元）",
        "XT-7 城西园区",
        "江滨大道南侧 40562.1 城镇住宅用地 ≥1.0",
        "≤2.2 ≤25% ≥35% ≤60m 8130",
        "XT-8 站前路东侧 9021.7 商服用地 ≤3.0 ≤45% ≥20% ≤80m 3160",
      ),
      SALE,
    ],
    [
      "a blank within a label, places and uses that go on below, a paper's end behind them",
      sheet(
        "宗地 土地位置 土地 用途 出让面积 容积 建筑 绿地 限高 起始价",
        "编号 （㎡） 率 密度 率 （m） （万元）",
        "XT-7 东环路以东、 城镇住宅 40562.1 1.0-2.2 ≤25% ≥35% ≤60 12300",
        "南湖路以北 用地",
        "XT-8 东环路以西、 商服用地 9021.7 ≤3.0 ≤45% ≥20% ≤80 5600",
        "北湖路以南",
        "某县自然资源局",
      ),
      SALE,
    ],
    [
      "set in the middle: labels of one line between those of two, words above and below the figures",
      sheet(
        "宗地 出让面积 建筑密度 绿地率 限高",
        "用途 容积率",
        "编号 （平方米） （%） （%） （米）",
        "城镇住宅",
        "XT-7 40562.1 1.0-2.2 25 35 60",
        "用地",
        "XT-8 商服用地 9021.7 3.0 45 20 80",
      ),
      SALE,
    ],
    [
      "a page that ends within the table, its header again",
      sheet(
        "序号 地块编号 用地代码 用地性质 用地面积",
        "（公顷） 容积率 建筑密度",
        "（%） 绿地率",
        "（%） 建筑高度",
        "（米） 备注",
        "1 BH-01 R2 二类居住",
        "用地 3.15 ≤1.9 ≤27 ≥36 ≤51 含社区",
        "用房",
        "2 BH-02 B1 商业服务业用地 1.20 ≤3.2 ≤46 ≥21 ≤78",
        "- 3 -",
        "序号 地块编号 用地代码 用地性质 用地面积",
        "（公顷） 容积率 建筑密度",
        "（%） 绿地率",
        "（%） 建筑高度",
        "（米） 备注",
        "3 BH-03 G1 公园绿地 0.84 — — ≥72 —",
        "合计 5.19",
      ),
      PLAN,
    ],
    [
      "limits whose upper end stands below the row",
      sheet(
        "地块编号 用地性质 用地面积（㎡） 容积率 建筑密度 绿地率 建筑高度（m）",
        "XT-7 城镇住宅用地 40562.1 ≥1.0 ≤25% ≥35% ≤60",
        "≤2.2",
        "XT-8 商服用地 9021.7 ≤3.0 ≤45% ≥20% ≤80",
      ),
      SALE,
    ],
    [
      "a bracket that goes on below, blanks between thousands, units alone on the second line of the header",
      sheet(
        "宗地编号 用途 出让面积 容积率 建筑密度 绿地率 限高",
        "（㎡） （%） （%） （m）",
        "XT-7 城镇住宅用地 40 562.1 1.0-2.2 25 35 60",
        "XT-8 商服用地（可 9 021.7 3.0 45 20 80",
        "兼容商务）",
      ),
      SALE,
    ],
    [
      "a label over others, years and money beside them",
      sheet(
        "宗地编号 土地用途 土地面积 出让年限 规划指标要求 起始价 保证金",
        "(平方米) (年) 容积率 建筑密度 绿地率 限高 (万元) (万元)",
        "XT-7 城镇住宅用地 40562.1 70 1.0-2.2 ≤25% ≥35% ≤60米 4200 900",
        "XT-8 商服用地 9021.7 40 ≤3.0 ≤45% ≥20% ≤80米 2600 550",
      ),
      SALE,
    ],
  ])("%s", (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
    expect(issues(text)).toEqual([]);
  });

  it("have two states over labels that come twice", () => {
    const text = sheet(
      "地块 调整前 调整后 备注",
      "编号 用地性质 用地面积（公顷） 容积率 建筑密度 用地性质 用地面积（公顷） 容积率 建筑密度",
      "BH-01 二类居住用地 3.15 1.9 27% 商业用地 3.10 2.8 42%",
      "BH-03 公园绿地 0.84 — — 公园绿地 0.89 — —",
    );
    expect(
      controlOf(text).parcels.map(({ code, version, areas, indicators }) => [
        `${code} ${version}`,
        areas[0]?.raw,
        indicators.far?.raw,
        indicators.density?.raw,
      ]),
    ).toEqual([
      ["BH-01 before", "3.15", "1.9", "27%"],
      ["BH-01 current", "3.10", "2.8", "42%"],
      ["BH-03 before", "0.84", undefined, undefined],
      ["BH-03 current", "0.89", undefined, undefined],
    ]);
  });

  it("are told where words stand between rows that are read no other way", () => {
    const text = sheet(
      "地块编号 原用地性质 原用地面积（公顷） 原容积率 现用地性质 现用地面积（公顷） 现容积率",
      "BH-01 二类居住 3.15 1.9 商业服务 3.15 2.9",
      "用地 业用地",
      "BH-03 公园绿地 0.84 — 公园绿地 0.84 —",
    );
    expect(rowsOf(text)).toEqual([]);
    expect(issues(text)).toContain("control-table-refused");
  });

  it("are told where labels may stand in two orders, each of which the figures suit", () => {
    const text = sheet(
      "地块 用地面积 建筑密度 绿地率 建筑限高",
      "用地性质 容积率",
      "编号 （公顷） （%） （%） （米）",
      "BH-01 居住用地 3.15 1.9 27 36 51",
      "BH-03 公园绿地 0.84 — — 72 —",
    );
    expect(rowsOf(text)).toEqual([]);
    expect(issues(text)).toEqual(["control-table-refused"]);
  });

  it("are told where a row has not as many figures as columns, and the others are read", () => {
    const text = sheet(
      "地块 用地 用地面积 容积 建筑密 绿地率 建筑限",
      "编号 性质 （公顷） 率 度（%） （%） 高（米）",
      "BH-01 居住用地 3.15 1.9 27 36 51",
      "BH-02 商业用地 1.20 3.2 46 78",
      "BH-03 公园绿地 0.84 — — 72 —",
    );
    expect(rowsOf(text).map(([code]) => code)).toEqual(["BH-01", "BH-03"]);
    expect(issues(text)).toEqual(["control-row-refused"]);
  });

  it("leave out a use of which it is not told whether words below it belong to it", () => {
    const text = sheet(
      "地块 地块位置 用地 用地面积 容积 绿地率",
      "编号 性质 （公顷） 率 （%）",
      "BH-01 北湖路 城镇社区服 3.15 1.9 36",
      "东侧 务中心",
      "BH-03 北湖路 公园绿地 0.84 — 72",
    );
    expect(rowsOf(text)).toEqual([
      ["BH-01", "site 3.15 ha", "", "- 1.9", "none", "36 -", "none"],
      ["BH-03", "site 0.84 ha", "公园绿地", "none", "none", "72 -", "none"],
    ]);
    expect(issues(text)).toEqual(["control-value-unread"]);
  });

  it("halves of labels above one another, signs in brackets of the lower line", () => {
    const head =
      "宗地 用地 用地性质 用地面积 容积率 建筑密度 绿地率 建筑高度\n编号 代码 （公顷） （上限） （上限，%） （下限，%） （上限，米）";
    const rows = ["KJ-01 R2 二类居住用地 4.12 1.6 24 35 33", "KJ-02 B1 商业用地 2.05 2.1 45 20 30"];
    const more = ["KJ-03 M1 一类工业用地 7.30 1.4 52 15 24", "KJ-04 G1 公园绿地 1.5 / / 72 /"];
    const text = `附表 地块指标汇总表\n${head}\n${rows.join("\n")}\n- 8 -\n${head}\n${more.join("\n")}\n- 9 -`;
    expect(lotsOf(text)).toEqual([
      lot("KJ-01", 41200, "二类居住用地", 1.6, 24, 35, 33),
      lot("KJ-02", 20500, "商业用地", 2.1, 45, 20, 30),
      lot("KJ-03", 73000, "一类工业用地", 1.4, 52, 15, 24),
      expect.objectContaining({ code: "KJ-04", areas: [15000], indicators: [["greenRatio", 72, null]] }),
    ]);
  });
});

/** A lot as {@link lotsOf} tells it. */
function lot(
  code: string,
  area: number,
  use: string,
  ...[far, density, green, height]: readonly number[]
): unknown {
  return {
    code,
    version: "current",
    areas: [area],
    uses: [use],
    indicators: [
      ["far", null, far],
      ["density", null, density],
      ["greenRatio", green, null],
      ["height", null, height],
    ],
  };
}
