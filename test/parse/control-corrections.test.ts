import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("corrections of what was printed", () => {
  it("tell the misprint and what is right: limits, sizes and uses", () => {
    expect(
      records(
        "更正公告\nMH-17号地块出让公告中建筑密度误写为26%，应为28%；用地面积误登为2.41公顷，应当为2.14公顷；用地性质误标为商业用地，实应为商务用地。",
      ),
    ).toEqual([
      "before MH-17 | 商业用地 | site 2.41 ha | density - 26",
      "MH-17 | 商务用地 | site 2.14 ha | density - 28",
    ]);
  });

  it("are none where a duty stands behind a comma", () => {
    expect(records("MH-18号地块绿地率原为30%，应按新标准执行。建筑密度不大于30%，应为多层建筑。")).toEqual([
      "before MH-18 | greenRatio 30 -",
      "MH-18 | density - 30",
    ]);
  });

  it("change a use and nothing else", () => {
    expect(records("补充说明\nMH-19号地块用地性质原为仓储用地，现为工业用地。")).toEqual([
      "before MH-19 | 仓储用地",
      "MH-19 | 工业用地",
    ]);
  });

  it.each([
    [
      "a pause stands before both states",
      "MH-20号地块的建筑密度，原为不大于22%，现改为不大于26%，其余内容不变。",
    ],
    ["the states follow 由 behind the pause", "MH-20号地块的建筑密度，由不大于22%调整为不大于26%。"],
  ])("are read where %s", (_, text) => {
    expect(records(text)).toEqual(["before MH-20 | density - 22", "MH-20 | density - 26"]);
  });

  it("list the values of both states of several lots, and of several limits", () => {
    expect(records("MH-21、MH-22号地块的容积率原分别为2.6、2.1，现分别调整为2.3、1.7。")).toEqual([
      "before MH-21 | far - 2.6",
      "MH-21 | far - 2.3",
      "before MH-22 | far - 2.1",
      "MH-22 | far - 1.7",
    ]);
    expect(records("MH-23号地块容积率、绿地率，原分别为2.6、25%，现分别调整为2.3、30%。")).toEqual([
      "before MH-23 | far - 2.6, greenRatio 25 -",
      "MH-23 | far - 2.3, greenRatio 30 -",
    ]);
  });

  it("add limits of the whole lot, and of no part that is called after the act", () => {
    expect(
      records("补充公告\nMH-24号宗地有关内容补充如下：增加建筑高度不超过45米的要求；补充建筑密度不大于30%。"),
    ).toEqual(["MH-24 | height - 45, density - 30"]);
  });
});

describe("limits of an office's hand", () => {
  it("stand in brackets behind the name or behind the figure", () => {
    expect(
      records(
        "地块号 MH-25\n容积率 1.2（不小于）\n建筑高度（不大于24米）\n建筑密度 45%（不低于）\n绿地率 12%（不大于）",
      ),
    ).toEqual(["MH-25 | far 1.2 -, height - 24, density 45 -, greenRatio - 12"]);
  });

  it("are held in by 限, and parted from their name by a pause", () => {
    expect(records("MH-26号地块：容积率限1.6以下，建筑高度限在20米以内，绿地率，不小于35%。")).toEqual([
      "MH-26 | far - 1.6, height - 20, greenRatio 35 -",
    ]);
  });
});

describe("what is said of several lots at once", () => {
  it.each([
    "规划条件相同：容积率2.1以下，建筑密度25%以下。",
    "其他规划指标统一为：容积率不大于2.1，建筑密度不大于25%。",
    "以上两宗地：容积率不超2.1，建筑密度不超25%。",
    "前述地块容积率不大于2.1，建筑密度不大于25%。",
  ])("holds for each of them: %s", (sentence) => {
    expect(records(`MH-27号地块面积18亩，商住用地；MH-28号地块面积12亩，商住用地。\n${sentence}`)).toEqual([
      "MH-27 | 商住用地 | site 18 mu | far - 2.1, density - 25",
      "MH-28 | 商住用地 | site 12 mu | far - 2.1, density - 25",
    ]);
  });

  it("is said of one where its conditions stand below it alone", () => {
    expect(
      records(
        "MH-27号地块面积18亩。规划条件：容积率不大于2.1。\nMH-28号地块面积12亩。规划条件：容积率不大于1.4。",
      ),
    ).toEqual(["MH-27 | site 18 mu | far - 2.1", "MH-28 | site 12 mu | far - 1.4"]);
  });

  it("is said of some of them alone where their numbers stand before it", () => {
    expect(
      records(
        "宗地编号 出让面积（平方米） 用途 容积率\nMH-37 11987 工业用地 ≥0.8\nMH-38 6127 商服用地 ≤1.5\n备注：序号1为工业，规划条件均为：建筑密度不小于30%。",
      ),
    ).toEqual([
      "MH-37 | 工业用地 | site 11987 m2 | far 0.8 -",
      "MH-38 | 商服用地 | site 6127 m2 | far - 1.5",
    ]);
  });

  it("keeps the name of a place that begins like a word that points", () => {
    expect(records("那洪地块：用地面积1.2公顷，居住用地，容积率不大于2.0。")).toEqual([
      "那洪地块 | 居住用地 | site 1.2 ha | far - 2",
    ]);
  });
});

describe("the state of a row", () => {
  it.each(["状态", ""])("spans the rows below it whose cell was left empty, under %j", (head) => {
    const rows = [
      `${head}\t地块编号\t用地性质\t用地面积（公顷）\t容积率\t绿地率（%）`,
      "调整前\tMH-31\t商业用地\t3.42\t≤2.5\t≥20",
      "\tMH-32\t体育用地\t0.85\t≤0.8\t≥30",
      "调整后\tMH-31\t居住用地\t3.10\t≤2.0\t≥35",
      "\tMH-32\t体育用地\t1.17\t≤1.2\t≥32",
    ];
    expect(records(rows.join("\n"))).toEqual([
      "before MH-31 | 商业用地 | site 3.42 ha | far - 2.5, greenRatio 20 -",
      "before MH-32 | 体育用地 | site 0.85 ha | far - 0.8, greenRatio 30 -",
      "MH-31 | 居住用地 | site 3.1 ha | far - 2, greenRatio 35 -",
      "MH-32 | 体育用地 | site 1.17 ha | far - 1.2, greenRatio 32 -",
    ]);
  });

  it("spans none in a column that holds other words, too", () => {
    expect(
      records(
        [
          "备注\t地块编号\t用地性质\t用地面积（公顷）\t容积率",
          "现状\tMH-33\t商业用地\t3.42\t≤2.5",
          "\tMH-34\t体育用地\t0.85\t≤0.8",
          "新增\tMH-35\t居住用地\t3.10\t≤2.0",
        ].join("\n"),
      ),
    ).toEqual([
      "MH-33 | 商业用地 | site 3.42 ha | far - 2.5",
      "MH-34 | 体育用地 | site 0.85 ha | far - 0.8",
      "MH-35 | 居住用地 | site 3.1 ha | far - 2",
    ]);
  });
});

describe("what is said of some rows, or by another value", () => {
  it("is not taken for the lot that was named last", () => {
    expect(
      records(
        "MH-61地块面积1.0公顷，住宅用地；MH-62地块面积2.0公顷，住宅用地；MH-63地块面积3.0公顷，商业用地。\n序号1—2容积率均不大于2.0，建筑密度均不大于25%。MH-63容积率不大于3.0。",
      ),
    ).toEqual([
      "MH-61 | 住宅用地 | site 1 ha",
      "MH-62 | 住宅用地 | site 2 ha",
      "MH-63 | 商业用地 | site 3 ha | far - 3",
    ]);
    expect(records("MH-64地块规划条件\n用地面积1.2公顷，容积率为原容积率的1.2倍，建筑密度30%。")).toEqual([
      "MH-64 | site 1.2 ha | density - 30",
    ]);
  });

  it("is the state of rows below 现状 and 规划, and what a quotation has wrong", () => {
    expect(
      records(
        "状态\t地块编号\t用地性质\t容积率\n现状\tMH-65\t工业用地\t1.0\n\tMH-66\t工业用地\t1.1\n规划\tMH-65\t商业用地\t2.0\n\tMH-66\t商业用地\t2.5",
      ),
    ).toEqual([
      "before MH-65 | 工业用地 | far - 1",
      "before MH-66 | 工业用地 | far - 1.1",
      "MH-65 | 商业用地 | far - 2",
      "MH-66 | 商业用地 | far - 2.5",
    ]);
    expect(records("更正公告\n公告中MH-67地块“容积率≤2.0”有误，应为“容积率≤2.5”。")).toEqual([
      "before MH-67 | far - 2",
      "MH-67 | far - 2.5",
    ]);
    expect(
      records("序号|地块编号|变更内容|原值|新值\n1|MH-68|容积率|≥1.0|≥1.2\n2|MH-68|建筑高度|≤24m|≤30m"),
    ).toEqual(["before MH-68 | far 1 -, height - 24", "MH-68 | far 1.2 -, height - 30"]);
  });
});

describe("a table of corrections", () => {
  const lines = [
    "序号|宗地编号|更正事项|更正前|更正后",
    "1|MH-41|容积率|≤2.4|≤2.1",
    "2|MH-41|建筑限高|≤60米|≤45米",
    "3|MH-42|出让面积|13450平方米|13540平方米",
  ];

  it.each(["\t", " "])("gives each lot its own values alone, its cells parted by %j", (sign) => {
    expect(records(["更正公告", ...lines.map((line) => line.replaceAll("|", sign))].join("\n"))).toEqual([
      "before MH-41 | far - 2.4, height - 60",
      "MH-41 | far - 2.1, height - 45",
      "before MH-42 | site 13450 m2",
      "MH-42 | site 13540 m2",
    ]);
  });
});

describe("what stays", () => {
  it("is of both states, in another item than the change or with the code of the use", () => {
    expect(
      records(
        "一、同意将2031-117号宗地规划条件作如下调整：\n（一）容积率：原≤3.2，变更后≤2.6；\n（二）绿地率：原≥20%，变更后≥30%。\n二、宗地面积21 846平方米保持不变。",
      ),
    ).toEqual([
      "before 2031-117 | site 21846 m2 | far - 3.2, greenRatio 20 -",
      "2031-117 | site 21846 m2 | far - 2.6, greenRatio 30 -",
    ]);
    expect(records("MH-43地块维持医疗卫生用地（A5）不变，容积率由≤1.4调整为≤1.8。")).toEqual([
      "before MH-43 | A5 | far - 1.4",
      "MH-43 | A5 | far - 1.8",
    ]);
  });
});

describe("what stays, in cells and brackets", () => {
  it("has the value of the state before, beside it or in the row above", () => {
    const wide = [
      "地块编号\t状态\t用地性质\t容积率\t绿地率",
      "MH-51\t原规划\t商业用地\t2.0\t25%",
      "\t现规划\t不变\t3.0\t维持不变",
    ];
    expect(records(wide.join("\n"))).toEqual([
      "before MH-51 | 商业用地 | far - 2, greenRatio 25 -",
      "MH-51 | 商业用地 | far - 3, greenRatio 25 -",
    ]);
    const turned = [
      "地块编号：MH-52",
      "指标\t现行控规\t拟修改",
      "用地面积\t2.10公顷\t不变",
      "容积率\t≤2.0\t≤2.4",
      "绿地率\t≥35%\t不变",
    ];
    expect(records(turned.join("\n"))).toEqual([
      "before MH-52 | site 2.1 ha | far - 2, greenRatio 35 -",
      "MH-52 | site 2.1 ha | far - 2.4, greenRatio 35 -",
    ]);
  });

  it("is headed by the word for its state in brackets", () => {
    expect(
      records(
        "MH-53地块规划指标：\n（调整前）用地面积3.15公顷、容积率1.5、绿地率35%\n（调整后）用地面积3.02公顷、容积率1.7、绿地率30%",
      ),
    ).toEqual([
      "before MH-53 | site 3.15 ha | far - 1.5, greenRatio 35 -",
      "MH-53 | site 3.02 ha | far - 1.7, greenRatio 30 -",
    ]);
    expect(records("MH-54地块容积率1.8（调整前为1.5），绿地率35%（调整前为30%），建筑密度28%。")).toEqual([
      "before MH-54 | far - 1.5, greenRatio 30 -",
      "MH-54 | far - 1.8, greenRatio 35 -, density - 28",
    ]);
  });

  it("is a size behind the label of its state", () => {
    expect(
      records("地块编号MH-55，原用地面积1.05公顷，现调整为0.98公顷；原容积率1.2，现调整为1.5。"),
    ).toEqual(["before MH-55 | site 1.05 ha | far - 1.2", "MH-55 | site 0.98 ha | far - 1.5"]);
  });
});

describe("lots that go by others", () => {
  it("have the limits of the one that they are said to have", () => {
    expect(
      records(
        "地块号MH-56：用地面积8866㎡；商业用地；容积率≤1.6；绿地率≥15%。\n地块号MH-57：用地面积10020㎡；其他同MH-56。",
      ),
    ).toEqual([
      "MH-56 | 商业用地 | site 8866 m2 | far - 1.6, greenRatio 15 -",
      "MH-57 | site 10020 m2 | far - 1.6, greenRatio 15 -",
    ]);
  });

  it("have their code in the name of the plan that is changed", () => {
    expect(
      records("项目名称：MH-58地块控规修改\n原控规：容积率1.5，绿地率15%\n修改后：容积率2.0，绿地率20%"),
    ).toEqual(["before MH-58 | far - 1.5, greenRatio 15 -", "MH-58 | far - 2, greenRatio 20 -"]);
  });

  it("are asked about, and told of in the answer", () => {
    expect(
      records(
        "网友：请问青年路西南角地块规划是什么？\n回复：您好！该地块编号MH-59，规划为商业用地，容积率4.5，限高120米。",
      ),
    ).toEqual(["MH-59 | 商业用地 | far - 4.5, height - 120"]);
  });

  it("have parts with a remark in brackets, and limits for the time being", () => {
    expect(records("MH-60地块：容积率暂按1.0控制；建筑高度：北侧≤54米，南侧（临湖一线）≤24米。")).toEqual([
      "MH-60 | far - 1 | 北侧: height - 54 | 南侧(临湖一线): height - 24",
    ]);
  });
});

describe("a size that is put right", () => {
  it.each(["用地面积应为12345平方米，误写为12435平方米", "用地面积由12435平方米更正为12345平方米"])(
    "makes two states of the lot, whatever else is told: %s",
    (words) => {
      expect(records(`更正公告\n公告中，青2031-12号地块${words}。`)).toEqual([
        "before 青2031-12号 | site 12435 m2",
        "青2031-12号 | site 12345 m2",
      ]);
    },
  );
});

describe("a value that is told to be wrong", () => {
  it.each([
    "绿地率不小于25%有误，应为绿地率不小于35%",
    '"绿地率不小于25%"有误，应为"绿地率不小于35%"',
    "绿地率不小于25%系笔误，应为绿地率不小于35%",
  ])("is that before, with quotation marks or none: %s", (words) => {
    expect(records(`更正公告\n公告中KV-20-25地块${words}。特此更正。`)).toEqual([
      "before KV-20-25 | greenRatio 25 -",
      "KV-20-25 | greenRatio 35 -",
    ]);
  });

  it("is none where other words say what has to be", () => {
    expect(records("KV-20-25地块用地面积1.2公顷，绿地率不小于25%，停车位应为每户1个。")).toEqual([
      "KV-20-25 | site 1.2 ha | greenRatio 25 -",
    ]);
  });
});
