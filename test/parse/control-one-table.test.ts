import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { lotsOf } from "./lots-of";

type Row = readonly string[];

const HEADS = ["序号", "宗地号", "规划用途", "出让面积(m2)", "容积率", "建筑密度(%)", "建筑限高(米)"];
const LOTS: readonly Row[] = [
  ["1", "B21", "物流仓储用地", "31408", "≥0.9", "≥35", "≤20"],
  ["2", "B22", "商务金融用地", "9052.6", "≤2.4", "≤40", "≤45"],
];
const EXPECTED = [
  {
    code: "B21",
    version: "current",
    areas: [31408],
    uses: ["物流仓储用地"],
    indicators: [
      ["far", 0.9, null],
      ["density", 35, null],
      ["height", null, 20],
    ],
  },
  {
    code: "B22",
    version: "current",
    areas: [9052.6],
    uses: ["商务金融用地"],
    indicators: [
      ["far", null, 2.4],
      ["density", null, 40],
      ["height", null, 45],
    ],
  },
];
const SIGNED = ["青岭市自然资源和规划局", "2031年4月7日"];

/** Label and value of each column of a lot. */
const pairs = (lot: Row, joint: string): string[] => HEADS.map((head, at) => `${head}${joint}${lot[at]}`);
const byTwo = (cells: Row, joint: string): string[] =>
  cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, ...cells.slice(at + 1, at + 2)].join(joint)] : []));
const each = (lines: (lot: Row) => Row): string[] => LOTS.flatMap((lot) => [...lines(lot), ""]);
const turnedBy = (joint: string): string[] =>
  HEADS.map((head, at) => [head, ...LOTS.map((lot) => lot[at])].join(joint));
const GROUPED = [...HEADS.slice(0, 4), "规划指标", ...HEADS.slice(4)];

describe("one table in many layouts", () => {
  it.each([
    ["rows between tabs", [HEADS, ...LOTS].map((row) => row.join("\t"))],
    ["rows between bars", [HEADS, ...LOTS].map((row) => `| ${row.join(" | ")} |`)],
    ["a cell a line", [HEADS, ...LOTS].flat()],
    ["a cell a line, a group before its labels", [GROUPED, ...LOTS].flat()],
    ["forms of two columns, each counted", each((lot) => pairs(lot, "\t"))],
    ["forms of four columns, each counted", each((lot) => byTwo(pairs(lot, "\t"), "\t"))],
    ["forms of four columns by blanks", each((lot) => byTwo(pairs(lot, "  "), "  "))],
    ["forms between bars", each((lot) => byTwo(pairs(lot, " | "), " | ").map((line) => `| ${line} |`))],
    [
      "a label with its colon, the value below it",
      each((lot) => HEADS.flatMap((head, at) => [`${head}：`, lot[at] ?? ""])),
    ],
    ["all cells on one line", [[HEADS, ...LOTS].flat().join(" ")]],
    ["on its side, one blank between the cells", turnedBy(" ")],
    ["on its side, a cell a line", turnedBy("\n")],
    ["sentences of labels with their values", LOTS.map((lot) => `${pairs(lot, "").slice(1).join("；")}。`)],
  ])("%s", (_, lines) => {
    expect(lotsOf(lines.join("\n"))).toEqual(EXPECTED);
    expect(lotsOf(["附件：地块规划条件一览表", ...lines, ...SIGNED].join("\n"))).toEqual(EXPECTED);
  });

  it("a code with a year below its label is no number of a document", () => {
    const lot = [
      "宗地编号：",
      "岭储(2031)8号",
      "宗地位置：",
      "石桥路东",
      "容积率：",
      "≤1.6",
      "绿地率：",
      "≥30%",
    ];
    expect(lotsOf(["岭西片区地块控制指标如下：", ...lot].join("\n"))).toEqual([
      {
        code: "岭储(2031)8号",
        version: "current",
        areas: [],
        uses: [],
        indicators: [
          ["far", null, 1.6],
          ["greenRatio", 30, null],
        ],
      },
    ]);
  });

  it("a body and a day fill the row of a column that asks for them", () => {
    const heads = ["地块编号", "用地面积（公顷）", "容积率", "绿地率（%）", "批准机关", "批准日期"];
    const rows = [
      ["QL-01", "1.2", "≤1.6", "≥30", "青岭市人民政府", "2031年4月7日"],
      ["QL-02", "2.4", "≤1.8", "≥35", "青岭市人民政府", "2031年4月9日"],
    ];
    expect(lotsOf([heads, ...rows].flat().join("\n"))).toMatchObject([
      { code: "QL-01", areas: [12000] },
      { code: "QL-02", areas: [24000] },
    ]);
  });

  const NAMED = ["TC-7", "东岭地块", "石桥镇北街", "3.2公顷", "≤1.6", "≤30%"];
  const LABELS = ["地块编码", "宗地名称", "位置", "用地面积", "容积率", "建筑密度"];
  const named = (at: number): string => `${LABELS[at]}\t${NAMED[at]}`;
  it.each([
    [
      "labels between cells",
      [`${named(0)}\t${named(3)}`, `${named(1)}\t${named(2)}`, `${named(4)}\t${named(5)}`],
    ],
    [
      "a first line of one label",
      [named(0), `${named(1)}\t${named(2)}`, `${named(3)}\t${named(4)}`, named(5)],
    ],
    ["clauses of labels without colons", [`${LABELS.map((label, at) => label + NAMED[at]).join("；")}。`]],
  ])("a name ends with its cell or clause: %s", (_, lines) => {
    expect(parse("test", "0".repeat(64), lines.join("\n")).parcels).toMatchObject([
      { code: "TC-7", name: "东岭地块", indicators: { far: { max: 1.6 }, density: { max: 30 } } },
    ]);
  });

  it("names of two lots side by side, a cell a line", () => {
    const rows = [
      ["地块编号", "TC-7", "TC-8"],
      ["地块名称", "东岭地块", "粮库地块"],
      ["用地面积", "3.2公顷", "1.1公顷"],
      ["容积率", "≤1.6", "≤1.2"],
      ["绿地率", "≥30%", "≥35%"],
    ];
    expect(parse("test", "0".repeat(64), rows.flat().join("\n")).parcels).toMatchObject([
      { code: "TC-7", name: "东岭地块", indicators: { far: { max: 1.6 } } },
      { code: "TC-8", name: "粮库地块", indicators: { far: { max: 1.2 } } },
    ]);
  });

  it("what comes again with another code is no running head of pages", () => {
    const lot = (code: string, far: string): string[] => [
      `宗地号  ${code}  土地位置  石桥镇樟木村`,
      `规划指标要求  容积率≤${far}，建筑密度≤30%`,
      "",
    ];
    expect(lotsOf([...lot("LC-05-02", "1.6"), ...lot("LC-06-02", "2.5")].join("\n"))).toMatchObject([
      {
        code: "LC-05-02",
        indicators: [
          ["far", null, 1.6],
          ["density", null, 30],
        ],
      },
      {
        code: "LC-06-02",
        indicators: [
          ["far", null, 2.5],
          ["density", null, 30],
        ],
      },
    ]);
  });

  it.each([
    ["a dash on its own line", "——"],
    ["nothing", ""],
  ])("the number of the next lot is no limit behind %s", (_, empty) => {
    const lot = (code: string, number: string): string[] => [
      "序号：",
      number,
      "编号：",
      code,
      "容积率：",
      "≥1.1",
      "限高：",
      empty,
    ];
    const { parcels } = parse(
      "test",
      "0".repeat(64),
      [...lot("QL-1", "1"), "", ...lot("QL-2", "2")].join("\n"),
    );
    expect(
      parcels.map(({ code, variants, indicators }) => [code, variants.length, Object.keys(indicators)]),
    ).toEqual([
      ["QL-1", 0, ["far"]],
      ["QL-2", 0, ["far"]],
    ]);
  });

  it("the code of a lot is no code of its use", () => {
    const text = "宗地编号：B10，出让面积（公顷）：5.4，规划用途：物流仓储用地，容积率：≥0.8。";
    const [lot] = parse("test", "0".repeat(64), text).parcels;
    expect(lot?.landUse.map(({ raw, suggested }) => [raw, suggested])).toEqual([["物流仓储用地", true]]);
    const { parcels } = parse("test", "0".repeat(64), "A-01地块如下：行政办公用地（A1），容积率≤2.0。");
    expect(parcels[0]?.landUse.map(({ code }) => code)).toEqual(["A1"]);
  });

  it("a numbered heading does not run into the code below it", () => {
    const text = ["一、出让地块基本情况", "编号", "2031-岭挂-12", "用地性质", "仓储用地", "容积率", "≤1.8"];
    expect(lotsOf(text.join("\n"))).toMatchObject([{ code: "2031-岭挂-12", uses: ["仓储用地"] }]);
  });

  it("forms between bars, whose codes come again after as many cells, are read one by one", () => {
    const form = (code: string, far: string): string[] => [
      `| 宗地号 | ${code} | 位置 | 石桥路北侧 |`,
      `| 用地面积(平方米) | 38294 | 容积率 | ≤${far} |`,
      "| 绿化率 | ≥35% | 建筑高度 | ≤80米 |",
      "| 备注 | / |",
      "",
    ];
    const lots = ["1.0", "1.2", "1.4", "1.6"].map((far, at) => [`05-0${at + 1}`, far] as const);
    expect(lotsOf(lots.flatMap(([code, far]) => form(code, far)).join("\n"))).toMatchObject(
      lots.map(([code, far]) => ({
        code,
        areas: [38294],
        indicators: [
          ["far", null, Number(far)],
          ["greenRatio", 35, null],
          ["height", null, 80],
        ],
      })),
    );
  });

  it("a remark that ends a form does not run into the label of the next", () => {
    const form = (code: string, use: string, far: string): string[] => [
      `宗地号\t${code}\t规划用途\t${use}`,
      `宗地面积\t1.5公顷\t容积率\t≤${far}`,
      "备注\t净地出让",
      "",
    ];
    expect(
      lotsOf([...form("G31-5", "住宅用地", "2.6"), ...form("G31-6", "商业用地", "1.1")].join("\n")),
    ).toMatchObject([
      { code: "G31-5", uses: ["住宅用地"], indicators: [["far", null, 2.6]] },
      { code: "G31-6", uses: ["商业用地"], indicators: [["far", null, 1.1]] },
    ]);
  });

  it("lines of several cells are no stack of labels, each with its values below", () => {
    const form = (at: number, name: string, far: string): string[] => [
      `序号\t${at}\t宗地号\t05-0${at}`,
      `宗地名称\t${name}\t规划用地性质\t仓储用地`,
      `土地面积\t4840平方米\t容积率\t≥${far}`,
      "建筑密度\t≥35%\t绿化率\t≤10%",
      "限高\t≤54米",
      "",
    ];
    const text = [
      ...form(1, "粮库地块", "0.8"),
      ...form(2, "东岭地块", "1.2"),
      ...form(3, "北苑地块", "1.1"),
    ];
    const { parcels } = parse("test", "0".repeat(64), text.join("\n"));
    expect(parcels.map(({ code, name, indicators }) => [code, name, indicators.far?.min])).toEqual([
      ["05-01", "粮库地块", 0.8],
      ["05-02", "东岭地块", 1.2],
      ["05-03", "北苑地块", 1.1],
    ]);
  });
});
