import { describe, expect, it } from "vitest";
import { withWholeCells } from "../../src/parse/layout/cells/broken-cells";
import { parse } from "../../src/parse/parse";

const read = (text: string) => parse("cells", "0".repeat(64), text);

/** The lines of a text, cells that were broken as one. */
const linesOf = (text: string): readonly string[] =>
  withWholeCells(text)
    .replace(/\ufeff/gu, "")
    .split("\n");

const WOODS = [
  "柳溪县封山育林公告",
  "序号",
  "封育区名称",
  "面积",
  "（亩）",
  "四至界限",
  "管护",
  "方式",
  "1",
  "金坪镇老鹰岩",
  "封育区",
  "3,215",
  "东至金坪河，南至",
  "老鹰岩脚，西至机",
  "耕道，北至县界",
  "全封",
  "2",
  "白沙乡栗树坳封",
  "育区",
  "1,068.4",
  "东至栗树坳水库，",
  "南至白沙小学，西",
  "至省道S307，北至",
  "大田坝",
  "半封",
  "3",
  "石鼓镇柏林封育区",
  "956",
  "东至柏林村界，南",
  "至石鼓河，西至大",
  "石头，北至青杠林",
  "轮封",
];

const LOTS = [
  "一、出让宗地",
  "宗地",
  "编号",
  "土地位置",
  "面积（㎡）",
  "规划用途",
  "容积率",
  "建筑",
  "密度",
  "绿地率",
  "LXG2031",
  "-07",
  "城东大道以南、",
  "柳河以西",
  "23160.5",
  "二类居住用地",
  "≤2.1",
  "≤25%",
  "≥35%",
  "LXG2031",
  "-08",
  "文昌路北侧",
  "8450.6",
  "零售商业用地兼",
  "容商务金融用地",
  "≤3.2",
  "≤50%",
  "≥15%",
];

describe("cells broken over lines, a cell a line", () => {
  it("are whole, labels and cells, and every sign keeps its place", () => {
    const text = WOODS.join("\n");
    expect(withWholeCells(text)).toHaveLength(text.length);
    expect(linesOf(text).slice(1, 11)).toEqual([
      "序号",
      "封育区名称",
      "面积（亩）",
      "四至界限",
      "管护方式",
      "1",
      "金坪镇老鹰岩封育区",
      "3,215",
      "东至金坪河，南至老鹰岩脚，西至机耕道，北至县界",
      "全封",
    ]);
  });

  it("are zones with whole names and sides", () => {
    const { zones } = read(WOODS.join("\n"));
    expect(
      zones.map(({ name, areas, sides }) => [name, areas[0]?.raw, sides.map((one) => one.text).join("/")]),
    ).toEqual([
      ["金坪镇老鹰岩封育区", "3,215", "金坪河/老鹰岩脚/机耕道/县界"],
      ["白沙乡栗树坳封育区", "1,068.4", "栗树坳水库/白沙小学/省道S307/大田坝"],
      ["石鼓镇柏林封育区", "956", "柏林村界/石鼓河/大石头/青杠林"],
    ]);
  });

  it("are whole on each page, and end where a sentence or the number of a page stands", () => {
    const heads = WOODS.slice(1, 8);
    const next = [
      "4",
      "龙塘乡竹林坳封",
      "育区",
      "713",
      "东至竹林坳，南至",
      "龙塘，西至大路，",
      "北至牛角坡",
      "半封",
    ];
    const more = ["5", "柳溪镇松林封育区", "1,402", "东至松林，南至柳", "溪，西至石桥，北", "至县界", "全封"];
    const text = [
      ...WOODS,
      "第1页 共2页",
      ...heads,
      ...next,
      ...more,
      "封育区内禁止放牧，违者依法处理，望周知。",
    ];
    const lines = linesOf(text.join("\n"));
    expect(lines).toContain("东至柏林村界，南至石鼓河，西至大石头，北至青杠林");
    expect(lines).toContain("龙塘乡竹林坳封育区");
    expect(lines.slice(-3)).toEqual([
      "东至松林，南至柳溪，西至石桥，北至县界",
      "全封",
      "封育区内禁止放牧，违者依法处理，望周知。",
    ]);
  });

  it("are codes and uses of lots", () => {
    const { parcels } = read(LOTS.join("\n"));
    expect(
      parcels.map(({ code, landUse, indicators }) => [
        code,
        landUse.map(({ raw }) => raw).join(),
        indicators.far?.max,
        indicators.density?.max,
        indicators.greenRatio?.min,
      ]),
    ).toEqual([
      ["LXG2031-07", "二类居住用地", 2.1, 25, 35],
      ["LXG2031-08", expect.stringContaining("零售商业用地"), 3.2, 50, 15],
    ]);
  });

  it.each([
    [
      "each cell on its line",
      [
        "序号",
        "名称",
        "面积（亩）",
        "四至",
        "1",
        "甲封育区",
        "12",
        "东至路，南至河，西至山，北至桥",
        "2",
        "乙封育区",
        "15",
        "东至河，南至路，西至桥，北至山",
      ],
    ],
    [
      "a line that may be the end of one cell or the whole of the next",
      [
        "序号",
        "位置",
        "名称",
        "面积（亩）",
        "1",
        "东沟",
        "西坡",
        "甲",
        "12",
        "2",
        "南沟",
        "北坡",
        "乙",
        "15",
      ],
    ],
    [
      "rows whose cells are figures one below the other",
      [
        "编号",
        "补偿费",
        "补助费",
        "标准",
        "QL01",
        "36300",
        "14520",
        "21780",
        "QL02",
        "28600",
        "11440",
        "17160",
      ],
    ],
    ["a list of names that is no table", ["名称", "甲乡", "乙镇", "丙村", "丁社区", "戊组"]],
    [
      "numbers that do not go up",
      ["序号", "名称", "四至", "1", "甲封", "育区", "东至路，南至河", "3", "乙封", "育区", "东至河，南至路"],
    ],
  ])("are none where there is %s", (_, lines) => {
    const text = lines.join("\n");
    expect(withWholeCells(text)).toBe(text);
  });
});
