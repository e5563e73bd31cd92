import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";
import { FIRST, SECOND } from "./two-rings";

describe("two sea uses side by side, a cell a line", () => {
  const angle = (value: number, degrees: string): string => `${degrees}${value.toFixed(3)}"`;
  const point = (letter: string, index: number, north: number, east: number): readonly string[] => [
    `${letter}${index}`,
    angle(north, "27°41'"),
    angle(east, "120°52'"),
  ];
  const rows = [
    [...point("S", 1, 10.15, 20.4), ...point("T", 1, 30.2, 25.6)],
    [...point("S", 2, 10.15, 24.4), ...point("T", 2, 30.2, 31.9)],
    [...point("S", 3, 14.72, 24.4), ...point("T", 3, 38.85, 31.9)],
    [...point("S", 4, 14.72, 20.4), ...point("T", 4, 38.85, 25.6)],
    ["", "", "", ...point("T", 5, 34.02, 22.1)],
  ];
  const text = (names: readonly string[]): string =>
    [
      "关于白沙礁码头海域使用的批复",
      "同意你公司使用海域3.9公顷，其中透水构筑物用海1.5400公顷、港池用海2.3600公顷。",
      "附件：白沙礁码头项目界址点坐标表",
      "某县人民政府",
      "二〇三一年五月六日",
      ...Array.from({ length: 12 }, () => ""),
      ...[...names, "序号", "B", "L", "序号", "B", "L", ...rows.flat()].map((cell) => `${cell} |`),
    ].join("\n");

  it("are two under their names, each with its size, and the list of annexes promises nothing that is lost", async () => {
    const data = await read(text(["透水构筑物用海", "", "", "港池用海", "", ""]));
    expect(bounded(data)).toEqual([
      { name: "透水构筑物用海", rings: [["S1", "S2", "S3", "S4"]] },
      { name: "港池用海", rings: [["T1", "T2", "T3", "T4", "T5"]] },
    ]);
    expect(data.parcels.map(({ areas }) => areas[0]?.squareMetres)).toEqual([15_400, 23_600]);
    expect(issuesOf(data)).not.toContain("boundary-no-points");
  });
});

it("lands named side by side above lists that stand one below the other are two", async () => {
  const again = SECOND.map(([, ...rest], index) => [`J${index + 1}`, ...rest] as const);
  const text = [
    "采区拐点坐标（2000国家大地坐标系）",
    "甲采区\t乙采区",
    "点号\tX\tY",
    ...[...FIRST, ...again].map((point) => point.join("\t")),
  ].join("\n");
  expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["甲采区", "乙采区"]);
});

describe("lands side by side whose points are numbered on", () => {
  const wide = (names: readonly string[]): string => {
    const own = [
      SECOND,
      FIRST.slice(0, 4),
      SECOND.map(([, north, east]) => ["", north.replace("32", "33"), east]),
    ];
    const rows = SECOND.map((_point, index) =>
      own
        .map((points, column) => `${column * 4 + index + 1}  ${points[index]?.slice(1).join("  ")}`)
        .join("      "),
    );
    return [
      "长岛湾人工鱼礁宗海界址点坐标表（2000国家大地坐标系）",
      names.join("                 "),
      Array.from({ length: 3 }, () => "点号  X  Y").join("           "),
      ...rows,
    ].join("\n");
  };

  it("are as many as their names", async () => {
    expect(bounded(await read(wide(["礁区一", "礁区二", "礁区三"])))).toEqual([
      { name: "礁区一", rings: [["1", "2", "3", "4"]] },
      { name: "礁区二", rings: [["5", "6", "7", "8"]] },
      { name: "礁区三", rings: [["9", "10", "11", "12"]] },
    ]);
  });

  it("are one where no name stands above the columns", async () => {
    const labels = Array.from({ length: 12 }, (_, index) => String(index + 1));
    expect(bounded(await read(wide([]))).map((own) => own.rings)).toEqual([[labels]]);
    expect(bounded(await read(wide(["项目", "长岛湾人工鱼礁工程"]))).map((own) => own.rings)).toEqual([
      [labels],
    ]);
  });

  it("are two under their codes", async () => {
    const rows = SECOND.map((point, index) =>
      [`J${index + 1}`, ...point.slice(1), `J${index + 1}`, ...(FIRST[index] ?? []).slice(1)].join("\t"),
    );
    const text = [
      "出让年限\t50\t50",
      "保证金（万元）\t203\t154",
      "宗地界址点坐标表（CGCS2000）",
      "HBC2031-021\t\t\tHBC2031-022",
      "点号\tX\tY\t点号\tX\tY",
      ...rows,
    ].join("\n");
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["HBC2031-021", "HBC2031-022"]);
  });
});

describe("two states or ranges of one land side by side", () => {
  const OTHER = FIRST.slice(0, 4).map(([, north, east]) => [north.replace("32", "33"), east] as const);
  const rows = (between: string): readonly string[] =>
    SECOND.map(([, north, east], index) =>
      [String(index + 1), north, east, String(index + 1), ...(OTHER[index] ?? [])].join(between),
    );
  const areas = ({ parcels }: Awaited<ReturnType<typeof read>>): readonly (number | undefined)[] =>
    parcels.map((parcel) => parcel.areas[0]?.squareMetres);

  it.each([
    ["变更前矿区范围", "变更后矿区范围"],
    ["采矿许可证范围", "储量估算范围"],
    ["管理范围", "保护范围"],
    ["原用地", "现用地"],
  ])("are two, each with the size in its own columns: %s, %s", async (one, other) => {
    const data = await read(
      [
        "青石岭灰岩矿拐点坐标对照表（2000国家大地坐标系，3度带）",
        `${one}\t\t\t${other}\t\t`,
        "编号\tX\tY\t编号\tX\tY",
        ...rows("\t"),
        "面积\t0.0142km2\t\t面积\t0.0201km2\t",
      ].join("\n"),
    );
    expect(bounded(data).map(({ name }) => name)).toEqual([one, other]);
    expect(areas(data)).toEqual([14_200, 20_100]);
  });

  it("are two where every column says of which state it is, between commas", async () => {
    const data = await read(
      [
        "青石岭水源地调整前后拐点坐标（2000国家大地坐标系，3度带）",
        "点号,调整前X坐标,调整前Y坐标,点号,调整后X坐标,调整后Y坐标",
        ...rows(","),
      ].join("\n"),
    );
    expect(bounded(data).map(({ name }) => name)).toEqual(["调整前", "调整后"]);
  });

  it("have none of two sizes in a sentence that does not say whose they are", async () => {
    const data = await read(
      [
        "青石岭灰岩矿拐点坐标对照表（2000国家大地坐标系，3度带）",
        "变更前矿区范围\t\t\t变更后矿区范围\t\t",
        "编号\tX\tY\t编号\tX\tY",
        ...rows("\t"),
        "矿山占地面积9.9公顷。",
      ].join("\n"),
    );
    expect(bounded(data)).toHaveLength(2);
    expect(areas(data)).toEqual([undefined, undefined]);
  });

  it("have none of one size below both, which is told", async () => {
    const data = await read(
      ["云岭镇收储地块", "甲地块\t\t\t乙地块", "编号\tX\tY\t编号\tX\tY", ...rows("\t"), "面积：2.0公顷"].join(
        "\n",
      ),
    );
    expect(areas(data)).toEqual([undefined, undefined]);
    expect(issuesOf(data)).toContain("boundary-area-unread");
  });

  it("have no names in a sentence with commas above the columns", async () => {
    const data = await read(
      [
        "青石岭灰岩矿由下列拐点圈定",
        "由4个拐点圈定,面积1.0公顷,开采标高,由100米至50米",
        "编号\tX\tY\t编号\tX\tY",
        ...rows("\t"),
      ].join("\n"),
    );
    expect(bounded(data).map(({ name, rings }) => [name, rings.length])).toEqual([[null, 2]]);
  });
});
