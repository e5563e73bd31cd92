import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("cards of one lot", () => {
  it("rows that a column called 编号 counts are no lots", () => {
    const rows = ["1|地块号|KC-09", "2|土地面积(亩)|56.71", "3|主要用途|工业用地", "4|容积率|不小于1.0"];
    expect(records(["规划条件通知书", "编号|控制指标|规划要求", ...rows].join("\n"))).toEqual([
      "KC-09 | 工业用地 | site 56.71 mu | far 1 -",
    ]);
    // codes under the same head stay codes
    expect(
      records("编号\t指标\t修改前\t修改后\nKC-01\t容积率\t≤1.5\t≤2.0\nKC-02\t容积率\t≤1.6\t≤2.1"),
    ).toEqual([
      "before KC-01 | far - 1.5",
      "KC-01 | far - 2",
      "before KC-02 | far - 1.6",
      "KC-02 | far - 2.1",
    ]);
  });

  it("the number of a paper in a cell of a card is no lot, and the label of one ends the cell before it", () => {
    expect(
      records(
        "出让编号 | KC-47号 | 亩均税收 | 20万元\n规划条件文号 | 泽规条〔2031〕22号 | 供地方式 | 挂牌\n容积率 | ≤1.2",
      ),
    ).toEqual(["KC-47号 | far - 1.2"]);
    expect(records("编号\n泽储出2031017号\n用地批准文号\n泽政地〔2031〕52号\n容积率\n≤2.5")).toEqual([
      "泽储出2031017号 | far - 2.5",
    ]);
    expect(records("宗地编号：泽规条〔2031〕5号\n容积率≤1.2")).toEqual(["泽规条〔2031〕5号 | far - 1.2"]);
  });

  it("容积率指标: with its value on the next line; 亩 of 亩均税收 is no unit of the figure above", () => {
    expect(records("地块代码：\nKC-30\n容积率指标：\n2.2\n亩均税收：\n不低于20万元/亩")).toEqual([
      "KC-30 | far - 2.2",
    ]);
  });

  it("下限 and 上限 as labels of their own are the two ends of one range", () => {
    expect(records("项目名称：东泽厂房项目\n面积(公顷)：1.25\n约定容积率\n下限：0.8\n上限：2.2")).toEqual([
      "东泽厂房项目 | site 1.25 ha | far 0.8 2.2",
    ]);
    // 2.2上限 is still the figure's own word
    expect(records("地块编号：KC-31\n容积率2.2上限，建筑密度30%")).toEqual([
      "KC-31 | far - 2.2, density - 30",
    ]);
  });

  it("a table ends where an article begins", () => {
    expect(
      records(
        "地块编号    用地名称    用地面积(hm²)    容积率    配套设施\nKC-08    供电用地    0.21    ≤0.5    110kV变电站\nKC-09    医疗卫生用地    0.40    ≤1.2    \n第十三条  兼容性规定\n混合用地比例另行确定。",
      ),
    ).toEqual([
      "KC-08 | 供电用地 | site 0.21 ha | far - 0.5",
      "KC-09 | 医疗卫生用地 | site 0.4 ha | far - 1.2",
    ]);
  });

  it("a label spread over its cell is one cell", () => {
    expect(
      records(
        "        项    目            KC2031011        KC2031012\n用地面积（㎡）            35602.18        29418.05\n总建筑面积（㎡）        112566.93        87540.30\n容积率            2.40        2.30\n绿地率            35.10%        35.02%",
      ),
    ).toEqual([
      "KC2031011 | site 35602.18 m2 | far - 2.4, greenRatio 35.1 -",
      "KC2031012 | site 29418.05 m2 | far - 2.3, greenRatio 35.02 -",
    ]);
  });

  it("a cell a line: limits, codes and brackets that the edge of the cell broke", () => {
    const heads = [
      "地块编号",
      "地块名称",
      "土地用途",
      "出让土地面积",
      "（平方米）",
      "容积率",
      "建筑密度",
      "绿地率",
    ];
    const first = [
      "泽土出",
      "〔2031〕28",
      "东门街道",
      "南入口地块",
      "住宅（设配套",
      "公建）用地",
      "38214",
      "大于1.0，",
      "小于等于1.9",
    ];
    const second = [
      "泽土出",
      "〔2031〕29",
      "河阳镇",
      "旅游集散地块",
      "其他商服",
      "用地（游客",
      "中心）",
      "12040.5",
      "小于等于0.5",
    ];
    const rest = ["小于等于", "28%", "大于等于", "30%"];
    expect(records([...heads, ...first, ...rest, ...second, ...rest].join("\n"))).toEqual([
      "泽土出〔2031〕28 | 住宅（设配套公建） | site 38214 m2 | far 1! 1.9, density - 28, greenRatio 30 -",
      "泽土出〔2031〕29 | 其他商服\n用地 | site 12040.5 m2 | far - 0.5, density - 28, greenRatio 30 -",
    ]);
  });
});

describe("lots in minutes, results and corrections", () => {
  it("what is done with a lot is no part of its code; a short code behind the noun", () => {
    expect(records("一、审议泽储出2031039号地块规划条件。该宗地面积37660㎡，建筑高度＜80m。")).toEqual([
      "泽储出2031039号 | site 37660 m2 | height - 80!",
    ]);
    expect(
      records(
        "1.地块KX27，位于城南路东侧，出让面积110.48亩，建筑限高不超过80米。\n2.地块2031G35位于河西，土地面积17.7公顷，容积率≤1.2。",
      ),
    ).toEqual(["KX27 | site 110.48 mu | height - 80", "2031G35 | site 17.7 ha | far - 1.2"]);
  });

  it("原“出让面积为…”，更正为“出让面积：…”, and 原为…，现更正为… of a size", () => {
    for (const said of [
      "原“出让面积为13207平方米”，更正为“出让面积：72422平方米”。",
      "原“出让面积为13207平方米”，现更正为“出让面积为72422平方米”。",
      "出让面积原为“13207平方米”，现更正为“72422平方米”。",
      "出让面积原为13207平方米，现更正为72422平方米。",
    ])
      expect(records(`现将KC-07地块有关内容更正如下：\n${said}`)).toEqual([
        "before KC-07 | site 13207 m2",
        "KC-07 | site 72422 m2",
      ]);
  });

  it("原为“…”，现更正为“…”", () => {
    expect(
      records(
        "现将KC-07地块有关内容更正如下：\n1.建筑限高原为“≤36米”，现更正为“≤54米”；\n2．绿地率原为“≥15%”，现更正为“≥30%”。",
      ),
    ).toEqual(["before KC-07 | height - 36, greenRatio 15 -", "KC-07 | height - 54, greenRatio 30 -"]);
  });
});

describe("forms one below the other, and their labels", () => {
  it("a further label of codes begins a form of its own where the labels come again", () => {
    const first = [
      "宗地编号\tKC-58",
      "宗地总面积(平方米)\t51961.64",
      "地块容积率\t0.8-1.8",
      "建筑高度\t80米",
    ];
    const second = ["宗地号\tKC-59", "建设用地面积\t20.41公顷", "地块容积率\t≤1.5", "绿地率(%)\t≥30"];
    expect(records(["出让公告", ...first, ...second].join("\n"))).toEqual([
      "KC-58 | site 51961.64 m2 | far 0.8 1.8, height - 80",
      "KC-59 | site 20.41 ha | far - 1.5, greenRatio 30 -",
    ]);
    // two numbers of one lot
    expect(
      records("出让公告\n宗地编号\tKC-60\n地块编号\tA-07\n用地面积\t2.5公顷\n容积率\t≤1.5\n绿地率\t≥30%"),
    ).toEqual([expect.stringContaining("site 2.5 ha | far - 1.5, greenRatio 30 -")]);
  });

  it("values of one lot under 数量 or 设计值 beside a column of units, one of them left empty", () => {
    for (const [head, none] of [
      ["数量", ""],
      ["设计值", "/"],
    ])
      expect(
        records(
          `KC-25地块建设工程设计方案公示\n项目\t单位\t${head}\n规划用地面积\t㎡\t39218.37\n总建筑面积\t㎡\t68663.41\n容积率\t${none}\t0.92\n建筑密度\t%\t14.72\n总户数\t户\t322`,
        ),
      ).toEqual(["KC-25 | site 39218.37 m2 | far - 0.92, density - 14.72"]);
  });

  it("numbered labels with a gap before the code; letters behind a bullet, and below a code", () => {
    for (const code of ["2031G44", "泽储〔2031〕45号", "2031-19"])
      expect(records(`拟出让地块\n（1）出让编号    ${code}\n（2）建筑密度    不少于45%`)).toEqual([
        `${code} | density 45 -`,
      ]);
    expect(records("▪ 宗地编号 | KC-13\n▪ FAR | ≤1.2\n▪ 用地面积 | 3000平方米")).toEqual([
      "KC-13 | site 3000 m2 | far - 1.2",
    ]);
    expect(records("宗地编号\n泽滨2031-13\nFAR\n1.0-2.5\n用地面积\n3000平方米")).toEqual([
      "泽滨2031-13 | site 3000 m2 | far 1 2.5",
    ]);
  });

  it("a number of a paper on a line below its label opens no document", () => {
    expect(
      records(
        "土地信息\n宗地编号：\nKC-8\n规划条件文号：\n泽规条〔2031〕187号\n地块容积率：\n≤2.5\n绿地率指标（%）：\n≥30",
      ),
    ).toEqual(["KC-8 | far - 2.5, greenRatio 30 -"]);
  });

  it("a cell a line: 特此公告 and the day below are no row, and no title is one of the heads", () => {
    expect(
      records(
        "宗地基本信息\n宗地号\n面积（平方米）\n用地性质\n容积率\n规划绿地率（%）\n出让年限\n泽储出2031-27\n51235\n工业用地\n不超过1.5\n不少于10\n商业40年、住宅70年\n特此公告。\n2031年3月18日",
      ),
    ).toEqual(["泽储出2031-27 | 工业用地 | site 51235 m2 | far - 1.5, greenRatio 10 -"]);
  });

  it("部位 beside one indicator: each row a part of the lot that the text speaks of", () => {
    expect(
      records(
        "KC-54地块规划条件\n宗地面积36569㎡，绿地率不低于20%。\n部位|容积率\n高层住宅|≤3.0\n多层住宅|≤2.2",
      ),
    ).toEqual(["KC-54 | site 36569 m2 | greenRatio 20 - | 高层住宅: far - 3 | 多层住宅: far - 2.2"]);
    expect(records("某片区通则\n类别|绿地率\n居住用地|≥35%\n商业用地|≥20%")).toEqual([]);
  });

  it("某公告（…）中 before a code is no part of it; 地块内容 speaks of the lot", () => {
    expect(
      records(
        "我局《出让公告》（泽告字〔2031〕30号）中泽滨2031-13地块的内容有误，更正如下：“建筑限高≤24米”更正为“建筑限高≤100米”。",
      ),
    ).toEqual(["before 泽滨2031-13 | height - 24", "泽滨2031-13 | height - 100"]);
    expect(records("现将KC-07地块内容更正如下：\n建筑限高由≤36米更正为≤54米。")).toEqual([
      "before KC-07 | height - 36",
      "KC-07 | height - 54",
    ]);
  });
});
