import { describe, expect, it } from "vitest";
import { ingest } from "../../src/pipeline";
import { bounded, read } from "./bounded";

/** The four corners of a box as rows of a table, its north-western corner given. */
function box(
  north: number,
  east: number,
  from: number,
  row: (n: number, x: string, y: string) => string,
): string {
  return [
    [north, east],
    [north, east + 200],
    [north - 100, east + 200],
    [north - 100, east],
  ]
    .map(([x = 0, y = 0], index) => row(from + index, x.toFixed(3), y.toFixed(3)))
    .join("\n");
}

const comma = (n: number, x: string, y: string): string => `${n},${x},${y},`;
const tab = (n: number, x: string, y: string): string => `${n}\t${x}\t${y}`;

async function boundariesOf(text: string): Promise<{ key: string | null; points: (string | null)[][] }[]> {
  const bytes = new TextEncoder().encode(text);
  const { dataset } = await ingest([{ name: "notice.txt", bytes }], { region: null, epsg: null });
  return dataset.parcels.flatMap(({ code, name, boundary }) =>
    boundary === null
      ? []
      : [
          {
            key: code ?? name,
            points: boundary.rings.map((ring) => ring.points.map((point) => point.label)),
          },
        ],
  );
}

describe("ordinary tables of points", () => {
  it("two sea areas whose codes have letters between their strokes are two, in degrees", async () => {
    const item = (n: number, code: string, south: number): string =>
      [
        `${n}、海域编号：${code}`,
        "   位置：青礁镇东部海域   出让面积：9.1公顷",
        "   界址点坐标（CGCS2000）：",
        "界址点\t北纬\t东经",
        `1\t36°${south + 1}′10.500″\t120°40′20.100″`,
        `2\t36°${south + 1}′10.500″\t120°40′32.400″`,
        `3\t36°${south}′59.800″\t120°40′32.400″`,
        `4\t36°${south}′59.800″\t120°40′20.100″`,
      ].join("\n");
    const text = `挂牌出让海域使用权的公告\n${item(1, "QJ2021-HY-03", 11)}\n\n${item(2, "QJ2021-HY-04", 21)}`;
    expect(await boundariesOf(text)).toEqual([
      { key: "QJ2021-HY-03", points: [["1", "2", "3", "4"]] },
      { key: "QJ2021-HY-04", points: [["1", "2", "3", "4"]] },
    ]);
  });

  it("the third lot of a comma table without zone numbers is read as the first, though no word stands near it", async () => {
    const text = [
      "附件:某县第三批次建设用地界址点成果表",
      "(2000国家大地坐标系,中央子午线120°)",
      "界址点号,纵坐标X(米),横坐标Y(米),备注",
      "地块1,面积2.0000公顷,,",
      box(3344700, 583900, 1, comma),
      "地块2,面积2.0000公顷,,",
      box(3344300, 583900, 5, comma),
      "地块3,面积2.0000公顷,,",
      box(3343900, 583900, 9, comma),
    ].join("\n");
    expect((await boundariesOf(text)).map(({ key, points }) => [key, points[0]?.[0]])).toEqual([
      ["地块1", "1"],
      ["地块2", "5"],
      ["地块3", "9"],
    ]);
  });

  it("strings of point numbers in the column behind a column of codes in letters", async () => {
    const points = [
      [4198300, 38376600],
      [4198300, 38377100],
      [4198300, 38377600],
      [4197800, 38377600],
      [4197800, 38377100],
      [4197800, 38376600],
    ].map(([x = 0, y = 0], index) => `${index + 1}     ${x.toFixed(3)}  ${y.toFixed(3)}`);
    const text = [
      "镇区街区界线拐点坐标（CGCS2000，3度带，带号38）",
      "序号        X            Y",
      ...points,
      "",
      "各街区范围及面积",
      "街区编号    圈定点号           面积（平方米）",
      "JK-A        1-2-5-6-1        250000.0",
      "JK-B        2-3-4-5-2        250000.0",
    ].join("\n");
    expect(await boundariesOf(text)).toEqual([
      { key: "JK-A", points: [["1", "2", "5", "6"]] },
      { key: "JK-B", points: [["2", "3", "4", "5"]] },
    ]);
  });

  it("the name of an item stands above a sentence and the line that says whose points follow", async () => {
    const item = (title: string, north: number): string =>
      [
        title,
        "位于河段中支，可采面积2.00万平方米，控制高程6.2m。",
        "控制点坐标：",
        "点号  X（北）  Y（东）",
        box(north, 39407600, 1, tab),
      ].join("\n");
    const text = `一、可采区范围\n${item("（一）象鼻洲可采区", 3181300)}\n${item("（二）竹埠可采区", 3180300)}`;
    expect((await boundariesOf(text)).map(({ key }) => key)).toEqual(["象鼻洲可采区", "竹埠可采区"]);
  });

  it("a line of four sides between the name of a block and its points names nobody", async () => {
    const block = (name: string, north: number): string =>
      [
        `${name}：面积2.00公顷`,
        "四至范围：东至大道，南至河，西至渠，北至公路。",
        "点号\tX\tY",
        box(north, 39620000, 1, tab),
      ].join("\n");
    const text = `园区界址点坐标，CGCS2000，3度带第39带。\n${block("区块一", 3760600)}\n\n${block("区块二", 3759600)}`;
    expect((await boundariesOf(text)).map(({ key }) => key)).toEqual(["区块一", "区块二"]);
  });

  it("two tables numbered alike, each with the string of its own numbers behind it, are two", async () => {
    const rows = (points: readonly (readonly [string, string])[]): readonly string[] =>
      points.map(([lat, lon], index) => `${index + 1} | ${lat} | ${lon} |`);
    const first = [
      ["31 17 47.289", "121 48 44.473"],
      ["31 17 47.082", "121 48 48.575"],
      ["31 17 41.755", "121 48 49.323"],
      ["31 17 39.824", "121 48 47.871"],
      ["31 17 40.124", "121 48 44.954"],
    ] as const;
    const second = first.slice(0, 4).map(([lat, lon]) => [lat.replace("31 17", "31 19"), lon] as const);
    const head = "序号 | 北纬 | 东经 |";
    const found = bounded(
      await read(
        [
          "海域使用申请公示（两宗）",
          "一、青石码头扩建项目宗海界址点（CGCS2000）",
          head,
          ...rows(first),
          "平台（1-2-3-4-5-1）用海面积1.5公顷",
          "二、青石滩养殖项目宗海界址点（CGCS2000）",
          head,
          ...rows(second),
          "养殖（1-2-3-4-1）用海面积1.8公顷",
        ].join("\n"),
      ),
    );
    expect(found.map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4", "5"]], [["1", "2", "3", "4"]]]);
  });
});
