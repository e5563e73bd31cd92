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
