import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const sizes = (
  dataset: Awaited<ReturnType<typeof read>>,
): readonly (readonly [string | null, readonly string[]])[] =>
  dataset.parcels.flatMap(({ code, name, boundary }) =>
    boundary === null
      ? []
      : [[code ?? name, boundary.rings.map(({ role, points }) => `${role} ${points.length}`)] as const],
  );

describe("Words that stand upright beside points", () => {
  it("name the pieces, a sign a line", async () => {
    const cell = (word: string): readonly string[] => [...word];
    const text = [
      "青龙水库饮用水水源保护区拐点坐标表",
      "保护区\n| 序号\n| 东经\n| 北纬\n|",
      ...cell("水域一级保护区"),
      "| 1\n| 112°47′47″\n| 34°39′12″\n|",
      "2\n| 112°48′26″\n| 34°39′21″\n|",
      "3\n| 112°48′33″\n| 34°38′51″\n|",
      ...cell("二级保护区边界"),
      "| 1\n| 112°47′29″\n| 34°39′35″\n|",
      "2\n| 112°48′44″\n| 34°39′44″\n|",
      "3\n| 112°48′51″\n| 34°38′33″\n|",
      "4\n| 112°47′11″\n| 34°38′30″\n|",
    ].join("\n");
    expect(sizes(await read(text))).toEqual([
      [expect.stringContaining("一级保护区"), ["outer 3"]],
      [expect.stringContaining("二级保护区"), ["outer 4"]],
    ]);
  });

  it("cells of one sign each are no word", async () => {
    const text = ["四至", "东", "南", "西", "北", "甲路", "乙路", "丙路", "丁路"].join("\n");
    expect((await read(text)).parcels).toEqual([]);
  });
});

describe("Points of a hole", () => {
  const ring = [
    "1 | 113°43′31.02″ | 30°48′17.87″ |",
    "2 | 113°43′15.63″ | 30°49′00.74″ |",
    "3 | 113°44′49.89″ | 30°48′58.96″ |",
    "4 | 113°44′37.00″ | 30°48′12.06″ |",
  ];
  const hole = [
    "（1） | 113°43′56.18″ | 30°48′36.72″ |",
    "（2） | 113°43′58.96″ | 30°48′46.74″ |",
    "（3） | 113°44′09.41″ | 30°48′40.89″ |",
  ];
  it("are not those below a size that has lost something already", async () => {
    const text = [
      "柏树岭石英岩矿详查探矿权出让公告",
      "勘查区面积2.4平方公里（已扣除禁止勘查区），拐点坐标如下：",
      "拐点号 | 经度 | 纬度 |",
      ...ring,
      "扣除以下范围",
      "拐点号 | 经度 | 纬度 |",
      ...hole,
    ].join("\n");
    expect(sizes(await read(text)).map(([, rings]) => rings)).toEqual([["outer 4", "inner 3"]]);
  });
});

describe("Pieces named as parts, each with a size of its own", () => {
  const one = [
    "1\t3512000.00\t40452000.00",
    "2\t3512000.00\t40452300.00",
    "3\t3511700.00\t40452300.00",
    "4\t3511700.00\t40452000.00",
  ];
  const two = [
    "1\t3513000.00\t40452000.00",
    "2\t3513000.00\t40452400.00",
    "3\t3512800.00\t40452400.00",
    "4\t3512800.00\t40452000.00",
  ];
  const table = ["附件：拐点坐标表", "区块一", "点号\tX\tY", ...one, "区块二", "点号\tX\tY", ...two];
  it("are boundaries of their own", async () => {
    const text = [
      "开发区核定面积17.0000公顷，共两个区块。区块一：面积9.0000公顷；区块二：面积8.0000公顷。",
      ...table,
    ];
    expect((await read(text.join("\n"))).parcels.filter(({ boundary }) => boundary !== null)).toHaveLength(2);
  });
  it("and parts of one where only the whole has a size", async () => {
    const text = ["开发区核定面积17.0000公顷，共两个区块。", ...table];
    expect(sizes(await read(text.join("\n"))).map(([, rings]) => rings)).toEqual([["outer 4", "outer 4"]]);
  });
});

describe("Masked digits of one lot", () => {
  const rows = (from: number, north: number, masked: boolean): readonly string[] =>
    [0, 1, 2, 3].map((at) => {
      const [y, x] = [north + (at < 2 ? 0 : -90), 563100 + (at % 3 === 0 ? 0 : 120)];
      return masked
        ? `J${from + at}\t${String(y).slice(0, 3)}****.5\t56****.25`
        : `J${from + at}\t${y}.5\t${x}.25`;
    });
  it("are told of it alone, codes above and points counted on", async () => {
    const head = "界址点\tX\tY";
    const text = [
      "界址点坐标表",
      "GX-C-11",
      head,
      ...rows(1, 2464900, false),
      "GX-C-12",
      head,
      ...rows(5, 2465000, true),
      "GX-C-13",
      head,
      ...rows(9, 2465500, false),
    ];
    const dataset = await read(text.join("\n"));
    expect(bounded(dataset)).toEqual([
      { name: "GX-C-11", rings: [["J1", "J2", "J3", "J4"]] },
      { name: "GX-C-13", rings: [["J9", "J10", "J11", "J12"]] },
    ]);
    expect(issuesOf(dataset)).toContain("boundary-masked");
  });
  it("are told where the minutes of degrees are hidden", async () => {
    const text = [
      "普查探矿权公示",
      "坐标|101°XX′15″，25°XX′30″；101°XX′45″，25°XX′30″；101°XX′45″，25°XX′00″",
    ];
    expect(issuesOf(await read(text.join("\n")))).toEqual(["boundary-masked"]);
  });
});

describe("Figures of coordinates", () => {
  it("with a blank before the last three digits of either", async () => {
    const text = [
      "范围拐点坐标（2000国家大地坐标系，中央子午线108°）",
      "点名  X  Y",
      "S-1  3768 705.240  399 226.076",
      "S-2  3768 889.156  399 177.437",
      "S-3  3769 099.843  399 339.032",
    ];
    const [parcel] = (await read(text.join("\n"))).parcels;
    expect(
      parcel?.boundary?.rings[0]?.points.map(({ north, east }) => [Number(north), Number(east)]),
    ).toEqual([
      [3768705.24, 399226.076],
      [3768889.156, 399177.437],
      [3769099.843, 399339.032],
    ]);
  });
  it("with colons for the signs of degrees behind a number with a colon", async () => {
    const text = [
      "某码头用海界址点坐标：13：25:15:50.3，112:16:21.0；14：25:15:45.7，112:16:12.8；15：25:15:39.3，112:16:14.1。",
      "界址点由上述各点顺次连接。",
    ];
    const norths = (await read(text.join("\n"))).parcels.flatMap(
      ({ boundary }) => boundary?.rings[0]?.points.map(({ north }) => Number(north)) ?? [],
    );
    expect(norths.every((north) => north > 25 && north < 26)).toBe(true);
  });
});

describe("The title of a table with the land in brackets", () => {
  const points = [
    "J1\t3512000.00\t40452000.00",
    "J2\t3512000.00\t40452300.00",
    "J3\t3511700.00\t40452300.00",
  ];
  it.each([
    ["界址点坐标表（青石坪变电站工程）", "青石坪变电站工程"],
    ["用地范围拐点坐标（XQ-07）", "XQ-07"],
    ["界址点坐标表（2000国家大地坐标系）", null],
  ])("%s", async (title, name) => {
    const dataset = await read([title, "点号\tX\tY", ...points].join("\n"));
    expect(bounded(dataset).map((one) => one.name)).toEqual([name]);
  });
});
