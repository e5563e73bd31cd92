import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";
import { FIRST, type Point, SECOND } from "./two-rings";

/** Two points a row, counted down the left half and up the right one: a cell a line. */
function halves(piece: string, points: readonly Point[], note: string): readonly string[] {
  const left = points.slice(0, Math.ceil(points.length / 2));
  const right = points.slice(left.length);
  const rows = left.map((point, index) => [
    ...(index === 0 ? [piece] : []),
    ...point,
    "",
    ...(right[index] ?? ["", "", ""]),
  ]);
  return [...rows.flat(), note].map((cell) => `${cell} |`);
}

const rings = ([...pieces]: readonly (readonly Point[])[]): readonly (readonly string[])[] =>
  pieces.map((points) => points.map(([label]) => label));

describe("numbers of pieces in merged cells before points that are numbered on", () => {
  const head = ["矿段", "拐点", "X", "Y", "", "拐点", "X", "Y"].map((cell) => `${cell} |`);
  const lead = [
    "柏木沟建筑用辉绿岩矿采矿权出让公示",
    "矿区范围由9个拐点圈定，共两个矿段，面积0.0385平方公里，坐标见下表（2000国家大地坐标系）。",
  ];

  it.each([
    ["numerals of words, the levels below each", "一", "二", "露天开采，开采标高+120～+96m。"],
    ["Roman numerals, nothing below", "Ⅰ", "Ⅱ", ""],
    ["figures with their word", "1号", "2号", "开采标高：120米至96米"],
  ])("are parts of one mine: %s", async (_name, one, two, note) => {
    const text = [...lead, ...head, ...halves(one, FIRST, note), ...halves(two, SECOND, note)].join("\n");
    expect(bounded(await read(text)).map((own) => own.rings)).toEqual([rings([FIRST, SECOND])]);
  });

  it.each([
    [
      "are parts of one mine though each has a size, where the text divides it",
      "共分2个矿段，矿区面积0.0383平方公里",
      [[FIRST, SECOND]],
    ],
    ["stand for themselves where nothing divides the whole", "矿区面积0.0383平方公里", [[FIRST], [SECOND]]],
    [
      "stand for themselves where they are not the whole",
      "共分2个矿段，矿区面积0.0911平方公里",
      [[FIRST], [SECOND]],
    ],
  ] as const)("sections with sizes of their own %s", async (_name, said, lands) => {
    const text = [
      "柏木沟建筑用辉绿岩矿采矿权出让公示",
      `矿区范围由9个拐点圈定，${said}，坐标见下表（2000国家大地坐标系）。`,
      ...head,
      ...halves("一", FIRST, "一矿段面积23417㎡，标高+120～+96m。"),
      ...halves("二", SECOND, "二矿段面积14917㎡，标高+118～+90m。"),
    ].join("\n");
    const data = await read(text);
    expect(bounded(data).map((own) => own.rings)).toEqual(lands.map(rings));
    // no size is lost
    const sizes = data.parcels.flatMap(({ areas }) => areas.map(({ value }) => value));
    expect(sizes).toEqual(expect.arrayContaining([23417, 14917]));
  });

  it("rows counted in words are none", async () => {
    const points = [...FIRST, ...SECOND].map(
      ([label, north, east], index) => `${"一二三四五六七八九".charAt(index)}\t${label}\t${north}\t${east}`,
    );
    const text = [...lead, "序号\t拐点\tX\tY", ...points].join("\n");
    expect(bounded(await read(text)).map((own) => own.rings)).toEqual([rings([[...FIRST, ...SECOND]])]);
  });
});

it("the code, the size and the number of the row stand in the first row of each lot alone, nothing in their place below", async () => {
  const lot = (cells: readonly string[], points: readonly Point[]): readonly string[] =>
    points.map(([, north, east], index) =>
      [...(index === 0 ? cells : []), `J${index + 1}`, north, east].join("\t"),
    );
  const text = [
    "关于储备地块定界成果的函",
    "序号\t地块编号\t面积（平方米）\t界址点\tX\tY",
    ...lot(["1", "HC2031-06", "21437.52"], FIRST),
    ...lot(["2", "HC2031-07", "14816.90"], SECOND),
    "合计\t\t36254.42",
    "坐标系：CGCS2000，中央子午线111°",
  ].join("\n");
  const parcels = (await read(text)).parcels.filter(({ boundary }) => boundary !== null);
  expect(parcels.map(({ code, areas }) => [code, areas[0]?.squareMetres])).toEqual([
    ["HC2031-06", 21437.52],
    ["HC2031-07", 14816.9],
  ]);
});

it("the keys of a form above two rings that stand one behind the other are no names of theirs", async () => {
  const ring = (points: readonly Point[]): string =>
    points.map(([label, north, east]) => `${label.slice(1)},${north},${east}`).join(",");
  const text = [
    "采矿权延续登记公示",
    "受理编号\t15030020210033",
    "矿山名称\t柏木沟辉绿岩矿",
    "开采方式\t露天开采",
    "矿区面积\t0.0385平方公里",
    "坐标系统\t2000国家大地坐标系",
    `区域坐标\t2,5,${ring(FIRST)},120,96,,4,${ring(SECOND.map(([, ...rest], index) => [`J${index + 1}`, ...rest] as const))},118,90,`,
  ].join("\n");
  const data = await read(text);
  expect(bounded(data)).toEqual([
    {
      name: "柏木沟辉绿岩矿",
      rings: [
        ["1", "2", "3", "4", "5"],
        ["1", "2", "3", "4"],
      ],
    },
  ]);
  expect(issuesOf(data)).not.toContain("boundary-single-point");
});

describe("a table over several pages", () => {
  const page = (count: string, points: readonly Point[]): readonly string[] => [
    `界址点成果表                     ${count}`,
    "点号    X坐标    Y坐标    边长",
    ...points.flatMap((point) => [point.join("    "), "                       73.30"]),
    "",
  ];

  it.each([
    ["第 1 页 共 2 页", "第 2 页 共 2 页"],
    ["（共2页，第1页）", "（共2页，第2页）"],
    ["第1页", "第2页"],
  ])("goes on below its title and the count of its pages: %s", async (one, two) => {
    const text = ["项目名称：槐树营加油站迁建", ...page(one, FIRST), ...page(two, SECOND)].join("\n");
    const data = await read(`${text}\n坐标系：2000国家大地坐标系，中央子午线111°\n`);
    expect(bounded(data).map((own) => own.rings)).toEqual([rings([[...FIRST, ...SECOND]])]);
  });

  it("of which each page has a lot of its own are two lots", async () => {
    const own = SECOND.map(([, ...rest], index) => [`J${index + 1}`, ...rest] as const);
    const text = ["东坡地块", ...page("第1页", FIRST), "西坡地块", ...page("第2页", own)].join("\n");
    expect(bounded(await read(`${text}\n坐标系：CGCS2000\n`))).toHaveLength(2);
  });
});

describe("coordinates broken in narrow columns", () => {
  const broken = (at: number) => (points: readonly Point[]) =>
    points.flatMap(([label, north, east]) => [
      `${label}      ${north.slice(0, at)}      ${east.slice(0, at + 1)}`,
      `        ${north.slice(at)}            ${east.slice(at + 1)}`,
    ]);
  const notice = (rows: readonly string[]): string =>
    ["槐树营停车场选址公示", "附表  地块界址点坐标", "点号    X坐标        Y坐标", ...rows].join("\n");

  it.each([
    ["behind the point", 8],
    ["before it", 7],
    ["in the decimals", 9],
  ])("are put together column by column: %s", async (_name, at) => {
    const data = await read(notice(broken(at)(FIRST)));
    const points = data.parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, north, east }) => [label, north, east])).toEqual(FIRST);
  });

  it("figures below whole coordinates are none of theirs", async () => {
    const rows = FIRST.flatMap(([label, north, east]) => [
      `${label}      ${north}      ${east}`,
      "      73      118",
    ]);
    const points = (await read(notice(rows))).parcels.flatMap(
      ({ boundary }) => boundary?.rings[0]?.points ?? [],
    );
    for (const { north, east } of points) expect([north.length, east.length]).toEqual([10, 11]);
  });
});

describe("names of pieces in merged cells", () => {
  const cells = (...own: readonly string[]): string => own.join(" | ");
  const [a, b, c, d, e] = FIRST;
  const [f, g, h, i] = SECOND;
  const at = (point: Point | undefined): string => cells(...(point ?? ["", "", ""]));

  it("part points that are numbered on in two columns, a row of levels below each", async () => {
    const text = [
      "矿山名称：柏木沟高岭土矿",
      "矿区面积：0.0385平方公里",
      "矿区范围拐点坐标（2000国家大地坐标系）：",
      cells("矿段", "拐点编号", "X坐标", "Y坐标", "拐点编号", "X坐标", "Y坐标"),
      cells("北矿段", at(a), at(d)),
      cells("", at(b), at(e)),
      cells("", at(c), at(undefined)),
      cells("标高", "由+320米至+210米"),
      cells("南矿段", at(f), at(h)),
      cells("", at(g), at(i)),
      cells("标高", "由+300米至+200米"),
    ].join("\n");
    expect(bounded(await read(text))).toEqual([{ name: "柏木沟高岭土矿", rings: rings([FIRST, SECOND]) }]);
  });

  it("marks before the labels are none", async () => {
    const rows = [...FIRST, ...SECOND].map((point, index) =>
      cells(index % 4 < 2 ? "钢钉" : "水泥桩", ...point),
    );
    const text = ["地块界址点坐标（2000国家大地坐标系）", cells("界标类型", "点号", "X", "Y"), ...rows].join(
      "\n",
    );
    expect(bounded(await read(text)).map((own) => own.rings)).toEqual([rings([[...FIRST, ...SECOND]])]);
  });

  it("name lands side by side in their first row", async () => {
    const again = SECOND.map(([, ...rest], index) => [`J${index + 1}`, ...rest] as const);
    const rows = again.map((point, index) =>
      [index === 0 ? "1#" : "", ...(FIRST[index] ?? []), index === 0 ? "2#" : "", ...point].join("\t"),
    );
    const head = ["采区", "序号", "X", "Y", "采区", "序号", "X", "Y"].join("\t");
    const text = ["河砂开采权出让公告，坐标系CGCS2000", "各采区拐点坐标如下：", head, ...rows].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["1#采区", "2#采区"]);
  });

  it("the class of a point is no name of land", async () => {
    const rows = FIRST.map((point, index) => [index < 3 ? "一级" : "二级", ...point].join("\t"));
    const text = ["榆树沟矿界址点成果（2000国家大地坐标系）", "级别\t点号\tX\tY", ...rows].join("\n");
    expect(bounded(await read(text))).toEqual([{ name: "榆树沟矿", rings: rings([FIRST]) }]);
  });

  it("the level of a zone stands beside its land, which is merged over its zones", async () => {
    const zone = (land: string, level: string, points: readonly Point[]): readonly string[] =>
      points.map((point, index) => [...(index === 0 ? [land, level] : ["", ""]), ...point].join("\t"));
    const text = [
      "水源保护区划分结果",
      ["水源地名称", "保护区级别", "拐点", "X", "Y"].join("\t"),
      ...zone("槐花峪水源地", "一级保护区", FIRST),
      ...zone("", "二级保护区", SECOND),
      "注：CGCS2000，中央子午线111°",
    ].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual([
      "槐花峪水源地一级保护区",
      "槐花峪水源地二级保护区",
    ]);
  });
});

describe("a name set upright in the first cell of its rows, the bar before its first character", () => {
  const rows = (name: string, north: string): readonly string[] => [
    ...[...name].map((sign, index) => (index === 0 ? `| ${sign}` : sign)),
    ...["10", "25", "40"].flatMap((seconds, index) => [
      `| ${index + 1}`,
      `| 113°21′${seconds}″`,
      `| ${north}′${index === 1 ? "55" : "05"}″`,
      "|",
    ]),
  ];

  it.each([
    ["陆域二级保护区", "水域二级保护区"],
    ["核心区", "缓冲区"],
  ])("is whole: %s, %s", async (one, other) => {
    const text = [
      "柳溪水库水源保护区坐标一览表",
      "| 分区",
      "| 拐点序号",
      "| 东经",
      "| 北纬",
      "|",
      ...rows(one, "34°12"),
      ...rows(other, "34°20"),
    ].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual([one, other]);
  });

  it("is none where a line of one character names no land", async () => {
    const text = [
      "附",
      "件",
      "柳溪水库水源二级保护区拐点坐标",
      "1 113°21′10″ 34°12′05″",
      "2 113°21′25″ 34°12′55″",
      "3 113°21′40″ 34°12′05″",
    ].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["柳溪水库水源二级保护区"]);
  });
});
