import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const parcelsOf = (text: string) => parse("notice", "0".repeat(64), text).parcels;
const told = (text: string) =>
  parcelsOf(text).map(({ code, name, areas, indicators, landUse }) => [
    code ?? name,
    areas.map(({ value }) => value).join(),
    indicators.far?.max,
    indicators.greenRatio?.min,
    landUse.map(({ raw }) => raw).join(),
  ]);

describe("entries with dots from their labels to the values", () => {
  const lots = [
    ["QH-05-11", "二类居住用地", "31,450", "2.10"],
    ["QH-05-12", "幼儿园用地", "5,200", "0.75"],
  ];
  it.each([
    ["No.", ".......", "-".repeat(40)],
    ["NO.", "………", "=".repeat(30)],
    ["No.", "····", "———————————"],
    ["第", "......", ""],
  ])("below numbers %s, dots %s, strokes %s", (mark, dots, rule) => {
    const text = [
      "青禾镇安置地块指标核定表",
      ...lots.flatMap(([code, use, area, far], index) => [
        rule,
        mark === "第" ? `第${"一二"[index]}宗　${code}` : ` ${mark}${index + 1}   ${code}`,
        rule,
        `   用地性质 ${dots} ${use}`,
        `   用地规模 ${dots} ${area} ㎡`,
        `   容积率   ${dots} ≤ ${far}`,
        `   绿地率   ${dots} ≥ 30 %`,
      ]),
      rule,
      " 安置房源 420 套   户均 88.5 ㎡   制表 2031/06/11",
    ].join("\n");
    expect(told(text)).toEqual(
      [
        ["QH-05-11", "31450", 2.1, 30, "二类居住用地"],
        ["QH-05-12", "5200", 0.75, 30, "幼儿园用地"],
      ].map(([code, area, ...rest]) => [code, area, ...rest]),
    );
  });
});

describe("rows that begin with a code of figures and a gap", () => {
  it.each([
    ["　", "容积率", "绿地率"],
    ["  ", "容积率", "绿地率"],
    ["　", "FAR", "GAR"],
    ["    ", "FAR", "GAR"],
  ])("gap %j, %s, %s", (gap, far, green) => {
    const rows = [
      ["04-01", "R2 二类居住用地", "21640㎡", `${far}≤1.8`, `${green}≥35%`],
      ["04-02", "B1 商业用地", "6120㎡", `${far}≤2.2`, `${green}≥15%`],
      ["04-03", "A33 中小学用地", "18200㎡", `${far}≤0.9`, `${green}≥30%`],
    ];
    const text = [
      "柳堤单元控制性详细规划图则更新",
      "图则编号 0604-02",
      ...(far === "FAR" ? [`FAR = 容积率${gap}GAR = 绿地率${gap}H = 建筑高度`] : []),
      "",
      ...rows.map((row) => row.join(gap)),
    ].join("\n");
    expect(told(text)).toEqual([
      ["04-01", "21640", 1.8, 35, "二类居住用地"],
      ["04-02", "6120", 2.2, 15, "商业用地"],
      ["04-03", "18200", 0.9, 30, "中小学用地"],
    ]);
  });

  it("with a stroke where one has no limit", () => {
    const text = [
      "柳堤单元图则",
      "",
      "04-01　R2 二类居住用地　21640㎡　FAR≤1.8　GAR≥35%　H≤36m",
      "04-02　G1 公园绿地　6120㎡　FAR /　GAR≥70%　H /",
    ].join("\n");
    const [, park] = parcelsOf(text);
    expect(park?.absent.map(({ indicator }) => indicator)).toEqual(["far", "height"]);
  });
});

describe("parts on lines of their own behind branches and dashes", () => {
  const parts = [
    ["精加工区", "≥1.0", "≤24"],
    ["原料堆场区", "≥0.6", "≤12"],
    ["综合服务区", "≤1.5", "≤36"],
  ];
  it.each([
    ["　　├ ", "　　└ "],
    ["├──", "└──"],
    ["——", "——"],
    ["-- ", "-- "],
    ["● ", "● "],
    ["　　", "　　"],
  ])("lead %j", (lead, last) => {
    const text = [
      "某口岸经济区弹性规划条件",
      "",
      "地块：KA-2031-09",
      "　总用地：约9.2万平方米",
      "　性质：二类物流仓储用地",
      ...parts.map(
        ([part, far, height], index) =>
          `${index === 2 ? last : lead}${part}：容积率${far}，建筑高度${height}米`,
      ),
      "　全地块绿地率≤15%，建筑系数≥40%",
    ].join("\n");
    const [parcel] = parcelsOf(text);
    expect(parcel?.indicators.greenRatio?.max).toBe(15);
    expect(parcel?.indicators.buildingCoefficient?.min).toBe(40);
    expect(parcel?.indicators.far).toBeUndefined();
    expect(parcel?.landUse.map(({ raw }) => raw)).toEqual(["二类物流仓储用地"]);
    expect(parcel?.variants.map(({ scope, indicators }) => [scope, Object.keys(indicators).length])).toEqual(
      parts.map(([part]) => [part, 2]),
    );
  });
});

describe("parts that have a line of their own above their labels", () => {
  const parts = [
    ["住宅区", "21560.4", "1.4", "35"],
    ["商业街区", "6210.9", "1.0", "15"],
  ];
  it.each([
    ["——", "", ""],
    ["", "", ""],
    ["● ", "", ""],
    ["", "：", ""],
    ["", "", "（一期）"],
    ["(一)", "", ""],
  ])("behind %j, before %j and %j", (lead, colon, bracket) => {
    const text = [
      "青溪区QX2031-09号地块竞买须知（节选）",
      "",
      "8.1 规划用地范围内分为住宅区、商业街区两部分，建设要求如下：",
      "",
      ...parts.flatMap(([part, area, far, green], index) => [
        `${lead === "(一)" ? `（${"一二"[index]}）` : lead}${part}${bracket}${colon}`,
        `面积：${area}平方米`,
        `容积率：不高于${far}`,
        `绿地率：不低于${green}%`,
        "",
      ]),
      "8.2　地块总面积27771.3平方米，土地用途为城镇住宅用地、商业用地。",
    ].join("\n");
    const [parcel, ...others] = parcelsOf(text);
    expect(others).toEqual([]);
    expect(parcel?.areas.find(({ role }) => role === "site")?.value).toBe(27771.3);
    expect(parcel?.indicators).toEqual({});
    expect(
      parcel?.variants.map(({ scope, indicators }) => [
        scope,
        indicators.far?.max,
        indicators.greenRatio?.min,
      ]),
    ).toEqual([
      ["住宅区", 1.4, 35],
      ["商业街区", 1, 15],
    ]);
  });

  it.each([
    ["A区（住宅）", "B区（商业）", "  "],
    ["A区", "B区", "　"],
    ["东地块", "西地块", "　"],
    ["住宅部分", "商业部分", " "],
    ["一期（高层）", "二期（低层）", "    "],
  ])("or begin their rows: %s, %s, gap %j", (one, two, gap) => {
    const text = [
      "青溪区QX-2206地块规划条件",
      "地块编号：QX-2206",
      "净用地面积：6.83公顷",
      "综合容积率：≤2.0",
      "其中：",
      [one, "容积率≤1.9", "建筑高度≤54米"].join(gap),
      [two, "容积率≤2.6", "建筑高度≤24米"].join(gap),
      "绿地率：≥35%",
    ].join("\n");
    const [parcel] = parcelsOf(text);
    const { far, greenRatio, height } = parcel?.indicators ?? {};
    expect([far?.max, greenRatio?.min, height]).toEqual([2, 35, undefined]);
    expect(parcel?.variants.map(({ indicators }) => [indicators.far?.max, indicators.height?.max])).toEqual([
      [1.9, 54],
      [2.6, 24],
    ]);
  });
});

describe("rows whose code stands behind a number and a place", () => {
  it.each([
    ["【一】云溪镇  ", "【二】沙坪镇  ", "  "],
    ["云溪镇　", "沙坪镇　", "　"],
    ["一、云溪镇  ", "二、沙坪镇  ", "  "],
    ["1. ", "2. ", "    "],
  ])("%j, %j, gap %j", (one, two, gap) => {
    const text = [
      "样旗建设用地供应信息汇编",
      "",
      `${one}${["ZG-2031-11", "城镇住宅用地", "地块面积约62.4亩", "容积率1.2-1.6", "绿地率不低于30%"].join(gap)}`,
      "",
      `${two}${["ZG-2031-12", "三类工业用地", "地块面积17.85亩", "容积率不低于0.6", "绿地率不超过20%"].join(gap)}`,
      "",
      "二季度全旗共供应建设用地23宗，出让价款3.27亿元。",
    ].join("\n");
    expect(
      parcelsOf(text).map(({ code, areas, indicators }) => [
        code,
        areas[0]?.value,
        indicators.far?.min,
        indicators.greenRatio?.max,
      ]),
    ).toEqual([
      ["ZG-2031-11", 62.4, 1.2, null],
      ["ZG-2031-12", 17.85, 0.6, 20],
    ]);
  });

  it("or its place is a sentence, and its size begins the next", () => {
    const text = [
      "网上挂牌出让以下两宗国有土地使用权：",
      "",
      "  NO.2031HT024  样区公滨路与珠江路交口西北侧。用地面积14208.3平方米，居住用地。容积率≤2.0，建筑密度≤25%。",
      "  NO.2031HT025  样区智谷二街北侧。用地面积22650.0平方米，科研用地。容积率≥0.8且≤1.5，建筑密度≤40%。",
    ].join("\n");
    expect(parcelsOf(text).map(({ code, indicators }) => [code, indicators.far?.max])).toEqual([
      ["NO.2031HT024", 2],
      ["NO.2031HT025", 1.5],
    ]);
  });
});

it.each(["【密　度】≯２８％", "【密度】≤28%", "【密  度】28%以下"])(
  "a short name is a label in brackets: %s",
  (line) => {
    const text = ["【地块代码】样收储2031021号", "【面　积】35412.60平方米", line, "【绿地率】≮35％"].join(
      "\n",
    );
    expect(parcelsOf(text)[0]?.indicators.density?.max).toBe(28);
  },
);

describe("what a part is told of on other lines", () => {
  const variants = (lines: readonly string[]) => {
    const [parcel] = parcelsOf(["样区XX-01地块规划条件", ...lines].join("\n"));
    const limits = (indicators: NonNullable<typeof parcel>["indicators"]) =>
      Object.entries(indicators).map(([key, bound]) => `${key} ${bound?.min ?? ""}-${bound?.max ?? ""}`);
    return [
      limits(parcel?.indicators ?? {}),
      ...(parcel?.variants ?? []).map(({ scope, indicators }) => [scope, ...limits(indicators)]),
    ];
  };

  it.each([
    ["住宅部分 容积率≤2.0", "   绿地率≥30%", "商业部分 容积率≤3.0", "   绿地率≥20%"],
    ["住宅部分容积率≤2.0", "其绿地率≥30%", "商业部分容积率≤3.0", "其绿地率≥20%"],
    ["住宅部分　容积率≤2.0", "绿地率≥30%", "商业部分　容积率≤3.0", "绿地率≥20%"],
  ])("is that of the part where each part has its own: %s, %s", (...lines) => {
    expect(variants(lines)).toEqual([
      [],
      ["住宅部分", "far -2", "greenRatio 30-"],
      ["商业部分", "far -3", "greenRatio 20-"],
    ]);
  });

  it("is that of the whole land below a heading that names no part", () => {
    const above = ["住宅区", "容积率：≤2.0", "绿地率：≥30%", "商业区", "容积率：≤3.0"];
    expect(variants([...above, "总体要求", "绿地率：≥35%"])).toEqual([
      ["greenRatio 35-"],
      ["住宅区", "far -2", "greenRatio 30-"],
      ["商业区", "far -3"],
    ]);
    const between = [
      "住宅区",
      "容积率：≤2.0",
      "其他要求",
      "停车位：1个",
      "绿地率：≥30%",
      "商业区",
      "容积率：≤3.0",
    ];
    expect(variants(between)).toEqual([["greenRatio 30-"], ["住宅区", "far -2"], ["商业区", "far -3"]]);
  });

  it("and a road with a number begins no row", () => {
    const text =
      "样区XX-01地块控制性详细规划\n一、用地面积3.2公顷，容积率≤3.0\n二、道路 S-12 红线宽30米 容积率≤2.0";
    expect(parcelsOf(text).map(({ code }) => code)).toEqual(["XX-01"]);
  });
});

describe("cells with the codes of parts", () => {
  const row = (use: string, far: string, height: string) =>
    parse(
      "notice",
      "0".repeat(64),
      `规划条件表\n地块编号\t用地性质\t用地面积(公顷)\t容积率\t建筑高度(m)\nXX-01\t${use}\t3.2\t${far}\t${height}\nXX-02\t公园绿地\t1.2\t≤0.1\t≤8`,
    );

  it.each(["A1≤80,A2≤60,裙房≤24", "A1≤80;A2≤60;平均70"])(
    "are not left half read where more stands in them: %s",
    (height) => {
      const { parcels, issues } = row("二类居住用地", "≤2.0", height);
      expect(parcels[0]?.variants).toEqual([]);
      expect(parcels[0]?.indicators.height).toBeUndefined();
      expect(issues.map(({ code }) => code)).toContain("control-value-unread");
    },
  );

  it("are uses where nothing but their shares stands behind them", () => {
    expect(row("R2:70%,B1:30%", "≤2.0", "≤24").parcels[0]?.landUse.map(({ raw }) => raw)).toEqual([
      "R2",
      "B1",
    ]);
    expect(
      row("A-1:居住用地 A-2:商业用地", "A-1:≤2.0 A-2:≤0.8", "≤24").parcels[0]?.landUse.map(({ raw }) => raw),
    ).toEqual(["居住用地", "商业用地"]);
  });
});
