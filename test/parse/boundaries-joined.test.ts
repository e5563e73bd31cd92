import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const sizes = async (text: string): Promise<readonly (readonly [string | null, readonly string[]])[]> =>
  (await read(text)).parcels.flatMap(({ code, name, boundary }) =>
    boundary === null
      ? []
      : [[code ?? name, boundary.rings.map(({ role, points }) => `${role} ${points.length}`)] as const],
  );
const table = [
  "点号\tX\tY",
  "1\t2858373.580\t555563.888",
  "2\t2858279.181\t555514.496",
  "3\t2858153.679\t555609.207",
  "4\t2858153.679\t555755.762",
  "5\t2858277.350\t555800.604",
  "6\t2858373.580\t555700.394",
];

describe("Strings of point numbers in brackets behind a size", () => {
  it("bound the unit before it, and the size is its own", async () => {
    const text = [
      "同意使用清湾村东侧2.9公顷海域，其中码头用海1.2公顷（1-2-3-4-1），港池用海1.7公顷（1-4-5-6-1），用于清湾渔港项目建设。",
      "清湾渔港项目界址点坐标表",
      ...table,
    ].join("\n");
    const { parcels } = await read(text);
    expect(parcels.flatMap(({ name, areas }) => [[name, areas.map(({ raw }) => raw)]])).toEqual([
      ["码头用海", ["1.2公顷"]],
      ["港池用海", ["1.7公顷"]],
    ]);
  });
});

describe("A string of the numbers of all points of a table", () => {
  const monument = (words: string): string =>
    [
      "石羊岭窑址测点坐标",
      "测点号\t纬度\t经度\t说明",
      "保护范围",
      "A1\tN35°36′48.5″\tE112°12′08.3″\t窑包西北坡",
      "A2\tN35°36′46.9″\tE112°12′22.6″\t水渠拐弯处",
      "A3\tN35°36′37.9″\tE112°12′20.5″\t老槐树旁",
      "A4\tN35°36′39.5″\tE112°12′06.2″\t机耕路口",
      words,
    ].join("\n");
  it("that encloses makes land of them, whatever stands beside each", async () => {
    expect(await sizes(monument("说明：A1—A2—A3—A4连线以内为保护范围。"))).toEqual([
      ["保护范围", ["outer 4"]],
    ]);
  });
  it("and points with remarks that nothing joins are places", async () => {
    const text = monument("说明：各点由县文物所复测。");
    expect(await sizes(text)).toEqual([]);
    expect(issuesOf(await read(text)).length).toBeGreaterThan(0);
  });
});

describe("Letters and numbered letters as names of points", () => {
  it("go round in the order of print where no letter has points for a ring", async () => {
    const text =
      "1.位于沙田镇柳湾村，采砂许可范围：A（3367259.4，394218.3）、B（3367236.6，394417.2）、G1（3367122.3，394420.6）、G2（3367116.7，394224.5）。";
    expect(bounded(await read(text)).map(({ rings }) => rings)).toEqual([[["A", "B", "G1", "G2"]]]);
  });
});

describe("Parts that only directions name", () => {
  const west =
    "北纬38°07′57″、东经119°08′54″；北纬38°08′04″、东经119°09′09″；北纬38°07′52″、东经119°09′20″。";
  const east =
    "北纬38°07′31″、东经119°09′52″；北纬38°07′29″、东经119°10′04″；北纬38°07′17″、东经119°10′10″。";
  it("are one boundary of the land that consists of them", async () => {
    const text = [
      "一、禁捕范围",
      `望海滩人工鱼礁区由互不相连的东、西两部分组成，总面积42.74公顷。其中，西部为以下三点顺次连线所围海域：${west}东部为以下三点顺次连线所围海域：${east}`,
      "二、禁捕时间为全年。",
    ].join("\n");
    expect(await sizes(text)).toEqual([["望海滩人工鱼礁区", ["outer 3", "outer 3"]]]);
  });
  it("and two areas of one notice that nobody calls parts are two", async () => {
    const text = `一、甲湾养殖区范围为以下三点连线所围海域：${west}\n二、乙湾养殖区范围为以下三点连线所围海域：${east}`;
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 3"], ["outer 3"]]);
  });
});

describe("What measures, marks or tells between points", () => {
  const ring = [
    ["J1", "4617462.474", "462986.474"],
    ["J2", "4617252.131", "462987.376"],
    ["J3", "4617093.922", "463145.488"],
    ["J4", "4617317.312", "463565.432"],
  ] as const;
  it("a size and a length of a drawing are no coordinates", async () => {
    const text = [
      "清源变电站用地红线",
      "LWPOLYLINE  图层: 用地红线",
      "面积   115026.9761",
      "周长   137902.2190",
      ...ring.map(([, x, y]) => `于端点  X=${y}  Y=${x}  Z=   0.0000`),
    ].join("\n");
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"]]);
  });
  it("the kind of a mark is no word between a number and its point, a cell a line", async () => {
    const text = [
      "清源小学界址点成果表",
      ...["点号", "界标类型", "纵坐标（X）", "横坐标（Y）"],
      ...ring.flatMap(([label, x, y]) => [label, "钢钉", x, y]),
    ].join("\n");
    expect(bounded(await read(text))).toEqual([{ name: "清源小学", rings: [["J1", "J2", "J3", "J4"]] }]);
  });
  it("directions with strokes between points are no codes of land", async () => {
    const text = [
      "清源小学界址点成果表",
      ...["点号", "纵坐标（X）", "横坐标（Y）", "方位角", "边长"],
      ...ring.flatMap(([label, x, y], at) => [label, x, y, `0${at + 2}9-48-08`, `23${at}.92`]),
    ].join("\n");
    expect(bounded(await read(text))).toEqual([{ name: "清源小学", rings: [["J1", "J2", "J3", "J4"]] }]);
  });
  it("the title above a header a cell a line is no column of it", async () => {
    const second = ring.map(([label, x, y]) => [label, x, String(Number(y) + 2000)] as const);
    const lot = (code: string, rows: readonly (readonly [string, string, string])[]): readonly string[] => [
      code,
      ...rows.flatMap(([label, x, y], at) => [label, x, y, `${60 + at}.4`]),
    ];
    const text = [
      "青石县自然资源局",
      "附表2 沙洲变电站项目界址点坐标表",
      ...["地块号", "点号", "X（北）", "Y（东）", "高程"],
      ...lot("G12", ring),
      ...lot("G13", second),
    ].join("\n");
    expect((await sizes(text)).map(([name]) => name)).toEqual(["G12", "G13"]);
  });
  it("the name of land on every row opens the next where points are counted again", async () => {
    const lot = (name: string, east: number): readonly string[] =>
      ring.flatMap(([label, x, y], at) => [name, label, x, String(Number(y) + east), `${60 + at}.4`]);
    const text = [
      "青石县设施农用地坐标表",
      ...["地块名称", "点号", "X坐标", "Y坐标", "高程"],
      ...lot("新联村地块", 0),
      ...lot("大井村砂场", 2000),
      ...lot("白石村采区", 4000),
    ].join("\n");
    expect((await sizes(text)).map(([name]) => name)).toEqual(["新联村地块", "大井村砂场", "白石村采区"]);
  });
  it("what a range leaves out of an intake is no list of intakes", async () => {
    const [one, two, three, four] = ring;
    const row = (a: readonly string[], b: readonly string[]): readonly string[] => [
      `| ${a[0]} | X | ${a[1]} | ${b[0]} | X | ${b[1]} |`,
      `| Y | ${a[2]} | Y | ${b[2]} |`,
    ];
    const [first = "", ...rest] = row(one, two);
    const text = [
      "砂石开采控制坐标点见下表：",
      "| 可采区名称 | 位置 | 控制坐标点 |",
      `| 江可采1 | 位于左岸柳树村河道水域段，扣除乡镇供水站取水口保护区。 ${first}`,
      ...rest,
      ...row(three, four),
    ].join("\n");
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"]]);
  });
  it("a blank within the digits of one cell is none beside its neighbours, whatever lot comes last", async () => {
    const rows = (north: number): readonly string[] => [
      `| B1 | ${north}0757.28 | 438527.98 |`,
      `| B2 | ${north}0964.85 | 438803.99 |`,
      `| B3 | ${north}1 153.77 | 439092.75 |`,
      `| B4 | ${north}0680.80 | 438580.31 |`,
    ];
    const head = "| 编号 | X | Y |";
    const text = [
      "表1 柳湾可采区范围控制坐标",
      head,
      ...rows(265),
      "表2 高塘可采区范围控制坐标",
      head,
      ...rows(271),
    ].join("\n");
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"], ["outer 4"]]);
  });
  it("points of the control net of a county bound nothing", async () => {
    const rows = ring.map(([, x, y], at) => `GPS0${at + 1}\t${x}\t${y}`);
    const text = ["青石县控制点坐标一览表", "点名\tX\tY", ...rows].join("\n");
    expect(await sizes(text)).toEqual([]);
    expect(issuesOf(await read(text)).length).toBeGreaterThan(0);
  });
  it("a day in Chinese numerals names no land", async () => {
    const text = [
      "同意使用东屿村东侧1.2公顷海域，用海范围坐标见附件。",
      "二〇一二年三月九日",
      "序号\tB\tL",
      "N1\t24°28'21.387\"\t118°12'05.594\"",
      "N2\t24°28'27.343\"\t118°12'08.715\"",
      "N3\t24°28'25.135\"\t118°12'13.075\"",
    ].join("\n");
    expect((await read(text)).parcels.map(({ name }) => name)).not.toContain("二〇一二年三月九日");
  });
});

describe("Lots by their codes", () => {
  const rows = [
    "点号\tX\tY",
    "1\t3687051.94\t34413945.23",
    "2\t3687139.14\t34413916.33",
    "3\t3687185.94\t34414085.23",
  ];
  it.each([
    ["an item above the noun of the table", ["1、DK-27", "拐点坐标"], "DK-27"],
    ["letters and a figure as an item", ["1、DK7", "拐点坐标"], "DK7"],
    ["in brackets behind the title", ["拐点坐标表（DK-26）"], "DK-26"],
    ["a year and a number above the title", ["2023-29", "界址点坐标表"], "2023-29"],
  ])("are named: %s", async (_how, head, code) => {
    expect((await sizes([...head, ...rows].join("\n"))).map(([name]) => name)).toEqual([code]);
  });
  it("letters and a figure before the noun of the table part the points of one from the next", async () => {
    const ring = (north: number): string =>
      `拐点坐标：1（41°${north}′51.55″，100°02′50.20″）；2（41°${north}′45.55″，100°02′36.60″）；3（41°${north}′32.90″，100°02′52.45″）。`;
    const text = ["沙洲小学3宗地块拐点坐标", "DK1拐点坐标", ring(54), "DK2拐点坐标", ring(55)].join("\n");
    expect((await sizes(text)).map(([name]) => name)).toEqual(["DK1", "DK2"]);
  });
  it("the number of the table in brackets is no lot", async () => {
    expect((await sizes(["拐点坐标表（表3-2）", ...rows].join("\n"))).map(([name]) => name)).toEqual([null]);
  });
});

describe("A column of remarks behind the points", () => {
  const points = [
    ["1", "4032749.00", "39591381.00"],
    ["2", "4032824.50", "39591664.20"],
    ["3", "4032588.46", "39591891.95"],
    ["4", "4033505.65", "39590741.01"],
    ["5", "4033534.79", "39591214.16"],
    ["6", "4033132.10", "39591182.21"],
  ];
  const text = (remarks: readonly [string, string]): string =>
    [
      "石岭铁矿矿区范围拐点坐标",
      "点号\tX\tY\t标高\t备注",
      ...points.map((row, at) => `${row.join("\t")}\t+186\t${at % 3 === 0 ? (remarks[at / 3] ?? "") : ""}`),
    ].join("\n");
  it("parts the pieces that it names in the first row of each", async () => {
    expect(await sizes(text(["Ⅰ号矿体", "Ⅱ号矿体"]))).toEqual([
      ["Ⅰ号矿体", ["outer 3"]],
      ["Ⅱ号矿体", ["outer 3"]],
    ]);
  });
  it("and nothing where it says what stands at the points", async () => {
    expect((await sizes(text(["山脊", "河口"]))).map(([, rings]) => rings)).toEqual([["outer 6"]]);
  });
});

describe("What is said of several pieces of land", () => {
  const ring = (name: string, north: number): string =>
    [
      [0, 0],
      [0, 200],
      [-200, 200],
      [-200, 0],
    ]
      .map(([n = 0, e = 0], at) => `${name}${at + 1}（${north + n}.12，${456789 + e}.34）`)
      .join("、");
  it("sizes in one list are theirs in their order", async () => {
    const text = `A地块拐点：${ring("A", 3345678)}；B地块拐点：${ring("B", 3346678)}，面积分别为4.0公顷、3.9999公顷。`;
    expect((await read(text)).parcels.map(({ areas }) => areas.map(({ raw }) => raw))).toEqual([
      ["4.0公顷"],
      ["3.9999公顷"],
    ]);
  });
  it("the points of a quarry are not those of a lot with limits beside it", async () => {
    const text = [
      "一、土地出让",
      "JC2024-5号地块：面积2.3公顷，容积率≤2.0，建筑密度≤30%",
      "二、矿业权出让",
      "锦川县石岭采石场：面积0.04平方公里，开采标高+150至+80米，拐点坐标：",
      "1，3345678.12，38456789.34",
      "2，3345678.12，38456989.34",
      "3，3345478.12，38456989.34",
      "4，3345478.12，38456789.34",
    ].join("\n");
    expect(await sizes(text)).toEqual([["锦川县石岭采石场", ["outer 4"]]]);
  });
  it("ends of longitudes and latitudes behind letters are a box", async () => {
    const dataset = await read("坐标范围：E117.2345～117.2456，N31.8234～31.8312");
    expect(dataset.issues.map(({ code }) => code)).toContain("boundary-box");
  });
  it("degrees of two pieces in one table are no local system", async () => {
    const text = [
      "锦川湖湿地自然保护区拐点坐标表",
      "功能区\t点号\t经度\t纬度",
      ...["114.3875\t30.2056", "114.3975\t30.2056", "114.3975\t30.1956"].map(
        (p, at) => `核心区\t${at + 1}\t${p}`,
      ),
      ...["114.3775\t30.2156", "114.4075\t30.2156", "114.4075\t30.1856"].map(
        (p, at) => `缓冲区\t${at + 4}\t${p}`,
      ),
    ].join("\n");
    expect(issuesOf(await read(text))).toEqual([]);
  });
  it("points in brackets that enclose are read where nothing else speaks of coordinates", async () => {
    const text =
      "（一）北坡村可采区。位于北坡村河段，范围由1（32.735057，100.426791）；2（32.734794，100.428177）；3（32.735328，100.428685）；4（32.735902，100.427098）围成。";
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"]]);
  });
  it("a row of degrees behind one letter is a row of points", async () => {
    const text = [
      "石湾石灰岩矿拐点坐标表",
      "界址点\t1\t2\t3\t4",
      "B\t38.266655°\t38.266583°\t38.268220°\t38.268661°",
      "L\t105.766360°\t105.767783°\t105.769179°\t105.766624°",
    ].join("\n");
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"]]);
  });
  it("the next lot by its year begins behind a sentence, though its points are counted on", async () => {
    const text = [
      "界址点成果表",
      "1、2023-16",
      "范围由以下拐点依次连线圈定：G1.X:2840039.028,Y:410351.057；G2.X:2840077.505,Y:410289.509；G3.X:2840028.130,Y:410260.830。",
      "2、2023-17",
      "范围由以下拐点依次连线圈定：G4.X:2840262.725,Y:410402.698；G5.X:2840280.174,Y:410390.541；G6.X:2840238.209,Y:410323.364。",
    ].join("\n");
    expect((await sizes(text)).map(([name]) => name)).toEqual(["2023-16", "2023-17"]);
  });
});

describe("Points that are told, and pages that go on", () => {
  it("the foot of a page with the names of who made the table parts no points that are counted on", async () => {
    const head = "编号 北坐标 东坐标";
    const text = [
      "（一）柳湾采区",
      head,
      "拐1 4214296.808 430280.123",
      "拐2 4214338.617 430523.223",
      "拐3 4214607.119 430597.789",
      "制表：甲工    检核：乙工",
      "第 1 页 共 2 页",
      head,
      "拐4 4214767.404 430373.380",
      "拐5 4214768.332 430134.555",
      "拐6 4214589.552 429987.225",
    ].join("\n");
    expect(await sizes(text)).toEqual([["柳湾采区", ["outer 6"]]]);
  });
  it("longitudes in seven digits beside latitudes in six are points, a sign between", async () => {
    const text =
      "某锰矿普查拐点坐标：1，1082530，274500；2，1082730，274500；3，1082730，274300；4，1082530，274300";
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 4"]]);
  });
  it("a word for points on a line of its own parts them from marks of the net above", async () => {
    const text = [
      "测区控制点：",
      "D1 3345678.12 456789.34",
      "D2 3345778.12 456889.34",
      "D3 3345878.12 456689.34",
      "界址点：",
      "J1 3345678.12 456789.34",
      "J2 3345678.12 456889.34",
      "J3 3345578.12 456889.34",
    ].join("\n");
    expect((await sizes(text)).map(([, rings]) => rings)).toEqual([["outer 3"]]);
  });
  it.each([
    [
      "the ends each way are a box",
      "项目区坐标\n方位 经度 纬度\n最东 113.153456 27.113456\n最西 113.123456 27.113456\n最南 113.133456 27.103456\n最北 113.133456 27.123456",
    ],
    [
      "counted rows that nobody calls coordinates",
      "地块一：\n1 3345678.12 456789.34\n2 3345678.12 456889.34\n3 3345578.12 456889.34",
    ],
    [
      "digits masked in degrees, minutes or seconds",
      "某大理岩矿拐点坐标表\n拐点号\t北纬\t东经\n1\t25°＊＊'03.20\"\t110°＊＊'51.57\"\n2\t25°2＊'＊9.25\"\t110°58'3＊.＊4\"",
    ],
    [
      "samples a cell a line, the letter and number of the first on its own",
      "青石县风电场采样点坐标一览表\n点位\nX坐标\nY坐标\nS1\n2932554.944\n38403780.823\nS2\n2932509.037\n38403692.153\nS3\n2932438.125\n38403698.606\n石岭石灰岩矿矿区范围由另文公布。",
    ],
    [
      "marks of a net by their grade",
      "一级GPS点成果表\n点名 X Y\nHN01 3345678.123 456789.234\nHN02 3346678.123 457789.234\nHN03 3347678.123 456289.234",
    ],
  ])("%s", async (_what, text) => {
    expect(await sizes(text)).toEqual([]);
    expect(issuesOf(await read(text)).length).toBeGreaterThan(0);
  });
  it("sums with decimals that lie far apart are told nowhere", async () => {
    const dataset = await read(
      "序号 中标价 保证金\n1 3345678.12 456789.34\n2 5345678.12 656889.34\n3 2345578.12 356889.34",
    );
    expect(issuesOf(dataset)).toEqual([]);
  });
});
