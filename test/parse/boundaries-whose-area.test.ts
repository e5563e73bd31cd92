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
    [
      "its own where it lies upon a neighbour",
      "矿区面积0.08平方公里与相邻矿区重叠，见附图。",
      "0.08平方公里",
    ],
    ["what is left", "矿区面积0.12平方公里，扣除公路0.04平方公里，实际出让面积0.08平方公里", "0.08平方公里"],
    ["that of the land that is taken, without a word for sizes", "征收石桥镇张家村集体土地8公顷。", "8公顷"],
    ["what it is after the change", "勘查面积由12.56公顷缩减为8公顷", "8公顷"],
    ["what it is after the change, in a bracket", "矿区面积：12.56公顷（缩减后8公顷）", "8公顷"],
    ["the figure alone, in another unit behind it", "用地面积8公顷（合120亩）", "8公顷"],
  ])("is %s", async (_name, line, raw) => {
    const [first = []] = await sizes([line, "界址点坐标"]);
    expect(first[0]).toBe(raw);
  });

  it.each(["212国道", "8号路", "15米宽道路", "3组", "100米等高线", "110kV线路"])(
    "is told beside its points, whose side may begin with a number: %s",
    async (side) => {
      const line = `石桥石灰岩矿矿区面积0.09平方公里，东至规划路，南至张家沟，西至山脚，北至${side}。`;
      const dataset = await read([line, SYSTEM, "界址点坐标", ring()].join("\n"));
      expect(bounded(dataset).map(({ name }) => name)).toEqual(["石桥石灰岩矿"]);
      expect(issuesOf(dataset)).not.toContain("boundary-box");
    },
  );

  it("is that of each village in brackets of its heading, of one kind", async () => {
    const text = [
      "土地征收勘测定界界址点坐标",
      SYSTEM,
      "（一）石桥镇柳树村（9公顷）",
      ring(),
      "（二）石桥镇文武村（8.5公顷）",
      ring(513000),
    ];
    const { parcels } = await read(text.join("\n"));
    expect(parcels.map(({ name, kind, areas }) => [name, kind, areas[0]?.raw])).toEqual([
      ["石桥镇柳树村", "construction-land", "9公顷"],
      ["石桥镇文武村", "construction-land", "8.5公顷"],
    ]);
  });

  it("proves points below it that no word calls coordinates", async () => {
    const rows = [
      "A1,3456300.00,512000.00",
      "A2,3456300.00,512300.00",
      "A3,3456000.00,512300.00",
      "A4,3456000.00,512000.00",
    ];
    expect(
      bounded(await read(["地块A(面积9.000公顷)：", ...rows].join("\n"))).map(({ name }) => name),
    ).toEqual(["地块A"]);
  });

  it("stands between a unit and its string, in a column before that of the strings", async () => {
    const text = [
      "用海单元\t用海方式\t面积（公顷）\t界址点",
      "养殖区\t开放式养殖\t9.0000\t1-2-3-4-1",
      "码头区\t透水构筑物\t9.0000\t2-5-6-3-2",
      SYSTEM,
      "界址点\tX\tY",
      ...[ring(), "5，X=3456300.00，Y=512600.00", "6，X=3456000.00，Y=512600.00"],
    ].join("\n");
    expect(bounded(await read(text)).map(({ rings }) => rings.length)).toEqual([1, 1]);
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

  it.each([
    ["升压站", "风机平台"],
    ["港池", "透水构筑物"],
    ["主厂区", "进场道路"],
  ])("is a word alone above each ring, the count going on: %s, %s", async (one, other) => {
    const rest = ring(513000).replace(/^\d(?=，)/gmu, (label) => String(Number(label) + 4));
    const found = bounded(await read(["用地界址点坐标", SYSTEM, one, ring(), other, rest].join("\n")));
    expect(found.map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]], [["5", "6", "7", "8"]]]);
    expect(found.map(({ name }) => name)).not.toContain(`${other}用地`);
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
