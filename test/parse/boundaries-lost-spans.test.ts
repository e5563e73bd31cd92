import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

type Row = readonly string[];

const HEAD: Row = ["宗地编号", "点号", "X", "Y"];
/** Two lots of one table, the points counted on, the code beside the first point of each. */
const LOTS: readonly Row[] = [
  ["KD-05", "J1", "3512640.12", "40452110.55"],
  ["", "J2", "3512655.40", "40452260.18"],
  ["", "J3", "3512530.87", "40452301.02"],
  ["", "J4", "3512498.33", "40452188.70"],
  ["KD-06", "J5", "3512980.50", "40453010.22"],
  ["", "J6", "3512991.75", "40453122.90"],
  ["", "J7", "3512870.13", "40453140.66"],
];
const WANTED = [
  { name: "KD-05", rings: [["J1", "J2", "J3", "J4"]] },
  { name: "KD-06", rings: [["J5", "J6", "J7"]] },
];

const filled = (row: Row): Row => row.filter((cell) => cell !== "");
const barred = (row: Row): string => row.join(" | ");
const lines = (head: readonly string[], rows: readonly string[]): string =>
  ["储备地块界址点坐标表", "2000国家大地坐标系", ...head, ...rows, "测绘单位出具"].join("\n");

describe("The column of codes beside points, the cell lost in the rows that it is merged over", () => {
  it.each([
    ["tabs", [HEAD, ...LOTS].map((row) => filled(row).join("\t"))],
    ["single blanks", [HEAD, ...LOTS].map((row) => filled(row).join(" "))],
    ["bars, the lost cell empty before the first of them", [HEAD, ...LOTS].map(barred)],
  ])("parts the lots: %s", async (_name, [head = "", ...rows]) => {
    const dataset = await read(lines([head], rows));
    expect(bounded(dataset)).toEqual(WANTED);
    expect(issuesOf(dataset)).toEqual([]);
  });

  it("keeps the size that the first row of each gives", async () => {
    const sized = [
      ["宗地编号", "面积（㎡）", "点号", "X", "Y"],
      ...LOTS.map(([code = "", ...point]) =>
        code === "" ? point : [code, code === "KD-05" ? "24113" : "13220", ...point],
      ),
    ];
    const dataset = await read(
      lines(
        [],
        sized.map((row) => row.join("\t")),
      ),
    );
    expect(dataset.parcels.map(({ code, areas }) => [code, areas[0]?.squareMetres])).toEqual([
      ["KD-05", 24113],
      ["KD-06", 13220],
    ]);
  });

  it.each([
    ["a cell for each line of the header", ["宗地编号\t点号\tCGCS2000\t\t西安80\t", "\t\tX\tY\tX\tY"]],
    ["the cells below a wide one lost", ["宗地编号\t点号\tCGCS2000\t西安80", "X\tY\tX\tY"]],
  ])("under two systems side by side: %s", async (_name, head) => {
    const rows = LOTS.map((row) => [...filled(row), "3512600.00", "40452000.00"].join("\t"));
    const two = LOTS.map((row) => {
      const [x = "", y = ""] = row.slice(-2);
      return [...filled(row), (Number(x) - 2.5).toFixed(2), (Number(y) + 117.25).toFixed(2)].join("\t");
    });
    expect(bounded(await read(lines(head, two)))).toEqual(WANTED);
    // columns that are no second system of the same shape are not read as one
    expect(bounded(await read(lines(head, rows))).every(({ rings }) => rings.length === 1)).toBe(true);
  });

  it("tells the lot whose digits are masked, and reads the others", async () => {
    const rows = LOTS.map((row, at) =>
      at < 4 ? row.join("\t") : [...row.slice(0, 2), "3512***.50", "4045****.22"].join("\t"),
    );
    const dataset = await read(lines([HEAD.join("\t")], rows));
    expect(bounded(dataset)).toEqual(WANTED.slice(0, 1));
    expect(issuesOf(dataset)).toEqual(["boundary-masked"]);
  });

  it("a number before the coordinates is the label of the point, not a code", async () => {
    const dataset = await read(
      lines(
        [],
        [
          "甲地块界址点坐标表",
          "编号\tX\tY",
          ...LOTS.slice(0, 4).map(([, , x, y], at) => `${at + 1}\t${x}\t${y}`),
          "乙地块界址点坐标表",
          "编号\tX\tY",
          ...LOTS.slice(4).map(([, , x, y], at) => `${at + 1}\t${x}\t${y}`),
        ],
      ),
    );
    expect(bounded(dataset).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]], [["1", "2", "3"]]]);
  });
});

describe("A column that names the rings in words", () => {
  const rows = (words: readonly string[]): readonly string[] => [
    ...[
      "3512640.12\t40452110.55",
      "3512655.40\t40452460.18",
      "3512330.87\t40452501.02",
      "3512298.33\t40452088.70",
    ].map((point, at) => `${words[0]}\t${at + 1}\t${point}`),
    ...["3512500.00\t40452200.00", "3512500.00\t40452300.00", "3512400.00\t40452250.00"].map(
      (point, at) => `${words[1]}\t${at + 1}\t${point}`,
    ),
  ];
  it.each([
    ["圈号", ["外圈", "内圈"]],
    ["环别", ["外环", "内环"]],
  ])("makes a hole of the inner one: %s", async (title, words) => {
    const dataset = await read(
      ["青石坪变电站界址点坐标表", `${title}\t点号\tX\tY`, ...rows(words)].join("\n"),
    );
    expect(
      dataset.parcels.map(({ boundary }) =>
        boundary?.rings.map(({ role, points }) => `${role} ${points.length}`),
      ),
    ).toEqual([["outer 4", "inner 3"]]);
  });
});

describe("Headings between the points of two pieces", () => {
  const points = (from: number, count: number, north: number, label = ""): readonly string[] =>
    [
      [0, 0],
      [20, 180],
      [-150, 200],
      [-170, 10],
    ]
      .slice(0, count)
      .map(([y = 0, x = 0], at) => `${label}${from + at}\t${north + y}.25\t${40452000 + x}.75`);

  it.each([
    ["lands of two kinds, the points counted on", "大坳砂场", "新桥地块", ""],
    ["the same, a word in each label", "大坳砂场", "新桥地块", "拐"],
    ["the year and the number of each lot", "2031-14", "2031-15", ""],
  ])("part them: %s", async (_name, one, other, label) => {
    const text = [
      "界址点坐标表",
      "点号\tX\tY",
      one,
      ...points(1, 4, 3512000, label),
      other,
      ...points(5, 4, 3513000, label),
    ];
    const dataset = await read(text.join("\n"));
    expect(bounded(dataset).map(({ rings }) => rings.map((ring) => ring.length))).toEqual([[4], [4]]);
  });

  it("the foot of a page and the head of the next part nothing, be every cell on its own line", async () => {
    const text = [
      "大坳砂场界址点坐标表",
      "点号\tX\tY",
      ...points(1, 3, 3512000),
      "制表：甲    检核：乙",
      "第 1 页 共 2 页",
      "点号\tX\tY",
      "4\t3511830.25\t40452010.75",
    ];
    for (const page of [text, text.flatMap((line) => line.split("\t"))]) {
      const dataset = await read(page.join("\n"));
      expect(bounded(dataset).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
    }
  });

  it("points that a rest of one or two goes on with are no boundary without them", async () => {
    const text = [
      "大坳砂场界址点坐标表",
      "点号\tX\tY",
      ...points(1, 4, 3512000),
      "以下为加密控制资料另行说明文字。北侧界线调整后增加的拐点坐标如下：",
      "5\t3511900.25\t40451900.75",
      "6\t3511950.25\t40451910.75",
    ];
    const dataset = await read(text.join("\n"));
    expect(bounded(dataset)).toEqual([]);
    expect(issuesOf(dataset)).toContain("boundary-part-refused");
  });
});
