import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { lotsOf } from "./lots-of";
import { RELAID } from "./relaid";

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
});
