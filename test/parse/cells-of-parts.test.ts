import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const read = (text: string) => parse("parts", "0".repeat(64), text);

type Limits = readonly (readonly [key: string, low: number | null, high: number | null])[];

const limits = (indicators: object): Limits =>
  Object.entries(indicators).map(([key, { min, max }]) => [key, min, max]);

/** The parcels with the limits of all and those of each part. */
const told = (text: string) =>
  read(text).parcels.map(({ code, indicators, variants }) => [
    code,
    limits(indicators),
    variants.map((one) => [one.scope, limits(one.indicators)]),
  ]);

const HEAD = [
  ...[
    "序号",
    "宗地编号",
    "宗地位置",
    "出让面积",
    "用 途",
    "出让年限",
    "规划指标",
    "起始价",
    "保证金",
    "备注",
  ],
  ...["容积率", "建筑 密度", "绿地率", "万元", "人民币(万元)", "美元(万元)"],
];
const FIRST = [
  ...["1", "岚地2032-07号", "澄湖路东、渡口街南", "7315.2", "商务金融用地", "40", "≤3.6", "≤45%", "≥20%"],
  ...["5120", "1030", "150", "不得分割转让"],
];
const SECOND = [
  ...["2", "岚地2032-08号", "青桐路南、望江街西", "61840", "城镇住宅用地", "70", "≥1.2 ≤1.9", "≤26%", "≥36%"],
  ...["138400", "41520", "6010", "可以分割销售"],
];
const PART = ["幼儿园用地", "50", "≤0.8", "≤32%", "≥34%"];

const page = (...cells: readonly (readonly string[])[]) =>
  ["岚港市国有建设用地使用权网上挂牌出让公告", "一、地块基本情况", "", ...cells.flat()].join("\n");

const OF_FIRST: Limits = [
  ["far", null, 3.6],
  ["density", null, 45],
  ["greenRatio", 20, null],
];
const OF_SECOND = [
  "城镇住宅用地",
  [
    ["far", 1.2, 1.9],
    ["density", null, 26],
    ["greenRatio", 36, null],
  ],
];
const OF_PART = [
  "幼儿园用地",
  [
    ["far", null, 0.8],
    ["density", null, 32],
    ["greenRatio", 34, null],
  ],
];

describe("cells of a line each, of parcels of several parts", () => {
  it("puts the parts between the cells that all share, and labels of money in two lines behind the indicators", () => {
    expect(told(page(HEAD, FIRST, SECOND, PART))).toEqual([
      ["岚地2032-07号", OF_FIRST, []],
      ["岚地2032-08号", [], [OF_SECOND, OF_PART]],
    ]);
  });

  it("whichever parcel has the parts, and without a number before the rows", () => {
    const [, ...head] = HEAD;
    const [, ...first] = FIRST;
    const [, ...second] = SECOND;
    expect(told(page(head, second, PART, first))).toEqual([
      ["岚地2032-08号", [], [OF_SECOND, OF_PART]],
      ["岚地2032-07号", OF_FIRST, []],
    ]);
  });

  it("tells of cells that go under no columns surely, and reads the rows before and behind them", () => {
    const text = page(HEAD, SECOND, ["≤32%", "≥34%", "另行约定"], ["2", ...FIRST.slice(1)]).replace(
      "\n2\n岚地2032-08号",
      "\n1\n岚地2032-08号",
    );
    const { parcels, issues } = read(text);
    expect(parcels.map(({ code, indicators }) => [code, limits(indicators)])).toEqual([
      ["岚地2032-08号", OF_SECOND[1]],
      ["岚地2032-07号", OF_FIRST],
    ]);
    expect(issues.map(({ code }) => code)).toContain("control-row-refused");
  });

  it("a limit that comes again behind a list of uses is no head of a page", () => {
    const listed = SECOND.map((cell) => (cell === "城镇住宅用地" ? "城镇住宅用地、商服用地" : cell));
    const again = ["3", "岚地2032-09号", "青桐路北、望江街西", "30112", ...listed.slice(4)];
    again[5] = "70、40";
    const rows = told(page(HEAD, FIRST, listed.with(5, "70、40"), again));
    expect(rows.map(([code, own]) => [code, own])).toEqual([
      ["岚地2032-07号", OF_FIRST],
      ["岚地2032-08号", OF_SECOND[1]],
      ["岚地2032-09号", OF_SECOND[1]],
    ]);
  });

  it("codes whose letters differ begin rows as well", () => {
    const lot = (code: string, far: string) => [code, "12345", far, "≤30%", "≥35%"];
    const labels = ["地块编号", "用地面积（平方米）", "容积率", "建筑密度", "绿地率"];
    const text = page(labels, lot("WA-01", "≤1.2"), ["2040", "≤0.6", "≤20%", "≥40%"], lot("WB-02", "≤2.1"));
    expect(told(text).map(([code]) => code)).toEqual(["WA-01", "WB-02"]);
  });
});
