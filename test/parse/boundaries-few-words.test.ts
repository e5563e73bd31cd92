import { describe, expect, it } from "vitest";
import { tableTokens } from "../../src/parse/layout/coordinates/table-tokens";
import { bounded, issuesOf, read } from "./bounded";

const LABELS = ["1", "2", "3", "4"];

/** The rows of a box of 200 by 100 metres, a label before each. */
function box(north: number, labels: readonly string[] = LABELS, decimals = 3): string[] {
  const corners = [
    [north, 512_310],
    [north, 512_510],
    [north - 100, 512_510],
    [north - 100, 512_310],
  ];
  return corners.map(([x = 0, y = 0], at) =>
    [labels[at], (x + 0.125).toFixed(decimals), (y + 0.25).toFixed(decimals)].join("\t"),
  );
}
const text = (...lines: (string | string[])[]): string => lines.flat().join("\n");
/** Something above, so that the text is no file of points. */
const OPENING = "二〇三一年第三季度供地附图";
const found = async (document: string): Promise<[string | null, number][]> =>
  bounded(await read(document)).map(({ name, rings }) => [name, rings[0]?.length ?? 0]);

describe("points with hardly a word beside them", () => {
  it.each([
    [
      "the code of a lot, metres in whole",
      ["TH-07", ...box(3_412_600, ["J1", "J2", "J3", "J4"], 0)],
      "TH-07",
    ],
    ["the code of a lot, millimetres", ["TH-07", ...box(3_412_600)], "TH-07"],
    ["the number of a lot", ["地块三", ...box(3_412_600)], "地块三"],
  ])("bound the land that stands above them: %s", async (_name, lines, name) => {
    expect(await found(text(OPENING, lines))).toEqual([[name, 4]]);
  });

  it("bound two lots side by side, named by small letters", async () => {
    const letters = ["a", "b", "c", "d"];
    const other = box(3_413_600, letters);
    const rows = box(3_412_600, letters).map((row, at) => `${row}\t${other[at] ?? ""}`);
    const data = await read(text("地块一\t\t地块二", rows));
    expect(bounded(data)).toEqual([
      { name: "地块一", rings: [letters] },
      { name: "地块二", rings: [letters] },
    ]);
  });

  it("bound the land whose four sides stand before them", async () => {
    const points = box(3_412_600, ["J1", "J2", "J3", "J4"]).map((row) =>
      row.replace(/^(\S+)\t(\S+)\t(\S+)/u, "$1($2,$3)"),
    );
    const sides = "拟征收柏林镇沙井村集体土地2.0公顷，东至环山路，南至水渠，西至林地，北至乡道。";
    expect(await found(`${sides}坐标：${points.join("；")}。`)).toEqual([["柏林镇沙井村", 4]]);
  });

  it.each([
    ["without a word", ["柏林镇自来水厂改造工程", "控制点坐标", "点名\tX\tY"], 0],
    ["of the red line", ["柏林镇自来水厂用地红线", "控制点坐标", "点名\tX\tY"], 1],
  ])("are those of a survey under the word for control points %s", async (_name, head, count) => {
    const data = await read(text(head, box(3_412_600, ["K1", "K2", "K3", "K4"])));
    expect(bounded(data)).toHaveLength(count);
    if (count === 0) expect(issuesOf(data)).toContain("boundary-places");
  });

  it("are the corners of the land whose size stands below, numbered alone under the word for control points", async () => {
    const head = ["沙井石料厂矿区", "控制点坐标", "点号\tX\tY"];
    expect(await found(text(head, box(3_412_600), "矿区面积0.02平方公里。"))).toEqual([
      ["沙井石料厂矿区", 4],
    ]);
  });

  it("that fixed a survey of the ground water bound nothing", async () => {
    const labels = ["GPS01", "GPS02", "GPS03", "GPS04"];
    const data = await read(text("柏林县地下水控制点坐标一览表", "点名\tX\tY", box(3_412_600, labels)));
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-places");
  });

  it("sums of money below a code bound nothing", async () => {
    const sums = ["1\t3412600.12\t512310.25", "2\t3412800.40\t512510.30", "3\t3412500.10\t512510.35"];
    expect(await found(text(OPENING, "TH-07", sums))).toEqual([]);
  });
});

describe("names of land beside few words", () => {
  it.each([
    ["现有厂区界址点坐标", "拟扩建区界址点坐标", ["现有厂区", "拟扩建区"]],
    ["现有校区界址点坐标", "在建区界址点坐标", ["现有校区", "在建区"]],
  ])("of today and of what is to be built stay whole: %s", async (first, second, names) => {
    const document = text(first, box(3_412_600), second, box(3_413_600));
    expect((await found(document)).map(([name]) => name)).toEqual(names);
  });

  it("what stands on the land today is none", async () => {
    const document = text("柏林镇石料场用地", "现有水井3口", "界址点坐标", box(3_412_600));
    expect((await found(document)).map(([name]) => name)).toEqual(["柏林镇石料场用地"]);
  });

  it.each([
    ["收回沿江路北侧国有土地2.0公顷。", "沿江路北侧国有土地"],
    ["征收柏林镇沙井村集体土地2.0公顷。", "柏林镇沙井村"],
    ["同意你公司使用柏林镇沙井村集体土地2.0公顷。", "柏林镇沙井村"],
    ["征收柏林镇沙井村集体土地1.0公顷、坝上村集体土地1.0公顷。", null],
  ])("the village is one where its land alone is taken: %s", async (sentence, name) => {
    expect(await found(text(sentence, "用地范围坐标", box(3_412_600)))).toEqual([[name, 4]]);
  });

  it("the middle of the land, its figures run together, is none", async () => {
    const document = text("中心点 3412550.45 512410.45", "界址点坐标", box(3_412_600));
    expect(await found(document)).toEqual([[null, 4]]);
  });

  it("is what stands in brackets below the kind of the paper", async () => {
    const document = text(
      "用地红线图说明",
      "（柏林工业园标准厂房三期）",
      "浔规用地〔2031〕112号",
      "一、红线角点坐标：",
      "点号\tX\tY",
      box(3_412_600),
    );
    expect((await found(document)).map(([name]) => name)).toEqual(["柏林工业园标准厂房三期"]);
  });

  it("is a year, the sign of a city and a number without the noun behind it", async () => {
    const document = text("出让地块界址点坐标", "2031浔A4地块", "点号\tX\tY", box(3_412_600));
    expect((await found(document)).map(([name]) => name)).toEqual(["2031浔A4"]);
  });

  it.each(["\t", " | "])(
    "the unit opens its row where the size stands before the numbers, between %j",
    async (sign) => {
      const rows = [
        ["用海单元", "用海方式", "面积（公顷）", "界址点"],
        ["堆场区", "建设填海造地", "2.00", "1-2-3-4-1"],
        ["停泊水域", "港池、蓄水", "2.00", "5-6-7-8-5"],
      ].map((row) => row.join(sign));
      const points = [...box(3_412_600), ...box(3_413_600, ["5", "6", "7", "8"])].map((row) =>
        row.replaceAll("\t", sign),
      );
      const { parcels } = await read(text(rows, ["界址点", "X", "Y"].join(sign), points));
      expect(parcels.map(({ name, areas }) => [name, areas[0]?.raw])).toEqual([
        ["堆场区", "2.00"],
        ["停泊水域", "2.00"],
      ]);
    },
  );
});

describe("one table over two pages", () => {
  it.each(["\t\t续表", "（续表）", "  (续)", "\t续表1"])("goes on below its key and %j", async (word) => {
    const [one = "", two = "", three = "", four = ""] = box(3_412_600);
    const head = "宗地名称：柏林镇垃圾中转站";
    const document = text(
      "界址点成果表",
      head,
      "点号\tX\tY",
      one,
      two,
      "第 1 页 共 2 页",
      "界址点成果表",
      head + word,
      "点号\tX\tY",
      three,
      four,
    );
    expect(await found(document)).toEqual([["柏林镇垃圾中转站", 4]]);
  });
});

describe("metres in groups of three", () => {
  it("are whole in a table of rows for northings and eastings", async () => {
    const rows = box(3_412_600).map((row) => row.split("\t"));
    const grouped = (at: number): string =>
      rows.map((row) => (row[at] ?? "").replace(/(\d)(?=(?:\d{3})+\.)/gu, "$1 ")).join("\t");
    const document = text(
      "红线角点坐标",
      `点号\t${LABELS.join("\t")}`,
      `X\t${grouped(1)}`,
      `Y\t${grouped(2)}`,
    );
    const points = (await read(document)).parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
    expect(points.map(({ label, north, east }) => [label, north, east])).toEqual(rows);
  });
});

describe("lands one behind the other, each below its heading", () => {
  const labels = (from: number): string[] => [0, 1, 2, 3].map((at) => `P${from + at}`);

  it("phases of which the third begins with a number that systems of coordinates have, too", async () => {
    const head = "点号\tX\tY";
    const document = text(
      "柏林镇光伏电站用地界址点坐标",
      ["一期", "二期", "三期"].flatMap((name, at) => [
        `${name}拐点坐标表`,
        head,
        ...box(3_412_600 + at * 900, labels(at * 4 + 1)),
      ]),
    );
    expect((await found(document)).map(([name]) => name)).toEqual(["一期", "二期", "三期"]);
  });

  it("units of a sea use with their sizes below the names, the points without a header, numbered on", async () => {
    const units = ["栈桥", "港池", "取水口"];
    const document = text(
      "柏林渔港工程宗海界址点坐标",
      units.flatMap((name, at) => [
        name,
        "面积：2.0000公顷",
        ...box(3_412_600 + at * 900, labels(at * 4 + 1)),
      ]),
    );
    expect(await found(document)).toEqual(units.map((name) => [name, 4]));
  });

  it.each([
    ["TH-01范围", "TH-02范围", "TH-03范围", "TH-04范围"],
    ["1.2031-GY-01", "2.2031-GY-02", "3.2031-GY-03", "4.2031-GY-04"],
  ])("codes, and nothing else that tells them apart: %s", async (...heads) => {
    const letters = ["A", "B", "C", "D"];
    const document = text(
      "出让宗地坐标",
      heads.flatMap((name, at) => [name, "界址点\tX\tY", ...box(3_412_600 + at * 900, letters)]),
    );
    const data = await read(document);
    expect(bounded(data).map(({ name }) => name)).toEqual(
      heads.map((name) => name.replace(/^\d\.|范围$/gu, "")),
    );
    expect(issuesOf(data)).not.toContain("indicators-unread");
  });

  it("a code before its size in one line", async () => {
    const document = text(
      "国有建设用地出让地块界址点坐标",
      "TH-01，面积2.0000公顷",
      "点号\tX\tY",
      box(3_412_600),
    );
    expect((await found(document)).map(([name]) => name)).toEqual(["TH-01"]);
  });

  it.each([
    [["A", "B", "C", "D"], "围墙角"],
    [["1", "2", "3", "4"], "田埂"],
  ])("what the points stand at parts none of them, a cell a line", async (own, mark) => {
    const cells = (from: number, name: string): string[] => [
      name,
      "点号",
      "X",
      "Y",
      "备注",
      ...box(from, own).flatMap((row, at) => [...row.split("\t"), at === 1 ? mark : "路边"]),
    ];
    const document = text(
      "柏林镇安置小区用地坐标",
      cells(3_412_600, "1.地块一"),
      cells(3_413_600, "2.地块二"),
    );
    expect(await found(document)).toEqual([
      ["地块一", 4],
      ["地块二", 4],
    ]);
  });

  it("labels of a turned table that count on are no angle whose signs are lost", () => {
    const tokens = tableTokens("北纬 东经\n界址点\t17\t18\t19\t20\t21\t22\n");
    expect(tokens.filter(({ kind }) => kind === "coordinate")).toEqual([]);
  });

  it("a circle in the line above is none of the four corners below", async () => {
    const corners = ["30°20′00″", "30°20′00″", "30°19′00″", "30°19′00″"];
    const east = ["121°30′00″", "121°31′00″", "121°31′00″", "121°30′00″"];
    const points = corners.map((north, at) => `${east[at] ?? ""}E、${north}N`).join("；");
    const document = text(
      "倾倒区公告",
      "以121°30′00″E、30°25′00″N为圆心，半径1公里的圆形海域。",
      `临时性倾倒区：${points}四点连线围成的海域。`,
    );
    const data = await read(document);
    expect(bounded(data)).toHaveLength(1);
    expect(issuesOf(data)).toContain("boundary-circle");
  });

  it.each([
    ["the first cell of the header below a size", "柏林自来水厂，面积2.0000公顷", ["点号", "X(m)", "Y(m)"]],
    ["the first point below a size", "柏林自来水厂，面积2.0000公顷", []],
  ])("is no end of a broken line: %s", async (_name, head, cells) => {
    const rows = (from: number, first: number): string[] =>
      box(from, labels(first)).flatMap((row) =>
        cells.length > 0 ? row.split("\t") : [row.replace(/^(\S+)\t(\S+)\t(\S+)/u, "$1：X=$2，Y=$3")],
      );
    const second = head.replace("自来水厂", "垃圾中转站");
    const document = text(
      "划拨用地界址点坐标",
      head,
      cells,
      rows(3_412_600, 1),
      second,
      cells,
      rows(3_413_600, 5),
    );
    expect((await found(document)).map(([name]) => name)).toEqual(["柏林自来水厂", "柏林垃圾中转站"]);
  });
});
