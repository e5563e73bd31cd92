import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

describe("pieces of one table", () => {
  const PIECES = [
    ["1号风机平台", "1", "4642838.968", "38466809.910", "400.02"],
    ["", "2", "4642842.043", "38466825.671", ""],
    ["", "3", "4642820.534", "38466828.729", ""],
    ["", "4", "4642817.620", "38466807.204", ""],
    ["升压站", "5", "4644198.629", "38468282.985", "2345.67"],
    ["", "6", "4644196.601", "38468341.129", ""],
    ["", "7", "4644160.344", "38468378.415", ""],
    ["", "8", "4644143.693", "38468255.266", ""],
  ];
  const HEAD = ["地块名称", "点号", "X", "Y", "面积(㎡)"];

  it.each([
    ["bars", (cells: readonly string[]) => `| ${cells.join(" | ")} |`],
    ["tabs", (cells: readonly string[]) => cells.join("\t")],
    ["commas", (cells: readonly string[]) => cells.join(",")],
  ])("the cell with the name is merged over its rows, between %s", async (_, row) => {
    const data = await read(
      `风电场用地公告\n坐标系：CGCS2000_3_Degree_GK_Zone_38\n\n${[HEAD, ...PIECES].map(row).join("\n")}\n`,
    );
    expect(bounded(data)).toEqual([
      { name: "1号风机平台", rings: [["1", "2", "3", "4"]] },
      { name: "升压站", rings: [["5", "6", "7", "8"]] },
    ]);
  });

  it("a hole under a heading of its own, cells between semicolons", async () => {
    const ring = (label: string, ...points: readonly string[]): string =>
      ["点号;X;Y", ...points.map((point, index) => `${label}${index + 1};${point}`)].join("\n");
    const data = await read(
      [
        "青浦高新技术产业开发区界址点坐标",
        "一、外边界(所围面积4.0000平方公里)",
        ring(
          "W",
          "3592000.00;40416000.00",
          "3592000.00;40418000.00",
          "3590000.00;40418000.00",
          "3590000.00;40416000.00",
        ),
        "二、扣除老镇区边界(所围面积0.2500平方公里)",
        ring(
          "N",
          "3591500.00;40416500.00",
          "3591500.00;40417000.00",
          "3591000.00;40417000.00",
          "3591000.00;40416500.00",
        ),
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([
      [
        ["W1", "W2", "W3", "W4"],
        ["N1", "N2", "N3", "N4"],
      ],
    ]);
  });

  it("areas for dredging that have names of their own are two, whatever is printed for one of them", async () => {
    const area = (name: string, label: string, north: number): string =>
      [
        name,
        "点号\tX(m)\tY(m)\t点号\tX(m)\tY(m)",
        `${label}1\t${north + 400}.1\t37633193.2\t${label}2\t${north + 410}.0\t37633768.4`,
        `${label}3\t${north}.3\t37633758.9\t${label}4\t${north + 5}.6\t37633155.1`,
      ].join("\n");
    const data = await read(
      [
        "2020年度河道砂石开采权出让公告",
        "1、柳洲可采区（标的编号LZ-01）。可采区面积23.50万平方米，年度控制开采量38万吨。",
        "2、芦滩可采区（标的编号LZ-02）。可采区面积23.50万平方米。",
        "二、可采区控制点坐标",
        area("柳洲可采区", "T", 3200000),
        area("芦滩可采区", "L", 3194000),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "柳洲可采区", rings: [["T1", "T2", "T3", "T4"]] },
      { name: "芦滩可采区", rings: [["L1", "L2", "L3", "L4"]] },
    ]);
  });

  it("the land that opens an item names the points in its midst", async () => {
    const item = (at: string, name: string, north: number): string =>
      `${at}、${name}。位于大水村，县道从南侧通过。矿区由以下4个拐点圈定（西安80坐标系）：1、X=${north + 100}.40，Y=35620074.92；2、X=${north + 95}.17，Y=35620378.26；3、X=${north - 100}.21，Y=35620370.82；4、X=${north - 98}.51，Y=35620081.03。矿区面积0.0590km2。`;
    const data = await read(
      `拟设采矿权公示\n拟新设采矿权2个。\n${item("一", "白坪乡大水砂岩矿", 2977000)}\n${item("二", "白坪乡猫洞页岩矿", 2969000)}\n`,
    );
    expect(bounded(data).map(({ name }) => name)).toEqual(["白坪乡大水砂岩矿", "白坪乡猫洞页岩矿"]);
  });

  it("the code and the name of a sea area in cells merged over its rows", async () => {
    const area = (code: string, name: string, minute: number, hectares: string): string =>
      [
        `${code}\t${name}\t1\t38°${minute}′53.31″\t118°12′02.46″\t${hectares}\t5年\t9.2万元`,
        `\t\t2\t38°${minute}′50.02″\t118°12′28.06″\t\t\t`,
        `\t\t3\t38°${minute}′38.65″\t118°12′27.00″\t\t\t`,
        `\t\t4\t38°${minute}′39.56″\t118°11′53.28″\t\t\t`,
      ].join("\n");
    const data = await read(
      [
        "海域使用权挂牌出让公告",
        "坐标系：CGCS2000",
        "海域编号\t名称\t点号\t北纬\t东经\t面积(公顷)\t使用期限\t起始价",
        area("QH2023-04", "新湾北一号", 36, "28.5936"),
        area("QH2023-05", "新湾北二号", 46, "28.5930"),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "QH2023-04", rings: [["1", "2", "3", "4"]] },
      { name: "QH2023-05", rings: [["1", "2", "3", "4"]] },
    ]);
    expect(data.parcels.map(({ name, areas }) => [name, areas.map(({ raw }) => raw)])).toEqual([
      ["新湾北一号", ["28.5936"]],
      ["新湾北二号", ["28.5930"]],
    ]);
  });

  it("merged cells go on below their header printed again, and not below another", async () => {
    const data = await read(
      [
        "海域编号\t点号\t北纬\t东经",
        "QH-04\t1\t38°36′53.31″\t118°12′02.46″",
        "\t2\t38°36′50.02″\t118°12′28.06″",
        "\t3\t38°36′38.65″\t118°12′27.00″",
        "— 2 —",
        "海域编号\t点号\t北纬\t东经",
        "\t4\t38°36′39.56″\t118°11′53.28″",
        "QH-05\t1\t38°46′53.31″\t118°12′02.46″",
        "\t2\t38°46′50.02″\t118°12′28.06″",
        "\t3\t38°46′38.65″\t118°12′27.00″",
        "附：航道控制点",
        "点号\t北纬\t东经",
        "\t1\t38°56′39.56″\t118°11′53.28″",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "QH-04", rings: [["1", "2", "3", "4"]] },
      { name: "QH-05", rings: [["1", "2", "3"]] },
    ]);
  });

  it("the number of a ring in a merged cell, the points numbered on through all rings", async () => {
    const rows = (ring: string, from: number, east: number): string =>
      [
        `${ring}\t${from}\t${east + 4}.22\t2618496.79\t1.21`,
        `\t${from + 1}\t${east + 104}.02\t2618508.53\t`,
        `\t${from + 2}\t${east + 111}.38\t2618398.26\t`,
        `\t${from + 3}\t${east}.03\t2618390.74\t`,
      ].join("\n");
    const data = await read(
      `使用林地范围坐标(CGCS2000,3度带)\n块号\t拐点\t东坐标\t北坐标\t面积(公顷)\n${rows("①", 1, 37412250)}\n${rows("②", 5, 37413250)}\n合计\t\t\t\t2.42\n`,
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([
      [
        ["1", "2", "3", "4"],
        ["5", "6", "7", "8"],
      ],
    ]);
  });

  it("two pieces side by side under a row of their names, each with its own figure", async () => {
    const data = await read(
      [
        "河道砂石开采权拍卖公告",
        "1. 可采区：柳滩可采区，面积22000平方米；石坝可采区，面积24002平方米。",
        "二、可采区控制点（2000坐标系，3°带，38带）",
        "| 柳滩可采区 | | | 石坝可采区 | | |",
        "|---|---|---|---|---|---|",
        "| 点号 | X | Y | 点号 | X | Y |",
        "| 1 | 3125541.38 | 38428570.90 | 1 | 3123939.21 | 38430149.01 |",
        "| 2 | 3125603.93 | 38428731.60 | 2 | 3123950.80 | 38430372.63 |",
        "| 3 | 3125505.00 | 38428932.53 | 3 | 3123770.22 | 38430396.43 |",
        "| 4 | 3125407.47 | 38428847.22 | 4 | 3123827.84 | 38430096.99 |",
        "| 5 | 3125379.11 | 38428628.69 |  |  |  |",
      ].join("\n"),
    );
    expect(data.parcels.map(({ name, areas }) => [name, areas.map(({ raw }) => raw)])).toEqual([
      ["柳滩可采区", ["22000平方米"]],
      ["石坝可采区", ["24002平方米"]],
    ]);
    expect(bounded(data).map(({ rings }) => rings[0]?.length)).toEqual([5, 4]);
  });

  it("a figure behind a letter of a piece, a blank between", async () => {
    const block = (letter: string, south: number): string =>
      [
        `用岛区块${letter}：`,
        `${letter}1 北纬27.${south + 214435}度 东经120.662429度`,
        `${letter}2 北纬27.${south + 214468}度 东经120.663795度`,
        `${letter}3 北纬27.${south + 213526}度 东经120.663315度`,
        `${letter}4 北纬27.${south + 213351}度 东经120.662737度`,
      ].join("\n");
    const data = await read(
      `无居民海岛使用权出让公示\n申请用岛面积：1.9699公顷（其中用岛区块A 1.0402公顷，用岛区块B 0.9297公顷）\n用岛区块界址点（CGCS2000）：\n${block("A", 0)}\n${block("B", 4000)}\n`,
    );
    expect(data.parcels.map(({ name, areas }) => [name, areas.map(({ raw }) => raw)])).toEqual([
      ["用岛区块A", ["1.0402公顷"]],
      ["用岛区块B", ["0.9297公顷"]],
    ]);
  });

  it("an outer and an inner ring in one sentence, named by the heading of their item", async () => {
    const point = (label: string, north: number, east: number): string =>
      `${label}\t${north}.908\t${east}.334`;
    const data = await read(
      [
        "柳崖窑址保护范围和建设控制地带的通告",
        "一、保护范围",
        "东至水塔，南至生产路，西至冲沟，北至乡道。由B1-B2-B3-B4-B1各点连线围合，面积1.20公顷。",
        "二、建设控制地带",
        "外圈由K1-K2-K3-K4-K1各点连线围合，内圈即保护范围边界线（B1-B2-B3-B4-B1），内圈以内不计入建设控制地带。建设控制地带面积7.80公顷。",
        "三、控制点坐标（2000国家大地坐标系，3度分带，中央子午线111°）",
        "点名\tX(m)\tY(m)",
        point("B1", 3765250, 37512400),
        point("B2", 3765250, 37512520),
        point("B3", 3765150, 37512520),
        point("B4", 3765150, 37512400),
        point("K1", 3765350, 37512310),
        point("K2", 3765350, 37512610),
        point("K3", 3765050, 37512610),
        point("K4", 3765050, 37512310),
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "保护范围", rings: [["B1", "B2", "B3", "B4"]] },
      {
        name: "建设控制地带",
        rings: [
          ["K1", "K2", "K3", "K4"],
          ["B1", "B2", "B3", "B4"],
        ],
      },
    ]);
  });

  it("the centres of spots are no boundary", async () => {
    const data = await read(
      [
        "矿山生态修复图斑清单",
        "序号|图斑编号|所在乡镇|矿种|中心点X|中心点Y|图斑面积",
        "1|CT2706|东桥镇|石灰岩|4239815.22|37608114.90|1.8640",
        "2|CT2711|东桥镇|石灰岩|4240377.46|37608592.05|0.7712",
        "3|CT2713|普安镇|砖瓦粘土|4231094.71|37601228.33|3.0925",
        "4|CT2728|社科乡|铝土矿|4226502.18|37613740.67|5.2281",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-places");
  });

  it("strings of labels in letters behind codes, names and figures", async () => {
    const data = await read(
      [
        "首次登记公告",
        "表一  界址点成果表（CGCS2000，3°带第44带）",
        "点号  纵坐标X(m)      横坐标Y(m)",
        "J1    5220741.32      44545482.39",
        "J2    5220780.57      44546371.41",
        "J3    5220766.76      44547312.46",
        "J4    5220053.40      44547377.03",
        "J5    5220010.84      44546373.97",
        "J6    5220006.95      44545521.98",
        "表二  宗地及界址线",
        "序号  宗地代码  宗地名称  面积(平方米)  界址点连线",
        "1  230881100207GB00003  第一作业区1-3号地  655117.88  J1-J2-J5-J6-J1",
        "2  230881100207GB00004  第一作业区4-7号地  700123.45  J2-J3-J4-J5-J2",
      ].join("\n"),
    );
    expect(bounded(data)).toEqual([
      { name: "第一作业区1-3号地", rings: [["J1", "J2", "J5", "J6"]] },
      { name: "第一作业区4-7号地", rings: [["J2", "J3", "J4", "J5"]] },
    ]);
  });
});

it("a string of labels before a comma and its size bounds the use before it", async () => {
  const data = await read(
    [
      "白沙湾渔港用海界址点坐标（CGCS2000，中央子午线120°）",
      "点号  X  Y",
      ...["N1 3421510.22 520110.45", "N2 3421530.90 520330.18", "N3 3421322.47 520351.06"],
      ...["G1 3423510.22 520110.45", "G2 3423530.90 520330.18", "G3 3423322.47 520351.06"],
      "护岸：N1-N2-N3-N1，2.2871公顷",
      "港池：G1-G2-G3-G1，2公顷",
    ].join("\n"),
  );
  expect(bounded(data)).toEqual([
    { name: "护岸", rings: [["N1", "N2", "N3"]] },
    { name: "港池", rings: [["G1", "G2", "G3"]] },
  ]);
  expect(data.parcels.map(({ areas }) => areas[0]?.squareMetres)).toEqual([22_871, 20_000]);
});

describe("pieces listed in one cell of a table of mines", () => {
  const shifted = (north: string): string =>
    ["1", "2", "3", "4"]
      .map(
        (label, index) =>
          `${label}、${north}${index}1${index % 2}.22，3852${index > 1 ? "3" : "1"}1${index}0.45`,
      )
      .join("\n");

  it("are parts of the mine of their row, cells one a line", async () => {
    const data = await read(
      [
        "采矿权设置方案表",
        ...["序号", "区块名称", "开采主矿种", "拐点坐标（2000国家大地坐标系）", "面积（km2）", "备注"],
        ...["1", "青石岭石灰岩矿", "石灰岩", shifted("3421"), "0.0602", "/"],
        ...[
          "2",
          "榆树沟页岩矿",
          "页岩",
          "南采区：",
          shifted("3431"),
          "北采区：",
          shifted("3441"),
          "0.0500",
          "/",
        ],
        ...["3", "白沙坡石灰岩矿", "石灰岩", shifted("3451"), "0.0611", "/"],
      ].join("\n"),
    );
    expect(
      data.parcels.map(({ name, areas, boundary }) => [name, areas[0]?.value, boundary?.rings.length]),
    ).toEqual([
      ["青石岭石灰岩矿", 0.0602, 1],
      ["榆树沟页岩矿", 0.05, 2],
      ["白沙坡石灰岩矿", 0.0611, 1],
    ]);
  });

  it("are lands of their own where no row of cells stands before them", async () => {
    const data = await read(
      ["矿区拐点坐标（2000国家大地坐标系）", "甲矿段：", shifted("3431"), "乙矿段：", shifted("3441")].join(
        "\n",
      ),
    );
    expect(bounded(data).map(({ name }) => name)).toEqual(["甲矿段", "乙矿段"]);
  });
});

it("blocks of a project numbered under their headings are apart where the points are numbered on", async () => {
  const data = await read(
    [
      "土地整治项目区拐点坐标（2000国家大地坐标系）",
      "片块1",
      ...["1 3421510.22 38520110.45", "2 3421530.90 38520330.18", "3 3421322.47 38520351.06"],
      "片块2",
      ...["4 3423510.22 38520110.45", "5 3423530.90 38520330.18", "6 3423322.47 38520351.06"],
    ].join("\n"),
  );
  expect(bounded(data)).toEqual([
    { name: "片块1", rings: [["1", "2", "3"]] },
    { name: "片块2", rings: [["4", "5", "6"]] },
  ]);
});

it("platforms and a station behind their names are lands, and none has the size of the works", async () => {
  const ring = (north: number): string =>
    [0, 1, 2, 3].map((at) => `${north}${at > 1 ? 4 : 5}45.12,384${at % 3 === 0 ? 12 : 13}345.67`).join("；");
  const data = await read(
    [
      "草原征占用公示",
      "项目名称：云岭风电项目",
      "占用草原面积：99.5公顷",
      "坐标范围：",
      `风机平台1：${ring(4612)}`,
      `风机平台2：${ring(4613)}`,
      `升压站：${ring(4614)}`,
    ].join("\n"),
  );
  expect(data.parcels.map(({ name, areas }) => [name, areas.length])).toEqual([
    ["风机平台1", 0],
    ["风机平台2", 0],
    ["升压站", 0],
  ]);
});
