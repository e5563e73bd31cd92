import { describe, expect, it } from "vitest";
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
});
