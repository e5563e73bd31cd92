import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { areasOf, controlOf, four, parcelNamed } from "./control-section";

const sale = (...rows: readonly string[]): string =>
  ["某县自然资源局国有建设用地使用权挂牌出让公告", "一、出让宗地的基本情况和规划指标要求:", ...rows].join(
    "\n",
  );

const rowsOf = (text: string): string[][] =>
  controlOf(text).parcels.map((parcel) => [
    parcel.code ?? parcel.name ?? "",
    areasOf(parcel).join(),
    ...four(parcel.indicators),
  ]);

const expected = [
  ["QX2031-04", "site 21870.4 m2", "1 2.4", "- 27", "33 -", "- 48"],
  ["QX2031-05", "site 9046 m2", "- 1.3", "- 48", "18 -", "none"],
];

describe("tables set with bars whose rows copying took apart", () => {
  it.each([
    [
      "a cell a line, every row filled up to its width",
      [
        "| 宗地 编号 |\n宗地位置 |\n出让面积(㎡) |\n土地用途 |\n主要规划指标 |\n年限 |\n起始价(万元) |\n|||",
        "| 容积率 |\n建筑 密度 |\n绿地率 |\n建筑限高(米) |\n||||||",
        "| QX2031-04 |\n桃源街道环城路东 |\n21870.4 |\n住宅用地 |\n1.0-2.4 |\n≤27% |\n≥33% |\n48 |\n70 |\n6120 |",
        "| QX2031-05 |\n桃源街道环城路西 |\n9046 |\n商业用地 |\n≤1.3 |\n≤48% |\n≥18% |\n/ |\n40 |\n2210 |",
        "| 备注:其他要求见出让文件。 |\n|||||||||",
      ],
    ],
    [
      "the same without bars before the rows",
      [
        "序号 |\n宗地编号 |\n宗地面积 |\n用途 |\n规划指标要求 |\n年限 |\n|||",
        "建筑密度(%) |\n容积率 |\n绿地率(%) |\n建筑限高(m) |\n|||||",
        "1 |\nQX2031-04 |\n21870.4㎡ |\n居住 用地 |\n≤27 |\n1.0~2.4 |\n≥33 |\n48 |\n70年 |",
        "2 |\nQX2031-05 |\n9046㎡ |\n商业 用地 |\n≤48 |\n≤1.3 |\n≥18 |\n/ |\n40年 |",
      ],
    ],
    [
      "a row a line, filled up at its end",
      [
        "地块编号 | 位置 | 面积(平方米) | 用途 | 规划指标要求 | 年限(年) | 起始价 | |||",
        "容积率 | 建筑密度(%) | 绿地率(%) | 限高(米) | ||||||",
        "QX2031-04 | 环城路东 | 21870.4 | 住宅用地 | 1.0-2.4 | ≤27 | ≥33 | ≤48 | 70 | 6120 |",
        "QX2031-05 | 环城路西 | 9046 | 商业用地 | ≤1.3 | ≤48 | ≥18 | / | 40 | 2210 |",
      ],
    ],
    [
      "several lines a row, broken anywhere",
      [
        "本次出让宗地情况如下表: | |||||||||",
        "宗地编号 | 宗地位置 | 面积(㎡) |\n用途 | 规划指标要求 | 年限(年) |\n起始价(万元) | |||",
        "容积率 | 建筑 密 度(%) |\n绿地率(%) | 限高(米) | ||||||",
        "QX2031-04 | 环城路东 | 21870.4 | 住宅用地 | 1.0-2.4 | ≤27 |\n≥33 | ≤48 | 70 |\n6120 |",
        "QX2031-05 | 环城路西 | 9046 | 商业用地 | ≤1.3 | ≤48 |\n≥18 | / | 40 |\n2210 |",
      ],
    ],
    [
      "one sign a line, cells of several lines, a bar too many in every row",
      [
        "序号\n|\n宗地编号\n|\n净用地面积\n(平方米)\n|\n用途\n及年限\n|\n规划设计条件\n|\n|\n|||",
        "容积率\n|\n建筑密度\n|\n绿地率\n|\n建筑高度\n|\n|\n||||",
        "1\n|\nQX2031-04\n|\n21870.4\n|\n住宅用地\n70年\n|\n1.0-2.4\n|\n≤27%\n|\n≥33%\n|\n≤48米\n|\n|",
        "2\n|\nQX2031-05\n|\n9046\n|\n商业用地\n40年\n|\n≤1.3\n|\n≤48%\n|\n≥18%\n|\n/\n|\n|",
      ],
    ],
    [
      "the lower line of the header behind the upper one, nothing filled up",
      [
        "编号 |\n位置 |\n土地\n面积\n(m2) |\n用途 |\n规划指标要求 |\n年限(年) |\n保证金 |\n容积率 |\n建筑密度 |\n绿地率 |\n限高(米) |",
        "QX2031-04 |\n环城路东 |\n21870.4 |\n住宅用地 |\n1.0-2.4 |\n≤27% |\n≥33% |\n≤48 |\n70 |\n3060 |",
        "QX2031-05 |\n环城路西 |\n9046 |\n商业用地 |\n≤1.3 |\n≤48% |\n≥18% |\n/ |\n40 |\n1105 |",
        "|\n|\n|\n|\n|\n|\n|\n|\n|\n|",
      ],
    ],
  ])("%s", (_, rows) => {
    const parsed = controlOf(sale(...rows, "二、竞买人资格"));
    expect(rowsOf(sale(...rows, "二、竞买人资格"))).toEqual(expected);
    expect(parcelNamed(parsed, "QX2031-05").absent).toMatchObject([{ indicator: "height", reason: "none" }]);
  });

  it("find the place of a cell where a row lost empty ones", () => {
    const text = sale(
      "编号 |\n位置 |\n面积(㎡) |\n用途 |\n规划指标要求 |\n投资强度(万元/亩) |\n年限 |\n起始价(万元) |\n||",
      "容积率 |\n建筑密度 |\n绿地率 |\n|||||||",
      "R-31-1 |\n环城路东 |\n4410.6 |\n停车场用地 |\n≥12% |\n50 |\n188 |\n|||",
      "R-31-2 |\n环城路西 |\n8120 |\n商业用地 |\n≤1.4 |\n≤44% |\n≥16% |\n40 |\n1950 |\n|",
      "R-31-3 |\n环城路北 |\n7300 |\n商业用地 |\n≤1.2 |\n≤40% |\n≥18% |\n40 |\n1700 |\n|",
    );
    expect(rowsOf(text)).toEqual([
      ["R-31-1", "site 4410.6 m2", "none", "none", "12 -", "none"],
      ["R-31-2", "site 8120 m2", "- 1.4", "- 44", "16 -", "none"],
      ["R-31-3", "site 7300 m2", "- 1.2", "- 40", "18 -", "none"],
    ]);
  });

  it("name a row by its place where no code is printed, or a masked one", () => {
    const text = sale(
      "位置 | 面积 | 用途 | 年限 | 规划指标要求 | |||",
      "容积率 | 建筑密度(%) | 绿地率(%) | 建筑高度M | ||||",
      "平安路东侧、学府街南侧 | 18240㎡ (合27.36亩) | 中小学用地 | 50年 | ≤0.8 | ≤28 | ≥36 | ≤24 |",
      "平安路西侧 | 3600㎡ (合5.4亩) | 幼儿园用地 | 50年 | ≤0.7 | ≤30 | ≥35 | ≤12 |",
    );
    expect(rowsOf(text)).toEqual([
      ["平安路东侧、学府街南侧", "site 18240 m2,site 27.36 mu", "- 0.8", "- 28", "36 -", "- 24"],
      ["平安路西侧", "site 3600 m2,site 5.4 mu", "- 0.7", "- 30", "35 -", "- 12"],
    ]);
    const masked = sale(
      "宗地编号 | 宗地位置 | 面积(㎡) | 用途 | 容积率 | 绿地率(%) |",
      "**** | 平安路东侧 | 18240 | 住宅用地 | ≤1.8 | ≥35 |",
    );
    expect(controlOf(masked).parcels.map(({ code, name }) => [code, name])).toEqual([[null, "平安路东侧"]]);
  });

  it("keep a header of kinds under a name, and a header that spans all of a lower one", () => {
    const kinds = sale(
      "序号 | 地块编号 | 面积(㎡) | 用地性质 | 容积率/建设内容 | 绿地率 | |",
      "地上容积率 | 地下容积率 | |||||",
      "1 | XH-41 | 5120.8 | 社会福利用地 | R≤1.1 | / | ≥31% |",
    );
    expect(rowsOf(kinds)).toEqual([["XH-41", "site 5120.8 m2", "- 1.1", "none", "31 -", "none"]]);
    const spanned = sale(
      "土地使用控制 | 强度控制 | 车位配建 | ||||||",
      "地块编号 | 地块性质 | 用地面积(m2) | 容积率(≤) | 建筑密度(≤%) | 建筑限高(≤m) | 绿地率(≥%) | 出入口 | 机动车配建(≥) |",
      "XH-42 | 中小学用地 | 31440 | 0.9 | 28 | 24 | 36 | W | 1.1车位/班 |",
    );
    expect(rowsOf(spanned)).toEqual([["XH-42", "site 31440 m2", "- 0.9", "- 28", "36 -", "- 24"]]);
  });

  it("are labels alone where wrapped labels stand one a line without bars", () => {
    const text = sale(
      "宗地编号及土地位置\n\n土地\n\n面积\n\n(m2)\n\n土地\n\n用途\n\n规划指标要求\n\n年限\n\n起始价\n\n(万元)\n\n容积率\n\n建 筑\n\n密 度\n\n绿地率",
      "城南片区C07-3地块(东至水渠,南至规划路,西至空地,北至工业大道)\n\n11260\n\n二类工业用地\n\n≥1.4\n\n35%-65%\n\n≤18%\n\n50年\n\n390.5",
    );
    expect(rowsOf(text)).toEqual([["C07-3", "site 11260 m2", "1.4 -", "35 65", "- 18", "none"]]);
  });

  it("begin with a numeral in words: the header ends where the rows fit, and a part of a parcel has fewer cells", () => {
    const text = sale(
      "编号 |\n地 块 |\n出让 面积 (m2) |\n土地 用途 |\n使用 年限 |\n容积率 |\n建筑 密度(%) |\n起始价 (万元) |",
      "一 |\n柳溪路东侧地块 |\n13640 |\n住宅及配套 |\n住宅70年、 商业40年 |\n1.0＜FAR≤1.7 (不含地下) |\n≤32 |\n9120 |",
      "二 |\n渔浦老街2号地块 |\n4120 |\n餐饮用地 |\n商业40年 |\n1.2≤FAR≤1.4 |\n≤48 |\n660 |",
      "610 |\n公园与绿地 |\n50年 |\nFAR≤0.2 |\n≤12 |",
    );
    expect(rowsOf(text).map(([, ...values]) => values)).toEqual([
      ["site 13640 m2", "1! 1.7", "- 32", "none", "none"],
      ["site 4120 m2,other 610 m2", "1.2 1.4", "- 48", "none", "none"],
    ]);
    const park = controlOf(text).parcels[1]?.variants.map((one) => [one.scope, ...four(one.indicators)]);
    expect(park).toEqual([["公园与绿地", "- 0.2", "- 12", "none", "none"]]);
  });

  it("have a caption above, which is no column and tells the state", () => {
    const labels =
      "地块编号 |\n用地性质 |\n用地面积（平方米） |\n容积率 |\n建筑密度（%） |\n绿地率（%） |\n兼容性 |";
    const text = `关于某地块规划调整的公示\n原控规地块控制指标一览表\n${labels}\nE02-07 |\n商业用地 |\n4120 |\n≤2.8 |\n≤42 |\n≥ 22 |\n兼容不超过40%居住 |\n调整后地块控制指标一览表\n${labels}\nE02-07 |\n二类居住用地 |\n4120 |\n≤3.1 |\n≤31 |\n≥ 32 |\n兼容不超过12%商业 |`;
    expect(controlOf(text).parcels.map((one) => [one.version, one.code, ...four(one.indicators)])).toEqual([
      ["before", "E02-07", "- 2.8", "- 42", "22 -", "none"],
      ["current", "E02-07", "- 3.1", "- 31", "32 -", "none"],
    ]);
  });
});

describe("a table set with bars and turned round", () => {
  it("has one cell a line, the parcels first, and labels below that of their group", () => {
    const text = sale(
      "|\n地块编号 |\n东储 G〔2031〕7号 |\n东储 G〔2031〕8号 |\n|",
      "|\n宗地位置 |\n环城路东侧 |\n环城路西侧 |\n|",
      "|\n土地面积(㎡) |\n21870.4 |\n9046 |\n|",
      "|\n主要规划 指标 |\n容积率 |\n≤2.4 |\n≤1.3 |\n|",
      "建筑 密度 |\n≤27% |\n≤48% |\n|",
      "|\n绿地率 |\n≥33% |\n≥18% |\n|",
      "|\n出让年限 |\n70年 |\n40年 |\n|",
    );
    expect(rowsOf(text)).toEqual([
      ["东储G〔2031〕7号", "site 21870.4 m2", "- 2.4", "- 27", "33 -", "none"],
      ["东储G〔2031〕8号", "site 9046 m2", "- 1.3", "- 48", "18 -", "none"],
    ]);
  });
});

describe("a cell that says in words that nothing is limited", () => {
  const row = (code: string, height: string): readonly string[] => [code, "2.36", "≤2.0", "≤30%", height];
  const heads = ["宗地编号", "面积（公顷）", "容积率", "建筑密度", "建筑限高"];
  const reasons = {
    未约定: "none",
    没有约定: "none",
    无规定: "not-required",
    暂无: "undecided",
    详见规划条件: "elsewhere",
    由规划部门另行确定: "elsewhere",
  };

  it.each(Object.entries(reasons))("stands before the next row in every layout: %s", (words, reason) => {
    for (const joint of ["\n", "\t", " | "]) {
      const cells = [heads, row("QX-01", words), row("QX-02", "≤24米")];
      const { parcels, issues } = parse(
        "n",
        "0".repeat(64),
        `出让公告\n${cells.map((one) => one.join(joint)).join("\n")}`,
      );
      expect(issues).toEqual([]);
      expect(parcels.map(({ code, absent }) => [code, absent.map((one) => one.reason)])).toEqual([
        ["QX-01", [reason]],
        ["QX-02", []],
      ]);
    }
  });
});
