import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const NORTH: readonly (readonly [string, string])[] = [
  ["38402110.512", "3761820.114"],
  ["38402388.640", "3761845.307"],
  ["38402402.118", "3761590.226"],
  ["38402131.905", "3761561.480"],
];
const SOUTH: readonly (readonly [string, string])[] = [
  ["38404510.027", "3759930.551"],
  ["38404722.346", "3759958.903"],
  ["38404740.870", "3759741.668"],
];

const rows = (points: typeof NORTH, row: (y: string, x: string, at: number) => string): string =>
  points.map(([y, x], at) => row(y, x, at)).join("\n");

/** Two quarries, each with the same keys, under one and the same title of its points. */
function quarries(row: (y: string, x: string, at: number) => string, opening = ["1、", "2、"]): string {
  const record = (name: string, licence: string, area: string, reason: string): string =>
    `${name}\n采矿许可证号：${licence}\n矿区面积：${area}平方公里\n关闭原因：${reason}\n矿区拐点坐标（2000坐标系）：\n`;
  return `关闭两家采石场的公告\n\n${record(`${opening[0]}沙坪县青石岭采石场`, "C4199992015017130100011", "0.0712", "许可证到期")}${rows(NORTH, row)}\n${record(`${opening[1]}沙坪县双河口石料厂`, "C4199992012097130100027", "0.0233", "位于水源地内")}${rows(SOUTH, row)}\n\n以上采石场自公告之日起停止开采。`;
}

const HAN = ["一", "二", "三", "四"];

describe("Two lands whose keys and titles are the same", () => {
  it.each([
    ["points without labels", (y: string, x: string) => `X=${y}    Y=${x}`, undefined],
    [
      "points counted in words",
      (y: string, x: string, at: number) => `    拐${HAN[at]}    X=${y}    Y=${x}`,
      undefined,
    ],
    [
      "a numeral alone in the first cell",
      (y: string, x: string, at: number) => `${HAN[at]}\t${x}\t${y}`,
      undefined,
    ],
    ["no number before their names", (y: string, x: string) => `${x}，${y}`, ["", ""]],
    ["a numeral in brackets", (y: string, x: string) => `${x}，${y}；`, ["（一）", "（二）"]],
  ])("are two: %s", async (_name, row, opening) => {
    const dataset = await read(quarries(row, opening));
    expect(bounded(dataset).map(({ name, rings }) => [name, rings.map((ring) => ring.length)])).toEqual([
      ["沙坪县青石岭采石场", [4]],
      ["沙坪县双河口石料厂", [3]],
    ]);
  });

  it("are told apart by two keys of their records where no line names them", async () => {
    const record = (licence: string, area: string): string =>
      `许可证号：${licence}\n矿区面积：${area}平方公里\n拐点坐标：\n`;
    const row = (y: string, x: string): string => `${x}，${y}`;
    const dataset = await read(
      `采石场关闭公告\n${record("C4199992015017130100011", "0.0712")}${rows(NORTH, row)}\n${record("C4199992012097130100027", "0.0233")}${rows(SOUTH, row)}\n`,
    );
    expect(bounded(dataset).map(({ rings }) => rings.map((ring) => ring.length))).toEqual([[4], [3]]);
  });
});

/** A table of plots in which a row of its own names each, its points counted on through the table. */
const plots = (head: readonly string[], open: (name: string, area: string) => string): string =>
  [
    "青溪镇复垦地块拐点坐标",
    "",
    "|拐点|北坐标(m)|东坐标(m)|",
    "|:-:|:-:|:-:|",
    open(head[0]!, "2.514 亩"),
    "|①|3761820.11|502110.51|",
    "|②|3761845.30|502148.64|",
    "|③|3761790.22|502152.11|",
    "|①|3761820.11|502110.51|",
    open(head[1]!, "2.873 亩"),
    "|④|3761520.14|502610.51|",
    "|⑤|3761545.37|502650.64|",
    "|⑥|3761490.26|502655.11|",
    "|④|3761520.14|502610.51|",
    "|合计||5.387 亩|",
    "",
    "坐标系：2000国家大地坐标系，中央子午线114°，横坐标未加带号。",
  ].join("\n");

describe("Rows that name pieces of one table", () => {
  it.each([
    ["an area in the last cell", (name: string, area: string) => `|${name}||面积 ${area}|`],
    ["an area behind the name", (name: string, area: string) => `|${name}（面积${area}）|||`],
    ["an area in the midst", (name: string, area: string) => `| ${name} | 面积：${area} | |`],
  ])("part its points: %s", async (_name, open) => {
    const dataset = await read(plots(["坡上组旧宅基地", "沟口组旧宅基地"], open));
    expect(bounded(dataset)).toEqual([
      { name: "坡上组旧宅基地", rings: [["①", "②", "③"]] },
      { name: "沟口组旧宅基地", rings: [["④", "⑤", "⑥"]] },
    ]);
    expect(issuesOf(dataset)).not.toContain("boundary-places");
  });
});

describe("Units and signs of points", () => {
  it("strings of numbers behind codes that end in a letter, the use between", async () => {
    const dataset = await read(
      [
        "地块界址点坐标（CGCS2000，单位：米）",
        "| 点号 | 纵坐标X | 横坐标Y |",
        "|---|---|---|",
        "| 1 | 3761820.114 | 38502110.512 |",
        "| 2 | 3761845.307 | 38502388.640 |",
        "| 3 | 3761590.226 | 38502402.118 |",
        "| 4 | 3761561.480 | 38502131.905 |",
        "| 5 | 3761330.480 | 38502140.905 |",
        "| 6 | 3761340.226 | 38502410.118 |",
        "",
        "| 地块编号 | 用地性质 | 界址线 |",
        "|---|---|---|",
        "| QX03-A | R2 二类居住用地 | 1-2-3-4-1 |",
        "| QX03-B | A33 中小学用地 | 4-3-6-5-4 |",
      ].join("\n"),
    );
    expect(bounded(dataset)).toEqual([
      { name: "QX03-A", rings: [["1", "2", "3", "4"]] },
      { name: "QX03-B", rings: [["4", "3", "6", "5"]] },
    ]);
  });

  it("letters behind the sign of degrees say which figure is which", async () => {
    const dataset = await read(
      "光伏用地范围公示\n用地范围由下列各点依次连接而成：\nG1(101.111611°E,36.387753°N)  G2(101.119530°E,36.389209°N)\nG3(101.129305°E,36.386612°N)  G4(101.125432°E,36.383772°N)\n",
    );
    expect(bounded(dataset).map(({ rings }) => rings)).toEqual([[["G1", "G2", "G3", "G4"]]]);
  });

  it("the yard of a works is no district of the county", async () => {
    const dataset = await read(
      `收储宗地勘测成果\n宗地名称：沙坪县农机厂老厂区\n界址点坐标表\n点号X坐标Y坐标\n${rows(NORTH, (y, x, at) => `J${at + 1}${x}${y}`)}\n`,
    );
    expect(bounded(dataset)).toEqual([{ name: "沙坪县农机厂老厂区", rings: [["J1", "J2", "J3", "J4"]] }]);
  });
});

describe("ranges in one text whose points are named by letters", () => {
  const one = "P(3402110.5,512330.2)、Q(3401950.8,512610.7)、R(3401822.1,512540.3)、S(3401985.6,512260.9)";
  const swapped = "K(3398450,508220)、L(3398060,507990)、N(3398110,507900)、M(3398500,508130)";
  const again = "K(3397210,505110)、L(3396980,505225)、N(3396945,505150)、M(3397175,505040)";
  const notice = (...items: readonly string[]): string =>
    ["青弋湾河道采砂许可公示", "一、采区位置和许可范围", ...items, "二、许可期限一年。"].join("\n");

  it("begin anew where a clause says where the next one lies, whether the letters go on or come again", async () => {
    const data = await read(
      notice(
        "1.位于上湾村，采砂许可范围：A(3404210.4,514330.5)、B(3404050.2,514610.9)、C(3403921.7,514540.8)、D(3404085.3,514260.1)。",
        "2.位于桥头镇下湾村，采砂许可范围：E(3402110.5,512330.2)、F(3401950.8,512610.7)、G(3401822.1,512540.3)、H(3401985.6,512260.9)；石埠村，采砂许可范围E(3399110.5,509330.2)、F(3398950.8,509610.7)、G(3398822.1,509540.3)、H(3398985.6,509260.9)。",
      ),
    );
    expect(bounded(data)).toEqual([
      { name: "上湾村", rings: [["A", "B", "C", "D"]] },
      { name: "桥头镇下湾村", rings: [["E", "F", "G", "H"]] },
      { name: "石埠村", rings: [["E", "F", "G", "H"]] },
    ]);
  });

  it("go round as printed where their alphabet would cross, or where letters have strokes", async () => {
    const data = await read(
      notice(
        `1.位于上湾村，许可范围：${swapped}。`,
        `2.位于下湾村，许可范围：${again}。`,
        "3.位于石埠村，许可范围：A(3395110.5,503330.2)、A'(3394950.8,503610.7)、D'(3394822.1,503540.3)、E(3394985.6,503260.9)。",
      ),
    );
    expect(bounded(data).map(({ rings }) => rings)).toEqual([
      [["K", "L", "N", "M"]],
      [["K", "L", "N", "M"]],
      [["A", "A'", "D'", "E"]],
    ]);
  });

  it("are two where letters with strokes come behind as many without", async () => {
    const data = await read(
      notice(
        "拐点坐标（2000国家大地坐标系）：A(3404210.4,514330.5)、B(3404050.2,514610.9)、C(3403921.7,514540.8)、A'(3402210.4,515330.5)、B'(3402050.2,515610.9)、C'(3401921.7,515540.8)。",
      ),
    );
    expect(bounded(data).flatMap(({ rings }) => rings)).toEqual([
      ["A", "B", "C"],
      ["A'", "B'", "C'"],
    ]);
  });

  it("are one where the strokes lead back to the first letter", async () => {
    const data = await read(
      notice(
        "拐点坐标（2000国家大地坐标系）：A(3404210.4,514330.5)、B(3404190.2,514610.9)、C(3404221.7,514840.8)、C'(3404121.7,514850.2)、B'(3404090.2,514615.3)、A'(3404110.4,514325.8)。",
      ),
    );
    expect(bounded(data).flatMap(({ rings }) => rings)).toEqual([["A", "B", "C", "C'", "B'", "A'"]]);
  });

  it("are told where letters are left out or begin in the midst of the alphabet", async () => {
    const data = await read(notice(`1.位于上湾村，许可范围：${one}。`));
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-gap");
    const hole = await read(
      notice(`1.位于上湾村，许可范围：${swapped.replace("L(3398060,507990)、", "")}。`),
    );
    expect(bounded(hole)).toEqual([]);
  });

  it("an item for every point parts none of them", async () => {
    const data = await read(
      notice(
        "采区由以下四点连线围成：",
        "1.上湾村渡口下游一百米：A(3404210.4,514330.5)。",
        "2.上湾村老闸口外侧区域：B(3404050.2,514610.9)。",
        "3.下湾村水尺东侧：C(3403921.7,514540.8)。",
        "4.下湾村浮桥上游区域：D(3404085.3,514260.1)。",
      ),
    );
    expect(bounded(data).map(({ rings }) => rings)).not.toContainEqual([["A", "B", "C"]]);
  });

  it("pieces of one line are apart where the next is told by where it lies to the one before", async () => {
    const ring = (south: number): string =>
      [
        ["117°50′16.197″", "38°31′06.903″"],
        ["117°50′51.368″", "38°31′06.668″"],
        ["117°50′47.467″", "38°30′19.743″"],
      ]
        .map(([lon, lat], at) => `${at + 1}、${lon}${lat?.replace("38°", `${38 + south}°`)}`)
        .join("");
    const data = await read(
      notice(
        `一、（一）本次出让的1标段海域使用权，面积为60公顷，坐标为：${ring(0)}。1标段海域起始价为400元/公顷·年。（二）本次出让的2标段海域使用权，位于1标段南侧，面积为61公顷，坐标为：${ring(1)}。2标段海域起始价为390元/公顷·年。`,
      ),
    );
    expect(bounded(data).map(({ name, rings }) => [name, rings.map((own) => own.length)])).toEqual([
      ["1标段", [3]],
      ["2标段", [3]],
    ]);
  });
});

describe("zones of one level that a reserve counts", () => {
  const ring = (minute: number): string =>
    `（120°30′11.20"E,36°${minute}′06.10"N;120°31′08.40"E,36°${minute}′21.40"N;120°32′03.60"E,36°${minute}′12.50"N;120°31′22.10"E,36°${minute - 1}′40.70"N）。`;

  it.each([
    ["一", "二"],
    ["1", "2"],
  ])("are two, 实验区%s and 实验区%s", async (one, two) => {
    const data = await read(
      [
        "关于公布月牙湾牡蛎水产种质资源保护区范围的通知",
        `核心区位于月牙岛以西海域，是由4个拐点连线所围的区域，拐点坐标分别为${ring(12)}`,
        `实验区${one}是由4个拐点连线所围的区域，拐点坐标分别为${ring(22)}`,
        `实验区${two}是由4个拐点连线所围的区域，拐点坐标分别为${ring(32)}`,
      ].join("\n"),
    );
    expect(bounded(data).map(({ name, rings }) => [name, rings.map((own) => own.length)])).toEqual([
      ["核心区", [4]],
      [`实验区${one}`, [4]],
      [`实验区${two}`, [4]],
    ]);
  });

  it("one of them, counted in words behind its name, has no number", async () => {
    const data = await read(
      [
        "关于公布月牙湾牡蛎水产种质资源保护区范围的通知",
        `核心区位于月牙岛以西海域，是由4个拐点连线所围的区域，拐点坐标分别为${ring(12)}`,
        `实验区一个，是由4个拐点连线所围的区域，拐点坐标分别为${ring(22)}`,
      ].join("\n"),
    );
    expect(bounded(data).map(({ rings }) => rings.map((own) => own.length))).toEqual([[4], [4]]);
    expect(bounded(data)[1]?.name).toMatch(/^实验区(?!一$)/u);
  });
});
