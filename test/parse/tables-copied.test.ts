import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { lotsOf } from "./lots-of";
import { CELLS_A_LINE, RELAID } from "./relaid";

const HEAD = "宗地编号\t土地用途\t出让面积（公顷）\t容积率\t建筑密度（单位：%）\t绿地率（%）\t建筑限高（m）";
const ROWS = [
  "PX-21\t商务金融用地\t2.315\t≤3.2\t≤42\t≥18\t≤72",
  "PX-22\t二类居住用地\t4.07\t≤2.1\t≤26\t≥34\t≤48",
  "PX-23\t一类工业用地\t6.588\t≤1.6\t≤55\t≥11\t≤21",
  "PX-24\t医院用地\t3.14\t≤1.9\t≤31\t≥36\t≤60",
];
const TITLE = "浦溪县国有建设用地使用权挂牌出让公告";
const END = "特此公告。";
const table = (...lines: readonly string[]): string => [TITLE, ...lines, END].join("\n");
const WHOLE = lotsOf(table(HEAD, ...ROWS));

/** Two tables of half the rows beside each other. */
const beside = (head: string, rows: readonly string[]): string => {
  const half = rows.length / 2;
  const pairs = rows.slice(0, half).map((row, at) => `${row}\t${rows[at + half]}`);
  return table(`${head}\t${head}`, ...pairs);
};

const bars = (row: string): string => `| ${row.split("\t").join(" | ")} |`;
const byHead = (lots: unknown): readonly unknown[] =>
  [...(lots as { code: string }[])].sort((one, two) => one.code.localeCompare(two.code));

describe("a table that a page cuts", () => {
  const CUTS = ["— 3 —", "3", "—— 第 14 页 共 52 页 ——", "第3页"];
  it.each(CUTS)("without its head again: %s", (cut) => {
    const text = table(HEAD, ...ROWS.slice(0, 2), cut, ...ROWS.slice(2));
    for (const laid of [RELAID.tabs, RELAID["two blanks"], RELAID.commas])
      expect(lotsOf(laid(text))).toEqual(WHOLE);
  });
  it.each(CUTS)("with its head again: %s", (cut) => {
    const text = table(HEAD, ...ROWS.slice(0, 2), cut, "（续表）", HEAD, ...ROWS.slice(2));
    expect(lotsOf(text)).toEqual(WHOLE);
  });
});

describe("lines between the rows of a table", () => {
  it("a row that breaks off behind the use of its lot is told", () => {
    const text = table(HEAD, ...ROWS.slice(0, 2), "乙地块\t公园绿地", ...ROWS.slice(2));
    const { parcels, issues } = parse("relaid", "0".repeat(64), text);
    expect(parcels.some(({ name }) => name === "乙地块") || issues.length > 0).toBe(true);
  });
  it("the number of an item is no figure before its point", () => {
    const text = "规划条件\nPX-21地块\n用地面积2.5公顷，容积率不大于2.0，须配建\n1.\n3000\n平方米以上公园";
    const areas = parse("relaid", "0".repeat(64), text).parcels.flatMap((one) => one.areas);
    expect(areas.map(({ value }) => value)).toEqual([2.5]);
  });
  it.each(["（以下为二期用地）", "以上地块须于2031年底前开工", "注：上述地块含代征绿地"])(
    "a remark: %s",
    (note) => {
      const text = table(HEAD, ...ROWS.slice(0, 2), note, ...ROWS.slice(2));
      expect(lotsOf(text)).toEqual(WHOLE);
    },
  );
  it("a title in a row whose other cells are empty is no part of the code above", () => {
    const title = `二期用地${"\t".repeat(6)}`;
    const lines = [HEAD, ...ROWS.slice(0, 2), title, ...ROWS.slice(2)].map(bars);
    expect(lotsOf(table(...lines))).toEqual(WHOLE);
  });
});

describe("two tables beside each other", () => {
  it.each([
    ["as they are", HEAD, ROWS],
    ["with the number of each row", `序号\t${HEAD}`, ROWS.map((row, at) => `${at + 1}\t${row}`)],
    ["with a column of no matter", `${HEAD}\t配套要求`, ROWS.map((row) => `${row}\t无`)],
  ])("%s", (_, head, rows) => {
    expect(byHead(lotsOf(beside(head, rows)))).toEqual(WHOLE);
  });
});

describe("blanks of one width", () => {
  it("part cells that stand under no others", () => {
    const head =
      "宗地编号\t土地用途\t出让面积（公顷）\t容积率\t建筑密度（%）\t绿地率（%）\t建筑限高（m）\t备注";
    const rows = [
      "PX-21\t商务金融用地\t2.315\t≤3.2\t≤42\t≥18\t≤72\t地下部分另计",
      "PX-22\t二类居住用地\t4.07\t≤2.1\t≤26\t≥34\t≤48",
      "PX-23\t医院用地\t13.14\t≤1.9\t≤31\t≥36\t≤60\t含急救站",
      "PX-24\t一类物流仓储用地\t3.07\t≥0.8\t≥35\t≤20\t≤24",
    ];
    const lines = [head, ...rows];
    expect(lotsOf(table(...lines.map((line) => line.replaceAll("\t", "    "))))).toEqual(
      lotsOf(table(...lines)),
    );
  });
});

describe("labels in the first column, one blank behind the longest", () => {
  it.each(["\u3000", " "])("part the label from its figures: %j", (blank) => {
    const lines = [
      ["宗地编号", "PX-21", "PX-22"],
      ["土地用途", "二类居住用地", "医院用地"],
      ["出让面积（公顷）", "5.5", "2.25"],
      ["容积率", "≤1.8", "≤1.5"],
      ["建筑密度（%）", "≤25", "≤30"],
    ];
    const set = lines.map(([label = "", ...cells]) =>
      [label + (label.length > 7 ? blank : "    "), ...cells.map((cell) => cell.padEnd(10))].join(""),
    );
    expect(lotsOf(table(...set))).toMatchObject([
      { code: "PX-21", areas: [55000] },
      { code: "PX-22", areas: [22500] },
    ]);
  });
});

describe("a table of one cell a line", () => {
  it("goes on behind an empty line where a page ended", () => {
    const cells = ["宗地编号", "面积（公顷）", "容积率", "XG-01", "1.5", "≤2.0", "XG-02", "2.5", "≤2.2"];
    const more = ["", "XG-03", "3.5", "≤2.4", "XG-04", "4.5", "≤2.6"];
    const codes = lotsOf(table(...cells, ...more)) as { code: string }[];
    expect(codes.map(({ code }) => code)).toEqual(["XG-01", "XG-02", "XG-03", "XG-04"]);
  });
  it("ends at the empty line above a list, however long that is", () => {
    const cells = [
      "指标",
      "调整前",
      "调整后",
      "容积率",
      "≤1.6",
      "≤1.8",
      "建筑密度",
      "≤30%",
      "≤35%",
      "绿地率",
      "≥35%",
      "≥30%",
    ];
    const list = ["", "配套要求：", "1、变电", "2、邮政", "3、公厕", "4、菜场", "5、托幼", "6、停车"];
    const points = ["", "TX-07地块拐点：", "1，甲桩", "2，乙桩", "3，丙桩", "4，丁桩", "5，戊桩", "6，己桩"];
    const lead = "涉及地块TX-07，控制要求对照如下。";
    const whole = lotsOf([TITLE, lead, "", ...cells].join("\n"));
    expect(whole).toHaveLength(2);
    for (const below of [list, points])
      expect(lotsOf([TITLE, lead, "", ...cells, ...below].join("\n"))).toEqual(whole);
  });
});

describe("cells of other kinds", () => {
  it("a unit goes under a label that can have it alone", () => {
    const head = "宗地编号\t土地用途\t出让面积\t容积率上限\t层数\t建筑限高\t绿地率";
    const rows = [
      "PX-21\t商务金融用地\t2.315\t3.2\t≤18\t≤72\t≥18",
      "PX-22\t医院用地\t4.07\t2.1\t≤9\t≤48\t≥34",
    ];
    const parted = (line: string): string => line.replaceAll("\t", "    ");
    const read = lotsOf(table(parted(head), "公顷    F    M    %", ...rows.map(parted)));
    expect(read).toMatchObject([
      {
        areas: [23150],
        indicators: [
          ["far", null, 3.2],
          ["storeys", null, 18],
          ["height", null, 72],
          ["greenRatio", 18, null],
        ],
      },
      { areas: [40700] },
    ]);
  });
  it("the same as above, said in English", () => {
    const rows = ROWS.map((row, at) => (at === 0 ? row : row.replace(/≤\d+$/u, "ditto")));
    const heights = parse("x", "0".repeat(64), table(HEAD, ...rows)).parcels.map(
      ({ indicators }) => indicators.height?.max,
    );
    expect(heights).toEqual([72, 72, 72, 72]);
  });
  it("labels in two languages over two lines", () => {
    const upper = "宗地编号 Plot No.\t土地用途 Land Use\t出让面积（公顷） Site Area\t规划条件\t\t\t";
    const lower =
      "\t\t\t容积率 FAR\t建筑密度（单位：%）/Building Density\t绿地率（%）/Green Ratio\t建筑限高（m）";
    expect(lotsOf(table(...[upper, lower, ...ROWS].map(bars)))).toEqual(WHOLE);
  });
  it("a name with characters of no width is what one sees", () => {
    const text = table(HEAD, ...ROWS.map((row) => row.replace("用地", "\u200b用地")));
    expect(lotsOf(text)).toEqual(WHOLE);
  });
  it("signs of no width within words and figures", () => {
    const torn = (row: string): string =>
      row.replace(/(?<=\d)(?=\d)/gu, "\u2060").replace("用地", "\u200d用地");
    expect(lotsOf(table(HEAD, ...ROWS.map(torn)))).toEqual(WHOLE);
  });
  it("lines that break off within a code and a figure", () => {
    const lines = [
      "编号          用途          面积(平方米)     容积率      密度         绿地率",
      "MT-G-         二类城镇      30412.           不大于      不大于       不小于",
      "061           住宅用地      75               1.7         23%          37%",
    ];
    expect(lotsOf(table(...lines))).toEqual([
      {
        code: "MT-G-061",
        version: "current",
        areas: [30412.75],
        uses: ["二类城镇住宅用地"],
        indicators: [
          ["far", null, 1.7],
          ["density", null, 23],
          ["greenRatio", 37, null],
        ],
      },
    ]);
  });
  it("a unit in brackets below a label of no matter", () => {
    const upper = "宗地编号\t用地\t\t出让面积\t容积率\t\t停车位";
    const lower = "\t代码\t名称\t（公顷）\t下限\t上限\t（个/百㎡）";
    const rows = [
      "PX-21\t0902\t商务金融用地\t2.315\t1.4\t3.2\t0.8",
      "PX-22\t0806\t医院用地\t4.07\t—\t2.1\t—",
    ];
    expect(lotsOf(table(upper, lower, ...rows))).toMatchObject([
      { uses: ["商务金融用地"], indicators: [["far", 1.4, 3.2]] },
      { uses: ["医院用地"], indicators: [["far", null, 2.1]] },
    ]);
  });
  it("labels, each with the values of all lots below it, under a corner", () => {
    const columns = HEAD.split("\t").map((label, at) => [
      at === 0 ? "指标名称" : label,
      ...ROWS.map((row) => row.split("\t")[at] ?? ""),
    ]);
    expect(lotsOf(table(...columns.flat()))).toEqual(WHOLE);
  });
  it("words under a table who gave it are no further row", () => {
    const text = table(HEAD, ...ROWS, "数据来源\t县公共资源交易平台导出");
    expect(lotsOf(RELAID["commas, every cell in quotation marks"](text))).toEqual(WHOLE);
  });
  it("a limit behind the code of each part", () => {
    const row = "PX-30\tB-1：居住用地 B-2：教育用地\t5.2\tB-1：≤2.3 B-2：≤0.9\t≤24\t≥33\tB-1：≤70 B-2：≤20";
    const [lot] = parse("x", "0".repeat(64), table(HEAD, row)).parcels;
    const parts = lot?.variants.map(({ scope, indicators: { far, height } }) => [
      scope,
      far?.max,
      height?.max,
    ]);
    expect(parts).toEqual([
      ["B-1", 2.3, 70],
      ["B-2", 0.9, 20],
    ]);
    expect(Object.keys(lot?.indicators ?? {})).toEqual(["density", "greenRatio"]);
    expect(lot?.landUse.map(({ raw }) => raw)).toEqual(["居住用地", "教育用地"]);
  });
});

describe("labels with the same in English behind them", () => {
  const GLOSSED =
    "宗地编号 Plot No.\t土地用途(Land Use)\t出让面积（公顷）/Site Area\t容积率 FAR\t密度上限(%)/Coverage\t绿地率(%)(Green Ratio)\t高度上限(m)/Height Limit";
  const text = table(GLOSSED, ...ROWS.map((row) => row.replaceAll("≤", "").replace("≥", "")));
  const plain = table(
    "宗地编号\t土地用途\t出让面积（公顷）\t容积率\t密度上限(%)\t绿地率(%)\t高度上限(m)",
    ...ROWS.map((row) => row.replaceAll("≤", "").replace("≥", "")),
  );
  it("stand in brackets before a colon", () => {
    const lines = [
      "宗地编号（Lot No.）：PX-21",
      "出让面积（Site area）：23,150 平方米",
      "容积率（FAR）：不大于 3.2",
    ];
    expect(lotsOf(table(...lines))).toMatchObject([{ code: "PX-21", areas: [23150] }]);
  });
  it.each(Object.entries({ ...RELAID, ...CELLS_A_LINE }))("are the labels: %s", (_, laid) => {
    expect(lotsOf(laid(text))).toEqual(lotsOf(plain));
  });
  it("and stand before the values of all lots", () => {
    const turned = GLOSSED.split("\t").map((label, at) =>
      [label, ...ROWS.map((row) => (row.split("\t")[at] ?? "").replace(/[≤≥]/u, ""))].join("\n"),
    );
    expect(lotsOf(table(...turned))).toEqual(lotsOf(plain));
  });
});

describe("what is the same as above, sums", () => {
  it.each(Object.entries(RELAID))("behind a page that cuts the table: %s", (_, laid) => {
    const above = ROWS.map((row, at) =>
      at === 2 ? row.replace(/[^\t]+\t≥\d+\t≤\d+$/u, "同上\t≥11\t同上") : row,
    );
    const text = table(HEAD, ...above.slice(0, 2), "3", HEAD, ...above.slice(2));
    const limits = parse("x", "0".repeat(64), laid(text)).parcels.map(
      ({ indicators: { density, height } }) => [density?.max, height?.max],
    );
    expect(limits).toEqual([
      [42, 72],
      [26, 48],
      [26, 48],
      [31, 60],
    ]);
  });
  it.each(Object.entries(CELLS_A_LINE))("in a row below, one cell a line: %s", (_, laid) => {
    const head = `NO.\t${HEAD}`;
    const rows = ROWS.map((row, at) => `${at + 1}\t${row}`);
    const text = [TITLE, laid([head, ...rows, "总计\t—\t—\t16.113\t—\t—\t—\t—"].join("\n")), END].join(
      "\n\n",
    );
    expect(lotsOf(text)).toEqual(WHOLE);
  });
});

describe("what turns a limit round or tells another one", () => {
  const limitsOf = (text: string): unknown =>
    parse("x", "0".repeat(64), text).parcels.map(({ indicators: { far, greenRatio } }) => [
      [far?.min, far?.max],
      [greenRatio?.min, greenRatio?.max],
    ]);
  it("an English label says which side the figures limit", () => {
    const head = "宗地编号\t土地用途\t面积（公顷）\t容积率 FAR Minimum\t绿地率 Max Green Ratio";
    expect(limitsOf(table(head, "PX-40\t工业用地\t2.1\t1.1\t18", "PX-41\t工业用地\t3.4\t0.9\t12"))).toEqual([
      [
        [1.1, null],
        [null, 18],
      ],
      [
        [0.9, null],
        [null, 12],
      ],
    ]);
  });
  it("a remark between rows that names an indicator is told", () => {
    const text = table(HEAD, ...ROWS.slice(0, 2), "以下地块容积率下限为1.1", ...ROWS.slice(2));
    expect(parse("x", "0".repeat(64), text).issues.map(({ code }) => code)).toContain("control-row-refused");
  });
  it("dots lead to a value, and in a table of contents to a page", () => {
    const contents = ["PX-50地块规划条件", "目录", "容积率 ........ 3", "绿地率……………5"];
    expect(limitsOf([...contents, "一、PX-50地块容积率：≤2.2", "二、绿地率：≥31%"].join("\n"))).toEqual([
      [
        [null, 2.2],
        [31, null],
      ],
    ]);
  });
  it("a dash at the head of a line goes on with a range", () => {
    const text = ["某县PX-51地块规划条件", "地块编号：PX-51", "容积率为1.3", "—2.4，绿地率为28%", "—36%。"];
    expect(limitsOf(text.join("\n"))).toEqual([
      [
        [1.3, 2.4],
        [28, 36],
      ],
    ]);
  });
});
