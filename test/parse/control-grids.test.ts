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

  it("parcels by their names, upright and turned round", () => {
    const labels = ["地块名称", "规划地类", "面积/公顷", "片区", "最大容积率", "最大建筑高度"];
    const rows = [
      ["城南幼儿园地块", "幼儿园用地", "0.62", "中", "0.8", "15m"],
      ["老棉纺厂地块", "二类城镇住宅用地", "5.3", "高", "2.1", "80m"],
    ];
    const turned = labels.flatMap((label, at) => [label, ...rows.map((row) => row[at] ?? "")]);
    for (const lines of [[...labels, ...rows.flat()], turned]) {
      expect(records(["某县待出让地块", ...lines].join("\n"))).toEqual([
        "城南幼儿园地块 | 幼儿园用地 | site 0.62 ha | far - 0.8, height - 15",
        "老棉纺厂地块 | 二类城镇住宅用地 | site 5.3 ha | far - 2.1, height - 80",
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

const reads = (...lines: readonly string[]): string[] =>
  records(`某县出让公告\n\n${lines.join("\n")}\n\n某局`);

describe("what the cells of a table tell", () => {
  it("a column of uses under a header that nobody knows, and one of codes", () => {
    const rows = [
      "图幅 | 类目 | 面积(亩) | 容积率 | 建筑密度",
      "DG-A07 | 二类工业用地 | 45.28 | ≥1.2 | ≥40%",
      "DG-B01 | 零售商业用地 | 33.1 | ≤1.8 | ≤50%",
    ];
    expect(reads(...rows)).toEqual([
      "DG-A07 | 二类工业用地 | site 45.28 mu | far 1.2 -, density 40 -",
      "DG-B01 | 零售商业用地 | site 33.1 mu | far - 1.8, density - 50",
    ]);
  });

  it("limits that span rows whose empty cells were copied to the end", () => {
    const rows = [
      "编号 | 位置 | 面积(㎡) | 用途 | 容积率 | 建筑密度(%) | 起始价(万元)",
      "XC-1 | 墟上街 | 3120.55 | 商业用地 | ≤3.0 | ≤60 | 420",
      "XC-2 | 1876.50 | 253 | | | | |",
    ];
    expect(reads(...rows)).toEqual([
      "XC-1 | 商业用地 | site 3120.55 m2 | far - 3, density - 60",
      "XC-2 | 商业用地 | site 1876.5 m2 | far - 3, density - 60",
    ]);
  });

  it("no value where the blanks between the cells do not tell which is missing", () => {
    const text =
      "地块编号 用地性质 面积(公顷) 容积率 密度(%) 绿地率(%) 高度(m)\nHW-1 商业用地 1.62 3.0 45 20 50\nHW-4 公园绿地 0.88 70";
    const parsed = controlOf(text);
    expect(parsed.parcels.map(({ code }) => code)).toEqual(["HW-1"]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-row-refused"]);
  });

  it("rows of cells under labels one a line, and a lower line set in by tabs", () => {
    expect(
      reads(
        "地块编号",
        "用地规模(平方米)",
        "竞买须知",
        "用途",
        "容积率",
        "A01-3  约25,300  无  医院用地  不大于2.0",
      ),
    ).toEqual(["A01-3 | 医院用地 | site 25300 m2 | far - 2"]);
    const tabs = [
      "编号\t面积(㎡)\t用途\t年限\t规划指标\t保证金(万元)",
      "\t\t\t\t容积率\t绿地率",
      "ZL-01\t40020\t工业用地\t5年\t1.0~2.0\t≤20%\t18",
    ];
    expect(reads(...tabs)).toEqual(["ZL-01 | 工业用地 | site 40020 m2 | far 1 2, greenRatio - 20"]);
  });

  it("a table on one line, and a limit of each row in a note below", () => {
    const line =
      "编号 乡镇 土地用途 面积(㎡) 容积率 建筑密度 起拍总价 28-19号 石岭镇 工业用地 23015.3 ≥1.0 ≥40% 1265万元 28-20号 枫树镇 仓储用地 5502 ≥0.8 ≥40% 275万元";
    expect(reads(line)).toEqual([
      "28-19号 | 工业用地 | site 23015.3 m2 | far 1 -, density 40 -",
      "28-20号 | 仓储用地 | site 5502 m2 | far 0.8 -, density 40 -",
    ]);
    const noted = [
      "编号 | 面积(㎡) | 用途 | 容积率",
      "SN-18 | 13420 | 住宅用地 | ≤2.4",
      "SN-20 | 2260 | 零售商业用地 | ≤2.0",
      "注：1、价格不含税费；",
      "2、建筑高度均控制在60米以内；",
    ];
    expect(reads(...noted).map((one) => one.split(" | ").at(-1))).toEqual([
      "far - 2.4, height - 60",
      "far - 2, height - 60",
    ]);
  });
});
