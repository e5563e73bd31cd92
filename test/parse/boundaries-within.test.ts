import { describe, expect, it } from "vitest";
import { bounded, read } from "./bounded";

const SYSTEM = "坐标系统：CGCS2000，3度带，中央子午线117°，东坐标不含带号。";
/** A square of `metres` around one middle, as rows of label, northing and easting. */
const square = (series: string, metres: number, east = 0): readonly string[] =>
  [
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([north = 0, side = 0], index) => {
    const [x, y] = [3456000 + (north * metres) / 2, 512000 + east + (side * metres) / 2];
    return `${series}${index + 1}：X=${x.toFixed(2)}，Y=${y.toFixed(2)}`;
  });
const INNER = ["A1", "A2", "A3", "A4"];
const OUTER = ["B1", "B2", "B3", "B4"];

const reserve = (heading: string, far = 0): string =>
  [
    "柳溪水厂水源保护区公告",
    SYSTEM,
    "（一）一级保护区",
    "以A类拐点连线为界，面积0.04平方公里：",
    ...square("A", 200, far),
    "（二）二级保护区",
    heading,
    ...square("B", 600),
    "（三）界标共12块。",
  ].join("\n");

describe("land that lies within other land of the document", () => {
  it.each([
    ["named", "二级保护区应扣除一级保护区，面积0.32平方公里："],
    ["named at the beginning", "扣除一级保护区，面积0.32平方公里："],
    ["by the series of its points", "B类拐点连线以内、A类拐点连线以外的区域，面积0.32平方公里："],
    ["by the ends of its numbering", "外边界由B1至B4圈定，内边界为A1至A4："],
  ])("is a hole where words take it out: %s", async (_name, heading) => {
    const found = bounded(await read(reserve(heading)));
    expect(found).toEqual([
      { name: "一级保护区", rings: [INNER] },
      { name: "二级保护区", rings: [OUTER, INNER] },
    ]);
  });

  it.each([
    ["the printed area is that of all", "不含一级保护区管理设施，面积0.36平方公里：", 0],
    ["it lies elsewhere", "二级保护区不含一级保护区：", 3000],
    ["another part of it is taken out", "范围含一级保护区，其中基本农田以外的部分：", 0],
    ["what lies beside it is taken out", "不含一级保护区外侧道路：", 0],
    ["both are told of", "一级保护区及其以外的水域：", 0],
    ["no word takes it out", "上游至一级保护区边界，面积0.32平方公里：", 0],
  ])("is none where %s", async (_name, heading, far) => {
    const found = bounded(await read(reserve(heading, far)));
    expect(found.map(({ rings }) => rings)).toEqual([[INNER], [OUTER]]);
  });
});

describe("points of several lands", () => {
  it("in one table that counts on, parted by the size of the one and the name of the other", async () => {
    const data = await read(
      [
        "青石沟铁矿分立公示",
        "矿山\t拐点\tX\tY\t标高（m）",
        "青石沟北铁矿",
        "1\t4451200.312\t40388100.205\t由+210至+80",
        "2\t4451188.640\t40388320.118\t",
        "3\t4451010.077\t40388290.431\t",
        "面积\t0.0391平方公里",
        "青石沟南铁矿",
        "4\t4450700.415\t40388110.902\t由+240至+95",
        "5\t4450690.228\t40388280.364\t",
        "6\t4450540.901\t40388195.577\t",
        "面积\t0.0131平方公里",
        "2000国家大地坐标系，40带",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "青石沟北铁矿", rings: [["1", "2", "3"]] },
      { name: "青石沟南铁矿", rings: [["4", "5", "6"]] },
    ]);
  });

  it("one of them printed once more in another system behind the next", async () => {
    const data = await read(
      [
        "海上风电场用海公示",
        "（1）风机场区（F点）",
        "F1 E115°36′40.899″，N22°37′42.987″",
        "F2 E115°38′52.493″，N22°38′06.083″",
        "F3 E115°40′53.092″，N22°37′20.615″",
        "（2）升压站场区（S点）",
        "S1 E115°37′50.397″，N22°32′40.553″",
        "S2 E115°38′50.492″，N22°32′41.401″",
        "S3 E115°39′01.898″，N22°31′51.093″",
        "（3）风机场区换算成果（CGCS2000，3度带，38）",
        "F1 X=2504074.772 Y=39357236.779",
        "F2 X=2504750.770 Y=39361001.766",
        "F3 X=2503320.976 Y=39364433.681",
      ].join("\n"),
    );
    const systems = data.parcels.map(({ boundary }) => 1 + (boundary?.otherTables.length ?? 0));
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["F1", "F2", "F3"]], [["S1", "S2", "S3"]]]);
    expect(systems).toEqual([2, 1]);
  });

  it("blocks of one mine, all of them printed once more in another system of metres", async () => {
    const blocks = (north: number, east: number): string[] =>
      ["Ⅰ", "Ⅱ"].map((block, index) => {
        const [x, y] = [north - index * 800, east + index * 300];
        const corners = [
          [x, y],
          [x, y + 200],
          [x - 300, y + 250],
          [x - 300, y],
        ];
        return `${block}采区：${corners.map((point, at) => `(${at + 1}) ${point.map((one) => one.toFixed(2)).join(", ")}`).join("; ")};`;
      });
    const data = await read(
      [
        "采矿许可证变更登记公告",
        "矿山名称：柳沟长石矿。矿区由两个采区组成，矿区总面积0.135平方公里。",
        "原证载坐标（1954年北京坐标系，3度带）：",
        ...blocks(3912480.4, 38512110.25),
        "转换后坐标（2000国家大地坐标系，3度带）：",
        ...blocks(3912437.1, 38512172.5),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      {
        name: "柳沟长石矿",
        rings: [
          ["1", "2", "3", "4"],
          ["1", "2", "3", "4"],
        ],
      },
    ]);
    expect(data.parcels[0]?.boundary?.otherTables).toHaveLength(1);
    expect(data.parcels[0]?.boundary?.crs.datum).toBe("CGCS2000");
  });

  it("two areas by numbers are parts of what their total encloses, and lands of their own elsewhere", async () => {
    const text = (size: string): string =>
      [
        "采矿权变更登记公示",
        "矿山名称：柳沟萤石矿",
        `矿区面积：${size}`,
        "坐标系：2000国家大地坐标系",
        "序号  X  Y",
        "Ⅰ区",
        ...["1  4687300.00  39385800.00", "2  4687300.00  39386200.00", "3  4687000.00  39386000.00"],
        "Ⅱ区",
        ...["1  4687300.00  39387800.00", "2  4687300.00  39388200.00", "3  4687000.00  39388000.00"],
      ].join("\n");
    const corners = ["1", "2", "3"];
    expect(bounded(await read(text("0.1200平方公里")))).toEqual([
      { name: "柳沟萤石矿", rings: [corners, corners] },
    ]);
    const parts = text("0.1200平方公里").replace("Ⅰ区", "柳村片").replace("Ⅱ区", "石村片");
    expect(bounded(await read(parts)).map(({ rings }) => rings)).toEqual([[corners, corners]]);
    expect(bounded(await read(text("0.3100平方公里"))).map(({ rings }) => rings)).toEqual([
      [corners],
      [corners],
    ]);
  });

  it("strings of points behind the names of what they bound", async () => {
    const data = await read(
      [
        "柳沟两宗采石场采矿权出让公告",
        "拐点,X,Y",
        "1,3859500.00,36537600.00",
        "2,3859500.00,36538200.00",
        "3,3859500.00,36538800.00",
        "4,3859100.00,36538800.00",
        "5,3859100.00,36538200.00",
        "6,3859100.00,36537600.00",
        "柳沟一号采石场：由拐点1－2－5－6－1连线圈定，面积0.2400平方公里；",
        "柳沟二号采石场：由拐点2－3－4－5－2连线圈定，面积0.2400平方公里。",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "柳沟一号采石场", rings: [["1", "2", "5", "6"]] },
      { name: "柳沟二号采石场", rings: [["2", "3", "4", "5"]] },
    ]);
  });

  it("a course that turns south to a point is no extent, and its points enclose what is printed", async () => {
    const data = await read(
      [
        "山界处理决定",
        "下片林地4.2045公顷，边界自1点（X=3085753.66，Y=34526826.04）沿山脊至2点（X=3085697.45，Y=34527047.18），折向南至3点（X=3085542.16，Y=34527048.96），沿水沟至4点（X=3085547.28，Y=34526807.87），回到1点。",
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["1", "2", "3", "4"]]]);
  });
});

it("an example of how angles are run together is no point, its parts without noughts", async () => {
  const data = await read(
    [
      "某稀土矿探矿权登记公告",
      "区块范围（度分秒连写，如1020905表示102度9分5秒）：",
      "1,1020814,282128",
      "2,1020915,282142",
      "3,1021010,282109",
      "4,1021009,282019",
      "总面积：4.1平方公里",
    ].join("\n"),
  );
  const points = data.parcels.flatMap(({ boundary }) => boundary?.rings[0]?.points ?? []);
  expect(points.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
});

it("land in degrees within other land is its hole, however far the first points are apart", async () => {
  const data = await read(
    [
      "关于划定青石镇水源地保护区的批复",
      "一、一级保护区范围：由以下拐点连线所围区域：1（112.553412，28.210034）、2（112.554511，28.210987）、3（112.556001，28.209876）、4（112.554871，28.208712）。",
      "二、二级保护区范围：由以下拐点连线所围区域（一级保护区除外）：1（112.551412，28.212034）、2（112.556511，28.213987）、3（112.558001，28.207876）、4（112.552871，28.206712）。",
    ].join("\n"),
  );
  expect(data.parcels.map(({ name, boundary }) => [name, boundary?.rings.map(({ role }) => role)])).toEqual([
    ["一级保护区", ["outer"]],
    ["二级保护区", ["outer", "inner"]],
  ]);
});
