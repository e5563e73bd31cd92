import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const SYSTEM = "2000国家大地坐标系，3度带，中央子午线117°，东坐标不含带号。";
const ring = (east = 512000): string =>
  [
    [3456300, east],
    [3456300, east + 300],
    [3456000, east + 300],
    [3456000, east],
  ]
    .map(([x = 0, y = 0], index) => `${index + 1}，X=${x.toFixed(2)}，Y=${y.toFixed(2)}`)
    .join("\n");

async function sizes(lines: readonly string[]): Promise<string[][]> {
  const { parcels } = await read([...lines, SYSTEM, ring()].join("\n"));
  return parcels.filter(({ boundary }) => boundary !== null).map(({ areas }) => areas.map(({ raw }) => raw));
}

describe("the size of the land whose points follow", () => {
  it.each([
    ["the whole before its uses", "用海总面积8公顷，其中填海造地3公顷，港池用海5公顷。", "8公顷"],
    [
      "the whole before a bracket with its uses",
      "宗海面积：8公顷（港池用海5公顷，透水构筑物用海3公顷）",
      "8公顷",
    ],
    ["the sum behind its parts", "农用地5公顷（耕地2公顷），建设用地3公顷，合计8公顷", "8公顷"],
    [
      "no size of a reserve that was counted",
      "矿区面积0.08平方公里，资源量估算面积0.05平方公里",
      "0.08平方公里",
    ],
    [
      "not that of a neighbour",
      "本矿与石桥采石场（面积0.21平方公里）相邻。矿区面积0.08平方公里。",
      "0.08平方公里",
    ],
    ["what is left", "矿区面积0.12平方公里，扣除公路0.04平方公里，实际出让面积0.08平方公里", "0.08平方公里"],
    ["the figure alone, in another unit behind it", "用地面积8公顷（合120亩）", "8公顷"],
  ])("is %s", async (_name, line, raw) => {
    const [first = []] = await sizes([line, "界址点坐标"]);
    expect(first[0]).toBe(raw);
  });

  it("is each one's own in a list behind their count, whatever the points enclose", async () => {
    const text = [
      "拟设2个采矿权，面积分别为0.081平方公里、0.085平方公里。",
      SYSTEM,
      "采矿权一拐点坐标",
      ring(),
      "采矿权二拐点坐标",
      ring(513000),
    ].join("\n");
    const { parcels } = await read(text);
    expect(parcels.map(({ name, areas }) => [name, areas.map(({ raw }) => raw)])).toEqual([
      ["采矿权一", ["0.081平方公里"]],
      ["采矿权二", ["0.085平方公里"]],
    ]);
  });

  it("and a share that is cut down names nothing", async () => {
    const found = bounded(
      await read(["首次设立面积12公顷，延续后缩减25%，面积9公顷", "拐点坐标", SYSTEM, ring()].join("\n")),
    );
    expect(found.map(({ name }) => name)).toEqual([null]);
  });

  it("is that of the first stage, which is no whole park", async () => {
    const dataset = await read(
      ["石桥产业园总面积5.1平方公里，其中一期9公顷", "一期用地拐点坐标", SYSTEM, ring()].join("\n"),
    );
    expect(dataset.zones.map(({ name, boundary }) => [name, boundary])).toEqual([["石桥产业园", null]]);
    expect(bounded(dataset).map(({ name }) => name)).toEqual(["一期"]);
    expect(issuesOf(dataset)).not.toContain("boundary-inner-alone");
  });
});

describe("the name of the land whose points follow", () => {
  it.each([
    [
      "a mine by the right that is to be set",
      ["关于拟设采矿权征求意见的函", "我局拟设置乌石岭页岩矿采矿权，请核查。", "拟设范围拐点坐标"],
      "乌石岭页岩矿",
    ],
    [
      "a mine by the right that is held",
      ["抵押备案公告", "以其持有的乌石岭页岩矿采矿权申请抵押，予以公告。", "矿区范围拐点坐标"],
      "乌石岭页岩矿",
    ],
    ["the title of a table of facts", ["乌石岭页岩矿基本情况表", "拐点坐标"], "乌石岭页岩矿"],
    ["a name in use for the time", ["矿山名称（暂定名）：乌石岭页岩矿", "矿区范围拐点坐标"], "乌石岭页岩矿"],
    [
      "no number of a seam that may be dug",
      ["批准开采3～12号煤层，井田面积0.08平方公里", "井田拐点坐标"],
      null,
    ],
  ])("is %s", async (_name, lines, name) => {
    expect(bounded(await read([...lines, SYSTEM, ring()].join("\n"))).map((one) => one.name)).toEqual([name]);
  });

  it("is that of the first cell of its row for units whose cells stand each on a line", async () => {
    const text = [
      "海水养殖项目宗海界址点坐标",
      SYSTEM,
      ...[ring(), "5，X=3456300.00，Y=512600.00", "6，X=3456000.00，Y=512600.00"],
      ...["内部单元", "用海方式", "界址线", "面积（公顷）"].map((cell) => `${cell} |`),
      ...["养殖区1", "开放式养殖", "1-2-3-4-1", "9.0000"].map((cell) => `${cell} |`),
      ...["养殖区2", "开放式养殖", "2-5-6-3-2", "9.0000"].map((cell) => `${cell} |`),
    ].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["养殖区1", "养殖区2"]);
  });

  it("is that of the mine for the east and the west of which one size is told", async () => {
    const text = [
      "矿山名称：乌石岭页岩矿",
      "矿区范围由以下拐点圈定，分东、西两区，总面积0.18平方公里",
      SYSTEM,
      "西区：",
      ring(),
      "东区：",
      ring(513000),
    ].join("\n");
    expect(bounded(await read(text))).toEqual([
      {
        name: "乌石岭页岩矿",
        rings: [
          ["1", "2", "3", "4"],
          ["1", "2", "3", "4"],
        ],
      },
    ]);
  });
});
