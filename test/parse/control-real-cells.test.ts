import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const read = (text: string) => parse("real", "0".repeat(64), text);
const limits = (indicators: object) =>
  Object.fromEntries(Object.entries(indicators).map(([key, { min, max }]) => [key, [min, max]]));
const lots = (text: string) =>
  read(text).parcels.map(({ code, name, indicators }) => [code ?? name, limits(indicators)]);

const UPPER = [
  "标的序号",
  "宗地编号",
  "宗地位置",
  "宗地面积（㎡）",
  "土地 用途",
  "规划指标要求",
  "出让年限（年）",
  "起始价（万元）",
];
const LOWER = ["容积率", "建筑密度（%）", "绿地率（%）"];
const ROWS = [
  [
    "1",
    "云地2033-P04",
    "澄湖路东侧",
    "15321.4",
    "二类工业用地",
    "0.8≤FAR≤2.0",
    "40%≤BD≤60%",
    "BM≤15%",
    "50",
    "1120",
  ],
  [
    "2",
    "云地2033-P05",
    "青桐路与兴业大道交叉口",
    "30118",
    "物流仓储用地",
    "FAR≥1.0",
    "BD≥45%",
    "λg≤12%",
    "50",
    "2305",
  ],
];
const TOLD = [
  ["云地2033-P04", { far: [0.8, 2], density: [40, 60], greenRatio: [null, 15] }],
  ["云地2033-P05", { far: [1, null], density: [45, null], greenRatio: [null, 12] }],
];
const BEFORE = "云堤县国有建设用地使用权挂牌出让公告\n一、出让宗地的基本情况和规划指标要求";
const BEHIND = "二、竞买申请人可以单独申请，也可以联合申请。";
const page = (lines: readonly string[]) => [BEFORE, ...lines, BEHIND].join("\n");
const bars = (count: number) => "|".repeat(count);
const barred = (row: readonly string[]) => row.map((cell) => `${cell} |`);
const opened = ([first = "", ...others]: readonly string[]) => [`| ${first} |`, ...barred(others)];

describe("tables of land sales as their pages give them", () => {
  it.each([
    [
      "a line a row, bars at the ends of the two lines of labels",
      [
        `${UPPER.join(" | ")} |${bars(2)}`,
        `${LOWER.join(" | ")} |${bars(7)}`,
        ...ROWS.map((row) => `${row.join(" | ")} |`),
      ],
    ],
    [
      "a cell a line with its bar, lines of bars behind the labels",
      [...barred(UPPER), bars(3), ...barred(LOWER), bars(7), ...ROWS.flatMap(barred)],
    ],
    [
      "a bar before the first cell of each row as well",
      [...opened(UPPER), bars(5), ...opened(LOWER), bars(6), ...ROWS.flatMap(opened)],
    ],
    ["a cell a line without bars", [...UPPER, ...LOWER, ...ROWS.flat()]],
  ])("%s", (_name, lines) => {
    expect(lots(page(lines))).toEqual(TOLD);
  });

  it.each([
    ["colons", "住宅：1.0<R≤2.2；商业：R≤3.0", "住宅：≤25%；商业：≤45%"],
    ["signs alone", "住宅1.0<R≤2.2，商业R≤3.0", "住宅≤25%，商业≤45%"],
    ["letters and blanks", "住宅:1.0<FAR≤2.2 商业:FAR≤3.0", "住宅:≤25% 商业:≤45%"],
    ["words", "住宅大于1.0且不大于2.2；商业不大于3.0", "住宅不大于25%、商业不大于45%"],
  ])("limits of two uses in a cell, set with %s", (_name, far, density) => {
    const text = page([
      "宗地编号\t出让面积（㎡）\t土地用途\t容积率\t建筑密度\t起始价（万元）",
      `云地2033-P09\t41250\t住宅、商业\t${far}\t${density}\t9100`,
    ]);
    const { parcels, issues } = read(text);
    expect(
      parcels.map(({ indicators, variants }) => [
        indicators,
        variants.map((one) => [one.scope, limits(one.indicators)]),
      ]),
    ).toEqual([
      [
        {},
        [
          ["住宅", { far: [1, 2.2], density: [null, 25] }],
          ["商业", { far: [null, 3], density: [null, 45] }],
        ],
      ],
    ]);
    expect(issues).toEqual([]);
  });

  it("a letter in brackets behind a name stands for it, where parts would have another each", () => {
    const symbols = "地块编号：云地2033-P11\n容积率（R）：≥0.6且≤2.4\n绿地率（G）：≥32%";
    expect(lots(symbols)).toEqual([["云地2033-P11", { far: [0.6, 2.4], greenRatio: [32, null] }]]);
    const parts = "地块编号：云地2033-P12\n容积率：≤2.4\n建筑高度（A）：≤21米，建筑高度（B）：≤39米";
    const [lot] = read(parts).parcels;
    expect(lot?.variants.map((one) => [one.scope, limits(one.indicators)])).toEqual([
      ["A", { height: [null, 21] }],
      ["B", { height: [null, 39] }],
    ]);
  });

  it("conditions in one cell of a line, each behind its name and colon", () => {
    const text = page([
      ...["地块编号", "地块坐落", "出让面积（㎡）", "土地用途", "规划条件", "起始价（万元）"],
      ...[
        "云地2033-P21",
        "澄湖路东侧",
        "21560",
        "二类工业用地",
        "容积率：0.6≤R≤1.9 建筑密度：≥42% 绿地率：≤14%",
        "930",
      ],
      ...[
        "云地2033-P22",
        "望江街西侧",
        "8405.5",
        "物流仓储用地",
        "容积率：≥1.1 建筑密度：≥38% 绿地率：≤18%",
        "410",
      ],
    ]);
    expect(lots(text)).toEqual([
      ["云地2033-P21", { far: [0.6, 1.9], density: [42, null], greenRatio: [null, 14] }],
      ["云地2033-P22", { far: [1.1, null], density: [38, null], greenRatio: [null, 18] }],
    ]);
  });

  it("the form of the national system in one line of cells, a lot in the words of its place", () => {
    const text = page([
      "宗地编号: | YT2033-41 | 宗地总面积: | 6120.5平方米 | 宗地坐落: | 新城区交汇处北侧B地块 | 出让年限: | 50年 | 容积率: | 大于或等于0.8并且小于或等于2.1 | 绿化率(%): | 小于或等于18 | 主要用途: | 工业用地 | 保证金: | 60万元 |",
    ]);
    expect(lots(text)).toEqual([["YT2033-41", { far: [0.8, 2.1], greenRatio: [null, 18] }]]);
  });

  it("a sign behind the lower limit, before the upper one or the next label", () => {
    const text = page([
      "宗地编号:  YT2033-42 宗地总面积:  5204平方米 宗地坐落:  澄湖路东侧",
      "年限:  40年 容积率:  0.500< 并且 ≤2.600 建筑密度(%):   ≤48.000",
      "绿化率(%):  22.000≤ 建筑限高(米):   ≤45.000",
    ]);
    expect(lots(text)).toEqual([
      ["YT2033-42", { far: [0.5, 2.6], density: [null, 48], greenRatio: [22, null], height: [null, 45] }],
    ]);
  });

  it("a label that nobody knows among those below their group, a line of a bar before each row", () => {
    const text = page([
      ...[
        "|",
        "编号 |",
        "土地 位置 |",
        "土地出让面积(M2) |",
        "规划设计条件 |",
        "起始价 (万元) |",
        "拍卖 时间 |",
        "||",
      ],
      ...["|", "用地性质 |", "容积率 |", "绿地绿 |", "建筑密度 |", "||||||"],
      ...[
        "|",
        "云拍工[2033]6号 |",
        "石桥北侧 |",
        "40311 |",
        "二类工业用地 |",
        "≥1.2且≤2.8 |",
        "/ |",
        "≥42% |",
        "960 |",
        "12月5日上午9:30时 |",
      ],
    ]);
    expect(lots(text)).toEqual([["云拍工[2033]6号", { far: [1.2, 2.8], density: [42, null] }]]);
  });

  it("one row of a cell a line below a group whose labels stand at the end, a remark behind it", () => {
    const text = page([
      ...["宗地编号", "位置", "面积（㎡）", "规划指标要求", "土地用途", "出让年限（年）", "起始价（万元）"],
      ...["容积率", "建筑密度", "绿地率"],
      ...["YT2033-43", "柳溪社区", "17039", "R≤1.2", "≤32%", "≥34%", "商业用地", "40", "5165"],
      ...["备注", "该地块只允许单独竞买。"],
    ]);
    expect(lots(text)).toEqual([
      ["YT2033-43", { far: [null, 1.2], density: [null, 32], greenRatio: [34, null] }],
    ]);
  });

  it("labels with a blank between them are no line of words that goes on, whatever the rows below", () => {
    const text = page([
      "地块编号 地块位置 用地面积（㎡） 土地用途 建筑密度 绿地率(%) 容积率（R） 出让年限 起始价（万元） 保证金(万元)",
      "YT-J-2033-51号 东至澄湖路，南至空地，西至青桐路，北至水塘 100322.83 公用设施营业网点用地 ≤45%",
      "≥30% ≤3.0 40 89804 8170",
      "YT-J-2033-52号 青桐路东侧 60420 二类工业用地 ≤40%",
      "≥35% ≤0.8 50 50900 3828",
    ]);
    expect(lots(text)).toEqual([
      ["YT-J-2033-51号", { density: [null, 45], greenRatio: [30, null], far: [null, 3] }],
      ["YT-J-2033-52号", { density: [null, 40], greenRatio: [35, null], far: [null, 0.8] }],
    ]);
  });

  it("list numbers in decimals stand before codes, and a range of metres is none", () => {
    const text = [
      "某镇两地块规划方案",
      "2 规划指标",
      "2.1 YT-LK-14地块：建设用地面积86315.27平方米，容积率上限1.6，建筑高度8-30m，绿地率下限12%。",
      "2.2 YT-LK-15地块：建设用地面积12040平方米，建筑高度为6m-18m。",
    ].join("\n");
    expect(lots(text)).toEqual([
      ["YT-LK-14", { far: [null, 1.6], height: [8, 30], greenRatio: [12, null] }],
      ["YT-LK-15", { height: [6, 18] }],
    ]);
  });

  it("conditions of a permit below the names of its papers", () => {
    const rows = [
      "项目名称\t预浸料项目",
      "地块编号\tYT-LQ-88",
      "用地面积\t45103㎡",
      "土地用途\t二类工业用地",
      "附图及附件名称\t规划条件：容积率为1.0-1.5，建筑密度为40%-60%，绿地率为8%-15%。",
    ];
    expect(lots(["建设用地规划许可证", ...rows].join("\n"))).toEqual([
      ["YT-LQ-88", { far: [1, 1.5], density: [40, 60], greenRatio: [8, 15] }],
    ]);
  });

  it("letters of a name between two limits, behind the part that they limit", () => {
    const text =
      "出让公告\nYT-LK-16地块：面积5000平方米，容积率：住宅：1.0<R<2.6，商业<3.2；建筑密度：<35%。";
    const [lot] = read(text).parcels;
    expect([
      limits(lot?.indicators ?? {}),
      lot?.variants.map((one) => [one.scope, limits(one.indicators)]),
    ]).toEqual([
      { density: [null, 35] },
      [
        ["住宅", { far: [1, 2.6] }],
        ["商业", { far: [null, 3.2] }],
      ],
    ]);
  });

  it("forms of labels and values a cell a line, each with a bar behind it", () => {
    const form = (colon: string): string =>
      [
        ["宗地编号", "[2031]4-1号", "宗地面积", "24310平方米", "容积率", "≥1.1", "建筑密度(%)", "≥40"],
        ["建筑限高(米)", "/", "土地用途", "工业用地", "投资强度", ""],
        ["宗地编号", "[2031]4-2号", "宗地面积", "13075平方米", "容积率", ">1且≤2.4", "建筑密度(%)", "≤45"],
        ["建筑限高(米)", "≤30", "土地用途", "商业用地", "投资强度", ""],
      ]
        .flat()
        .map((cell, at) => `${cell}${at % 2 === 0 ? colon : ""} |`)
        .join("\n");
    const told = [
      ["[2031]4-1", { far: [1.1, null], density: [40, null] }],
      ["[2031]4-2", { far: [1, 2.4], density: [null, 45], height: [null, 30] }],
    ];
    expect(lots(`样县出让公告\n${form(":")}\n二、竞买人资格：不限。`)).toEqual(told);
    expect(lots(`样县出让公告\n${form("")}\n二、竞买人资格：不限。`)).toEqual(told);
    // two values below every label are those of two lots
    const turned = "编号： |\nYN-03 |\nYN-04 |\n面积： |\n1公顷 |\n2公顷 |\n容积率： |\n1.0 |\n2.0 |";
    expect(lots(`样县规划条件\n${turned}`)).toEqual([
      ["YN-03", { far: [null, 1] }],
      ["YN-04", { far: [null, 2] }],
    ]);
  });
});

it("a further table in the same rules, counted anew, is another one", () => {
  const text = [
    "地块编号 | 土地面积(㎡) | 规划指标要求 | 出让年限(年) |",
    "建筑密度 | 容积率 |",
    "样土告[2033]8号 | 18107 | ≤60% | 1.8-2.6 | 50 |",
    "序号 | 准入产业 | 亩均税收(万元/亩) | 研发经费占比(%) | 全员劳动生产率 | 容积 率 |",
    "1 | 仪器制造业 | ≥25 | ≥1.8 | ≥18 | 1.8-2.6 |",
    "2 | 通用设备制造业 | ≥26 | ≥2.4 | ≥19 | 1.8-2.6 |",
    "3 | 专用设备制造业 | ≥34 | ≥3.0 | ≥20 | 1.8-2.6 |",
  ].join("\n");
  expect(lots(text)).toEqual([["样土告[2033]8号", { density: [null, 60], far: [1.8, 2.6] }]]);
});

it("labels wrapped over lines, 地块 above 编号, come again behind a page break", () => {
  const heads = [
    "地块",
    "编号",
    "用地",
    "代码",
    "用地性质",
    "用地面积",
    "（m2）",
    "容积率",
    "建筑密度",
    "（%）",
  ];
  const text = [
    "样片区控规 · 文本",
    "附表二　地块控制指标一览表",
    ...heads,
    ...["YZ-A-01", "R2", "二类居住", "用地", "38410", "≤2.2", "≤25"],
    ...["YZ-A-02", "B1", "商业用地", "12055", "≤2.5", "≤45"],
    "第 11 页 共 26 页",
    "样片区控规 · 文本",
    "附表二（续）",
    ...heads,
    ...["YZ-A-03", "A51", "医院用地", "19320", "≤1.5", "≤30"],
    ...["YZ-A-04", "S42", "社会停车", "场用地", "4608", "≤0.3", "≤20"],
    "第 12 页 共 26 页",
  ].join("\n");
  expect(lots(text)).toEqual([
    ["YZ-A-01", { far: [null, 2.2], density: [null, 25] }],
    ["YZ-A-02", { far: [null, 2.5], density: [null, 45] }],
    ["YZ-A-03", { far: [null, 1.5], density: [null, 30] }],
    ["YZ-A-04", { far: [null, 0.3], density: [null, 20] }],
  ]);
  expect(read(text).parcels[1]?.landUse.map(({ raw }) => raw)).toEqual(["商业用地"]);
});
