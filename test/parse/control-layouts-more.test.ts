import { describe, expect, it } from "vitest";
import { areasOf, controlOf, four, limits, parcelNamed, records } from "./control-section";

const summary = (text: string): unknown[] =>
  controlOf(text).parcels.map((parcel) => [
    parcel.version,
    parcel.code ?? parcel.name,
    areasOf(parcel).join(),
    ...four(parcel.indicators),
  ]);

describe("what tables call their parcels", () => {
  it("codes in a column of running numbers, numbers with the place behind them, remarks in the cells", () => {
    const text = [
      "某区国有建设用地使用权拍卖出让公告",
      "序号 | 土地位置 | 土地总面积(㎡) | 规划建筑总面积(㎡) | 容积率 | 建筑密度(%) | 绿地率(%) |",
      "HK2031-018号 | 滨河路南 | 6410 | 14743 | ≤2.3,日照不足时应适当下调容积率。 | ≤42,以批准的方案为准。 | ≥22 |",
      "某J[2031] 019号滨河路北宗地 | 滨河路北 | 8120 | 9744 | ≤1.2 | ≤40 | ≥25 |",
    ].join("\n");
    expect(summary(text)).toEqual([
      ["current", "HK2031-018号", "site 6410 m2", "- 2.3", "- 42", "22 -", "none"],
      ["current", "某J[2031]019号", "site 8120 m2", "- 1.2", "- 40", "25 -", "none"],
    ]);
  });

  it("nothing where the code was masked and no place stands in the row", () => {
    const text = [
      "某县控规批前公示",
      "地块编码 | 用地性质 | 用地面积(㎡) | 容积率(≥) | 建筑系数(≥) | 绿地率(≤) |",
      "**** | 工业用地 | 10422.5 | 0.2 | 32% | 18% |",
    ].join("\n");
    expect(summary(text)).toEqual([["current", null, "site 10422.5 m2", "0.2 -", "none", "- 18", "none"]]);
  });

  it("one code whatever dashes it is printed with", () => {
    const text = [
      "某区国有建设用地使用权出让公告",
      "决定出让KM-12-34号地块，土地面积约21亩，容积率不低于1.1。",
      "地块规划编号 | 用地性质 | 建设用地面积(平方米) | 容积率 | 建筑限高(m) |",
      "KM—12—34 | 二类工业用地(M2) | 14000 | ≥1.1 | 36 |",
    ].join("\n");
    expect(summary(text)).toEqual([
      ["current", "KM-12-34", "site 21 mu,site 14000 m2", "1.1 -", "none", "none", "- 36"],
    ]);
  });
});

describe("tables of two states", () => {
  const expected = [
    ["before", "DW-03", "site 30120 m2", "- 1.4", "- 44", "16 -", "- 33"],
    ["current", "DW-03", "site 30120 m2", "- 2.8", "- 41", "21 -", "- 72"],
  ];

  it("with a column of units, the code behind the table", () => {
    const text = [
      "| 指标名称 | 单位 | 原控规 | 调整后 |\n|---|---|---|---|",
      "| 用地面积 | ㎡ | 30120 | 30120 |\n| 容积率 | — | 1.4 | 2.8 |\n| 建筑密度 | % | 44 | 41 |",
      "| 绿地率 | % | 16 | 21 |\n| 建筑限高 | m | 33 | 72 |",
      "某园区DW-03地块控规调整公示",
    ].join("\n");
    expect(summary(text)).toEqual(expected);
  });

  it("set with blanks, nothing over the labels", () => {
    const text = [
      "地块名称：DW-03地块\n变更内容：\n                  变更前          变更后",
      "用地面积（㎡）    30120           30120\n容积率            1.4             2.8",
      "建筑密度（%）     44              41\n绿地率（%）       16              21\n建筑高度（m）     33              72",
    ].join("\n");
    expect(summary(text)).toEqual(expected);
  });
});

describe("other settings", () => {
  it("a table drawn with lines", () => {
    const text = [
      "规划条件一览表",
      "┌──────┬────────┬──────┬──────┬────┬──────┐",
      "│地块编号│用地性质│面积  │容积率│密度│绿地率│\n│        │        │(公顷)│      │(%) │(%)   │",
      "├──────┼────────┼──────┼──────┼────┼──────┤",
      "│ZX-11   │居住用地│ 2.75 │ ≤1.9 │ ≤24│ ≥36  │\n│ZX-12   │商业用地│ 0.98 │ ≤2.6 │ ≤46│ ≥22  │",
      "└──────┴────────┴──────┴──────┴────┴──────┘",
    ].join("\n");
    expect(summary(text)).toEqual([
      ["current", "ZX-11", "site 2.75 ha", "- 1.9", "- 24", "36 -", "none"],
      ["current", "ZX-12", "site 0.98 ha", "- 2.6", "- 46", "22 -", "none"],
    ]);
  });

  it("values with a code before each, and a list of names that change at once", () => {
    const coded = controlOf(
      "一、KG-13、KG-14地块\n容积率：≤1.7；建筑密度：≤21%；\n建筑高度：KG-13≤51米，KG-14≤33米。",
    );
    expect(["KG-13", "KG-14"].map((code) => limits(parcelNamed(coded, code).indicators.height))).toEqual([
      "- 51",
      "- 33",
    ]);
    const list = parcelNamed(
      controlOf("KG-15地块容积率、建筑密度、绿地率、建筑高度分别调整为2.9、41%、22%、57米。"),
      "KG-15",
    );
    expect(four(list.indicators)).toEqual(["- 2.9", "- 41", "22 -", "- 57"]);
  });

  it("names without a hyphen, with the way of the sale, with quotation marks", () => {
    const parsed = controlOf(
      "出让宗地：2031-挂-07号，面积39000平方米（58.5亩），工业用地；容积率不低于1.0、不高于1.9。\nAB2208019地块，土地用途为二类居住用地，面积65100平方米，容积率不大于2.4。",
    );
    expect(parsed.parcels.map((parcel) => [parcel.code, limits(parcel.indicators.far)])).toEqual([
      ["2031-挂-07号", "1 1.9"],
      ["AB2208019", "- 2.4"],
    ]);
  });

  it("an elevation in a cell is no height", () => {
    const parsed = controlOf(
      "某市出让公告\n宗地编号 | 面积(㎡) | 容积率 | 建筑高度 |\nHB-21 | 14200 | ≤2.2 | ≤航空限高绝对海拔高程538米 |",
    );
    expect(parcelNamed(parsed, "HB-21").indicators.height).toBeUndefined();
    expect(parsed.issues.map((issue) => issue.code)).toEqual(["control-value-unread"]);
  });
});

describe("more of one parcel", () => {
  it("a number behind the name, a second number of the same sale, figures in Chinese numerals", () => {
    const named = controlOf(
      "挂牌公告\n宗地一：位于城关镇，宗地编号2031-101，面积5.2公顷，容积率≥1.1。\n宗地二：位于城关镇，宗地编号2031-102，面积3.1公顷，容积率≥1.3。",
    );
    expect(named.parcels.map(({ code, name }) => [code, name])).toEqual([
      ["2031-101", "宗地一"],
      ["2031-102", "宗地二"],
    ]);
    const sale = controlOf(
      "一、拍卖宗地：W2031-1号（挂牌编号：城挂2031-18号）。\n二、土地面积：14800平方米（22.2亩）。\n三、规划条件：容积率＞1且≤2.4、建筑密度≤34%。",
    );
    expect(sale.parcels.map((parcel) => [parcel.code, ...four(parcel.indicators)])).toEqual([
      ["W2031-1", "1! 2.4", "- 34", "none", "none"],
    ]);
    const numerals = parcelNamed(
      controlOf("KS-22地块容积率一点七至二点三，限高十七层（五十一米）。"),
      "KS-22",
    );
    expect(["far", "storeys", "height"].map((key) => limits(numerals.indicators[key]))).toEqual([
      "1.7 2.3",
      "- 17",
      "- 51",
    ]);
  });

  it("the code behind its values, a use with its code behind the area, an area that stays", () => {
    const late = controlOf(
      "可建设用地面积（㎡）：15240.2\n容积率：≤ 2．9\n建筑密度：≤ 43 ％\n地块编号：SH-17-02\n某地出让",
    );
    expect(late.parcels.map((parcel) => [parcel.code, ...four(parcel.indicators)])).toEqual([
      ["SH-17-02", "- 2.9", "- 43", "none", "none"],
    ]);
    const use = parcelNamed(
      controlOf("1.地块一：用地面积3.08公顷，R2二类居住用地，容积率1.7，建筑密度24%。"),
      "地块一",
    );
    expect(use.landUse.map((one) => [one.raw, one.code])).toEqual([["二类居住用地", "R2"]]);
    const stays = parcelNamed(
      controlOf("KS-21地块总用地面积不变（24 300平方米），容积率由2.7调整为3.1。"),
      "KS-21",
    );
    expect(areasOf(stays)).toEqual(["site 24300 m2"]);
  });

  it("a list of parcels is one without a limit, and without a word of what it is for", () => {
    const rows = ["1│砖厂宿舍地块│43.6│城镇住宅用地", "2│老车站东侧地块│17.25│公园绿地"].map(
      (row) => `│${row}│`,
    );
    const text = ["某区储备名录", "│序号│地块名称│储备面积(亩)│规划用途│", "├─┼─┼─┼─┤", ...rows].join("\n");
    const { parcels, issues } = controlOf(text);
    expect(parcels.map((one) => [one.name, areasOf(one)[0], one.landUse[0]?.raw])).toEqual([
      ["砖厂宿舍地块", "site 43.6 mu", "城镇住宅用地"],
      ["老车站东侧地块", "site 17.25 mu", "公园绿地"],
    ]);
    expect(issues).toEqual([]);
    expect(
      controlOf("房屋出租\n名称\t面积(平方米)\t用途\n1号楼\t320\t商业\n2号楼\t210\t办公").parcels,
    ).toEqual([]);
  });

  it("cells broken over lines, the code too; a header of such cells whose rows do not fit is said", () => {
    const labels = "地块\n面积\n用途\nFAR\n密度\n绿地率\n高度";
    const first = "SH-\n2031-4\n2.31\n公顷\n商业\n用地\n≤\n2.6\n≤42\n%\n≥20%\n≤44\n米";
    const second = "SH-\n2031-5\n4.02\n公顷\n住宅\n用地\n≤\n1.9\n≤26\n%\n≥35%\n≤51\n米";
    const { parcels } = controlOf([labels, first, second].join("\n"));
    expect(parcels.map((one) => [one.code, areasOf(one)[0], ...four(one.indicators)])).toEqual([
      ["SH-2031-4", "site 2.31 ha", "- 2.6", "- 42", "20 -", "- 44"],
      ["SH-2031-5", "site 4.02 ha", "- 1.9", "- 26", "35 -", "- 51"],
    ]);
    expect(parcels.map((one) => one.landUse[0]?.code)).toEqual(["0901", "0701"]);
    const lost = controlOf(`地块出让公告\n${labels}\n甲乙\n商业\n商业\n1.4\n2.7`);
    expect(lost.parcels).toEqual([]);
    expect(lost.issues.map(({ code }) => code)).toEqual(["control-table-refused"]);
  });

  it("everyday words under a superlative, bars that were copied with their cells, uses in a cell of a line", () => {
    const table =
      "|宗地|用途|面积(平方米)|最大建筑密度|最大容积率|最大高度(米)|\n|SH-31|商业用地|4120|44%|1.4|26|";
    expect(four(parcelNamed(controlOf(table), "SH-31").indicators)).toEqual([
      "- 1.4",
      "- 44",
      "none",
      "- 26",
    ]);
    const barred =
      "| 地块编号 |\n面积 |\n土地用途 |\n容积率 |\n建筑密度 |\n| SH-32 |\n3.1公顷 |\n工业用地 |\n≥1.2 |\n≥40% |";
    expect(controlOf(barred).parcels.map(({ code }) => code)).toEqual(["SH-32"]);
    const two =
      "| 地块 编号 |\n土地位置 |\n出让面积（㎡） |\n土地用途 |\n规划指标要求 |\n起始价（万元） |\n|\n| 容积率 |\n绿地率（%） |\n|||||\n| SH-33 |\n桥头街北 |\n14020 |\n商业用地 |\n>1.0且≤2.4 |\n≥30 |\n3100 |";
    expect(four(parcelNamed(controlOf(two), "SH-33").indicators)).toEqual(["1! 2.4", "none", "30 -", "none"]);
    const line = "地块推介\n【地块一】蓼花路8号地块\n面积约4.4公顷｜商业用地、文化设施用地｜容积率不超过1.6";
    const lot = parcelNamed(controlOf(line), "蓼花路8号地块");
    expect(lot.landUse.map(({ raw }) => raw)).toEqual(["商业用地", "文化设施用地"]);
  });

  it("cells between strokes with blanks around them, a Greek letter between limits, a contact line below", () => {
    const strokes =
      "街坊 / 地块 / 用地性质 / 面积(公顷) / 容积率上限 / 绿地率下限(%)\nSH05 / SH05-1 / 居住用地 / 5.31 / 1.9 / 35\nSH05 / SH05-2/a / 防护绿地 / 0.64 / / 85\nSH05小计 / / / 5.95 / /";
    expect(
      controlOf(strokes).parcels.map((one) => [one.code, areasOf(one)[0], ...four(one.indicators)]),
    ).toEqual([
      ["SH05-1", "site 5.31 ha", "- 1.9", "none", "35 -", "none"],
      ["SH05-2/a", "site 0.64 ha", "none", "none", "85 -", "none"],
    ]);
    const gaps =
      "地块号      面积(亩)   规划用途      容积率      密度\nSH-41       52.4       工业用地      1.6≤r≤2.8   43≤ρ≤62\n\n联系人：样工   0700-3×××66";
    const { parcels, issues } = controlOf(gaps);
    expect(parcels.map((one) => [one.landUse.length, ...four(one.indicators)])).toEqual([
      [1, "1.6 2.8", "43 62", "none", "none"],
    ]);
    expect(issues).toEqual([]);
  });
});

describe("columns that only count", () => {
  const names = ["柳湾镇码头路东侧地块", "柳湾新城LW11-02地块"];
  it.each([
    ["编号 | 地块", "一", "二"],
    ["编号 | 宗地", "1", "2"],
    ["地块编号 | 地块", "（1）", "（2）"],
  ])("are no codes: %s", (heads, one, two) => {
    const text = [
      "某市国有建设用地使用权出让公告",
      `${heads} | 出让面积（m2） | 用途 | 容积率`,
      `${one} | ${names[0]} | 9120 | 商业用地 | ≤1.8`,
      `${two} | ${names[1]} | 24018 | 住宅用地 | ≤1.6`,
    ].join("\n");
    const found = records(text);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^柳湾镇码头路东侧/u);
    expect(found[1]).toMatch(/LW11-02/u);
  });

  it.each([
    ["地块一", "地块二"],
    ["第一宗", "第二宗"],
  ])("leave names at the heads to the codes below them: %s, %s", (one, two) => {
    const text = [
      "某县出让公告",
      `项目 | ${one} | ${two}`,
      "宗地编号 | LW-1 | LW-2",
      "面积（亩） | 35.6 | 18",
      "容积率 | ≤1.2 | ≤1.8",
    ];
    expect(records(text.join("\n"))).toEqual([
      "LW-1 | site 35.6 mu | far - 1.2",
      "LW-2 | site 18 mu | far - 1.8",
    ]);
  });

  it("go by the parts of a plot sold as one", () => {
    const text = [
      "关于LW-14地块（含LW-14-1、LW-14-2）出让公告",
      "LW-14地块由两个子地块组成：",
      "子地块 | 用途 | 面积（平方米） | 容积率",
      "LW-14-1 | 商业用地 | 3806 | ≤2.2",
      "LW-14-2 | 商业用地 | 1020 | ≤3.6",
    ];
    const found = records(text.join("\n"));
    expect(found).toContain("LW-14-1 | 商业用地 | site 3806 m2 | far - 2.2");
    expect(found).toContain("LW-14-2 | 商业用地 | site 1020 m2 | far - 3.6");
  });
});
