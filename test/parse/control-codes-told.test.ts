import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const LIMITS = "用地面积26013.4平方米，容积率不大于2.2，建筑密度不大于30%，绿地率不小于35%。";
const codes = (text: string): (string | null)[] =>
  parse("notice.txt", "a".repeat(64), text).parcels.map(({ code }) => code);

describe("a parcel has the code", () => {
  it.each([
    ["before the noun of its name", "地块名称：桥湾镇BD-15地块", "BD-15"],
    ["behind the plan unit of its name", "项目：江湾组团O标准分区O14-3/06号宗地", "O14-3/06"],
    ["of letters and figures alone", "项目名称：旧村改造安置区AP0716043地块", "AP0716043"],
    ["in brackets at the end of its name", "地块名称：红石大道北段住宅地块（CS-25-01）", "CS-25-01"],
    ["before the brackets of its name", "地块名称：LC-05-B（安居型商品住房用地）", "LC-05-B"],
    ["that stands where a name would", "地块 Parcel No.：滨新生(挂)2031-3", "滨新生(挂)2031-3"],
    ["without the district before it", "地块编号：|鄞水区JD14-05-08地块", "JD14-05-08"],
    ["without the street before it", "地块编号：甘水区堡子街道大某（2031）-17号", "大某（2031）-17号"],
  ])("%s", (_name, label, code) => {
    expect(codes(`规划条件\n${label}\n${LIMITS}\n`)).toEqual([code]);
  });

  it("for which the letter that is answered asks", () => {
    const letter = `市土地储备中心：\n你单位《关于申请出具河湾区LH-2031-046地块规划条件的函》收悉。该宗地位于龙门大街以南。${LIMITS}`;
    expect(codes(letter)).toEqual(["LH-2031-046"]);
  });
});

it.each(["", "●", "📍"])(
  "lots counted in lines have the codes behind their numbers, %s before them",
  (sign) => {
    const lot = (number: string, code: string): string => `${sign}地块${number}：${code}\n${sign}${LIMITS}\n`;
    expect(codes(`出让公告\n${lot("一", "YJ-2031-G03")}${lot("二", "YJ-2031-G04")}`)).toEqual([
      "YJ-2031-G03",
      "YJ-2031-G04",
    ]);
  },
);

it("the office that numbers a sale is a part of the code", () => {
  const table = [
    "地块编号\t土地位置\t面积（平方米）\t用途\t容积率",
    "平水县G2031-10\t柳根路北侧\t20000\t二类居住用地\t≤1.6",
    "介水市G2031-10\t滨河路东侧\t30000\t商业用地\t≤1.2",
  ];
  expect(codes(`出让公告\n${table.join("\n")}\n`)).toEqual(["平水县G2031-10", "介水市G2031-10"]);
});

it("a paper on other land is no letter that is answered", () => {
  const text = `规划条件\n该地块东侧已按《关于核定城东A-07地块规划条件的函》实施。现提出本次条件：\n${LIMITS}`;
  expect(codes(text)).not.toContain("A-07");
});

describe("a parcel has no code", () => {
  it.each([
    ["of a number among the names of its place", "地块名称：临水县2031年7号地块"],
    ["of the houses on it", "地块名称：古屋地块厂房1-4号"],
    ["of its uses", "地块名称：城南安置区地块（R21/B11）"],
    ["of a day", "地块名称：老厂地块（2031-05-12）"],
    ["of a house in a street", "地块名称：人民路12-1号地块"],
    ["of a month", "地块名称：2031年5月收储地块"],
    ["of the number of an office of planning", "编号：柳规设（2033）第012号\n\n申请单位  柳县土地储备中心"],
  ])("%s", (_name, label) => {
    expect(codes(`规划条件\n${label}\n${LIMITS}\n`)).toEqual([null]);
  });
});

it("a table of the paper with 地块 in its title is no lot", () => {
  const table = "续表4-3\n地块编码\t用地面积\t容积率\nQM-01\t1.2公顷\t≤1.1\nQM-02\t0.8公顷\t≤1.3\n";
  const text = `某村村庄规划\n各地块开发强度按表4-3控制。\n${table}注：建筑高度计至檐口，农居层数不超过3层。\n`;
  expect(codes(text)).toEqual(["QM-01", "QM-02"]);
  // what stands behind the code of a lot of figures is one still
  expect(codes(`规划条件公示\n04-3地块${LIMITS}\n`)).toEqual(["04-3"]);
});

it("the number of a notice is that of a lot only where the noun stands behind it", () => {
  const notice = "柳自然资告字〔2033〕7号";
  expect(codes(`柳县出让公告\n${notice}\n地块编号：LX2033-01\n${LIMITS}\n`)).toEqual(["LX2033-01"]);
  expect(codes(`规划条件公示\n${notice}地块${LIMITS}\n`)).toEqual([notice]);
});

it("land called after what stood on it is no state before", () => {
  const form = (name: string): string =>
    `规划设计要点\n地块名称    ${name}\n用地位置    北环路南侧\n容积率      ≤1.5\n建筑密度    ≤30%\n`;
  const told = (name: string) =>
    parse("form", "a".repeat(64), form(name)).parcels.map((one) => [one.version, one.name]);
  for (const name of ["原农机二厂地块", "原县粮库", "老农机厂地块"])
    expect(told(name)).toEqual([["current", name]]);
});
