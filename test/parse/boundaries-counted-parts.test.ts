import { describe, expect, it } from "vitest";
import { bounded, read } from "./bounded";

/** The corners of a box of 120 m as rows of a table. */
function box(north: number, east: number, from = 1): string {
  return [
    [north, east],
    [north, east + 120],
    [north - 120, east + 120],
    [north - 120, east],
  ]
    .map(([x = 0, y = 0], index) => `${from + index}\t${x.toFixed(2)}\t${y.toFixed(2)}`)
    .join("\n");
}

const HEAD = "点号\tX\tY";
const SYSTEM = "（2000国家大地坐标系，3度带）";
const FOUR = ["1", "2", "3", "4"];

describe("parts that the text counts", () => {
  const SOUTH = ["南区块", HEAD, box(3301000, 39520000)].join("\n");
  const NORTH = ["北区块", HEAD, box(3303000, 39520000)].join("\n");

  it("are one boundary of the land that is said to have them, with no size or one above them", async () => {
    for (const size of ["", "，面积0.0288平方公里"]) {
      const text = `采矿权出让公告\n矿区拐点坐标${SYSTEM}\n石桥沟凝灰岩矿由南、北两个区块组成${size}\n${SOUTH}\n${NORTH}`;
      expect(bounded(await read(text)), size).toEqual([{ name: "石桥沟凝灰岩矿", rings: [FOUR, FOUR] }]);
    }
  });

  it("are those of the second mine of a notice alone", async () => {
    const first = `（一）乌龙岭石英岩矿\n矿区范围${SYSTEM}\n${HEAD}\n${box(3305000, 39526000)}`;
    const second = `（二）石桥沟凝灰岩矿\n矿区面积0.0288平方公里（由南、北两个区块组成）\n矿区范围${SYSTEM}\n${SOUTH}\n${NORTH}`;
    expect(bounded(await read(`采矿权拍卖公告\n${first}\n${second}`))).toEqual([
      { name: "乌龙岭石英岩矿", rings: [FOUR] },
      { name: "石桥沟凝灰岩矿", rings: [FOUR, FOUR] },
    ]);
  });

  it("are none where another number is said, or each has its own size", async () => {
    const names = async (text: string): Promise<unknown> => bounded(await read(text)).map(({ name }) => name);
    const said = `采砂公告\n坐标${SYSTEM}\n沙河可采区由三个区块组成\n${SOUTH}\n${NORTH}`;
    expect(await names(said)).toEqual(["南区块", "北区块"]);
    const sized = `采矿权公告\n坐标${SYSTEM}\n石桥沟凝灰岩矿由两个区块组成\n南区块，面积1.44公顷\n${HEAD}\n${box(3301000, 39520000)}\n北区块，面积1.44公顷\n${HEAD}\n${box(3303000, 39520000)}`;
    expect(await names(sized)).toHaveLength(2);
  });
});

describe("what stands before joined points", () => {
  const degrees = (close: string): string =>
    [
      [121.512345, 29.812345],
      [121.518345, 29.812345],
      [121.518345, 29.806345],
      [121.512345, 29.806345],
    ]
      .map(([east = 0, north = 0], index) => `${index + 1}（${east}${close}，${north}${close}）`)
      .join("；");

  it("is their land: behind an item, with a comma, with a degree sign and without", async () => {
    for (const close of ["°", ""])
      for (const lead of [
        "乌礁湾吹填作业区由下列四点依次连线围成：",
        "（一）乌礁湾吹填作业区，为以下4个点依次连线围成的水域：",
      ])
        expect(bounded(await read(`航行通告\n${lead}${degrees(close)}。`)), lead).toEqual([
          { name: "乌礁湾吹填作业区", rings: [FOUR] },
        ]);
  });

  it("decimals in brackets that no word joins are no points", async () => {
    const text =
      "抽样结果\n各组均值（121.5123，29.8123）；（121.5183，29.8124）、二组（121.5184，29.8063）。";
    expect(bounded(await read(text))).toEqual([]);
  });

  it("a lot counted before its size heads the table, and a ring alone does not", async () => {
    const text = `光伏用地公示\n现将光伏发电用地予以公示：\n一、3号方阵区，面积1.44公顷，拐点见下表${SYSTEM}\n${HEAD}\n${box(3301000, 39520000)}\n二、4号方阵区，面积1.44公顷\n${HEAD}\n${box(3303000, 39520000)}`;
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["3号方阵区", "4号方阵区"]);
    const ring = `用海公示\n乌礁湾养殖区界址点坐标${SYSTEM}\n外圈\n${HEAD}\n${box(3301000, 39520000)}`;
    expect(bounded(await read(ring)).map(({ name }) => name)).toEqual(["乌礁湾养殖区"]);
  });
});

describe("whose points they are", () => {
  it("a column of inner units, merged over the rows of each", async () => {
    const rows = [
      "内部单元      点号    X            Y            面积（公顷）",
      "网箱区        1       3301000.00   39520000.00   1.44",
      "              2       3301000.00   39520120.00",
      "              3       3300880.00   39520120.00",
      "              4       3300880.00   39520000.00",
      "码头区        5       3303000.00   39520000.00   1.44",
      "              6       3303000.00   39520120.00",
      "              7       3302880.00   39520120.00",
      "              8       3302880.00   39520000.00",
    ];
    const text = `用海公示\n宗海界址点${SYSTEM}\n${rows.join("\n")}`;
    expect(bounded(await read(text))).toEqual([
      { name: "网箱区", rings: [FOUR] },
      { name: "码头区", rings: [["5", "6", "7", "8"]] },
    ]);
  });

  it("a string that says what is taken out is no deduction of the string above it", async () => {
    const inner = [
      "5\t3300970.00\t39520030.00",
      "6\t3300970.00\t39520060.00",
      "7\t3300940.00\t39520060.00",
    ].join("\n");
    const text = `收储公示\n王庄仓库地块界址点坐标${SYSTEM}\n${HEAD}\n${box(3301000, 39520000)}\n${inner}\n收储范围界址线：1-2-3-4-1\n扣除范围（泵房）界址线：5-6-7-5`;
    const { parcels } = await read(text);
    expect(parcels[0]?.boundary?.rings.map(({ role, points }) => [role, points.length])).toEqual([
      ["outer", 4],
      ["inner", 3],
    ]);
  });
});

describe("the word for what points enclose", () => {
  const at = (mark: boolean, label: string, west: number): string =>
    [
      [west, 6],
      [west + 4, 6],
      [west + 4, 2],
      [west, 2],
    ]
      .map(([east, north], index) => {
        const number = label === "" ? "" : `${index + 1}${label}`;
        return `${number}${mark ? "E" : ""}113°22′0${east}.5″，${mark ? "N" : ""}36°10′0${north}.5″`;
      })
      .join("；");

  it("begins no name of a piece with the label or the letter behind its colon", async () => {
    for (const mark of [true, false])
      for (const label of ["", "."]) {
        const part = (level: string, west: number): string =>
          `${level}保护区范围：由以下拐点连线围成的区域：${at(mark, label, west)}。`;
        const text = `柏泉水源保护区划分方案\n${part("一级", 1)}\n${part("二级", 5)}`;
        const found = bounded(await read(text));
        expect(found.map(({ name, rings }) => [name, rings.map((ring) => ring.length)])).toEqual([
          ["一级保护区", [4]],
          ["二级保护区", [4]],
        ]);
      }
  });
});
