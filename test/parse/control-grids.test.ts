import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

const sheet = {
  labels: [
    "标的编号",
    "坐落",
    "规划用途",
    "净用地面积(公顷)",
    "容积率",
    "覆盖率",
    "建筑密度(%)",
    "绿地率(%)",
    "限高(m)",
    "备注",
  ],
  rows: [
    ["HW-02-01", "汤泉镇", "二类城镇住宅用地", "4.37", "2.2", "0.3", "28", "30", "60", "含公交首末站"],
    ["HW-02-04", "330国道以西", "公园绿地", "0.88", "", "", "", "70", "", ""],
    ["HW-02-05", "汤泉镇", "社会停车场用地", "0.41", "1.2", "", "60", "", "18", ""],
  ],
};
const readSheet = [
  "HW-02-01 | 二类城镇住宅用地 | site 4.37 ha | far - 2.2, density - 28, greenRatio 30 -, height - 60",
  "HW-02-04 | 公园绿地 | site 0.88 ha | greenRatio 70 -",
  "HW-02-05 | 社会停车场用地 | site 0.41 ha | far - 1.2, density - 60, height - 18",
];
const filled = sheet.rows.map((row) => row.map((cell) => (cell === "" ? "/" : cell)));
const gapless = readSheet.map((line) => line.split(" | ").slice(0, 4).join(" | "));

describe("tables of one cell a line", () => {
  it.each([
    [
      "blank lines between the cells, two where one was left empty",
      [...sheet.labels, ...sheet.rows.flat()].join("\n\n"),
      readSheet,
    ],
    ["no blank lines, nothing left empty", [...sheet.labels, ...filled.flat()].join("\n"), gapless],
    [
      "rows that are counted, the header again on the next page",
      [
        "序号",
        ...sheet.labels,
        "1",
        ...(filled[0] ?? []),
        "— 2 —",
        "序号",
        ...sheet.labels,
        "2",
        ...(filled[1] ?? []),
        "3",
        ...(filled[2] ?? []),
      ].join("\n"),
      gapless,
    ],
    [
      "codes, units and words broken over lines",
      [...sheet.labels, ...filled.flat()]
        .join("\n")
        .replaceAll("HW-02-", "HW-\n02-")
        .replaceAll("用地\n", "\n用地\n")
        .replace("4.37", "4.37\n公顷"),
      gapless,
    ],
  ])("%s", (_, text, expected) => {
    const found = records(`某片区地块指标(公示稿)\n${text}\n公示单位:某局`);
    expect(found.map((line) => line.split(" | ").slice(0, 4).join(" | "))).toEqual(expected);
  });

  it("puts the lower labels of two states under theirs", () => {
    const low = ["用地性质", "容积率", "建筑高度"];
    const rows = [
      "B2-05",
      "商业用地",
      "≤2.0",
      "≤40m",
      "二类城镇住宅用地",
      "≤2.4",
      "≤54m",
      "B2-06",
      "公园绿地",
      "/",
      "/",
      "社会停车场用地",
      "≤1.5",
      "≤15m",
    ];
    const heads = [
      ["地块编号", "修改前", "修改后", ...low, ...low],
      ["地块编号", "修改前", ...low, "修改后", ...low],
    ];
    for (const head of heads) {
      expect(records([...head, ...rows].join("\n"))).toEqual([
        "before B2-05 | 商业用地 | far - 2, height - 40",
        "B2-05 | 二类城镇住宅用地 | far - 2.4, height - 54",
        "before B2-06 | 公园绿地 | far none | height none",
        "B2-06 | 社会停车场用地 | far - 1.5, height - 15",
      ]);
    }
  });

  it("refuses a row where nothing tells which cell is missing", () => {
    const labels = ["地块编号", "用地性质", "面积(公顷)", "容积率", "建筑密度(%)", "绿地率(%)", "高度(m)"];
    const cells = [
      "HW-1",
      "商业用地",
      "1.62",
      "3.0",
      "45",
      "20",
      "50",
      "HW-2",
      "社会停车场用地",
      "0.41",
      "1.2",
      "60",
      "18",
    ];
    const parsed = controlOf([...labels, ...cells].join("\n"));
    expect(parsed.parcels.map(({ code }) => code)).toEqual(["HW-1"]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-row-refused"]);
  });
});

describe("columns that lines of print show", () => {
  it.each([
    [
      "set by blanks, cells left empty",
      "地块编号   用地性质           用地面积(公顷)   容积率   建筑密度(%)   绿地率(%)   限高(m)   备注\nHW-02-01   二类城镇住宅用地   4.37             2.2      28            30          60        含首末站\nHW-02-04   公园绿地           0.88                                    70\nHW-02-05   社会停车场用地     0.41             1.2      60                        18",
    ],
    [
      "turned round",
      "地块编号         HW-02-01           HW-02-04   HW-02-05\n用地性质         二类城镇住宅用地   公园绿地   社会停车场用地\n用地面积(公顷)   4.37               0.88       0.41\n容积率           2.2                           1.2\n建筑密度(%)      28                            60\n绿地率(%)        30                 70\n限高(m)          60                            18",
    ],
    [
      "header and cells wrapped over two lines",
      "地块编   用地性质     用地面积   容积   建筑密度   绿地率   限高   备注\n号                    (公顷)     率     (%)        (%)      (m)\nHW-02-   二类城镇住   4.37       2.2    28         30       60     含首末\n01       宅用地                                                    站\nHW-02-   公园绿地     0.88                         70\n04\nHW-02-   社会停车场   0.41       1.2    60                  18\n05       用地",
    ],
    [
      "the same with bars",
      "| 地块编 | 用地性质 | 用地面积 | 容积 | 建筑密度 | 绿地率 | 限高 | 备注 |\n| 号 |  | (公顷) | 率 | (%) | (%) | (m) |  |\n| HW-02- | 二类城镇住 | 4.37 | 2.2 | 28 | 30 | 60 | 含首末 |\n| 01 | 宅用地 |  |  |  |  |  | 站 |\n| HW-02- | 公园绿地 | 0.88 |  |  | 70 |  |  |\n| 04 |  |  |  |  |  |  |  |\n| HW-02- | 社会停车场 | 0.41 | 1.2 | 60 |  | 18 |  |\n| 05 | 用地 |  |  |  |  |  |  |",
    ],
  ])("%s", (_, text) => {
    expect(records(`某片区地块指标(公示稿)\n\n${text}\n\n公示单位:某局`)).toEqual([
      "HW-02-01 | 二类城镇住宅用地 | site 4.37 ha | far - 2.2, density - 28, greenRatio 30 -, height - 60",
      "HW-02-04 | 公园绿地 | site 0.88 ha | greenRatio 70 -",
      "HW-02-05 | 社会停车场用地 | site 0.41 ha | far - 1.2, density - 60, height - 18",
    ]);
  });
});
