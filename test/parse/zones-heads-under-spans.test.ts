import { describe, expect, it } from "vitest";
import { told } from "./zones-in-lines";

const TITLE = "青禾市自然公园一览表\n";
const E1 = "东至甲路，南至乙路，西至丙路，北至丁路";
const E2 = "东至戊路，南至己路，西至庚路，北至辛路";
const S1 = "E甲路 S乙路 W丙路 N丁路";
const S2 = "E戊路 S己路 W庚路 N辛路";
/** Rows as each way of copying sets them; the last one has a cell a line. */
const WAYS: readonly (readonly [string, (rows: readonly (readonly string[])[]) => string])[] = [
  ["tabs", (rows) => rows.map((row) => row.join("\t")).join("\n")],
  ["blanks", (rows) => rows.map((row) => row.join("  ")).join("\n")],
  ["lines", (rows) => rows.flat().join("\n")],
];

describe.each(WAYS)("heads of a second row whose spans copying lost (%s)", (_, copied) => {
  const read = (...rows: readonly (readonly string[])[]): readonly string[] =>
    told(`${TITLE}${copied(rows)}\n`);

  it("are the two states of a size and the four sides, each below its own head", () => {
    expect(
      read(
        ["序号", "名称", "面积（亩）", "四至范围"],
        ["调整前", "调整后", "东至", "南至", "西至", "北至"],
        ["1", "南岭森林公园", "310.5", "420", "甲路", "乙路", "丙路", "丁路"],
        ["2", "北溪湿地公园", "56", "48.2", "戊路", "己路", "庚路", "辛路"],
      ),
    ).toEqual(["南岭森林公园 310.5", `南岭森林公园 420 ${S1}`, "北溪湿地公园 56", `北溪湿地公园 48.2 ${S2}`]);
  });

  it("are the parts of a size and their sum", () => {
    expect(
      read(
        ["名称", "面积（公顷）"],
        ["小计", "保育区", "合理利用区"],
        ["南岭湿地公园", "30.5", "20.5", "10"],
        ["北溪湿地公园", "8.4", "5", "3.4"],
      ),
    ).toEqual([
      "南岭湿地公园 30.5",
      "- 保育区 20.5",
      "- 合理利用区 10",
      "北溪湿地公园 8.4",
      "- 保育区 5",
      "- 合理利用区 3.4",
    ]);
  });

  it("are the unit of the one size, wherever its column stands", () => {
    expect(
      read(
        ["序号", "名称", "总面积", "四至界线"],
        ["（公顷）"],
        ["1", "南岭森林公园", "30.5", E1],
        ["2", "北溪湿地公园", "8", E2],
      ),
    ).toEqual([`南岭森林公园 30.5 ${S1}`, `北溪湿地公园 8 ${S2}`]);
  });
});

describe("a table of zones", () => {
  it("has words between single blanks below the heads of sizes", () => {
    const rows = `名称 面积（公顷） 四至范围\n扩区前 扩区后\n南岭森林公园 23 41 ${E1}\n`;
    expect(told(TITLE + rows)).toEqual(["南岭森林公园 23", `南岭森林公园 41 ${S1}`]);
  });

  it("has the kind of land in brackets in the head of the names", () => {
    expect(
      told(`青禾市园区名录\n开发区（园区）名称\t级别\t批准面积（亩）\n南岭工业集中区\t省级\t312.6\n`),
    ).toEqual(["南岭工业集中区 312.6"]);
  });

  it("has rows whose empty remark is lost, their level in a column of its own", () => {
    const heads = "序号\t名称\t级别\t四至界线\t面积（亩）\t备注\n";
    expect(
      told(`青禾市保护地名录\n${heads}1\t南岭森林公园\t市级\t${E1}\t29\n2\t北溪湿地公园\t省级\t${E2}\t61\n`),
    ).toEqual([`南岭森林公园 29 ${S1}`, `北溪湿地公园 61 ${S2}`]);
  });

  it("has rows below one another where a name spans them: sides below sides go on with none", () => {
    const rows = [
      "园区名称        总面积    区块名称  面积    四至界线",
      `南岭工业集中区  93.25     区块一    50.25   ${E1}`,
      `                          区块二    43      ${E2}`,
    ];
    expect(told(`青禾市园区区块表\n单位：公顷\n${rows.join("\n")}\n`)).toEqual([
      "南岭工业集中区 93.25",
      `- 区块一 50.25 ${S1}`,
      `- 区块二 43 ${S2}`,
    ]);
  });

  it("ends a cell a line before a note", () => {
    const cells = ["序号", "名称", "面积（公顷）", "四至", "1", "南岭森林公园", "3.5", E1];
    expect(told(`${TITLE}${cells.join("\n")}\n注：四至以图为准。\n`)).toEqual([`南岭森林公园 3.5 ${S1}`]);
  });
});

describe("a table of zones on its side", () => {
  const rows = (...own: readonly string[]): string => `${TITLE}${own.join("\n")}\n`;

  it("has the word of a group before the head of each of its rows", () => {
    expect(
      told(
        rows(
          "名称\t南岭森林公园\t北溪湿地公园",
          "面积（公顷）调整前\t31.2\t27",
          "面积（公顷）调整后\t78.9\t49.5",
          `调整后四至\t${E1}\t${E2}`,
        ),
      ),
    ).toEqual(["南岭森林公园 31.2", `南岭森林公园 78.9 ${S1}`, "北溪湿地公园 27", `北溪湿地公园 49.5 ${S2}`]);
    expect(
      told(
        rows(
          "名称\t南岭湿地公园",
          "面积（公顷）小计\t31",
          "面积（公顷）保育区\t20",
          "面积（公顷）合理利用区\t11",
        ),
      ),
    ).toEqual(["南岭湿地公园 31", "- 保育区 20", "- 合理利用区 11"]);
  });

  it("may have no row but those of names and sizes; heads of columns above one row are none", () => {
    expect(told(rows("编号\t1\t2", "名称\t南岭森林公园\t北溪湿地公园", "总面积（亩）\t310\t27.5"))).toEqual([
      "南岭森林公园 310",
      "北溪湿地公园 27.5",
    ]);
    expect(told(rows("名称\t面积（亩）", "南岭森林公园\t310"))).toEqual(["南岭森林公园 310"]);
  });
});

describe("a table of zones on its side with two columns of heads", () => {
  it.each([
    ["empty cells", "名称\t\t", "\t调整后"],
    ["no cells", "名称\t", "调整后"],
  ])("has the group before each of its heads, %s below it", (_, name, after) => {
    const rows = [
      `${name}南岭森林公园\t北溪湿地公园`,
      "面积（亩）\t调整前\t1,310\t27",
      `${after}\t1,789.5\t49.5`,
    ];
    expect(told(`${TITLE}${rows.join("\n")}\n`)).toEqual([
      "南岭森林公园 1310",
      "南岭森林公园 1789.5",
      "北溪湿地公园 27",
      "北溪湿地公园 49.5",
    ]);
  });

  it("names no land by the side of a row: 四至, 东至, 甲路", () => {
    const rows = [
      "名称\t\t南岭森林公园",
      "原面积（亩）\t\t78",
      "现面积（亩）\t\t33",
      "调整后四至\t东至\t甲路",
      "\t南至\t乙路",
      "\t西至\t丙路",
      "\t北至\t丁路",
    ];
    expect(told(`${TITLE}${rows.join("\n")}\n`)).toEqual(["南岭森林公园 78", `南岭森林公园 33 ${S1}`]);
  });
});

describe("blocks of zones a cell a line", () => {
  const HEADS = ["序号", "园区名称", "区块名称", "面积（公顷）", "四至"];
  const read = (...cells: readonly string[]): readonly string[] =>
    told(`青禾市园区区块表\n${cells.join("\n")}\n注：四至以图为准。\n`);

  it("are all of a zone's, and their sum is its size", () => {
    expect(
      read(...HEADS, "1", "南岭工业园区", "区块一", "587.9", E1, "区块二", "3792", E2, "小计", "4379.9"),
    ).toEqual(["南岭工业园区 4379.9", `- 区块一 587.9 ${S1}`, `- 区块二 3792 ${S2}`]);
  });

  it("stand behind the size of the whole", () => {
    const heads = ["园区名称", "总面积（公顷）", "区块", "区块面积（公顷）", "四至"];
    expect(
      read(
        ...heads,
        "南岭工业园区",
        "9.5",
        "区块一",
        "5",
        E1,
        "区块二",
        "4.5",
        E2,
        "北溪产业园",
        "3.5",
        "区块一",
        "3.5",
        E1,
      ),
    ).toEqual([
      "南岭工业园区 9.5",
      `- 区块一 5 ${S1}`,
      `- 区块二 4.5 ${S2}`,
      "北溪产业园 3.5",
      `- 区块一 3.5 ${S1}`,
    ]);
  });

  it("may be cut out of a longer table, the heads again on the next page", () => {
    const heads = ["序号", "园区名称", "面积", "（公顷）", "四至"];
    expect(
      read(
        ...heads,
        "37",
        "南岭工业园区",
        "5.5",
        E1,
        "38",
        "北溪产业园",
        "3.5",
        E2,
        ...heads,
        "39",
        "东湾产业园",
        "8.2",
        E1,
      ),
    ).toEqual([`南岭工业园区 5.5 ${S1}`, `北溪产业园 3.5 ${S2}`, `东湾产业园 8.2 ${S1}`]);
  });
});

describe("rows of a table of zones", () => {
  it("have the size below its own head, be there a comma in it or another size behind it", () => {
    const rows = `编号 名称 批准面积（平方米） 四至 建成区面积（平方米）\n1 南岭森林公园 668,277.5 ${E1} 67\n`;
    expect(told(TITLE + rows)).toEqual([`南岭森林公园 668277.5 ${S1}`]);
  });

  it("end with a sum of all zones that is not the size of the last of them", () => {
    const rows = [
      ["园区名称", "总面积（公顷）", "区块名称", "面积（公顷）"],
      ["南岭工业园区", "30", "区块一", "20"],
      ["区块二", "10"],
      ["北溪产业园", "12", "区块一", "7"],
      ["区块二", "5"],
      ["合计", "42"],
    ];
    for (const gap of ["  ", " "])
      expect(told(`青禾市园区区块表\n${rows.map((row) => row.join(gap)).join("\n")}\n`)).toEqual([
        "南岭工业园区 30",
        "- 区块一 20",
        "- 区块二 10",
        "北溪产业园 12",
        "- 区块一 7",
        "- 区块二 5",
      ]);
  });

  it("are no rest of the row above where a size stands below a size, be it without decimals", () => {
    const rows = [
      "园区名称      区块名称  面积（亩）  四至范围",
      "                                    东至  南至  西至  北至",
      "南岭工业园区  区块一    7535        甲路  乙路  丙路  丁路",
      "              区块二    7016.8      戊路  己路  庚路  辛路",
    ];
    expect(told(`青禾市园区区块表\n${rows.join("\n")}\n`)).toEqual([
      "南岭工业园区",
      `- 区块一 7535 ${S1}`,
      `- 区块二 7016.8 ${S2}`,
    ]);
  });

  it("may be two words between single blanks", () => {
    const rows = "功能区 面积（公顷）\n核心区 505.3\n缓冲区 3260\n实验区 386\n";
    expect(told(`关于公布南岭自然保护区范围的通告\n${rows}`)).toEqual([
      "南岭自然保护区",
      "- 核心区 505.3",
      "- 缓冲区 3260",
      "- 实验区 386",
    ]);
  });

  it("are the zones where the caption names none: 片区基本情况表", () => {
    const rows = `片区 四至范围 总面积 农用地 未利用地\n南岭片区 ${E1} 34.56 20.1 0.46\n北溪片区 ${E2} 22.2 15.3 —\n单位：公顷\n`;
    expect(told(`表1 片区基本情况表\n${rows}`)).toEqual([`南岭片区 34.56 ${S1}`, `北溪片区 22.2 ${S2}`]);
  });
});
