import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

/** Rows of an announcement: the head over the codes is missing, and an empty cell stands at the end of the header. */
const HEADS = [
  "出让宗地位置",
  "出让面积（平方米）",
  "土地用途",
  "出让年限",
  "容积率",
  "建筑密度",
  "绿地率",
  "建筑限高",
  "起始价（万元）",
];
const ROWS = [
  [
    "[2031] 301",
    "青岭开发区纬五路北侧",
    "41230平方米",
    "工业用地",
    "50年",
    "大于等于1.2",
    "大于等于45%",
    "小于等于15%",
    "小于等于24米",
    "812",
  ],
  [
    "[2031] 302",
    "青岭开发区经二路东侧",
    "28806.5平方米",
    "工业用地",
    "50年",
    "大于等于1.0",
    "大于等于40%",
    "小于等于20%",
    "小于等于36米",
    "640",
  ],
];

const LINES: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  "bars behind every cell": (cells) => `${cells.join(" | ")} |`,
  "bars around the row": (cells) => `| ${cells.join(" | ")} |`,
  tabs: (cells) => cells.join("\t"),
};

const read = (
  laid: (cells: readonly string[]) => string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
) => records(["青岭市国有土地使用权挂牌出让公告", laid(heads), ...rows.map(laid)].join("\n"));

/** The facts of a record, whatever their order. */
const sorted = (record: string): readonly string[] => record.split(/ \| |, /u).sort();

const EXPECTED = [
  "[2031]301 | 工业用地 | site 41230 m2 | far 1.2 -, density 45 -, greenRatio - 15, height - 24",
  "[2031]302 | 工业用地 | site 28806.5 m2 | far 1 -, density 40 -, greenRatio - 20, height - 36",
];

describe("a header that has lost a head", () => {
  it.each(Object.entries(LINES))("its heads stand over the cells of their kind: %s", (_, laid) => {
    expect(read(laid, [...HEADS, ""], ROWS)).toEqual(EXPECTED);
    expect(read(laid, HEADS, ROWS)).toEqual(EXPECTED);
  });

  it.each(Object.entries(LINES))("or in another order of columns: %s", (_, laid) => {
    const turned = (cells: readonly string[]): readonly string[] => [
      cells[0] ?? "",
      ...cells.slice(1).reverse(),
    ];
    const heads = turned(["", ...HEADS]).slice(1);
    expect(read(laid, [...heads, ""], ROWS.map(turned)).map(sorted)).toEqual(EXPECTED.map(sorted));
  });

  it.each(Object.entries(LINES))(
    "whose heads go as well over other cells is told, not read: %s",
    (_, laid) => {
      const heads = ["宗地编号", "出让面积（平方米）", "建筑密度", "绿地率", "容积率", ""];
      const rows = [
        ["2031-1", "41230", "30", "45", "15", "1.2"],
        ["2031-2", "31230", "30", "40", "20", "1.5"],
      ];
      const text = ["青岭市国有土地使用权挂牌出让公告", laid(heads), ...rows.map(laid)].join("\n");
      const { parcels, issues } = controlOf(text);
      expect(parcels.flatMap(({ indicators }) => Object.keys(indicators))).toEqual([]);
      expect(issues.map(({ code }) => code)).toEqual(["control-row-refused", "control-row-refused"]);
    },
  );
});
