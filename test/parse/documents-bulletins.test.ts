import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const TEXTS: readonly string[] = [
  "1. 关于河洲经济开发区四至范围的公告",
  "河洲经济开发区核定面积为6.42平方公里。四至范围为：东至柳溪，南至纬八路，西至铁路专用线，北至河洲大道。特此公告。",
  "2. 国有建设用地使用权挂牌出让公告",
  "河资告字〔2031〕4号",
  "HZ-2031-05地块面积31.2亩，规划用途为工业用地，容积率不低于1.2，建筑密度不低于40%。",
  "3. 关于清明节放假的通知",
  "4月4日至6日放假，共3天。",
];
const CONTENTS: readonly string[] = [
  "1. 关于河洲经济开发区四至范围的公告",
  "2. 国有建设用地使用权挂牌出让公告（河资告字〔2031〕4号）",
  "3. 关于清明节放假的通知",
];

describe("the texts of a bulletin that it numbers", () => {
  it.each([
    ["below where it stands on its site", ["首页  >  政务公开  >  公告栏"]],
    ["below its contents, with the numbers of the texts behind their titles", ["目录", ...CONTENTS, ""]],
    ["below both", ["河洲经济开发区管委会  >  公告栏", ...CONTENTS, ""]],
  ])("are documents of their own %s", (_, above) => {
    const { documents, parcels, zones } = parse("t", "0".repeat(64), [...above, ...TEXTS].join("\n"));
    expect(documents.map(({ title }) => title)).toEqual([
      "关于河洲经济开发区四至范围的公告",
      "国有建设用地使用权挂牌出让公告",
      "关于清明节放假的通知",
    ]);
    expect(zones.map(({ name, sides }) => [name, sides.length])).toEqual([["河洲经济开发区", 4]]);
    expect(parcels.map(({ code, sides }) => [code, sides.length])).toEqual([["HZ-2031-05", 0]]);
  });

  it("are items of one text below a title of it", () => {
    const { documents } = parse("t", "0".repeat(64), ["关于近期工作安排的说明", ...TEXTS].join("\n"));
    expect(documents).toHaveLength(1);
  });
});

const read = (text: string) => parse("t", "0".repeat(64), text);
const titles = (text: string): (string | null)[] => read(text).documents.map(({ title }) => title);
const MINE = [
  "关于青岩县白岭页岩矿采矿权延续的公示",
  "青岩县自然资源局拟为白岭页岩矿办理延续登记，现予公示。",
  "青岩县自然资源局",
  "2031年5月8日",
];
const LOT = [
  "青岩县国有建设用地使用权拍卖出让公告",
  "青资告字〔2031〕9号",
  "QY-07地块面积22.6亩，规划用途为工业用地，容积率不低于1.0。",
  "青岩县自然资源局",
  "2031年5月9日",
];
const PLAN = "关于公布青岩县2031年度第一批次土地征收成片开发方案的公告";

describe("titles of other texts", () => {
  it.each([
    ["with the page behind dots", (title: string, page: number) => `${title}……${page}`],
    ["with the page in brackets", (title: string, page: number) => `${title}…………（${page}）`],
    ["with the page in a cell", (title: string, page: number) => `${title}\t${page}`],
    ["with the page behind a blank", (title: string, page: number) => `${title} ${page}`],
  ])("in the contents of a bulletin open no text: %s", (_, entry) => {
    const contents = [
      "青岩县土地市场月报 2031年第5期",
      "目　录",
      entry(MINE[0] ?? "", 1),
      entry(LOT[0] ?? "", 3),
    ];
    const { documents, parcels } = read([...contents, "", ...MINE, "", ...LOT].join("\n"));
    expect(documents.map(({ title }) => title)).toEqual([MINE[0], LOT[0]]);
    expect(parcels.map(({ code }) => code)).toEqual(["QY-07"]);
  });

  it.each([
    ["with dots before them", ["相关链接", `· ${PLAN}`, `· ${MINE[0]}`]],
    ["with days behind them", ["推荐阅读", `${PLAN}  2031-04-02`, `${MINE[0]}  2031-04-05`]],
    ["alone at the end", ["相关信息：", PLAN, MINE[0] ?? ""]],
  ])("in the links below a text of a page open no text: %s", (_, links) => {
    const page = ["首页", "政务公开", "公示公告", ...LOT, "【打印本页】 【关闭窗口】", ...links];
    expect(titles(page.join("\n"))).toEqual([LOT[0]]);
    expect(read(page.join("\n")).zones).toEqual([]);
  });

  it("are texts where their own words stand below them", () => {
    expect(titles([...LOT, "相关信息：", PLAN, "", ...MINE].join("\n"))).toEqual([LOT[0], MINE[0]]);
    expect(titles([...LOT, "", ...MINE].join("\n"))).toEqual([LOT[0], MINE[0]]);
  });
});

describe("a text behind an annex of points", () => {
  const POINTS =
    "附件：界址点坐标\n点号\tX\tY\nJ1\t3155120.31\t512310.22\nJ2\t3155180.42\t512388.10\nJ3\t3155090.77\t512402.65";

  it.each([
    [
      "a correction",
      ["关于青岩县国有建设用地使用权拍卖出让公告的更正公告", "QY-07地块容积率由不低于1.0更正为不低于1.2。"],
    ],
    [
      "conditions for a lot",
      ["QY-09地块规划设计条件", "地块编号：QY-09", "容积率：不大于1.8", "建筑密度：不大于30%"],
    ],
    [
      "a form below a full title",
      ["关于QY-09地块规划条件的通知", "地块编号\tQY-09", "容积率\t不大于1.8", "建筑密度\t不大于30%"],
    ],
  ])("is its own: %s", (_, other) => {
    expect(titles([...LOT, POINTS, "", ...other].join("\n"))).toEqual([LOT[0], other[0]]);
  });

  it("stands below its correction as well", () => {
    const correction = [
      "关于青岩县国有建设用地使用权拍卖出让公告的更正公告",
      "QY-07地块容积率有误，特此更正。",
      "2031年6月1日",
    ];
    expect(titles([...correction, "", ...LOT].join("\n"))).toEqual([correction[0], LOT[0]]);
  });

  it("is none where a table goes on below words of its own", () => {
    expect(titles([...LOT, POINTS, "QY-07地块规划条件", "容积率\t1.0"].join("\n"))).toEqual([LOT[0]]);
  });
});

describe("conditions for a lot that the table of the notice above names", () => {
  const NOTICE =
    "青岩县国有建设用地出让公告\n宗地编号\t面积\t容积率\nQY-15\t1.4公顷\t2.2\nQY-16\t1.7公顷\t1.6";
  const below = "一、建筑密度不大于32%，绿地率不小于33%。";

  it("belong to the notice, and the lot is read once", () => {
    const { documents, parcels } = read(
      `${NOTICE}\n\nQY-15号地块规划条件\n${below}\nQY-16号地块规划条件\n${below}`,
    );
    expect(documents).toHaveLength(1);
    expect(parcels.map(({ code }) => code).sort()).toEqual(["QY-15", "QY-16"]);
  });
  it("are their own with an office in their title, or for a lot of another number", () => {
    expect(titles(`${NOTICE}\n\n青岩县自然资源局QY-15号地块规划条件\n${below}`)).toHaveLength(2);
    expect(titles(`${NOTICE}\n\nQY-1号地块规划条件\n${below}`)).toHaveLength(2);
  });
});

describe("a text behind a form", () => {
  const FORM =
    "QY-12地块出租公告\n面积：0.8公顷\n容积率：≤1.2\n建筑密度：≤40%\n挂牌期限：2031.5.8至2031.5.18";

  it.each([
    ["below an empty line", `${FORM}\n\n${MINE.join("\n")}`, [MINE[0]]],
    [
      "whose title begins with a quoted name",
      `${FORM}\n2031年5月18日\n“云栖里”项目工程设计方案批前公示\n建设单位：某置业有限公司`,
      ["“云栖里”项目工程设计方案批前公示"],
    ],
  ])("is its own: %s", (_, text, others) => {
    expect(titles(text).slice(1)).toEqual(others);
  });

  it("is none where the label is that of what is attached", () => {
    const text = `${LOT[0]}\n${LOT[2]}\n附件：QY-07地块公示\n\nQY-07地块用地批前公示\n本公示期为十日，有异议的请来电。`;
    expect(titles(text)).toEqual([LOT[0]]);
  });
});

describe("minutes", () => {
  const minutes = (items: readonly string[]): string =>
    ["青岩县国土空间规划委员会2031年第2次会议纪要", "2031年5月6日，会议审议了以下议题：", ...items].join(
      "\n",
    );

  it.each([
    ["议题一 审议", "议题二 关于"],
    ["一、审议", "二、关于"],
    ["（一）审议", "（二）关于"],
  ])("tell each lot below the matter of its item: %s", (one, two) => {
    const { documents, parcels } = read(
      minutes([
        `${one}QY-03地块规划条件`,
        "会议原则同意QY-03地块规划条件：用地面积2.31公顷，容积率不大于1.8，建筑密度不大于30%。地块四至：东至松涛路，南至规划支路，西至石桥河，北至学院路。",
        `${two}QY-04地块控制指标的请示`,
        "会议同意QY-04地块规划条件：用地面积1.72公顷，容积率不大于2.4，建筑密度不大于35%。",
      ]),
    );
    expect(documents.map(({ title }) => title)).toEqual(["青岩县国土空间规划委员会2031年第2次会议纪要"]);
    expect(parcels.map(({ code, indicators, sides }) => [code, indicators.far?.max, sides.length])).toEqual([
      ["QY-03", 1.8, 4],
      ["QY-04", 2.4, 0],
    ]);
  });

  it("give the land of a plan to no lot, and that of a lot to no plan", () => {
    const { parcels, zones } = read(
      minutes([
        "一、审议QY-03地块规划条件",
        "会议同意QY-03地块规划条件：用地面积2.31公顷，容积率不大于1.8，建筑密度不大于30%。",
        "二、审议《青岩县2031年度第一批次土地征收成片开发方案》",
        "会议同意《青岩县2031年度第一批次土地征收成片开发方案》。方案总面积30公顷，划分2个片区：城东片区面积12公顷，东至松涛路，南至规划支路，西至石桥河，北至学院路；城西片区面积18公顷，东至石桥河，南至镜湖路，西至环山路，北至学院路。",
      ]),
    );
    expect(parcels.map(({ code, sides }) => [code, sides.length])).toEqual([["QY-03", 0]]);
    expect(zones.map(({ blocks, sides }) => [blocks.map(({ sides }) => sides.length), sides.length])).toEqual(
      [[[4, 4], 0]],
    );
  });
});

describe("lots of a plan", () => {
  it("that have limits are none of its parts", () => {
    const text = `${PLAN}\n一、总面积30公顷，共2个片区：\n片区名称\t面积（公顷）\n城东片区\t12\n城西片区\t18\n二、片区内地块控制指标\n片区\t地块编号\t用地面积（公顷）\t容积率\t建筑密度\n城东片区\tQY-21\t3.2\t≤1.8\t≤30%\n城西片区\tQY-22\t4.1\t≤2.0\t≤28%\n`;
    const { parcels, zones } = read(text);
    expect(zones.map(({ blocks }) => blocks.map(({ name }) => name))).toEqual([["城东片区", "城西片区"]]);
    expect(parcels.filter(({ role }) => role === "parcel").map(({ code }) => code)).toEqual([
      "QY-21",
      "QY-22",
    ]);
  });
});

describe("points of lots by year and number", () => {
  const points = (at: number): string =>
    `点号\tX\tY\nJ1\t${3155120 + at}.31\t512310.22\nJ2\t${3155180 + at}.42\t512388.10\nJ3\t${3155090 + at}.77\t512402.65`;

  it.each([
    ["2031G07", "2031G08"],
    ["2031-07", "2031-08"],
  ])("belong to the lots of the table above: %s", (one, two) => {
    const text = `青岩县国有建设用地使用权拍卖出让公告\n一、地块情况\n地块编号\t土地面积（亩）\t容积率\t建筑密度\n${one}\t22.6\t≥1.0\t≥40%\n${two}\t31.4\t≥1.2\t≥40%\n二、报名时间和地点\n即日起到县局报名。\n附件：\n${one}\n${points(0)}\n${two}\n${points(400)}\n`;
    const { parcels, tables } = read(text);
    expect(parcels.map(({ code, id }) => [code, tables.has(id)])).toEqual([
      [one, true],
      [two, true],
    ]);
  });

  it("are of none below a month, where the text speaks of no lots", () => {
    expect(read(`2031-08\n${points(0)}\n`).parcels.map(({ code }) => code)).toEqual([null]);
    expect(read(`宗地界址点\n2031-08\n${points(0)}\n`).parcels.map(({ code }) => code)).toEqual(["2031-08"]);
  });
});
