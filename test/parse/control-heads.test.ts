import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

/** code: uses; area; indicators with their limits */
function lots(text: string): readonly string[] {
  return parse("heads", "0".repeat(64), text).parcels.map(
    ({ code, areas, landUse, indicators, variants }) => {
      const limits = (own: typeof indicators): string =>
        Object.entries(own)
          .map(([key, bound]) => `${key} ${bound?.min ?? ""}..${bound?.max ?? ""}`)
          .sort()
          .join(", ");
      return [
        code ?? "-",
        landUse.map(({ raw }) => raw).join("+"),
        areas.map(({ value, unit }) => `${value} ${unit}`).join("+"),
        limits(indicators),
        ...variants.map((variant) => `${variant.scope}: ${limits(variant.indicators)}`),
      ].join("; ");
    },
  );
}

describe("heads of columns", () => {
  it("are everyday words with their units behind them", () => {
    const rows = [
      "地块代号     性质          面积(亩)   FAR    密度%   绿地%   高度m",
      "HS-A-1     旅馆用地       52.3      0.8    28      40      18",
      "HS-A-2     娱乐用地       31.75     1.1    35      30      15",
    ];
    expect(lots(["附件2 拟供地块技术经济指标汇总", ...rows, "共2宗。"].join("\n"))).toEqual([
      "HS-A-1; 旅馆用地; 52.3 mu; density ..28, far ..0.8, greenRatio 40.., height ..18",
      "HS-A-2; 娱乐用地; 31.75 mu; density ..35, far ..1.1, greenRatio 30.., height ..15",
    ]);
  });

  it("come again behind a page break, in bars, under the head of the document", () => {
    const header = "| 地块编号 | 用地性质 | 用地面积(hm²) | 容积率上限 | 绿地率下限(%) | 建筑限高(m) |";
    const text = [
      "云溪县高铁新城控制性详细规划",
      "第九条 各地块开发强度按下表执行。",
      "表2 地块控制指标表",
      header,
      "|---|---|---|---|---|---|",
      "| GX-11 | 一类居住用地 | 3.06 | 1.6 | 40 | 36 |",
      "| GX-12 | 商务用地 | 1.27 | 3.2 | 20 | 80 |",
      "—— 第 9 页 共 31 页 ——",
      "云溪县高铁新城控制性详细规划",
      "续表2",
      header,
      "| GX-13 | 防护绿地 | 0.58 | / | 85 | / |",
      "| GX-14 | 行政办公用地 | 1.9 | 2.1 | 30 | 45 |",
      "第十条 商业用地车位按0.9个/百平方米配建。",
    ].join("\n");
    expect(lots(text)).toEqual([
      "GX-11; 一类居住用地; 3.06 ha; far ..1.6, greenRatio 40.., height ..36",
      "GX-12; 商务用地; 1.27 ha; far ..3.2, greenRatio 20.., height ..80",
      "GX-13; 防护绿地; 0.58 ha; greenRatio 85..",
      "GX-14; 行政办公用地; 1.9 ha; far ..2.1, greenRatio 30.., height ..45",
    ]);
  });

  it("end with the noun that they are about, and an everyday word is one with a word for a limit behind it", () => {
    const text = [
      "海陵县国有建设用地使用权出让公告",
      "| 规划条件地块编号 | 宗地位置 | 土地面积（㎡） | 规划设计条件 | 保证金（万元） |",
      "| 土地用途 | 容积率 | 密度上限（%） | 高度上限（米） |",
      "| 2031-07 | 港城路北 | 8120.5 | 商业用地 | 2.4 | 45 | 50 | 900 |",
      "| 2031-08 | 港城路南 | 9034 | 商务金融用地 | 3.0 | 40 | 80 | 1200 |",
    ].join("\n");
    expect(lots(text)).toEqual([
      "2031-07; 商业用地; 8120.5 m2; density ..45, far ..2.4, height ..50",
      "2031-08; 商务金融用地; 9034 m2; density ..40, far ..3, height ..80",
    ]);
  });

  it("carry signs and units in brackets of any kind, behind a stroke, or on a line below, whatever parts the cells", () => {
    const head = [
      "地号",
      "用地功能",
      "净用地面积/m2",
      "容积率≤",
      "密度上限[%]",
      "绿地率（不小于）(%)",
      "最高建筑高度（单位：米）",
    ];
    const rows = [
      ["TS-21", "科研用地", "7301.5", "2.4", "45", "20", "50"],
      ["TS-22", "商业用地", "5120", "3.1", "50", "15", "80"],
    ];
    const expected = [
      "TS-21; 科研用地; 7301.5 m2; density ..45, far ..2.4, greenRatio 20.., height ..50",
      "TS-22; 商业用地; 5120 m2; density ..50, far ..3.1, greenRatio 15.., height ..80",
    ];
    const title = "棠山新区地块规划指标表";
    for (const joint of ["\t", " | ", ";", " "])
      expect(lots([title, ...[head, ...rows].map((row) => row.join(joint))].join("\n"))).toEqual(expected);
    const forms = rows.flatMap((row) => row.map((cell, at) => `${head[at]}：${cell}`));
    expect(lots([title, ...forms].join("\n"))).toEqual(expected);
    const bare = [
      "地块代号",
      "用地功能",
      "净用地面积",
      "容积率上限",
      "密度上限",
      "绿地率下限",
      "建筑高度上限",
    ];
    const units = ["", "", "㎡", "", "%", "%", "米"];
    expect(
      lots([title, ...[bare, units, ...rows].map((row) => `| ${row.join(" | ")} |`)].join("\n")),
    ).toEqual(expected);
  });

  it("number the rows in one column and name the land in another, a cell a line too", () => {
    const cells = ["编号", "地块代号", "用地性质", "面积（公顷）", "规划容积率控制值", "绿地率限值(%)"];
    const rows = [
      "1",
      "NX-31",
      "工业用地",
      "3.4",
      "≥1.2",
      "≤15",
      "2",
      "NX-32",
      "仓储用地",
      "2.15",
      "≥0.9",
      "≤20",
    ];
    expect(lots(["宁溪县供地计划", "地块规划指标表", ...cells, ...rows].join("\n"))).toEqual([
      "NX-31; 工业用地; 3.4 ha; far 1.2.., greenRatio ..15",
      "NX-32; 仓储用地; 2.15 ha; far 0.9.., greenRatio ..20",
    ]);
  });

  it("come again: the unit of the caption and 同上 lead back over the page break", () => {
    const header = "| 地块号 | 用地性质 | 面积 | 容积率控制值 | 限高 |";
    const text = [
      "临湖新区出让计划",
      "单位：亩、米",
      header,
      "| LH-41 | 商业用地 | 30.2 | ≤2.4 | ≤50 |",
      "| LH-42 | 商业用地 | 28.7 | 同上 | ≤60 |",
      "第2页",
      "（续表）",
      header,
      "| LH-43 | 同上 | 19.4 | 同上 | 〃 |",
      "| LH-44 | 科研用地 | 22.6 | ≤1.8 | 同上 |",
    ].join("\n");
    expect(lots(text)).toEqual([
      "LH-41; 商业用地; 30.2 mu; far ..2.4, height ..50",
      "LH-42; 商业用地; 28.7 mu; far ..2.4, height ..60",
      "LH-43; 商业用地; 19.4 mu; far ..2.4, height ..60",
      "LH-44; 科研用地; 22.6 mu; far ..1.8, height ..60",
    ]);
  });

  it("keep what a note says of the price of land out of a cell without a value", () => {
    const text = [
      "苇岸县国有建设用地使用权挂牌出让公告",
      "| 地块编号 | 土地用途 | 面积（㎡） | 容积率 | 建筑高度 |",
      "| WA-51 | 教育用地 | 18497 | — | 6M-24M |",
      "注：县城基准地价住宅二级1640元/平方米，容积率修正系数1.05（对应容积率1.6）。",
    ].join("\n");
    expect(lots(text)).toEqual(["WA-51; 教育用地; 18497 m2; height 6..24"]);
  });

  it("end a line of values: the next label begins with no unit, and no list number", () => {
    const text = [
      "苇岸县规划条件",
      "地块：WA-61；容积率：≤1.2；建筑面积（㎡）：61704",
      "层数上限（F）：4；用地面积（单位：公顷）：2.0506",
      "地块：WA-62；容积率：≤1.5；建筑面积（㎡）：58000",
      "层数上限（F）：6；用地面积（单位：公顷）：1.73",
    ].join("\n");
    expect(lots(text)).toEqual([
      "WA-61; ; 2.0506 ha; far ..1.2, storeys ..4",
      "WA-62; ; 1.73 ha; far ..1.5, storeys ..6",
    ]);
  });

  it("are announced in a sentence above rows of as many cells, whatever parts them", () => {
    const labels = ["宗地号", "位置", "用途", "面积（平方米）", "容积率", "绿地率", "停车泊位（个/户）"];
    const rows = [
      ["BY-71", "白杨路北", "工业用地", "66780", "≥1.0", "≤15%", "0.3"],
      ["BY-72", "白杨路南", "物流仓储用地", "41290", "≥0.8", "≤20%", "0.2"],
      ["BY-73", "新沟河东", "商业用地", "7745.5", "≤2.0", "≥20%", "1.1"],
    ];
    for (const lead of ["说明：字段依次为 ", "各列依次为：", "以下各行分别为"])
      for (const joint of ["；", "、", "，", "|", "/", "\t"]) {
        const text = [
          "白杨县2031年度供地清单（节选）",
          lead + labels.join(joint),
          ...rows.map((row) => row.join(joint)),
        ];
        expect(lots([...text, "注：面积以实测为准。"].join("\n"))).toEqual([
          "BY-71; 工业用地; 66780 m2; far 1.., greenRatio ..15",
          "BY-72; 物流仓储用地; 41290 m2; far 0.8.., greenRatio ..20",
          "BY-73; 商业用地; 7745.5 m2; far ..2, greenRatio 20..",
        ]);
      }
  });

  it("hold the other end of a range in brackets, and an elevation beside a height limits nothing", () => {
    const text = [
      "安口市拍卖出让公告",
      "| 宗地编号 | 出让面积(㎡) | 容积率 | 绿地率 | 建筑高度 |",
      "| 2031P07 | 13980 | <2.15(并>1.0) | ≥20%（且≤30%） | ≤80米，且女儿墙顶标高≤299.0 |",
      "2031P08地块，面积1.2公顷，容积率≤2.0（且≥1.2），建筑密度≤30%。",
    ].join("\n");
    expect(lots(text)).toEqual([
      "2031P07; ; 13980 m2; far 1..2.15, greenRatio 20..30, height ..80",
      "2031P08; ; 1.2 ha; density ..30, far 1.2..2",
    ]);
  });

  it("in lines of labels: a number before the code counts, and what land is for is no name of it", () => {
    const formsOf = (land: string) =>
      [
        ["HX-81", "医院用地", "4.1085", "1.0"],
        ["HX-82", "中小学用地", "6.9014", "1.1"],
      ].map(([code, use, area, far], at) => [
        `编号：${at + 1}`,
        `${land}：${code}`,
        `土地用途：${use}`,
        `面积（公顷）：${area}`,
        `容积率：≤${far}`,
      ]);
    const expected = ["HX-81; 医院用地; 4.1085 ha; far ..1", "HX-82; 中小学用地; 6.9014 ha; far ..1.1"];
    for (const land of ["地块代号", "地块", "宗地"])
      for (const joint of ["\n", "；"])
        expect(lots(["河西县出让公告", ...formsOf(land).map((form) => form.join(joint))].join("\n"))).toEqual(
          expected,
        );
  });

  it("stand a cell a line with a line between any two, whatever their number", () => {
    const head = [
      "编号",
      "地块代码",
      "土地性质",
      "净用地面积(公顷)",
      "停车配建指标",
      "绿地率(%)",
      "容积率限值",
      "密度[%]",
      "限高(m)",
    ];
    const rows = [
      ["1", "XG-14", "零售商业用地", "8.3138", "1.2", "≥15", "2.0", "28以内", "6M-24M"],
      ["2", "XG-15", "科研用地", "6.4009", "1.1", "≥25", "3.5", "22以下", "36"],
      ["3", "XG-16", "商务用地", "2.3761", "1.0", "≥20", "2.8", "35以内", "45"],
    ];
    const expected = [
      "XG-14; 零售商业用地; 8.3138 ha; density ..28, far ..2, greenRatio 15.., height 6..24",
      "XG-15; 科研用地; 6.4009 ha; density ..22, far ..3.5, greenRatio 25.., height ..36",
      "XG-16; 商务用地; 2.3761 ha; density ..35, far ..2.8, greenRatio 20.., height ..45",
    ];
    for (const joint of ["\n", "\n\n"])
      for (const width of [9, 8])
        expect(
          lots(["新港镇地块规划条件", ...[head, ...rows].flatMap((row) => row.slice(0, width))].join(joint)),
        ).toEqual(width === 9 ? expected : expected.map((lot) => lot.replace(/, height.*/u, "")));
  });
});

describe("signs by their names in pasted page source", () => {
  it("end no cell and no sentence", () => {
    const text = [
      "青溪市国有建设用地使用权挂牌出让公告",
      "地块编号：QX-2031-05<br/>",
      "土地面积：22361.70平方米<br/>",
      "容积率：&ge;1.2，&le;2.5<br/>",
      "建筑密度：&le;55%<br/>",
      "绿地率：&ge;15%<br/>",
      "建筑高度：&le;50米<br/>",
    ].join("\n");
    expect(lots(text)).toEqual([
      "QX-2031-05; ; 22361.7 m2; density ..55, far 1.2..2.5, greenRatio 15.., height ..50",
    ]);
    const [lot] = parse("heads", "0".repeat(64), text).parcels;
    expect(lot?.indicators.density?.raw).toBe("建筑密度：&le;55%");
  });
});

it("limits that a change adds are those of the whole lot", () => {
  const text =
    "控规修改公示\n（一）HS-02地块\n由广场用地变更为商业用地，用地面积1.12公顷不变；新增容积率≤1.8、建筑密度≤45%的规定。";
  expect(lots(text).at(-1)).toBe("HS-02; 商业用地; 1.12 ha; density ..45, far ..1.8");
});
