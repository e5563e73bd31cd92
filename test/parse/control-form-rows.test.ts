import { describe, expect, it } from "vitest";
import { areasOf, controlOf, records } from "./control-section";

type Row = readonly string[];

const UPPER = [
  "编号",
  "土地位置",
  "土地面积（平方米）",
  "土地用途",
  "规划指标要求",
  "出让年限（年）",
  "起始价（万元）",
];
const LOWER = ["容积率", "建筑密度（%）", "绿地率（%）"];
const ROWS = [
  ["QL2031-1", "城北路北侧", "41230", "工业用地", "≥1.2", "≥45", "≤15", "50", "800"],
  ["QL2031-2", "城南路北侧", "31230", "居住用地", "≤2.0", "≤30", "≥35", "70", "700"],
];
const EMPTY = ROWS.map((row, at) => row.map((cell, place) => (at === 0 && place === 6 ? "" : cell)));

const EXPECTED = [
  "QL2031-1 | 工业用地 | site 41230 m2 | far 1.2 -, density 45 -, greenRatio - 15",
  "QL2031-2 | 居住用地 | site 31230 m2 | far - 2, density - 30, greenRatio 35 -",
];

const barred = (row: Row): string => `${row.join(" | ")} |`;
const aLine = (row: Row): string => row.map((cell) => (cell === "" ? "|" : `${cell} |`)).join("\n");

/** Ways in which pages are copied: how a row is laid out, and the lower row of the header. */
const COPIED: Readonly<Record<string, readonly [(row: Row) => string, (row: Row) => string]>> = {
  "a row a line": [barred, barred],
  "the first cell on a line above the others": [
    ([first, ...others]) => `${first}\n| ${barred(others)}`,
    barred,
  ],
  "a cell a line": [aLine, aLine],
  "a cell a line, a bar alone before each row": [(row) => `|\n${aLine(row)}`, (row) => `|\n${aLine(row)}`],
};

function page(rows: readonly Row[], laid: (row: Row) => string, under: (row: Row) => string): string {
  return [
    "青岭市国有土地使用权挂牌出让公告",
    "一、地块的基本情况和规划指标要求：",
    laid(UPPER),
    under(LOWER),
    ...rows.map(laid),
    "二、申请人资格：境内外的法人均可参加。",
  ].join("\n");
}

describe("a table with a header in two rows", () => {
  it.each(Object.entries(COPIED))("as pages are copied: %s", (_, [laid, under]) => {
    expect(records(page(ROWS, laid, under))).toEqual(EXPECTED);
  });

  it.each(Object.entries(COPIED))("with an empty cell, as pages are copied: %s", (_, [laid, under]) => {
    const [first = "", second = ""] = EXPECTED;
    expect(records(page(EMPTY, laid, under))).toEqual([first.replace(", greenRatio - 15", ""), second]);
  });
});

describe("a form of labels and values", () => {
  const FORM = [
    ["宗地编号：", "QL-7号", "宗地面积：", "2345平方米"],
    ["出让年限：", "50年", "容积率：", "1.8-2.0"],
    ["建筑密度（%）：", "30-40", "绿化率（%）：", "10-20"],
    ["建筑限高（米）：", "", "土地用途：", "工业用地"],
  ];
  it.each(Object.entries({ "a row a line": barred, "a cell a line": aLine }))("with bars, %s", (_, laid) => {
    const text = ["青岭市国有土地使用权挂牌出让公告", ...FORM.map(laid)].join("\n");
    expect(records(text)).toEqual([
      "QL-7号 | 工业用地 | site 2345 m2 | far 1.8 2, density 30 40, greenRatio 10 20",
    ]);
  });
});

describe("cells that tell of parts", () => {
  const page = (density: string, area: string): string =>
    [
      "青岭市国有土地使用权挂牌出让公告",
      "编号|土地位置|土地面积（㎡）|用途|容积率|建筑密度|绿地率",
      `QL-1|城北路北侧|${area}|商住用地|≤2.0|${density}|≥35%`,
      "QL-2|城南路北侧|31230|工业用地|≥1.0|≥40%|≤20%",
    ].join("\n");

  it.each([
    "≤20%（高层）；≤28%（多层）",
    "≤20%（高层），≤28%（多层）",
    "≤20%（高层）≤28%（多层）",
    "高层≤20%；多层≤28%",
    "高层≤20%、多层≤28%",
  ])("have a limit for each: %s", (density) => {
    expect(records(page(density, "41230"))[0]).toBe(
      "QL-1 | 商住用地 | site 41230 m2 | far - 2, greenRatio 35 - | 高层: density - 20 | 多层: density - 28",
    );
  });

  it.each(["住宅9737/商业1081", "住宅9737；商业1081", "住宅9737", "商业：1081"])(
    "are no size of the land: %s",
    (area) => {
      const { parcels, issues } = controlOf(page("≤30%", area));
      expect(parcels.map(({ areas }) => areas.length)).toEqual([0, 1]);
      expect(issues.map(({ code }) => code)).toEqual(["control-value-unread"]);
    },
  );

  it("the unit of a size stands over it and its use", () => {
    const text = [
      "青岭市国有土地使用权挂牌出让公告",
      "| 编号 | 土地位置 | 土地面积（m2） 及用途 | 规划指标要求 | 起始价（万元） | ||",
      "| 面积 | 用途 | 容积率 | 建筑 密度 | |||",
      "| QL-1 | 城北路北侧 | 41230 | 商业用地 | ≤2.0 | ≤30% | 900 |",
      "| QL-2 | 城南路北侧 | 31230 | 工业用地 | ≥1.0 | ≥40% | 800 |",
    ].join("\n");
    expect(records(text)).toEqual([
      "QL-1 | 商业用地 | site 41230 m2 | far - 2, density - 30",
      "QL-2 | 工业用地 | site 31230 m2 | far 1 -, density 40 -",
    ]);
  });
});

describe("labels in single blanks, those of a lower line behind all others", () => {
  const HEADS = [
    "编号 土地位置 土地面积",
    "（m2）",
    "土地用途 规划指标要求 出让",
    "年限",
    "（年）",
    "起始价",
    "（万元）",
    "增价规则",
    "及幅度",
    "容积率 建筑密度 绿地率",
  ].join("\n");
  const SHORT =
    "编号 土地位置 土地面积（m2） 土地用途 规划指标要求 出让年限（年） 起始价（万元） 增价幅度\n容积率 建筑密度 绿地率";
  const WORDS = [
    ["QL31G-03 城北路北侧地块 6891 工业", "1.30≤容积率<2 45%≤建筑密度≤55% 绿化率≤6%", "50 315 5（万元）"],
    [
      "QL31G-04 城南路西侧、青溪南侧地块 80087 工业",
      "1.30<容积率≤2.50 建筑密度≤55% 绿化率≤7%",
      "50 3941 50（万元）",
    ],
  ];

  it.each([
    ["wrapped labels, rows on two lines", HEADS, (row: Row) => `${row[0]}\n${row[1]} ${row[2]}`],
    ["wrapped labels, rows on three lines", HEADS, (row: Row) => row.join("\n")],
    ["wrapped labels, a row a line", HEADS, (row: Row) => row.join(" ")],
    ["two lines of labels, rows on two lines", SHORT, (row: Row) => `${row[0]} ${row[1]}\n${row[2]}`],
    ["two lines of labels, a row a line", SHORT, (row: Row) => row.join(" ")],
  ])("stand where the label over them does: %s", (_, heads, laid) => {
    const text = ["青岭市国有土地使用权挂牌出让公告", "一、地块的基本情况", heads, ...WORDS.map(laid)].join(
      "\n",
    );
    expect(records(text)).toEqual([
      "QL31G-03 | 工业 | site 6891 m2 | far 1.3 2!, density 45 55, greenRatio - 6",
      "QL31G-04 | 工业 | site 80087 m2 | far 1.3! 2.5, density - 55, greenRatio - 7",
    ]);
  });
});

describe("two columns of sizes", () => {
  it.each([
    [
      ["土地面积（㎡）", "出让面积（㎡）"],
      ["9096", "7092"],
    ],
    [
      ["出让面积（㎡）", "土地面积（㎡）"],
      ["7092", "9096"],
    ],
  ])("that of what is sold is the parcel's: %s", (heads, sizes) => {
    const text = [
      "青岭市国有土地使用权挂牌出让公告",
      `地块编号|土地位置|${heads.join("|")}|土地用途|容积率|建筑密度|绿地率`,
      `青土告字[2031]55号|金溪镇工业园以南|${sizes.join("|")}|工业用地|1.5-2.5|≤60%|/`,
    ].join("\n");
    const { parcels, issues } = controlOf(text);
    expect(parcels.map(areasOf)).toEqual([["site 7092 m2", "total 9096 m2"]]);
    expect(issues).toEqual([]);
  });
});

describe("a row that goes on in the next line", () => {
  it("the term of a lease and a price in it name no part", () => {
    const text = [
      "青岭市国有土地使用权挂牌出让公告",
      "宗地编号 土地坐落 面积（平方米） 土地用途 规划条件 使用年限 起始价（万元）",
      "QL2032-04 金溪镇沿河路北 8450 商务金融用地 容积率≤2.4；建筑密度≤42%；",
      "绿地率≥22%；建筑高度≤36米 40年 2150",
      "QL2032-05 金溪镇工业园 30120 工业用地 容积率≥1.2；建筑密度≥45%；绿地率≤12% 50年 980",
    ].join("\n");
    expect(records(text)).toEqual([
      "QL2032-04 | 商务金融用地 | site 8450 m2 | far - 2.4, density - 42, greenRatio 22 -, height - 36",
      "QL2032-05 | 工业用地 | site 30120 m2 | far 1.2 -, density 45 -, greenRatio - 12",
    ]);
  });
});
