import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const TABLE = [
  "点号\tX坐标\tY坐标",
  "1\t4412350.112\t39451210.334",
  "2\t4412352.870\t39451422.051",
  "3\t4412171.406\t39451430.777",
  "4\t4412166.930\t39451215.648",
].join("\n");

describe("what stands around a table of points is no point", () => {
  it.each([
    "联系电话\n\n0351-62217803",
    "举报：0351-4382911",
    "(0351)4382911 矿管股",
    "监督热线 0351—43829110",
  ])("the number of a telephone behind it: %j", async (telephone) => {
    const data = await read(`东坪石灰岩矿采矿权公示\n矿区范围拐点坐标：\n${TABLE}\n\n${telephone}\n`);
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
  });

  it("the masked number of a title deed among the cells above it", async () => {
    const cells = TABLE.replaceAll("\t", "\n\n").replaceAll(/\n(?=\d\n)/gu, "\n\n");
    const data = await read(
      `土地收储公告\n\n宗地名称\n\n原清源农机厂\n\n土地证号\n\n清国用（2004）第09xx3号\n\n${cells}\n\n备注\n\n无\n`,
    );
    expect(bounded(data)).toEqual([{ name: "原清源农机厂", rings: [["1", "2", "3", "4"]] }]);
  });

  it.each(["CM 117°E", "Central Meridian 117°E", "中央经线：东经117°"])(
    "the meridian of the projection above degrees and metres: %s",
    async (meridian) => {
      const data = await read(
        [
          "柳溪县国有建设用地使用权挂牌出让公告",
          "地块编号 Plot No.: 2031-07",
          `界址点坐标 Coordinates (CGCS2000, ${meridian})`,
          "点号 Point\t北坐标 Northing (m)\t东坐标 Easting (m)\t纬度 Latitude\t经度 Longitude",
          "P1\t3456100.000\t511900.000\t31°13′29.95″\t117°07′29.79″",
          "P2\t3456100.000\t512100.000\t31°13′29.94″\t117°07′37.35″",
          "P3\t3455900.000\t512100.000\t31°13′23.45″\t117°07′37.34″",
          "P4\t3455900.000\t511900.000\t31°13′23.46″\t117°07′29.78″",
        ].join("\n"),
      );
      expect(bounded(data)).toEqual([{ name: "2031-07", rings: [["P1", "P2", "P3", "P4"]] }]);
      const [{ boundary } = { boundary: null }] = data.parcels;
      expect([boundary?.crs.centralMeridian, boundary?.otherTables.length]).toEqual([117, 1]);
    },
  );

  it("a lot by letters and six digits above its points, and the number of a project in the text", async () => {
    const half = (rows: readonly string[]): string => rows.join("\n");
    const data = await read(
      [
        "清源县国有建设用地使用权挂牌出让公告",
        "地块编号　　位置　　　　土地面积(㎡)　用途",
        "QY203107　　东关街以南　　38516.0　　　工业",
        "该项目已备案（项目代码：2031-140525-04-01-618840）。界址点坐标（CGCS2000）：",
        "QY203107地块",
        half([
          "点号    Y坐标(东)    X坐标(北)        点号    Y坐标(东)    X坐标(北)",
          "J1    451210.334    4412350.112        J3    451430.777    4412171.406",
          "J2    451422.051    4412352.870        J4    451215.648    4412166.930",
        ]),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([{ name: "QY203107", rings: [["J1", "J2", "J3", "J4"]] }]);
    expect(issuesOf(data)).not.toContain("boundary-unpaired");
  });

  it.each([
    ["longitude first", (e: string, n: string) => `${e}\t${n}`],
    ["latitude first", (e: string, n: string) => `${n}\t${e}`],
  ])("degrees run together beside metres are one boundary in two systems, %s", async (_name, packed) => {
    const data = await read(
      [
        "东坪国家湿地公园总体规划",
        "附表 东坪国家湿地公园边界拐点坐标表",
        "说明：经纬度格式为DDDMMSS.SS。",
        "拐点编号\t经纬度\t\tX坐标\tY坐标",
        ...[
          ["DP01", packed("1045426.18", "332523.18"), "3699677.78", "35491375.89"],
          ["DP02", packed("1045446.09", "332510.59"), "3699289.45", "35491889.93"],
          ["DP03", packed("1045512.92", "332454.54"), "3698794.41", "35492582.72"],
          ["DP04", packed("1045438.39", "332502.94"), "3699053.93", "35491690.79"],
        ].map((cells) => cells.join("\t")),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([{ name: "东坪国家湿地公园", rings: [["DP01", "DP02", "DP03", "DP04"]] }]);
    expect(data.parcels.map(({ boundary }) => boundary?.otherTables.length)).toEqual([1]);
  });

  it("codes of six digits are no eastings", async () => {
    const data = await read(
      "规划指标一览表\n地块编号\t用地面积（㎡）\t容积率\nNB-400001\t12000.5\t≤2.0\nNB-400002\t13000.5\t≤2.2\nNB-400003\t14000.5\t≤2.4\nNB-400004\t15000.5\t≤2.6\n",
    );
    expect(data.parcels.map(({ code, indicators }) => [code, indicators.far?.max])).toEqual([
      ["NB-400001", 2],
      ["NB-400002", 2.2],
      ["NB-400003", 2.4],
      ["NB-400004", 2.6],
    ]);
    expect(issuesOf(data).filter((code) => code.startsWith("boundary"))).toEqual([]);
  });

  it("masked digits in the cells themselves still are told", async () => {
    const data = await read(
      `东坪石灰岩矿采矿权公示\n矿区范围拐点坐标：\n${TABLE.replace("4412352.870", "44123xx.870")}\n`,
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-masked");
  });

  it("the meridian of a projection in degrees and minutes above angles with seconds", async () => {
    const data = await read(
      [
        "南屿渔港用海公示",
        "坐标系：CGCS2000　投影：高斯-克吕格（119°30′）",
        "界址点编号及坐标（北纬｜东经）",
        `1\t25°21'46.853"\t119°26'43.723"`,
        `2\t25°21'47.715"\t119°26'49.002"`,
        `3\t25°21'43.860"\t119°26'49.780"`,
        `4\t25°21'43.002"\t119°26'44.483"`,
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
  });

  it("the one angle in parts below angles run together, which says how they are read", async () => {
    const data = await read(
      [
        "探矿权延续登记公示",
        "拐点坐标（2000坐标系，格式为度.分秒，即ddd.mmsss）",
        "拐点\t经度\t纬度",
        "1\t112.30281\t37.07379",
        "2\t112.31146\t37.08050",
        "3\t112.32021\t37.07353",
        "4\t112.30251\t37.07115",
        "",
        "说明：例如首行经度读作112度30分28.1秒。",
      ].join("\n"),
    );
    const [ring] = data.parcels.flatMap(({ boundary }) => boundary?.rings ?? []);
    expect(ring?.points.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
    // 112°30′28.1″
    expect(Number(ring?.points[0]?.east)).toBeCloseTo(112 + 30 / 60 + 28.1 / 3600, 7);
  });
});

describe("signs of degrees and rings in words", () => {
  it.each(["º", "o", "°"])("letters of the axes before degrees with the sign %s", async (sign) => {
    const point = (label: string, east: string, north: string): string =>
      `${label}：E109${sign}${east}'' ,N19${sign}${north}''`;
    const data = await read(
      [
        "现对白石湾养殖塘实施清退，范围由ABCD四点依次连接围成，面积8.1公顷：",
        point("A", "12'45.70", "43'58.49"),
        point("B", "12'53.16", "43'58.42"),
        point("C", "12'55.27", "43'49.28"),
        point("D", "12'45.59", "43'49.67"),
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["A", "B", "C", "D"]]]);
  });

  it("a ring that the words behind it deduct is a hole, and the figure behind them is that of the land left", async () => {
    const data = await read(
      [
        "青石岭采矿权分立公示",
        "拐点坐标成果（2000国家大地坐标系，3°带，39带）",
        "点号\tX\tY",
        "1\t3424400.00\t39624700.00",
        "2\t3424400.00\t39625400.00",
        "3\t3424400.00\t39626000.00",
        "4\t3423600.00\t39626000.00",
        "5\t3423600.00\t39625400.00",
        "6\t3423600.00\t39624700.00",
        "7\t3424200.00\t39625000.00",
        "8\t3424200.00\t39625200.00",
        "9\t3424100.00\t39625200.00",
        "10\t3424100.00\t39625000.00",
        "1. 青石岭西矿段：由1-2-5-6-1各点连线圈定，其中7-8-9-10-7（铁塔保护范围）扣除，面积0.54平方公里。",
        "2. 青石岭东矿段：由2-3-4-5-2各点连线圈定，面积0.48平方公里。",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      {
        name: "青石岭西矿段",
        rings: [
          ["1", "2", "5", "6"],
          ["7", "8", "9", "10"],
        ],
      },
      { name: "青石岭东矿段", rings: [["2", "3", "4", "5"]] },
    ]);
    expect(data.parcels.map(({ areas }) => areas.map(({ raw }) => raw))).toEqual([
      ["0.54平方公里"],
      ["0.48平方公里"],
    ]);
  });

  it("the centre of a circle in the next item ends the ring before it, and is told", async () => {
    const data = await read(
      [
        "航行通告",
        "1. 勘察区：由以下四点连线围成的水域——（1）36°14′24″N/120°27′27″E；（2）36°14′26″N/120°28′02″E；（3）36°14′09″N/120°28′06″E；（4）36°14′03″N/120°27′18″E。",
        "2. 锚泊区：以36°12′30″N/120°31′18″E为圆心、半径0.5海里的圆形水域。",
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
    expect(issuesOf(data)).toContain("boundary-circle");
  });
});

describe("names by keys near a table", () => {
  it.each([
    ["矿山名称：柳村建筑用砂岩矿 矿种：建筑用砂岩", "柳村建筑用砂岩矿"],
    ["项目名称,柳村粮库迁建工程\n建设单位,柳村粮食公司", "柳村粮库迁建工程"],
  ])("%s", async (keys, name) => {
    const data = await read(`某镇范围公示\n${keys}\n拐点坐标：\n${TABLE}\n`);
    expect(bounded(data).map((one) => one.name)).toEqual([name]);
  });

  it("a unit that has a number of its own before a general word", async () => {
    const data = await read(
      [
        "柳村片区土地复垦项目验收公示",
        "拐点坐标（2000国家大地坐标系）",
        TABLE,
        "5\t4412160.118\t39451633.204",
        "6\t4412349.006\t39451640.719",
        "Ⅰ号复垦区：1-2-3-4-1，面积3.8512公顷；",
        "Ⅱ号复垦区：2-6-5-3-2，面积3.8127公顷。",
      ].join("\n"),
    );
    expect(bounded(data).map(({ name }) => name)).toEqual(["Ⅰ号复垦区", "Ⅱ号复垦区"]);
  });
});

describe("angles without any sign", () => {
  it("figures of six and seven digits are angles where the text says DDDMMSS.S", async () => {
    const data = await read(
      [
        "[文件头]",
        "坐标系=2000国家大地坐标系",
        "坐标单位=DDDMMSS.S",
        "[属性描述]",
        "项目名称=柳泉盐矿",
        "面积(平方公里)=0.50",
        "矿种=盐矿",
        "[拐点坐标 序号,经度,纬度]",
        "1,815443.2,443732.9",
        "2,815516.1,443732.5",
        "3,815516.0,443709.7",
        "4,815443.4,443709.1",
        "[结束]",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([{ name: "柳泉盐矿", rings: [["1", "2", "3", "4"]] }]);
    const [first] = data.parcels[0]?.boundary?.rings[0]?.points ?? [];
    // 81°54′43.2″ and 44°37′32.9″
    expect(Number(first?.east)).toBeCloseTo(81 + 54 / 60 + 43.2 / 3600, 8);
    expect(Number(first?.north)).toBeCloseTo(44 + 37 / 60 + 32.9 / 3600, 8);
  });
});

describe("angles beside other figures", () => {
  it("minutes with decimals end before the figure of the next cell, and a code of digits and letters is no easting", async () => {
    const row = (code: string, minute: number, hectares: string): string =>
      `1\t陈某\t${code}\t119°26.234′ 25°${minute}.110′\t119°26.362′ 25°${minute}.116′\t119°26.368′ 25°${minute}.006′\t119°26.240′ 25°${minute}.000′\t${hectares}`;
    const data = await read(
      [
        "养殖用海公示",
        "序号\t申请人\t宗海编号\t界址点A（经度 纬度）\t界址点B（经度 纬度）\t界址点C（经度 纬度）\t界址点D（经度 纬度）\t面积（公顷）",
        row("350304-HX-2021-041", 12, "4.38"),
        row("350304-HX-2021-042", 14, "4.31"),
        "坐标系：CGCS2000。",
      ].join("\n"),
    );
    // 25°12.000′ and 25°14.000′, not 25°12′4.38″
    const last = data.parcels.map(({ boundary }) => Number(boundary?.rings[0]?.points.at(-1)?.north));
    expect(last).toEqual([expect.closeTo(25.2, 9), expect.closeTo(25 + 14 / 60, 9)]);
  });

  it("stops in the place of the signs of degrees and minutes", async () => {
    const data = await read(
      [
        "海岛开发利用公示",
        "用岛范围拐点坐标（WGS-84）",
        "序号      东经              北纬",
        "1    E122。24，31.29”    N29。43，14.28”",
        "2    E122。24，39.63”    N29。43，14.84”",
        "3    E122。24，40.70”    N29。43，11.23”",
        "4    E122。24，30.10”    N29。43，10.85”",
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
    const [first] = data.parcels[0]?.boundary?.rings[0]?.points ?? [];
    expect(Number(first?.east)).toBeCloseTo(122 + 24 / 60 + 31.29 / 3600, 8);
  });

  it("the heights behind the points of a drawing are no labels", async () => {
    const end = (x: string, y: string): string => `          于端点  X=${x}  Y=${y}  Z=   0.0000`;
    const data = await read(
      [
        "某单元局部调整公示",
        "用地红线（CGCS2000，中央子午线120°；CAD中X为东坐标，Y为北坐标）：",
        '                  LWPOLYLINE  图层: "YD-用地红线"',
        "              面积   20000.0000",
        end("531100.0000", "3520900.0000"),
        end("531300.0000", "3520900.0000"),
        end("531300.0000", "3520800.0000"),
        end("531100.0000", "3520800.0000"),
      ].join("\n"),
    );
    expect(data.parcels.map(({ boundary }) => boundary?.rings[0]?.points.length)).toEqual([4]);
  });

  it.each([
    ["a stroke before the unit", "面积/km²：0.0445", 44500],
    ["a figure for every hectare behind it", "小班面积：4.45 hm²　每公顷蓄积：117.4 m³", 44500],
    ["what the deed allows behind it", "宗地面积\t44500.00m²\t批准面积\t200.00m²", 44500],
    ["what the deed allows alone", "批准面积：44500平方米", 44500],
  ])("the size of the land: %s", async (_name, line, squareMetres) => {
    const data = await read(`清源县东坪勘查区资料\n${line}\n拐点坐标：\n${TABLE}\n`);
    expect(data.parcels.map(({ areas }) => areas.map((area) => area.squareMetres))).toEqual([[squareMetres]]);
  });

  it("a column of sizes behind points listed in one cell, notes of columns on lines of their own", async () => {
    const mine = "山西省清源市东坪县清源镇柳树湾铜多金属矿普查（续作）";
    const text = [
      "探矿权出让公告",
      ...["出让分区", "项目名称", "拐点坐标\n(经度,纬度)", "面积(km2)", "所在地区", "起始价\n(万元)"].map(
        (cell) => `${cell} |`,
      ),
      ...[
        "Ⅰ区",
        mine,
        "120.5530,45.4430\n120.5745,45.4430\n120.5745,45.4405\n120.5530,45.4405",
        "2.26",
        "清源镇",
        "4.0",
      ].map((cell) => `${cell} |`),
      "注：拐点坐标为度分秒格式，如120.5530即120度55分30秒。",
    ].join("\n");
    const data = await read(text);
    expect(data.parcels.map(({ areas }) => areas.map((area) => area.squareMetres))).toEqual([[2260000]]);
  });
});

describe("markers along one bank of a river", () => {
  const rows = (letter: string, north: string): readonly string[] =>
    [0, 1, 2, 3].map((at) => `${letter}0${at + 1} ${north}${at}12.33 20445${at * 2}90.12`);

  it("are a line for each bank, in tables of their own", async () => {
    const data = await read(
      [
        "白沙河管理范围划定公告",
        "管理范围界桩坐标（左岸）",
        "桩号 X Y",
        ...rows("L", "4398"),
        "管理范围界桩坐标（右岸）",
        "桩号 X Y",
        ...rows("R", "4397"),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data).filter((code) => code === "boundary-line")).toHaveLength(2);
  });

  it("bound land on a bank where the words enclose it", async () => {
    const data = await read(
      [
        "白沙河左岸堤防管理用地界桩坐标",
        "由以下界桩依次连线围成，面积0.9公顷",
        "桩号 X Y",
        ...rows("L", "4398"),
      ].join("\n"),
    );
    expect(bounded(data)).toHaveLength(1);
  });
});

it("stretches of a river told by both ends are places, and a former range has the size in its heading", async () => {
  const stretches = await read(
    [
      "禁采区范围（WGS84坐标）",
      "序号 河段 起点坐标 终点坐标",
      "1 白石桥上下游 112.553412,28.210034 112.554511,28.220987",
      "2 取水口段 112.563412,28.230034 112.564511,28.240987",
    ].join("\n"),
  );
  expect(bounded(stretches)).toEqual([]);
  expect(issuesOf(stretches)).toContain("boundary-places");
  const rows = (north: string): readonly string[] =>
    [0, 1, 2].map((at) => `${at + 1}，${north}${at}32.04，3743${5 + (at % 2)}978.57`);
  const data = await read(
    [
      "变更内容：缩小矿区范围",
      "原矿区范围（面积0.5123平方公里）：",
      ...rows("3286"),
      "变更后矿区范围（面积0.3123平方公里）：",
      ...rows("3284"),
    ].join("\n"),
  );
  expect(data.parcels.map(({ areas }) => areas[0]?.value)).toEqual([0.5123, 0.3123]);
});
