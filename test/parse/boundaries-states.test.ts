import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const SYSTEM = "2000国家大地坐标系，3度带，中央子午线117°，东坐标不含带号。";
const ring = (east: number, series = ""): string =>
  [
    [3456300, east],
    [3456300, east + 300],
    [3456000, east + 300],
    [3456000, east],
  ]
    .map(([x = 0, y = 0], index) => `${series}${index + 1}，X=${x.toFixed(2)}，Y=${y.toFixed(2)}`)
    .join("\n");

async function versions(text: string): Promise<{ name: string | null; version: string; later: boolean }[]> {
  const { parcels } = await read(text);
  return parcels
    .filter(({ boundary }) => boundary !== null)
    .map(({ code, name, version, supersedes }) => ({
      name: code ?? name,
      version,
      later: supersedes !== null,
    }));
}

describe("two states of one land that their captions tell", () => {
  it.each([
    ["原矿区范围（采矿许可证号C3601022010017****）：", "变更后矿区范围："],
    ["（一）现采矿许可证范围拐点坐标", "（二）拟变更矿区范围拐点坐标"],
    ["缩小前矿区范围拐点坐标", "缩小后矿区范围拐点坐标"],
    ["原采矿权拐点坐标：", "拟设采矿权拐点坐标："],
  ])("are versions of it: %s", async (before, after) => {
    const text = [
      "关于乌石岭页岩矿采矿权变更登记的公示",
      SYSTEM,
      before,
      ring(512000),
      "矿区面积0.0900平方公里",
      after,
      ring(513000),
      "矿区面积0.0900平方公里",
    ].join("\n");
    expect(await versions(text)).toEqual([
      { name: "乌石岭页岩矿", version: "before", later: false },
      { name: "乌石岭页岩矿", version: "current", later: true },
    ]);
  });

  it("are none where the captions call different land", async () => {
    const text = ["原粮食局用地界址点坐标", SYSTEM, ring(512000, "J"), "拟用地界址点坐标", ring(513000, "J")];
    expect(await versions(text.join("\n"))).toEqual([
      { name: "原粮食局用地", version: "current", later: false },
      { name: "拟用地", version: "current", later: false },
    ]);
  });

  it("of a lot with a name, in brackets behind it, stay apart though its points are counted again", async () => {
    const text = [
      "地块一（原）界址点坐标",
      SYSTEM,
      ring(512000, "J"),
      "地块一（调整后）界址点坐标",
      ring(513000, "J"),
    ];
    expect(await versions(text.join("\n"))).toEqual([
      { name: "地块一", version: "before", later: false },
      { name: "地块一", version: "current", later: true },
    ]);
  });

  it("are none where the words are those of names, or the other state has no points", async () => {
    const yards = [
      "原料场用地范围界址点坐标",
      SYSTEM,
      ring(512000),
      "成品堆场用地范围界址点坐标",
      ring(513000),
    ];
    expect(await versions(yards.join("\n"))).toEqual([
      { name: "原料场", version: "current", later: false },
      { name: "成品堆场", version: "current", later: false },
    ]);
    const alone = ["关于乌石岭页岩矿采矿权变更登记的公示", SYSTEM, "变更后矿区范围拐点坐标", ring(512000)];
    expect((await versions(alone.join("\n"))).map(({ version }) => version)).toEqual(["current"]);
  });
});

describe("points beside a boundary", () => {
  it("one in the middle, without a label above labelled ones, is none of them", async () => {
    const text = ["中心点坐标：X=3456150.00，Y=512150.00", SYSTEM, "拐点坐标", ring(512000, "J")].join("\n");
    const dataset = await read(text);
    expect(bounded(dataset)).toEqual([{ name: null, rings: [["J1", "J2", "J3", "J4"]] }]);
    expect(issuesOf(dataset)).toContain("boundary-single-point");
  });

  it("the last row of a page that the next page begins with is one point, its form repeated above it", async () => {
    const page = (number: number, rows: readonly string[]): string[] => [
      "                 界 址 点 成 果 表",
      `                                    第 ${number} 页  共 2 页`,
      "宗 地 号：360102004007GB00031",
      "宗地面积（平方米）：90000.0",
      "序号    点号      x(m)            y(m)",
      ...rows,
      "    制表：甲某        校核：乙某",
    ];
    const row = (n: number, x: number, y: number): string => `${n}       J${n}      ${x}.000      ${y}.000`;
    const text = [
      ...page(1, [row(1, 3456300, 512000), row(2, 3456300, 512300), row(3, 3456000, 512300)]),
      ...page(2, [
        row(3, 3456000, 512300),
        row(4, 3456000, 512150),
        row(5, 3456000, 512000),
        row(1, 3456300, 512000),
      ]),
    ].join("\n");
    expect(bounded(await read(text))).toEqual([
      { name: "360102004007GB00031", rings: [["J1", "J2", "J3", "J4", "J5"]] },
    ]);
  });

  it("rows of rings in one cell are apart, though the word at their end comes again", async () => {
    const cell = (east: number): string =>
      [
        [2834800, east],
        [2834800, east + 90],
        [2834710, east + 90],
        [2834710, east],
      ]
        .map(([x = 0, y = 0]) => `${(34000000 + y).toFixed(1)},${x.toFixed(1)}`)
        .join("<br>");
    const row = (n: number, wood: string): string =>
      `${n}|河口村委会|1${n}|${n + 4}|0.8100|${cell(484000 + n * 200)}|${wood}|`;
    const text = [
      "临时使用林地公示",
      "序号|地点|林班|小班|面积(公顷)|拐点坐标(X,Y;2000坐标系)|优势树种|",
      ...["杉木", "马尾松", "杉木", "栎类", "杉木", "栎类"].map((wood, index) => row(index + 1, wood)),
    ].join("\n");
    expect(bounded(await read(text)).map(({ rings }) => rings.map((ring) => ring.length))).toEqual(
      Array.from({ length: 6 }, () => [4]),
    );
  });

  it("columns of two series side by side bound two units whose ranges stand in brackets behind their sizes", async () => {
    const rows = [1, 2, 3, 4].map((n) => {
      const [x, y] = [n < 3 ? 3456300 : 3456000, n === 1 || n === 4 ? 0 : 300];
      return `N${n}\t${x}.00\t${512000 + y}.00\tG${n}\t${x}.00\t${513000 + y}.00`;
    });
    const text = [
      "海域使用批复",
      "同意使用海域18公顷，其中非透水构筑物用海9公顷（N1—N4），港池用海9公顷（G1—G4）。",
      SYSTEM,
      "界址点坐标",
      "序号\tX\tY\t序号\tX\tY",
      ...rows,
    ].join("\n");
    const { parcels } = await read(text);
    expect(parcels.map(({ name, areas }) => [name, areas.map(({ raw }) => raw)])).toEqual([
      ["非透水构筑物用海", ["9公顷"]],
      ["港池用海", ["9公顷"]],
    ]);
  });
});

describe("lands in sentences, each with its points", () => {
  const corners = (east: number): readonly (readonly [number, number])[] => [
    [3456300, east],
    [3456300, east + 300],
    [3456000, east + 300],
  ];
  const points = (east: number, series: string, from = 1): string =>
    corners(east)
      .map(([x, y], index) => `${series}${from + index}（${x}.00，${y}.00）`)
      .join("；");

  it.each([
    [
      "sentences that a word opens, the count going on",
      "主厂区，界址点坐标为：",
      "堆料场，界址点坐标为：",
      4,
    ],
    [
      "items with their sizes, the count going on",
      "（一）东区（面积4.50公顷）。拐点坐标：",
      "（二）西区（面积4.50公顷）。拐点坐标：",
      4,
    ],
    ["names before a colon, the count from one again", "柳树村地块：", "石牛村地块：", 1],
  ])("are apart: %s", async (_name, one, other, from) => {
    const text = [
      "用地范围界址点坐标如下：",
      SYSTEM,
      `${one}${points(512000, "P")}。`,
      `${other}${points(513000, "P", from)}。`,
    ].join("\n");
    const labels = [from, from + 1, from + 2].map((n) => `P${n}`);
    expect(bounded(await read(text)).map(({ rings }) => rings)).toEqual([[["P1", "P2", "P3"]], [labels]]);
  });

  it("have the number of points that stands behind the last cell of their tables, whatever the cell", async () => {
    const rows = (east: number, count: number): string[] =>
      [...corners(east), [3456000, east] as const]
        .slice(0, count)
        .map(([x, y], index) => `D${index + 1}\t${x}.000\t${y}.000\t${80 + index}.5`);
    const text = [
      "用地红线拐点坐标",
      SYSTEM,
      ...["1号地块：", "点号\tX\tY\t高程H", ...rows(512000, 4), "共4个界址点"],
      ...["2号地块：", "点号\tX\tY\t高程H", ...rows(513000, 3), "共3个界址点"],
    ].join("\n");
    const dataset = await read(text);
    expect(bounded(dataset).map(({ rings }) => rings[0]?.length)).toEqual([4, 3]);
    expect(issuesOf(dataset)).not.toContain("boundary-cut");
  });

  it("a further piece with remarks at its points is land as the first", async () => {
    const rows = (east: number, from: number): string[] =>
      corners(east).map(
        ([x, y], index) => `BJ0${from + index}\t${x}.000\t${y}.000\t${["田埂", "沟边", "路边"][index]}`,
      );
    const text = [
      "石桥水厂界址点坐标成果表",
      SYSTEM,
      ...["1号地块：", "点号\tX\tY\t备注", ...rows(512000, 1)],
      ...["2号地块：", ...rows(513000, 4)],
      ...["3号地块：", ...rows(514000, 7)],
    ].join("\n");
    expect(bounded(await read(text)).map(({ rings }) => rings[0]?.[0])).toEqual(["BJ01", "BJ04", "BJ07"]);
  });
});
