import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

/** One lot a layout: the points of several lots in one notice, each printed another way. */
const LAYOUTS = {
  table: (rows: Rows) => `\n点号\tX\tY\n${rows.map((row) => row.join("\t")).join("\n")}`,
  "rows without a header": (rows: Rows) => `\n${rows.map((row) => row.join("\t")).join("\n")}`,
  "cells a line": (rows: Rows) => `\n点号\nX\nY\n${rows.map((row) => row.join("\n")).join("\n")}`,
  list: (rows: Rows) => rows.map(([label, x, y]) => `${label}(${x},${y})`).join("、"),
  "a sentence": (rows: Rows) =>
    `拐点坐标为：${rows.map(([label, x, y]) => `${label}（${x}，${y}）`).join("；")}，共${rows.length}点。`,
} as const;
type Rows = readonly (readonly [label: string, x: string, y: string])[];
type Layout = keyof typeof LAYOUTS;
const NAMES = Object.keys(LAYOUTS) as Layout[];

const HEADINGS = {
  "codes before a colon": ["PT-K(2031)012号：", "PT-K(2031)013号："],
  "codes in brackets": ["【QY-2031-4】", "【QY-2031-5】"],
  "codes of items": ["（一）QY2031-4号", "（二）QY2031-5号"],
  "codes and their tables": ["QY-4拐点坐标表", "QY-5拐点坐标表"],
  "codes and areas": ["QY-2031-4，面积4.1公顷", "QY-2031-5，面积4.6公顷"],
  pieces: ["西块：", "东块："],
  "main and outlying part": ["主体", "飞地"],
  "lands of two kinds": ["松岭砂岩采石场：", "赤土坡取土场："],
} as const;

/** Corners of the lot `lot`, their numbers from `from` on. */
function corners(lot: number, from: number, letter: string): Rows {
  const at = 38_417_000 + lot * 700;
  return [
    [`${letter}${from}`, "3618204.118", `${at + 3.302}`],
    [`${letter}${from + 1}`, "3618211.640", `${at + 205.771}`],
    [`${letter}${from + 2}`, "3618009.355", `${at + 212.084}`],
    [`${letter}${from + 3}`, "3618001.927", `${at + 6.415}`],
  ];
}

function notice(heads: readonly string[], lots: readonly Rows[], layouts: readonly Layout[]): string {
  const body = heads.map((head, index) => {
    const layout = layouts[index] ?? "table";
    const laid = LAYOUTS[layout](lots[index] ?? []);
    const inLine = layout === "list" || layout === "a sentence";
    return inLine && !/[：:]$/u.test(head) ? `${head}\n${laid}` : head + laid;
  });
  return `某县自然资源局公告\n各地块界址点坐标如下（2000国家大地坐标系，3度带）：\n${body.join("\n")}\n踏勘集合点：北纬32度40分、东经114度07分附近。\n`;
}

const PAIRS = NAMES.flatMap((one) => NAMES.map((other) => [one, other] as const)).filter(
  ([one]) => one !== "rows without a header",
);

describe("two lots of one notice are two, each in its own layout", () => {
  describe.each(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])("under %s", (kind) => {
    it.each([
      ["J", "counted on", 5],
      ["", "counted again", 1],
    ] as const)(
      "points %s1, %s",
      async (letter, _how, next) => {
        for (const layouts of PAIRS) {
          const lots = [corners(0, 1, letter), corners(1, next, letter)];
          const data = await read(notice(HEADINGS[kind], lots, layouts));
          const rings = bounded(data).flatMap((one) => one.rings);
          expect([layouts, rings]).toEqual([layouts, lots.map((lot) => lot.map(([label]) => label))]);
        }
      },
      60_000,
    );
  });
});

describe("what stands near by", () => {
  const ROWS = corners(0, 1, "J");

  it("a place of meeting behind the points is told and no point", async () => {
    const data = await read(notice(["甲地块："], [ROWS], ["table"]));
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["J1", "J2", "J3", "J4"]]]);
    expect(issuesOf(data)).toContain("boundary-single-point");
  });

  it("bores above the heading of a lot are not its points", async () => {
    const text = `某县公告\n勘探说明\n布设钻孔ZK7孔深80.50米。\nQY-4拐点坐标表\n点号\tX\tY\n${ROWS.map((row) => row.join("\t")).join("\n")}\n`;
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["QY-4"]);
  });

  it("eastings without a zone are points where the words behind join them", async () => {
    const rows = ROWS.map(([label, x, y]) => `${label}(${x},${y.slice(2)})`).join("、");
    const data = await read(`某县公告\n清泉养殖区\n由${rows}等4个点顺次连接围成。\n`);
    expect(issuesOf(data)).toContain("crs-zone-unknown");
  });
});

describe("lots whose degrees are printed in other ways", () => {
  const SITES = [
    [27, 41],
    [27, 42],
    [27, 43],
  ] as const;
  /** Four corners of a lot in minutes and seconds. */
  const quad = ([degrees, minutes]: readonly [number, number]): readonly (readonly [string[], string[]])[] =>
    [
      ["12.4", "03.5"],
      ["13.1", "38.2"],
      ["41.7", "39.6"],
      ["40.9", "04.8"],
    ].map(([a = "", b = ""]) => [
      [`${degrees}`, `${minutes}`, a],
      ["118", `${minutes - 30}`, b],
    ]);
  const PRINTS = {
    signs: ([d, m, s]: string[]) => `${d}°${m}′${s}″`,
    letters: ([d, m, s]: string[], axis: string) => `${axis}${d}°${m}'${s}"`,
    words: ([d, m, s]: string[], axis: string) => `${axis === "N" ? "北纬" : "东经"}${d}度${m}分${s}秒`,
    dashes: ([d, m, s]: string[], axis: string) => `${d}-${m}-${s}${axis}`,
    decimals: ([d, m, s]: string[]) => ((Number(d) * 3600 + Number(m) * 60 + Number(s)) / 3600).toFixed(6),
    packed: ([d, m, s]: string[]) => `${d}${m}${s}`,
  } as const;
  const KINDS = Object.keys(PRINTS) as (keyof typeof PRINTS)[];
  const ORDERS = KINDS.flatMap((one, index) =>
    [1, 2, 3, 4, 5].map((step) => {
      const at = (places: number) => KINDS[(index + places) % KINDS.length] ?? "signs";
      return [one, at(step), at(step + (step % 3) + 1)] as const;
    }),
  );

  it.each(ORDERS)("%s, %s, %s", async (...kinds) => {
    for (const label of [
      (lot: number, n: number) => `G${lot * 4 + n + 1}`,
      (_lot: number, n: number) => "ABCD".charAt(n),
    ]) {
      const lines = SITES.flatMap((site, lot) => {
        const kind = kinds[lot] ?? "signs";
        const note = kind === "packed" ? "（度分秒连写）" : "";
        const rows = quad(site).map(([north, east], n) => {
          const pair = [PRINTS[kind](north, "N"), PRINTS[kind](east, "E")];
          return [label(lot, n), ...(lot === 1 ? pair.reverse() : pair)].join("\t");
        });
        const axes = lot === 1 ? "经度\t纬度" : "纬度\t经度";
        return [
          `${["碧螺养殖区", "大屿锚地", "小屿倾倒区"][lot]}（面积82594.8平方米）${note}`,
          `点号\t${axes}`,
          ...rows,
        ];
      });
      const data = await read(
        `某市海域使用公告\n传真882115。\n各宗海界址点坐标如下：\n${lines.join("\n")}\n图幅号：H50G054050\n`,
      );
      const drawn = data.parcels.flatMap(({ name, boundary }) =>
        (boundary?.rings ?? []).map(({ points }) => [
          name,
          points.length,
          ...points.map(({ north }) => Number(north).toFixed(4)),
        ]),
      );
      const wanted = SITES.map((site, lot) => [
        ["碧螺养殖区", "大屿锚地", "小屿倾倒区"][lot],
        4,
        ...quad(site).map(([north]) => Number(PRINTS.decimals(north)).toFixed(4)),
      ]);
      expect(drawn).toEqual(wanted);
    }
  });

  it("the label E of a point is no letter of an axis", async () => {
    const rows = [
      "A\t27.7034\t118.1934",
      "B\t27.7037\t118.2031",
      "C\t27.7117\t118.2035",
      "D\t27.7114\t118.1935",
      "E\t27.7071\t118.1921",
    ];
    const data = await read(
      `某矿区公告\n矿区甲拐点坐标\n点号\t纬度\t经度\n1\t27°41′12.4″\t118°11′03.5″\n2\t27°41′13.1″\t118°11′38.2″\n3\t27°41′41.7″\t118°11′39.6″\n矿区乙拐点坐标\n点号\t纬度\t经度\n${rows.join("\n")}\n`,
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3"]], [["A", "B", "C", "D", "E"]]]);
  });
});

describe("what begins a line of points", () => {
  const SQUARE = corners(0, 1, "");
  const NEXT = corners(1, 1, "");
  const rows = (lot: Rows): string => lot.map((row) => row.join("\t")).join("\n");
  const bare = (lot: Rows): string => lot.map(([, x, y]) => `X=${x}，Y=${y}`).join("；");

  it.each([
    ["the number of a piece", "1号片：", "2号片："],
    ["the number of an item", "1、北块：", "2、南块："],
    ["the code of an item", "1、DK-1", "2、DK-2\n"],
    ["a code with its year in brackets", "TC(2031)021号：", "TC(2031)022号（5.2公顷）："],
  ])("%s is no label of a point", async (_what, one, other) => {
    const data = await read(
      `某县公告\n界址点坐标\n${one}\n点号\tX\tY\n${rows(SQUARE)}\n${other}${bare(NEXT)}。\n`,
    );
    expect(bounded(data).flatMap(({ rings }) => rings)).toEqual([
      ["1", "2", "3", "4"],
      ["", "", "", ""],
    ]);
  });

  it("marks of the control net below the points are none of them", async () => {
    const data = await read(
      `某市酒厂建设用地放线成果\n点名\tX\tY\n${rows(corners(0, 1, "F"))}\n放线面积\t4.1公顷\n控制点\nGPS07\t3621100.201\t38420100.118\nGPS11\t3621411.940\t38420711.302\n`,
    );
    expect(bounded(data).flatMap(({ rings }) => rings)).toEqual([["F1", "F2", "F3", "F4"]]);
  });

  it("the same land in another system is not another land", async () => {
    const other = SQUARE.map(([label, x, y]) => [
      label,
      (Number(x) - 41.2).toFixed(3),
      (Number(y) + 63.5).toFixed(3),
    ]);
    const data = await read(
      `某矿公示\n一、变更后矿区范围（2000国家大地坐标系）\n点号\tX\tY\n${rows(SQUARE)}\n二、同一矿区范围的1954年北京坐标系坐标\n点号\tX\tY\n${other.map((row) => row.join("\t")).join("\n")}\n`,
    );
    expect(bounded(data)).toHaveLength(1);
  });

  it("land that points enclose in a decision on a line is land", async () => {
    const data = await read(
      `某区人民政府关于确定甲镇与乙街道行政区域界线变更地段范围的决定\n决定将下列坐标围成的地段划归乙街道：\n点号、纵坐标、横坐标\n${SQUARE.map((row) => row.join(" ")).join(" ; ")}\n原界线协议书与本决定不一致的，以本决定为准。\n`,
    );
    expect(bounded(data).flatMap(({ rings }) => rings)).toEqual([["1", "2", "3", "4"]]);
  });
});
