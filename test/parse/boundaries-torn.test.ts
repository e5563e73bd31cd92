import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const ROWS: readonly (readonly [label: string, north: string, east: string])[] = [
  ["1", "4412350.112", "39451210.334"],
  ["2", "4412352.870", "39451422.051"],
  ["3", "4412171.406", "39451430.777"],
  ["4", "4412166.930", "39451215.648"],
];
const row = (cells: readonly string[]): string => cells.join("    ");
const notice = (rows: readonly string[]): string =>
  ["红柳卫生院迁建用地公示", "具体界址如下（CGCS2000坐标系，39带）：", "点号    X    Y", ...rows].join("\n");

describe("numbers torn by blanks", () => {
  it.each([
    ["eastings behind the zone and two figures", "39451430.777", "3945 1430.777"],
    ["northings in their middle", "4412171.406", "4412 171.406"],
    ["behind the point", "39451215.648", "39451215. 648"],
    ["before it, over two lines", "4412166.930", "4412166\n.930"],
  ])("are whole again: %s", async (_name, whole, torn) => {
    const data = await read(notice(ROWS.map(row)).replace(whole, torn));
    const points = data.parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, north, east }) => [label, north, east])).toEqual(ROWS);
  });

  it.each([
    ["35451430.777", "3545\n1430.777"],
    ["35451215.648", "35451215\n.648"],
    ["4412352.870", "4412352.\n870"],
  ])("are whole again where the edge of the paper runs through a sentence: %s", async (whole, torn) => {
    const rows = ROWS.map(([label, north, east]) => [label, north, east.replace(/^39/u, "35")] as const);
    const points = rows.map(([label, north, east]) => `${label}点 X=${north},Y=${east}`).join(";");
    const text = `某县采石场采矿权延续公示\n矿区范围拐点坐标(2000国家大地坐标系,3度带):\n${points}。\n`;
    const { parcels } = await read(text.replace(whole, torn));
    const found = parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(found.map(({ north, east }) => [north, east])).toEqual(rows.map(([, ...own]) => own));
  });

  it("are whole again where a blank stands behind a comma of thousands", async () => {
    const grouped = notice(
      ROWS.map(([label, north, east]) =>
        [label, north.replace(/^(\d)(\d{3})/u, "$1,$2,"), east.slice(2).replace(/^(\d{3})/u, "$1,")].join(
          " | ",
        ),
      ),
    );
    const data = await read(grouped.replace("4,412,350.112", "4, 412,350.112"));
    const points = data.parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, north }) => [label, north])).toEqual(
      ROWS.map(([label, north]) => [label, north]),
    );
  });

  it.each(["    ", " | "])("are whole in groups of three, between %j", async (between) => {
    const grouped = notice(
      ROWS.map(([label, north, east]) =>
        [label, north.replace(/^(\d)(\d{3})/u, "$1 $2 "), east.slice(2).replace(/^(\d{3})/u, "$1 ")].join(
          between,
        ),
      ),
    );
    const points = (await read(grouped)).parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, north, east }) => [label, north, east])).toEqual(
      ROWS.map(([label, north, east]) => [label, north, east.slice(2)]),
    );
  });

  it("labels with commas before figures with commas are labels", async () => {
    const data = await read(
      notice([
        "1, 451,210.334, 4,412,350.112",
        "2, 451,422.051, 4,412,352.870",
        "3, 451,430.777, 4,412,171.406",
        "4, 451,215.648, 4,412,166.930",
      ]),
    );
    const points = data.parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, east }) => [label, east])).toEqual(
      ROWS.map(([label, , east]) => [label, east.slice(2)]),
    );
  });

  it("are told where no other number shows what they were, and no row takes the number of the next", async () => {
    const torn = notice(ROWS.map(row))
      .replace("39451430.777", "39 45 1430.777")
      .replace("4412166", "44 12 166");
    const data = await read(torn);
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-unpaired");
  });
});

describe("lots of one list", () => {
  const [first = [], second = [], third = [], fourth = []] = ROWS;
  const point = (cells: readonly string[]): string => cells.join(",");

  it("points left out behind the last one that is printed leave no boundary", async () => {
    const data = await read(
      [
        "耕地后备资源地块",
        "坐标系CGCS2000",
        "地块编号：HL-01",
        `${[first, second, third, fourth].map(point).join(";")}。`,
        "地块编号：HL-02",
        `${[first, second, third].map(point).join(";")};……（共28点，以下从略）`,
      ].join("\n"),
    );
    expect(data.parcels.map(({ code, boundary }) => [code, boundary !== null])).toEqual([["HL-01", true]]);
    expect(issuesOf(data)).toContain("boundary-cut");
  });

  it("numbered on, the foot of a page between two of them", async () => {
    const south = ROWS.map(([label, north, east]) => [
      String(Number(label) + 4),
      (Number(north) - 900).toFixed(3),
      east,
    ]);
    const pairs = (rows: readonly (readonly string[])[]): string[] => [
      [...(rows[0] ?? []), "", ...(rows[1] ?? [])].join(" "),
      [...(rows[2] ?? []), "", ...(rows[3] ?? [])].join(" "),
    ];
    const data = await read(
      [
        "储备土地移交清单",
        "坐标系：2000国家大地坐标系（点号连续编排）",
        "点号 X Y   点号 X Y",
        "河东路西侧地块（面积：39157.50平方米）",
        ...pairs(ROWS),
        "红储移交 2031-6    共2页 第1页",
        "",
        "河东路南侧地块（面积：39157.50平方米）",
        ...pairs(south),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "河东路西侧地块", rings: [["1", "2", "3", "4"]] },
      { name: "河东路南侧地块", rings: [["5", "6", "7", "8"]] },
    ]);
  });

  it("a limit above the points and the number of the paper name none, nor do signs of bold type", async () => {
    const data = await read(
      [
        "关于公布用地界线的通告",
        "编号：红规建通〔2031〕第16号",
        "甲、听涛台北侧地块",
        "用途：文化设施用地；容积率不大于1.5；绿地率不低于30%",
        "**界址点（2000国家大地坐标系）**",
        "点号 X Y",
        ...ROWS.map(row),
      ].join("\n"),
    );
    expect(data.parcels.map(({ code, name }) => [code, name])).toEqual([[null, "听涛台北侧地块"]]);
  });
});

describe("points that are not all printed", () => {
  it.each([
    ["a rest left out", "界址点坐标", "其余省略，详见宗地图"],
    ["a range of numbers left out", "界址点坐标", "（5～9略）"],
    ["a range of points kept back", "界址点坐标", "拐点5至拐点9坐标不予公开。"],
    ["some of them, as the head says", "界址点坐标（节选）", "面积4.5公顷。"],
  ])("make no boundary: %s", async (_name, head, tail) => {
    const data = await read(["红柳滩石料厂用地公示", head, ...ROWS.map(row), tail].join("\n"));
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-cut");
  });

  it.each([
    ["界址点坐标（部分界桩已埋设）", "面积4.5公顷。"],
    ["界址点坐标", "其余资料备查，面积4.5公顷。"],
    ["界址点坐标", "1至2为围墙，其余界线略有调整。"],
  ])("are all printed: %s … %s", async (head, tail) => {
    const data = await read(["红柳滩石料厂用地公示", head, ...ROWS.map(row), tail].join("\n"));
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
  });
});
