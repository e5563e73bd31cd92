import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const PAIRS = [
  "108.512306,26.217744",
  "108.519870,26.221035",
  "108.526411,26.216208",
  "108.523958,26.209617",
  "108.514092,26.210480",
  "108.512306,26.217744",
];
const notice = (said: string, rows: readonly string[]): string =>
  ["青岩县人民政府关于划定云台水库水域范围的公告", "", said, ...rows, "特此公告。"].join("\n");

describe("pairs of degrees to the metre on lines of their own, which no word calls coordinates", () => {
  it.each([
    ["bare", PAIRS],
    ["with blanks before them", PAIRS.map((row) => `      ${row}`)],
    ["with a height of nothing", PAIRS.map((row) => `${row},0`)],
    ["with a height of nothing, in one line", [PAIRS.map((row) => `${row},0`).join(" ")]],
  ])("below a word of a range are its boundary: %s", async (_, rows) => {
    const data = await read(notice("水域范围数据（CGCS2000）如下：", rows));
    expect(bounded(data)).toEqual([
      { name: expect.stringContaining("云台水库"), rings: [["", "", "", "", ""]] },
    ]);
    expect(issuesOf(data)).not.toContain("boundary-duplicate");
  });

  it("below places are told and bound nothing", async () => {
    const data = await read(
      ["青岩县关于无人机起降点的通告", "起降点如下：", ...PAIRS.slice(0, 5), "特此通告。"].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-places");
  });

  it("sizes of that magnitude, far from one another, are none", async () => {
    const sizes = ["108.51230 26.21774", "98.20871 21.40335", "117.90412 33.71620", "101.33958 19.20961"];
    const data = await read(
      ["青岩县各乡耕地与园地面积（范围内）", ...sizes, ...sizes.toReversed(), "合计"].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data).filter((code) => code.startsWith("boundary-"))).toEqual([]);
  });

  it("a number that counts points from nothing behind their figures is their label", async () => {
    const rows = PAIRS.slice(0, 5).map((row, index) => `${row},${index}`);
    const data = await read(notice("水域范围拐点坐标如下：", rows));
    expect(bounded(data).flatMap(({ rings }) => rings[0]?.length)).toEqual([5]);
  });
});

describe("points in brackets of their own", () => {
  const [A = "", B = "", C = "", D = ""] = PAIRS;
  const list = [A, B, C, D].map((pair) => `(${pair})`);

  it.each([",", "、", "；"])("bound what a word says they bound, parted by %s", async (sign) => {
    const data = await read(notice(`禁渔水域由下列各点连线围成：${list.join(sign)}。`, []));
    expect(bounded(data).map(({ rings }) => rings[0]?.length)).toEqual([4]);
  });

  it("are whole beside a cell with the size of the land, which may be a latitude by its figures", async () => {
    const data = await read(
      [
        "青岩林场拟使用林地小班一览表（经度在前，单位：度）",
        "序号\t位置\t林班、小班\t面积（公顷）\t拐点坐标",
        `1\t上寨村\t7林班00120小班\t5.3317\t${list.join("、")}`,
        `2\t上寨村\t7林班00150小班\t12.4080\t${list.map((pair) => pair.replace("26.2", "26.3")).join("、")}`,
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "7林班00120小班", rings: [["", "", "", ""]] },
      { name: "7林班00150小班", rings: [["", "", "", ""]] },
    ]);
    expect(data.parcels.map(({ areas }) => areas[0]?.squareMetres)).toEqual([53_317, 124_080]);
  });
});

it("a point that has lost its bracket is a point, blanks between its figures or not", async () => {
  const [A = "", B = "", C = "", D = ""] = PAIRS;
  const data = await read(notice(`水域界址点 (${A})、(${B})、(${C})、${D.replace(",", ",    ")})`, []));
  expect(bounded(data).map(({ rings }) => rings[0]?.length)).toEqual([4]);
});

it("pieces of a fence on a map are parts, not holes, where they lie beside one another", async () => {
  const fence = (east: string): string =>
    `[${PAIRS.map((pair) => `[${pair.replace("108.5", east)}]`).join(",")}]`;
  const data = await read(notice(`水域范围 "paths":${fence("108.5")},${fence("108.7")}`, []));
  expect(
    data.parcels.map(({ boundary }) => boundary?.rings.map(({ role, part }) => `${role} ${part}`)),
  ).toEqual([["outer 0", "outer 1"]]);
});

describe("a geometry quoted in a notice", () => {
  const ring = (shift: number): string =>
    PAIRS.map((pair) => `[${pair.replace("108.5", `108.${5 + shift}`)}]`).join(",");
  const hole = "[108.516,26.2152],[108.518,26.2153],[108.5171,26.2141],[108.516,26.2152]";
  const feature = (name: string, type: string, rings: string): string =>
    `{"type":"Feature","properties":{"编号":3,"名称":"${name}","权属单位名称":"云台村村民委员会","面积_公顷":${name.length * 10}.5},"geometry":{"type":"${type}","coordinates":${rings}}}`;

  it("is a land for every feature, with its name, its holes and its parts", async () => {
    const data = await read(
      [
        "云台湿地公园管理处关于提供范围数据的答复",
        "界线数据（GeoJSON，2000国家大地坐标系）摘录如下：",
        '{"type":"FeatureCollection","name":"fanwei","features":[',
        `${feature("恢复重建区", "Polygon", `[[${ring(0)}],[${hole}]]`)},`,
        `${feature("云台水库", "MultiPolygon", `[[[${ring(1)}]],[[${ring(3)}]]]`)}]}`,
      ].join("\n"),
    );
    expect(
      data.parcels.map(({ name, areas, boundary }) => [
        name,
        areas[0]?.squareMetres,
        boundary?.rings.map((own) => `${own.role} ${own.part} ${own.points.length}`),
      ]),
    ).toEqual([
      ["恢复重建区", 505_000, ["outer 0 5", "inner 0 3"]],
      ["云台水库", 405_000, ["outer 0 5", "outer 1 5"]],
    ]);
  });

  it("as well-known text has its holes and its parts too", async () => {
    const text = (rings: string): string =>
      rings.replaceAll("],[", ";").replace(/,/gu, " ").replaceAll(";", ",");
    const shell = text(ring(0)).replace(/[[\]]/gu, "");
    const inner = text(hole).replace(/[[\]]/gu, "");
    const [one, two] = [1, 3].map((shift) => text(ring(shift)).replace(/[[\]]/gu, ""));
    const data = await read(
      [
        "云台湿地公园管理处关于提供范围数据的答复",
        "范围（WKT，2000国家大地坐标系）：",
        `POLYGON((${shell}),(${inner}))`,
        `MULTIPOLYGON(((${one})),((${two})))`,
      ].join("\n"),
    );
    expect(
      data.parcels.map(({ boundary }) => boundary?.rings.map((own) => `${own.role} ${own.points.length}`)),
    ).toEqual([
      ["outer 5", "inner 3"],
      ["outer 5", "outer 5"],
    ]);
  });
});

it("figures whose last noughts were dropped are coordinates beside a partner that is near to the others", async () => {
  const rows = [
    "108.5123\t26.2177\t411.5",
    "108.52\t26.2211\t408.25",
    "108.5264\t26.21\t409",
    "108.5\t26.2\t410.5",
  ];
  const data = await read(
    [
      "云台水库管理范围拐点坐标",
      "序号\t经度\t纬度\t高程",
      ...rows.map((row, index) => `${index + 1}\t${row}`),
    ].join("\n"),
  );
  expect(data.parcels[0]?.boundary?.rings[0]?.points.map(({ east, north }) => `${east} ${north}`)).toEqual([
    "108.5123 26.2177",
    "108.52 26.2211",
    "108.5264 26.21",
    "108.5 26.2",
  ]);
});

it("a centre of few decimals beside the points is none of them", async () => {
  const rows = PAIRS.slice(0, 5).map((pair, index) => `${index + 1}，${pair.replace(",", "，")}`);
  const data = await read(notice(`水域由5个拐点圈定：${rows.join("；")}。中心点坐标108.517，26.214。`, []));
  expect(bounded(data).map(({ rings }) => rings[0]?.length)).toEqual([5]);
});

it("features whose properties stand behind their points have each their own name", async () => {
  const feature = (name: string, east: string): string =>
    `{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[${PAIRS.map((pair) => `[${pair.replace("108.5", east)}]`).join(",")}]]},"properties":{"name":"${name}","面积_公顷":3.2}}`;
  const data = await read(
    [
      "地块矢量如下（CGCS2000）：",
      `{"features":[${feature("云台北地块", "108.5")},${feature("云台南地块", "108.7")}]}`,
    ].join("\n"),
  );
  expect(bounded(data).map(({ name }) => name)).toEqual(["云台北地块", "云台南地块"]);
});
